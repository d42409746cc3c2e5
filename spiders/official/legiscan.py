"""LegiScan's Pull API (https://api.legiscan.com/): the bills of a state that name the subject.

A source's address says whose: `https://api.legiscan.com/?state=LA`. The search answers with each bill's
`change_hash`, and a bill is asked again only when that differs. The raw master list has numbers and hashes alone,
and so cannot tell which bills name the subject. Errors come with status 200.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from spiders.answers import json_object, member, rows
from spiders.interface import Answer, Ask, Card, Key
from spiders.query import words
from spiders.refusals import refusal
from tracker.model import Source

CARD = Card(
    body="LegiScan LLC, from the legislatures of the fifty states, D.C. and Congress",
    watches="bills of the current session whose text names the subject",
    signal="change_hash of each bill in the search",
    base="https://api.legiscan.com/",
    key=Key("LEGISCAN_KEY", 30_000, "month", parameter="key"),
)
_KEY_WORDS = ("key", "limit", "quota", "exceed", "suspend")


def first(source: Source) -> Ask:
    if "state=" not in source.url:
        raise ValueError(f"{source.url} has no ?state=")
    return Ask(_operation(source, "getSearchRaw", query=" OR ".join(words(source))))


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    answer = json_object(body, "status")
    if answer["status"] != "OK":
        alert = answer.get("alert")
        said = alert.get("message") if isinstance(alert, dict) else alert
        return refusal("LegiScan", str(said), _KEY_WORDS)
    if ask.role == "bill":
        next(rows([answer.get("bill")], "bill", "bill_id", "change_hash", "session", "history"))
        return Answer()
    found = list(_results(answer))
    if not found and not source.may_be_empty:
        return Answer("broken", "no bills found")
    return Answer(follow=tuple(_bill(source, result) for result in found))


def _results(answer: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A list in newer answers; in older ones an object with the keys 0, 1, ... beside `summary`."""
    found = member(answer, "searchresult")
    listed = found["results"] if "results" in found else [found[key] for key in found if key.isdecimal()]
    yield from rows(listed, "result", "bill_id", "change_hash")


def _bill(source: Source, result: dict[str, Any]) -> Ask:
    asked = _operation(source, "getBill", id=str(result["bill_id"]))
    return Ask(f"{asked}#{result['change_hash']}", "bill", once=True)


def _operation(source: Source, name: str, **more: str) -> str:
    return f"{source.url}&{urlencode({'op': name, **more})}"
