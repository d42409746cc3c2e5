"""Retsinformation (https://www.retsinformation.dk/): each Danish act and order as one document, LexDania 2.1 XML.

A source's address is that of a document by its ELI, `https://www.retsinformation.dk/eli/lta/2021/2446/xml` or
`.../eli/accn/B20210244605/xml`. A text is not changed: another one takes its place and its Status becomes Historic.
The publisher's harvest API (api.retsinformation.dk/v1/Documents?date=, ten days back) names what came and went on a
day and nothing of one document, so it is not asked; its pace, a request in ten seconds, is kept all the same.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import text_of, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Civilstyrelsen (Denmark)",
    watches="an act or order, consolidated or as made",
    signal="the document itself, with its Status",
    base="https://www.retsinformation.dk/",
    pace=10,
    hosts=("api.retsinformation.dk",),
)
_DOCUMENT = AddressForm(
    re.compile(r".+/eli/(?:\w+/(?P<year>\d{4})/(?P<number>\d+)|accn/(?P<accession>\w+))/xml"),
    "a document: .../eli/lta/2021/2446/xml",
)


def first(source: Source) -> Ask:
    _DOCUMENT.of(source)
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    at, root = _DOCUMENT.of(source), xml_root(body, "Dokument")
    names = {"accession": "AccessionNumber"} if at["accession"] else {"year": "Year", "number": "Number"}
    for group, name in names.items():
        said = text_of(root, f"Meta/{name}")
        if said != at[group]:
            raise ValueError(f"the document with {name} {said}")
    return Answer()
