"""Documents that say what the law is, as official sites put them: pages with their noise, PDFs, feeds, texts in XML."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from html import escape
from random import Random
from typing import NamedTuple

from tests.soak.script import on
from tests.soak.statements import Statement
from tests.spiders.replicas import ecfr, retsinformation
from tests.tracker.pdfs import law_pdf


class Answer(NamedTuple):
    """A body and its media type."""

    body: bytes
    kind: str = "text/html; charset=utf-8"


class Look(NamedTuple):
    """How a site looks: where it keeps the text, and under which address."""

    path: str = "/law"
    select: str = "law"


PHRASES = (
    "A person who violates this section commits an offense, and each day of it is another.",
    "The board keeps a register of licences; whoever asks is shown it during office hours.",
    "Fees under this chapter are paid to the treasury within thirty days of the notice.",
)


def heading(name: str) -> str:
    return f"Section 9-{name[1:]}. Of substances"


def lines(name: str, said: Sequence[Statement], listing: bool = False) -> list[str]:
    """The text of the provision, line by line."""
    listed = [f"({letter}) {one.substance.capitalize()};" for letter, one in zip("bcd", said, strict=False)]
    items = ["Schedule I consists of:", "(a) Brugmansine;", *listed, "(z) Zopiclone."]
    return [heading(name), PHRASES[0], *(items if listing else [one.words for one in said]), *PHRASES[1:]]


def page(name: str, text: Sequence[str], look: Look, noise: Random | None) -> Answer:
    """A page. Its noise changes at each read: advertisements, counters, tokens, a stamp of today, a teaser."""
    around = _around(noise) if noise else ("", "")
    law = "\n".join(f"<p>{escape(line)}</p>" for line in text)
    body = f"""<!DOCTYPE html><html lang="en"><head><title>Code of {name}</title>
<script nonce="{around[0]}">var kratom = "{around[0]}";</script></head><body><header>Legislature of {name}</header>
<nav><a href="/">Home</a> {around[1]}</nav><div id="{look.select}">
{law}
</div><aside>{around[1]}</aside><footer>Visitor {around[0]}</footer></body></html>"""
    return Answer(body.encode())


def _around(noise: Random) -> tuple[str, str]:
    stamp = f"Last updated on {noise.choice(['Monday', 'Tuesday'])} {noise.randint(1, 28)}"
    teaser = noise.choice(("Most read: Kratom is banned in a town near you", "Mitragynine: a debate", "Fees go up"))
    return f"{noise.getrandbits(64):x}", f"{stamp}. {teaser}. {noise.randint(1000, 9999)} readers now."


def pdf(name: str, text: Sequence[str]) -> Answer:
    return Answer(law_pdf([f"CODE OF {name.upper()}", *text]), "application/pdf")


def feed(name: str, said: Sequence[Statement], day: int, noise: Random | None) -> Answer:
    """An official feed. Rebuilt now and then: other GUIDs, other order, the days of its items stamped anew."""
    entries = [(one.words, f"act-{one.act}") for one in said] + [(words, f"item-{words[:9]}") for words in PHRASES]
    stamp = on(day)
    if noise:
        noise.shuffle(entries)
        entries = [(words, f"{noise.getrandbits(64):x}") for words, _ in entries]
        stamp -= timedelta(days=noise.randint(0, 9))
    items = "".join(
        f"<item><title>{escape(words)}</title><guid isPermaLink='false'>{guid}</guid>"
        f"<pubDate>{stamp:%a, %d %b %Y} 00:00:00 GMT</pubDate></item>"
        for words, guid in entries
    )
    channel = f"<title>{heading(name)}</title><link>http://gazette.example/</link><description>Acts</description>"
    head = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
    return Answer(f"{head}{channel}{items}</channel></rss>".encode(), "application/rss+xml")


def section(name: str, text: Sequence[str], since: int) -> Mapping[str, Answer]:
    """A section as the replica of the eCFR has it, in the version that came on the day `since`."""
    day = (on(since) - timedelta(days=1)).isoformat()
    paragraphs = "".join(f"<P>{escape(line)}</P>\n" for line in text)
    body = ecfr.TEXT.decode().partition("<P>(h)")[0] + paragraphs + "</DIV8>\n"
    versions = json.dumps({"content_versions": [ecfr.version(each) for each in ("2024-05-17", day)]})
    return {
        ecfr.VERSIONS: Answer(versions.encode(), "application/json"),
        ecfr.FULL.replace("2026-09-02", day): Answer(body.encode(), "application/xml"),
    }


def order(text: Sequence[str]) -> Mapping[str, Answer]:
    """An order as the replica of Retsinformation has it: the same address, another text."""
    paragraphs = "".join(f"<Linea><Char>{escape(line)}</Char></Linea>" for line in text)
    head, _, tail = retsinformation.VALID.decode().partition("<Linea>\n<Char>Indf")
    body = f"{head}{paragraphs}{tail[tail.index('</Exitus>') :]}"
    return {"/eli/lta/2021/2446/xml": Answer(body.encode(), "application/xml")}
