"""Open data of the Riksdag (https://data.riksdagen.se/): the Swedish code of statutes (SFS) as it stands, in JSON.

A source's address is that of a document, `https://data.riksdagen.se/dokument/sfs-1992-1554.json`. No smaller answer
tells a version: the document itself says through which SFS number it is amended ("t.o.m. SFS 2025:1314").
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import json_object, member
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="The Riksdag (Sweden)",
    watches="an act or ordinance of the code of statutes",
    signal="the text itself, with the SFS number through which it is amended",
    base="https://data.riksdagen.se/",
    pace=3,
)
_DOCUMENT = AddressForm(
    re.compile(r".+/dokument/(?P<name>sfs-\d{4}-\d+)\.json"),
    "a document: .../dokument/sfs-1992-1554.json",
)


def first(source: Source) -> Ask:
    _DOCUMENT.of(source)
    return Ask(source.url, accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    told = member(member(json_object(body, "dokumentstatus"), "dokumentstatus"), "dokument")
    named = f"sfs-{told['beteckning']}".replace(":", "-")
    wanted = _DOCUMENT.of(source)["name"]
    if named != wanted:
        raise ValueError(f"document {named}, not {wanted}")
    return Answer()
