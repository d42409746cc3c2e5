"""Pages of what hangs on a bill in the Congress.gov API: its actions and its summaries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

from spiders.answers import member
from spiders.interface import Ask
from tracker.model import Source

_PAGE = 250


def pages(source: Source, bill: dict[str, Any]) -> Iterator[Ask]:
    """`updateDateIncludingText` is missing in older answers, and summaries where there are none."""
    version = str(bill.get("updateDateIncludingText") or bill["updateDate"])
    for role in ("actions", "summaries"):
        count = int(member(bill, role)["count"]) if role in bill else 0
        for offset in range(0, count, _PAGE):
            yield _page(source, role, offset, version)


def next_page(source: Source, ask: Ask, answer: dict[str, Any], url: str) -> Iterator[Ask]:
    """The counts were wrong at times (ChangeLog, December 2025): a page that has a next one is followed by it."""
    if (answer.get("pagination") or {}).get("next"):
        offset = int(parse_qs(urlsplit(url).query)["offset"][0]) + _PAGE
        yield _page(source, ask.role, offset, urlsplit(ask.url).fragment)


def _page(source: Source, role: str, offset: int, version: str) -> Ask:
    return Ask(f"{source.url}/{role}?format=json&limit={_PAGE}&offset={offset}#{version}", role, once=True)
