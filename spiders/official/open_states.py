"""Open States' API v3 (https://docs.openstates.org/api-v3/): the bills of a state that name the subject.

A source's address says whose: `https://v3.openstates.org/bills?jurisdiction=la`. The search is newest first, and a
page of it has the whole bills, so the first page tells by its newest `updated_at` and the number of bills whether
the later ones are still the known pages. No page may hold more than 20. From the code of the service
(openstates/api-v3, bills.py and pagination.py): a `q` that begins like the number of a bill is taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from spiders.answers import json_object, member, rows
from spiders.interface import Answer, Ask, Card, Key
from spiders.query import whole, words
from tracker.model import Source

CARD = Card(
    body="Open States (Plural Policy), from the legislatures of the fifty states, D.C. and Puerto Rico",
    watches="bills whose words name the subject, with all their actions",
    signal="updated_at of the newest bill in the search, and how many there are",
    base="https://v3.openstates.org/",
    pace=6.0,  # ten a minute
    key=Key("OPEN_STATES_KEY", 250, "day", header="X-API-KEY"),
)
_PAGE = 20
_INCLUDE = ("actions", "abstracts", "sources", "versions")
_NEEDED = ("id", "identifier", "title", "session", "jurisdiction", "updated_at", "actions")
_LIKE_A_NUMBER = re.compile(r"\w{1,3}\s*\d{1,5}")


def first(source: Source) -> Ask:
    if "jurisdiction=" not in source.url:
        raise ValueError(f"{source.url} has no ?jurisdiction=")
    if _LIKE_A_NUMBER.match(query := whole(source)):
        raise ValueError(f"query {query!r} begins like the number of a bill: put another word first")
    return Ask(_search(source, 1))


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    answer = json_object(body, "results", "pagination")
    bills = list(rows(answer["results"], "bill", *_NEEDED))
    if ask.role != "main":
        return Answer()
    if not bills and not source.may_be_empty:
        return Answer("broken", "no bills found")
    return Answer(follow=tuple(_later_pages(source, member(answer, "pagination"), bills)))


def _later_pages(source: Source, pagination: dict[str, Any], bills: list[dict[str, Any]]) -> Iterator[Ask]:
    newest = max((str(bill["updated_at"]) for bill in bills), default="")
    for page in range(2, int(pagination["max_page"]) + 1):
        yield Ask(f"{_search(source, page)}#{pagination['total_items']}-{newest}", "page", once=True)


def _search(source: Source, page: int) -> str:
    asked = [("q", " or ".join(words(source))), ("sort", "updated_desc"), *(("include", name) for name in _INCLUDE)]
    return f"{source.url}&{urlencode([*asked, ('per_page', _PAGE), ('page', page)])}"
