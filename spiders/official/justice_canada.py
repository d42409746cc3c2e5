"""Justice Laws (https://laws-lois.justice.gc.ca/): consolidated Acts and regulations of Canada in XML.

A source's address is that of the file: `https://laws-lois.justice.gc.ca/eng/XML/C-38.8.xml`,
`.../SOR-2003-196.xml`, in French under `/fra/XML/`. The catalogue (`Legis.xml`) is larger than most texts, so the
text itself is asked; its own attributes tell the day of its newest amendment. The same files lie in
github.com/justicecanada/laws-lois-xml. What is repealed as a whole is taken out of the collection.
"""

from __future__ import annotations

from spiders.answers import elements, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Department of Justice (Canada)",
    watches="a consolidated Act or regulation",
    signal="ETag, Last-Modified, else the text itself",
    base="https://laws-lois.justice.gc.ca/",
    hosts=("lois-laws.justice.gc.ca",),
)


def first(source: Source) -> Ask:
    return Ask(source.url, accept="application/xml")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    root = xml_root(body, "Statute", "Regulation")
    for part in ("Identification", "Body"):
        if not elements(root, part):
            raise ValueError(f"no {part} in the document")
    return Answer()
