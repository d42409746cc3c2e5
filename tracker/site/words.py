"""What pages say about an answer: short plain sentences, made from fields alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from tracker.answer import Answer, Next
from tracker.model import Act, Confidence, Limit, Status
from tracker.normalize import first_day
from tracker.wording import day


@dataclass(frozen=True)
class Said:
    """A status for the eye: a letter beside the colour, a word, and the word as it stands in a sentence."""

    letter: str
    word: str
    adjective: str


STATUS: Mapping[Status, Said] = {
    "prohibited": Said("X", "prohibited", "prohibited"),
    "sale_prohibited": Said("S", "sale prohibited", "barred from sale"),
    "prescription_only": Said("P", "prescription only", "prescription-only"),
    "regulated": Said("R", "regulated", "regulated"),
    "age_restricted": Said("A", "age-restricted", "age-restricted"),
    "unregulated": Said("N", "unregulated", "unregulated"),
    "unknown": Said("?", "unknown", "unknown"),
}
CONFIDENCE: Mapping[Confidence, str] = {
    "high": "High: official words were read",
    "medium": "Medium: two independent sources agree",
    "low": "Low: one source only, or sources disagree",
}
OUTCOME: Mapping[str, str] = {
    "missing": "the page is gone",
    "blocked": "the site refused us",
    "unreachable": "the site did not answer",
    "broken": "the page is not the document we expect",
}
NOT_LEGAL = "Unknown does not mean legal."
_NEAR_DAYS = 400
_ACT: Mapping[Act, str] = {
    "lawful": "is lawful",
    "unlawful": "is unlawful",
    "conditional": "is lawful on conditions only",
    "unknown": "may be lawful or not: we do not know",
}


def sentence(place: str, substance: str, answer: Answer) -> str:
    """The answer of today in one sentence; an unknown one says what it does not mean."""
    if answer.status == "unknown":
        return f"{place}: whether {substance} is lawful today is unknown. {NOT_LEGAL}"
    limits = [limit_text(limit) for limit in answer.limits if limit.over == answer.status]
    above = f" above {' or '.join(limits)}" if limits else ""
    return f"{place}: {substance} is {STATUS[answer.status].adjective}{above} today; {_acts(answer)}."


def _acts(answer: Answer) -> str:
    """`to have it is lawful; to sell or import it is unlawful`."""
    by_act: dict[Act, list[str]] = {}
    for verb, act in (("have", answer.possession), ("sell", answer.sale), ("import", answer.import_)):
        by_act.setdefault(act, []).append(verb)
    said = [f"to {_either(verbs)} it {_ACT[act]}" for act, verbs in by_act.items()]
    return "; ".join(said) + (f", from age {answer.min_age}" if answer.min_age is not None else "")


def _either(words: Sequence[str]) -> str:
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def limit_text(limit: Limit) -> str:
    """`2 % of alkaloids`; the product as a whole needs no basis."""
    return f"{limit.max:g} {limit.unit}" + (f" {limit.basis}" if limit.basis != "product" else "")


def next_text(next_: Next, today: date) -> str:
    """What comes next, when, and in how many days where it is near."""
    what = "unknown, as a temporary rule ends" if next_.kind == "lapsed" else STATUS[next_.status].word
    days = (first_day(next_.on) - today).days
    soon = f", in {days} day{'s' if days != 1 else ''}" if 0 < days <= _NEAR_DAYS else ""
    return f"{what} {day(next_.on)}{soon}"


def web_address(url: str | None) -> str | None:
    """An address that is safe to link to; None for any that is not plain http or https."""
    return url if url and urlsplit(url).scheme in ("http", "https") else None


def host(url: str) -> str:
    """The host of an address, as a name for a link."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
