"""Federal Register of Legislation (OData of https://api.prod.legislation.gov.au/v1/): titles, versions, documents.

A source's address is that of a title: `https://api.prod.legislation.gov.au/v1/Titles('F2025L00049')`. With its
versions it is the signal; the text is asked as EPUB at the day on which the newest version that has a text began (a
version without `compilationNumber` is amended and not yet compiled). An instrument that is remade, as the Poisons
Standard is, gets a new title: of one that is no longer in force the source says so, and must be given the new one.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlencode

from spiders.address_form import AddressForm
from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Office of Parliamentary Counsel (Australia)",
    watches="an Act or legislative instrument",
    signal="status of the title and start of its newest version with a text",
    base="https://api.prod.legislation.gov.au/v1/",
)
_TITLE = AddressForm(re.compile(r"(?P<base>.+/)Titles\('(?P<id>\w+)'\)"), "a title: .../v1/Titles('F2025L00049')")
_FIELDS = ("id", "name", "status", "versions")


def first(source: Source) -> Ask:
    _TITLE.of(source)
    return Ask(f"{source.url}?{urlencode({'$expand': 'versions'})}", "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        return (
            Answer() if body.startswith(b"PK") or b'"bytes"' in body else Answer("broken", "no EPUB in the answer")
        )
    at, title = _TITLE.of(source), json_object(body, *_FIELDS)
    if title["id"] != at["id"]:
        raise ValueError(f"title {title['id']}, not {at['id']}")
    if title["status"] != "InForce":
        return Answer("missing", f"{title['name']} ({title['id']}) is {title['status']}, and no longer in force")
    return Answer(follow=(_document(at, _newest(title)),))


def _newest(title: dict[str, Any]) -> str:
    versions = rows(title["versions"], "version", "start", "compilationNumber")
    days = [str(version["start"])[:10] for version in versions if version["compilationNumber"] is not None]
    if not days:
        raise ValueError(f"no version of {title['id']} has a text")
    return max(days)


def _document(at: re.Match[str], day: str) -> Ask:
    which = "type='Primary',format='Epub',uniqueTypeNumber=0,volumeNumber=0,rectificationVersionNumber=0"
    return Ask(f"{at['base']}documents/find(titleid='{at['id']}',asat={day},{which})", once=True)
