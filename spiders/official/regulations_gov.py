"""The API v4 of Regulations.gov (https://open.gsa.gov/api/regulationsgov/): a docket and its documents.

A source's address is the docket's: `https://api.regulations.gov/v4/dockets/DEA-2025-0001`. Its documents come
newest first, so the first page tells whether later pages and the docket itself must be asked again. Agencies also
keep dockets, with FRDOC in the name, that hold whatever the Federal Register sent: those are no one proposal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from spiders.address_form import AddressForm
from spiders.answers import json_object, member
from spiders.interface import Answer, Ask, Card, Key
from spiders.official.dockets import docket, documents
from tracker.model import Source

CARD = Card(
    body="General Services Administration (United States), from federal agencies",
    watches="the documents of one docket: proposed and final rules, notices, comment periods",
    signal="lastModifiedDate of the docket's newest document, and how many there are",
    base="https://api.regulations.gov/v4/",
    pace=3.6,  # 1,000 an hour
    key=Key("REGULATIONS_GOV_KEY", 24 * 1_000, "day", header="X-Api-Key"),
)
_DOCKET = AddressForm(
    re.compile(r"(?P<base>.+/)dockets/(?P<docket>(?!\w+_FRDOC_)[\w-]+)"),
    "a docket of one rule: .../v4/dockets/DEA-2025-0001",
)
_PAGE, _MOST_PAGES = 250, 20


def first(source: Source) -> Ask:
    return Ask(_documents(source, 1))


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "docket":
        docket(body)
        return Answer()
    answer = json_object(body, "data", "meta")
    found = documents(answer["data"])
    if ask.role != "main":
        return Answer()
    if not found:
        raise ValueError("no documents: there is no such docket")
    return Answer(follow=tuple(_parts(source, member(answer, "meta"), found)))


def _parts(source: Source, meta: dict[str, Any], found: list[dict[str, Any]]) -> Iterator[Ask]:
    pages = int(meta["totalPages"])
    if pages > _MOST_PAGES:
        raise ValueError(f"{pages} pages of documents, of which the API gives {_MOST_PAGES}")
    version = f"{meta['totalElements']}-{max(str(told['lastModifiedDate']) for told in found)}"
    yield Ask(f"{source.url}#{version}", "docket", once=True)
    for page in range(2, pages + 1):
        yield Ask(f"{_documents(source, page)}#{version}", "page", once=True)


def _documents(source: Source, page: int) -> str:
    at, pages = _DOCKET.of(source), {"page[size]": _PAGE, "page[number]": page}
    asked = {"filter[docketId]": at["docket"], "sort": "-lastModifiedDate", **pages}
    return f"{at['base']}documents?{urlencode(asked)}"
