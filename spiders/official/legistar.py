"""Legistar's Web API (https://webapi.legistar.com/): matters that name the subject, and their histories.

A source's address says whose: `https://webapi.legistar.com/v1/seattle`. `query` is looked for in titles and names;
whether capitals count is up to the client's database. Newest first: the stamp of the newest matter tells whether
the later pages are the known ones. `MatterLastModifiedUtc` is not raised by every change (python-legistar-scraper
watches a dozen dates besides), so the version of a history is made of status and dates too. An unknown client
answers 500, one that wants a token 403.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from spiders.answers import json_value, rows
from spiders.interface import Answer, Ask, Card, Key
from tracker.model import Source

CARD = Card(
    body="Granicus, from the records of city and county councils (United States)",
    watches="matters of a council whose title or name has the subject's words",
    signal="MatterLastModifiedUtc, status and dates of each matter in the search",
    base="https://webapi.legistar.com/v1/",
    key=Key("LEGISTAR_TOKEN", 10_000, "day", parameter="token", required=False),
)
_MOST = 100
_VERSION = (
    "MatterLastModifiedUtc",
    "MatterStatusName",
    "MatterAgendaDate",
    "MatterPassedDate",
    "MatterEnactmentDate",
)
_JSON = "application/json"


def first(source: Source) -> Ask:
    if not source.query:
        raise ValueError("interface legistar needs a query")
    return Ask(_page(source, 0), accept=_JSON)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    if ask.role == "history":
        list(rows(json_value(body), "line", "MatterHistoryActionName", "MatterHistoryActionDate"))
        return Answer()
    found = list(rows(json_value(body), "matter", "MatterId", "MatterFile", "MatterTitle", *_VERSION))
    if not found and ask.role == "main" and not source.may_be_empty:
        return Answer("broken", "no matters found")
    return Answer(follow=(*(_history(source, matter) for matter in found), *_next(source, url, found)))


def _page(source: Source, skip: int) -> str:
    words = [word.strip().replace("'", "''") for word in (source.query or "").split("|")]
    tests = (f"substringof('{word}',{field})" for word in words for field in ("MatterTitle", "MatterName"))
    asked = {"$filter": " or ".join(tests), "$orderby": "MatterLastModifiedUtc desc", "$top": _MOST, "$skip": skip}
    return f"{source.url}/matters?{urlencode(asked)}"


def _history(source: Source, matter: dict[str, Any]) -> Ask:
    version = quote(" ".join(str(matter[name] or "-") for name in _VERSION))
    return Ask(f"{source.url}/matters/{int(matter['MatterId'])}/histories#{version}", "history", True, _JSON)


def _next(source: Source, url: str, found: list[dict[str, Any]]) -> list[Ask]:
    """A full page means that there is more."""
    if len(found) < _MOST:
        return []
    skip = int(parse_qs(urlsplit(url).query)["$skip"][0]) + _MOST
    newest = max(str(matter["MatterLastModifiedUtc"]) for matter in found)
    return [Ask(f"{_page(source, skip)}#{newest}", "page", True, _JSON)]
