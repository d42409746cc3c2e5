"""The words that pages have for the codes of the record, each a message for the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from markupsafe import Markup

from tracker.amounts import amount, quantity
from tracker.message import Message, say
from tracker.model import Act, Confidence, JurisdictionKind, Limit, Stage, Status
from tracker.site.language import Words


@dataclass(frozen=True)
class Said:
    """A status for the eye: a letter beside the colour, and a word."""

    letter: str
    word: Message


STATUS: Mapping[Status, Said] = {
    "prohibited": Said("X", say("prohibited")),
    "sale_prohibited": Said("S", say("sale prohibited")),
    "prescription_only": Said("P", say("prescription only")),
    "regulated": Said("R", say("regulated")),
    "age_restricted": Said("A", say("age-restricted")),
    "unregulated": Said("N", say("unregulated")),
    "unknown": Said("?", say("unknown")),
}
CONFIDENCE: dict[Confidence, Message] = {
    "high": say("High: official words were read"),
    "medium": say("Medium: two independent sources agree"),
    "low": say("Low: one source only, or sources disagree"),
}
CONFIDENCE_IN_STALE: dict[Confidence, Message] = {
    "medium": say("Medium: official words were read, but not lately"),
    "low": say("Low: what proves it could not be read lately"),
}
"""Of a record whose sources could not be read for long: it shows a step less."""
CONFIDENCE_SHORT: Mapping[Confidence, Message] = {
    "high": say("high"),
    "medium": say("medium"),
    "low": say("low"),
}
OUTCOME: Mapping[str, Message] = {
    "missing": say("the page is gone"),
    "blocked": say("the site refused us"),
    "unreachable": say("the site did not answer"),
    "broken": say("the page is not the document we expect"),
}
STAGE: Mapping[Stage, Message] = {
    "introduced": say("introduced"),
    "committee": say("in committee"),
    "passed_one_house": say("passed by one house"),
    "passed_both": say("passed by both houses"),
    "to_executive": say("before the executive"),
    "enacted": say("enacted"),
    "vetoed": say("vetoed"),
    "failed": say("failed"),
    "withdrawn": say("withdrawn"),
    "proposed": say("proposed rule"),
    "final": say("final rule"),
}
PLACE_KIND: Mapping[JurisdictionKind, Message] = {
    "union": say("union"),
    "country": say("country"),
    "state": say("state"),
    "province": say("province"),
    "territory": say("territory"),
    "district": say("district"),
    "county": say("county"),
    "parish": say("parish"),
    "city": say("city"),
    "town": say("town"),
    "township": say("township"),
}
MAY_I: Mapping[Act, Message] = {
    "lawful": say("Yes, it is lawful"),
    "unlawful": say("No, it is unlawful"),
    "conditional": say("On conditions only"),
    "unknown": say("Not known, which does not mean lawful"),
}
FINDING: Mapping[str, Message] = {
    "bars": say("a ban"),
    "listed": say("an entry in a list"),
    "age": say("a least age"),
    "limit": say("a limit"),
    "label": say("a duty to label"),
    "testing": say("a duty to test"),
    "registration": say("a duty to register"),
    "synthetic_ban": say("a ban of what is synthetic"),
    "preempts_local": say("local law is pre-empted"),
    "repeals": say("a repeal"),
    "effective": say("a first day"),
    "sunset": say("a last day"),
    "status": say("a status"),
    "mention": say("a mention"),
}
"""What a reader found."""


@cache
def badge(status: Status, say: Words) -> Markup:
    """A status as pages show it: a letter beside the word, so that colour alone says nothing."""
    one = STATUS[status]
    letter = Markup('<span class="letter" aria-hidden="true">{}</span>').format(one.letter)
    return Markup('<span class="badge {}">{} {}</span>').format(status, letter, said(one.word, say))


def said(message: Message, say: Words) -> str:
    """A message in the reader's language."""
    return say(message.template, **message.values)


def limit_text(limit: Limit, say: Words) -> str:
    """`2 % of alkaloids`; the product as a whole needs no basis."""
    return str(say.told(quantity(limit) if limit.basis == "product" else amount(limit)))


def web_address(url: str | None) -> str | None:
    """An address that is safe to link to; None for any that is not plain http or https."""
    return url if url and urlsplit(url).scheme in ("http", "https") else None


def host(url: str) -> str:
    """The host of an address, as a name for a link."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
