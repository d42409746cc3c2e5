"""Regulations.gov API v4 (JSON:API): a docket and its documents. A docket is one proposal, each document a step.

Comment periods begin and end with days in Washington, and are told in UTC: 04:59:59Z is the day before.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta

from tracker.bills.comment_period import WITHDRAWN, comments_words
from tracker.bills.document import Action, BillDocument, distinct, newest
from tracker.bills.fields import Fields, records

_NATION = "US"
_PAGES = "https://www.regulations.gov"
_PUBLISHER = "Regulations.gov document type"
_PROPOSED, _WITHDRAWN = "Proposed Rule", "Proposed Rule, withdrawn"
_MAKE_RULES = (_PROPOSED, "Rule")
_WITHDRAWAL = re.compile(r"\bwithdraw(?:al|n|s|ing)?\b", re.IGNORECASE)
# Midnight of Washington in summer and one in the morning in winter; 23:59:59 in winter and an hour less in summer.
_BEGINS, _ENDS = timedelta(hours=4), timedelta(hours=5)


def read(answer: Fields) -> list[BillDocument]:
    """Documents of one answer: a docket, or its documents; empty where it is neither."""
    found = [item for item in records(answer.raw("data")) if item.has("id", "attributes")]
    by_docket: defaultdict[str, list[Fields]] = defaultdict(list)
    for item in found:
        if item.words("type") == "documents" and (docket := item.of("attributes").words("docketId")):
            by_docket[docket].append(item)
    return [
        *(_docket(item) for item in found if item.words("type") == "dockets"),
        *(_of_documents(docket, items) for docket, items in by_docket.items()),
    ]


def _docket(item: Fields) -> BillDocument:
    number, told = item.words("id"), item.of("attributes")
    return BillDocument(
        number, None, _NATION, told.words("title"), told.words("dkAbstract"), url=f"{_PAGES}/docket/{number}"
    )


def _of_documents(docket: str, items: list[Fields]) -> BillDocument:
    """Their titles are its words: the docket itself is another answer."""
    live = any(_kind(item) in _MAKE_RULES and not _is_withdrawn(item) for item in items)
    actions = distinct([_action(item, live=live) for item in items])
    titles = sorted({title for item in items if (title := item.of("attributes").words("title"))})
    return BillDocument(
        identifier=docket,
        jurisdiction=_NATION,
        abstract="\n".join(titles) or None,
        actions=actions,
        url=f"{_PAGES}/docket/{docket}",
        published=newest(actions),
    )


def _action(item: Fields, *, live: bool) -> Action:
    told, kind = item.of("attributes"), _kind(item)
    text = f"{kind}: {told.words('title') or 'without title'}{''.join(_period(told))}"
    codes: tuple[str, ...] = (kind,)
    if _is_withdrawn(item):
        text = f"{text}{WITHDRAWN}"
        codes = () if live or kind != _PROPOSED else (_WITHDRAWN,)
    elif kind == _PROPOSED and _WITHDRAWAL.search(told.words("title") or ""):
        codes = (_WITHDRAWN,)
    url = f"{_PAGES}/document/{item.words('id')}"
    return Action(_day(told, "postedDate", _BEGINS), 0, text, None, _PUBLISHER, codes, url=url, label=True)


def _period(told: Fields) -> Iterator[str]:
    if end := _day(told, "commentEndDate", _ENDS):
        yield comments_words(_day(told, "commentStartDate", _BEGINS), end)


def _day(told: Fields, name: str, behind: timedelta) -> str | None:
    try:
        return (datetime.fromisoformat(told.words(name) or "") - behind).date().isoformat()
    except (ValueError, OverflowError):
        return None


def _kind(item: Fields) -> str:
    return item.of("attributes").words("documentType") or "without type"


def _is_withdrawn(item: Fields) -> bool:
    return item.of("attributes").raw("withdrawn") is True
