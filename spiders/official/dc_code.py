"""The D.C. Code as the Council keeps it in XML (https://github.com/DCCouncil/law-xml-codified).

A source's address is that of a section's file, `https://raw.githubusercontent.com/DCCouncil/law-xml-codified/main/us/
dc/council/code/titles/48/sections/48-902.04.xml`. The uncodified tree (law-xml) has another text of the section. A
schedule may be changed by rule and not here: then the list stands in the municipal regulations.
"""

from __future__ import annotations

from spiders.answers import text_of, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Council of the District of Columbia (United States)",
    watches="a section of the D.C. Code",
    signal="ETag, else the text itself",
    base="https://code.dccouncil.gov/",
    hosts=("raw.githubusercontent.com",),
)


def first(source: Source) -> Ask:
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    number = text_of(xml_root(body, "section"), "num")
    if number not in source.url:
        raise ValueError(f"section {number}, not that of {source.url}")
    return Answer()
