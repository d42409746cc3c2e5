"""Open data of the Riksdag (https://data.riksdagen.se/): the Swedish code of statutes (SFS) as it stands, in JSON.

A source's address is that of a document, `https://data.riksdagen.se/dokument/sfs-1992-1554.json`. No smaller answer
tells a version: the document itself says through which SFS number it is amended ("t.o.m. SFS 2025:1314").
"""

from __future__ import annotations

import re

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
_DOCUMENT = re.compile(r".+/dokument/(?P<name>sfs-\d{4}-\d+)\.json")


def first(source: Source) -> Ask:
    _name(source)
    return Ask(source.url, accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    told = member(member(json_object(body, "dokumentstatus"), "dokumentstatus"), "dokument")
    named = f"sfs-{told['beteckning']}".replace(":", "-")
    if named != _name(source):
        raise ValueError(f"document {named}, not {_name(source)}")
    return Answer()


def _name(source: Source) -> str:
    if found := _DOCUMENT.fullmatch(source.url):
        return found["name"]
    raise ValueError(f"{source.url} is not the address of a document: .../dokument/sfs-1992-1554.json")
