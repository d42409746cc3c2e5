"""New Zealand Legislation (https://www.legislation.govt.nz/): Acts and secondary legislation in XML.

A source's address is that of the page, `https://www.legislation.govt.nz/act/public/1975/116/en/latest/`; the XML
has the same address with `.xml` for the last stroke. The sitemap has some forty thousand addresses with a day that
is not one of the law, so the text itself is asked. One request in two seconds is asked for.
"""

from __future__ import annotations

from spiders.answers import elements, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Parliamentary Counsel Office (New Zealand)",
    watches="an Act or secondary legislation",
    signal="ETag, Last-Modified, else the text itself",
    base="https://www.legislation.govt.nz/",
    pace=2.0,
)


def first(source: Source) -> Ask:
    return Ask(f"{source.url.rstrip('/').removesuffix('.xml')}.xml", accept="application/xml")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    root = xml_root(body, "act", "regulation", "deemed-reg")
    number = root.get("act.no") or root.get("sr.no") or root.get("no") or ""
    if number and not any(part.lstrip("0") == number.lstrip("0") for part in source.url.split("/")):
        raise ValueError(f"number {number}, not that of {source.url}")
    if not elements(root, "body"):
        raise ValueError(f"no body in {root.tag}")
    return Answer()
