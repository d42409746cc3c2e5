"""RIS, the legal information system of Austria (https://data.bka.gv.at/ris/api/v2.6/): JSON that was made of XML.

A source's address is that of a search for one law, `.../Bundesrecht?Applikation=BrKons&Gesetzesnummer=10011041`,
with further parameters of the API where one provision is watched (`&Abschnitt.Von=1&Abschnitt.Bis=1&Abschnitt.Typ=
Anlage`). It answers with a document for each version of each provision. A single provision is read in its newest
version; a law of several as a whole, by the address of its present text that each of them names.
"""

from __future__ import annotations

from collections.abc import Iterator

from spiders.interface import Answer, Ask, Card
from spiders.official.ris_search import Found, documents_of
from tracker.model import Source

CARD = Card(
    body="Federal Chancellery (Austria)",
    watches="a provision or law of the federation, consolidated",
    signal="numbers and days of the law's documents",
    base="https://data.bka.gv.at/",
    hosts=("www.ris.bka.gv.at", "ris.bka.gv.at"),
)


def first(source: Source) -> Ask:
    if "Applikation=" not in source.url or "Gesetzesnummer=" not in source.url:
        raise ValueError(f"{source.url} is no search for a law: ...?Applikation=BrKons&Gesetzesnummer=10011041")
    return Ask(f"{source.url}&DokumenteProSeite=OneHundred", "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        if not any(root in body[:2000].lower() for root in (b"<risdok", b"<html")):
            raise ValueError("neither risdok nor HTML")
        return Answer()
    return Answer(follow=tuple(_texts(documents_of(body))))


def _texts(documents: list[Found]) -> Iterator[Ask]:
    """The versions of the one provision, or the whole law as it stands, with its version in the fragment."""
    newest = max(documents)
    if len({one.provision for one in documents}) == 1:
        for one in documents:
            yield Ask(f"{one.text}#{one.changed or one.begins}", once=True, since=one.begins)
    else:
        yield Ask(
            f"{newest.law}#{len(documents)}-{newest.begins}-{max(one.changed for one in documents)}", once=True
        )
