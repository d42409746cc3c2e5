"""The Congress.gov API v3 (https://github.com/LibraryOfCongress/api.congress.gov): one bill of Congress.

A source's address is the bill's: `https://api.congress.gov/v3/bill/119/hr/1234`. The bill tells when it or its text
was last updated; its actions and summaries are asked again only then. The API has no search of words. Since April
2026 it answers in XML unless asked for JSON. A `limit` above 250 is cut to that in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

from spiders.answers import json_object, member, rows
from spiders.interface import Answer, Ask, Card, Key
from tracker.model import Source

CARD = Card(
    body="Library of Congress (United States)",
    watches="one bill of Congress, with its actions and summaries",
    signal="updateDateIncludingText of the bill, else updateDate",
    base="https://api.congress.gov/v3/",
    key=Key("CONGRESS_KEY", 24 * 5_000, "day", header="X-Api-Key"),
)
_BILL = re.compile(r".+/bill/\d+/(?P<type>[a-z]+)/\d+")
_TYPES = frozenset({"hr", "s", "hjres", "sjres", "hconres", "sconres", "hres", "sres"})
_PAGE = 250


def first(source: Source) -> Ask:
    found = _BILL.fullmatch(source.url)
    if not found:
        raise ValueError(f"{source.url} is not the address of a bill: .../v3/bill/119/hr/1234")
    check_type(found["type"])
    return Ask(f"{source.url}?format=json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    answer = json_object(body, "request", "bill" if ask.role == "main" else ask.role)
    if ask.role == "main":
        return Answer(follow=tuple(_parts(source, _bill(answer))))
    list(rows(answer[ask.role], ask.role, "text", "actionDate"))
    return Answer(follow=tuple(_next(source, ask, answer, url)))


def check_type(kind: str) -> None:
    """ValueError that names a type of bill which Congress does not have."""
    if kind not in _TYPES:
        raise ValueError(f"unknown type of bill '{kind}': one of {', '.join(sorted(_TYPES))}")


def _bill(answer: dict[str, Any]) -> dict[str, Any]:
    needed = ("congress", "type", "number", "title", "updateDate", "latestAction", "actions")
    return next(rows([answer["bill"]], "bill", *needed))


def _parts(source: Source, bill: dict[str, Any]) -> Iterator[Ask]:
    """`updateDateIncludingText` is missing in older answers, and summaries where there are none."""
    version = str(bill.get("updateDateIncludingText") or bill["updateDate"])
    for role in ("actions", "summaries"):
        count = int(member(bill, role)["count"]) if role in bill else 0
        for offset in range(0, count, _PAGE):
            yield _page(source, role, offset, version)


def _next(source: Source, ask: Ask, answer: dict[str, Any], url: str) -> Iterator[Ask]:
    """The counts were wrong at times (ChangeLog, December 2025): a page that has a next one is followed by it."""
    if (answer.get("pagination") or {}).get("next"):
        offset = int(parse_qs(urlsplit(url).query)["offset"][0]) + _PAGE
        yield _page(source, ask.role, offset, urlsplit(ask.url).fragment)


def _page(source: Source, role: str, offset: int, version: str) -> Ask:
    return Ask(f"{source.url}/{role}?format=json&limit={_PAGE}&offset={offset}#{version}", role, once=True)
