"""Legistar's Web API (https://webapi.legistar.com/): matters that name the subject, and their histories.

A source's address says whose: `https://webapi.legistar.com/v1/seattle`. `query` is looked for in titles and names;
whether capitals count is up to the client's database. Newest first: the stamp of the newest matter tells whether
the later pages are the known ones. `MatterLastModifiedUtc` is not raised by every change (python-legistar-scraper
watches a dozen dates besides), so the version of a history is made of status and dates too. An unknown client
answers 500, one that wants a token 403.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from spiders.answers import json_value, rows
from spiders.interface import Answer, Ask, Card, Key
from spiders.official.legistar_search import next_page, page
from tracker.model import Source

CARD = Card(
    body="Granicus, from the records of city and county councils (United States)",
    watches="matters of a council whose title or name has the subject's words",
    signal="MatterLastModifiedUtc, status and dates of each matter in the search",
    base="https://webapi.legistar.com/v1/",
    key=Key("LEGISTAR_TOKEN", 10_000, "day", parameter="token", required=False),
)
_VERSION = (
    "MatterLastModifiedUtc",
    "MatterStatusName",
    "MatterAgendaDate",
    "MatterPassedDate",
    "MatterEnactmentDate",
)
_JSON = "application/json"


def first(source: Source) -> Ask:
    return Ask(page(source, 0), accept=_JSON)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    if ask.role == "history":
        list(rows(json_value(body), "line", "MatterHistoryActionName", "MatterHistoryActionDate"))
        return Answer()
    found = list(rows(json_value(body), "matter", "MatterId", "MatterFile", "MatterTitle", *_VERSION))
    if not found and ask.role == "main" and not source.may_be_empty:
        return Answer("broken", "no matters found")
    histories = (_history(source, matter) for matter in found)
    later = (Ask(more, "page", True, _JSON) for more in next_page(source, url, found))
    return Answer(follow=(*histories, *later))


def _history(source: Source, matter: dict[str, Any]) -> Ask:
    version = quote(" ".join(str(matter[name] or "-") for name in _VERSION))
    return Ask(f"{source.url}/matters/{int(matter['MatterId'])}/histories#{version}", "history", True, _JSON)
