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

from spiders.answers import json_object, member, rows
from spiders.interface import Answer, Ask, Card, Key
from tracker.model import Source

CARD = Card(
    body="General Services Administration (United States), from federal agencies",
    watches="the documents of one docket: proposed and final rules, notices, comment periods",
    signal="lastModifiedDate of the docket's newest document, and how many there are",
    base="https://api.regulations.gov/v4/",
    pace=3.6,  # 1,000 an hour
    key=Key("REGULATIONS_GOV_KEY", 24 * 1_000, "day", header="X-Api-Key"),
)
_DOCKET = re.compile(r"(?P<base>.+/)dockets/(?P<docket>[\w-]+)")
_TYPES = frozenset({"Notice", "Other", "Proposed Rule", "Rule", "Supporting & Related Material"})
_NEEDED = ("documentType", "title", "docketId", "postedDate", "commentEndDate", "withdrawn", "lastModifiedDate")
_PAGE, _MOST_PAGES = 250, 20


def first(source: Source) -> Ask:
    return Ask(_documents(source, 1))


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "docket":
        attributes = member(member(json_object(body, "data"), "data"), "attributes")
        next(rows([attributes], "docket", "title", "docketType"))
        return Answer()
    answer = json_object(body, "data", "meta")
    found = [_attributes(row) for row in rows(answer["data"], "document", "id", "type", "attributes")]
    if ask.role != "main":
        return Answer()
    if not found:
        raise ValueError("no documents: there is no such docket")
    return Answer(follow=tuple(_parts(source, member(answer, "meta"), found)))


def _attributes(row: dict[str, Any]) -> dict[str, Any]:
    told = next(rows([row["attributes"]], f"document {row['id']}", *_NEEDED))
    if told["documentType"] not in _TYPES:
        raise ValueError(f"unknown type of document '{told['documentType']}': one of {', '.join(sorted(_TYPES))}")
    return told


def _parts(source: Source, meta: dict[str, Any], found: list[dict[str, Any]]) -> Iterator[Ask]:
    pages = int(meta["totalPages"])
    if pages > _MOST_PAGES:
        raise ValueError(f"{pages} pages of documents, of which the API gives {_MOST_PAGES}")
    version = f"{meta['totalElements']}-{max(str(told['lastModifiedDate']) for told in found)}"
    yield Ask(f"{source.url}#{version}", "docket", once=True)
    for page in range(2, pages + 1):
        yield Ask(f"{_documents(source, page)}#{version}", "page", once=True)


def _documents(source: Source, page: int) -> str:
    found = _DOCKET.fullmatch(source.url)
    if not found or "_FRDOC_" in source.url:
        raise ValueError(f"{source.url} is not the address of a docket of one rule: .../v4/dockets/DEA-2025-0001")
    asked = {
        "filter[docketId]": found["docket"],
        "sort": "-lastModifiedDate",
        "page[size]": _PAGE,
        "page[number]": page,
    }
    return f"{found['base']}documents?{urlencode(asked)}"
