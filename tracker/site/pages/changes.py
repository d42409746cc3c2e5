"""What changed in a period, newest first: law, proposals, corrections and our sources told apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any, Literal

from datasette.utils.asgi import Response

from tracker.feeds.catalogue import KINDS as FEEDS
from tracker.feeds.item import CORRECTING, HEALTH, PROPOSED
from tracker.message import say
from tracker.site import asked, glossary
from tracker.site.asked import WrongQuestionError
from tracker.site.board import Board
from tracker.site.listing import LONGEST, as_data, place_called, row_path, within
from tracker.site.page import asking, page
from tracker.site.server import Site

_MONTH = timedelta(days=30)
_DAY = timedelta(days=1)
_GLANCE = 10_000
"""Changes looked through for one page where no index finds the rows wanted; older ones have a page of their own."""
_GROUPS: Mapping[str, frozenset[str]] = {
    "law": frozenset(FEEDS["law"]),
    "proposals": PROPOSED,
    "corrections": CORRECTING,
    "health": HEALTH,
}
_GROUP_WORDS = {
    "": say("law and proposals"), "law": say("law"), "proposals": say("proposals, not law"),
    "corrections": say("corrections"), "health": say("our sources"),
}  # fmt: skip
_ONE_WORDS = {
    "law": say("Law"), "proposals": say("Proposal, not law"), "corrections": say("Correction"),
    "health": say("Our sources"),
}  # fmt: skip
_LAW_AND_PROPOSALS = _GROUPS["law"] | PROPOSED

# Rows are appended in the order of time, so that the row id orders those of one instant.
_FIRST = "SELECT number FROM changes WHERE recorded_at >= :day ORDER BY recorded_at, rowid LIMIT 1"
_LAST = "SELECT number FROM changes WHERE recorded_at < :day ORDER BY recorded_at DESC, rowid DESC LIMIT 1"
# A plus keeps SQLite from an index that would find too many rows to sort.
_ROWS = """
SELECT c.*, j.name, t.recorded_at AS taken_back_at, t.why AS taken_back_why
FROM changes c LEFT JOIN jurisdictions j ON j.code = c.jurisdiction
LEFT JOIN changes t ON t.number = (SELECT min(number) FROM changes WHERE retracts = c.id)
WHERE c.number BETWEEN :low AND :high AND {where} ORDER BY c.number {order} LIMIT :limit
"""
_BY_PLACE, _WITHIN = "c.jurisdiction = :place", "+c.jurisdiction >= :place AND +c.jurisdiction < :place_end"
_BY_KIND, _OF_KINDS = "c.kind = :kind", "+c.kind IN (SELECT value FROM json_each(:kinds))"
_OF_SUBSTANCE = "+c.substance = :substance"


@dataclass(frozen=True)
class _Wanted:
    """The changes that a reader asks for."""

    since: date
    until: date
    place: str | None
    kind: str
    substance: str | None
    alone: bool
    """No place lies below the place."""

    @property
    def kinds(self) -> frozenset[str]:
        return _GROUPS.get(self.kind) or (frozenset({self.kind}) if self.kind else _LAW_AND_PROPOSALS)

    @property
    def query(self) -> dict[str, str | None]:
        days = {"since": self.since.isoformat(), "until": self.until.isoformat()}
        return {**days, "place": self.place, "kind": self.kind, "substance": self.substance}

    @property
    def feed(self) -> str:
        """The name of the narrowest feed that carries them."""
        if self.place:
            return f"{self.place}/{self.substance}" if self.substance else self.place
        carrying = (name for name, kinds in _GROUPS.items() if self.kinds <= kinds)
        return min(carrying, key=lambda name: len(_GROUPS[name]), default="all")


@dataclass(frozen=True)
class _Leaf:
    """One page of changes, and the numbers from which the pages before and after it go on."""

    rows: list[dict[str, Any]]
    before: int | None
    after: int | None


async def changes(request: Any, datasette: Site) -> Response:
    """The changes of a period, of the last 30 days where none is given."""
    board = await datasette.board()
    wanted = _wanted(request, board, datasette.now().date())
    before, after = (asked.number(request, name, 1, 10**9 - 1) for name in ("before", "after"))
    leaf = await _leaf(datasette, wanted, before, after)
    facts: dict[str, Any] = {
        "wanted": wanted,
        "days": [(day, list(rows)) for day, rows in groupby(leaf.rows, key=lambda row: row["recorded_at"][:10])],
        "older": leaf.before and asking("/changes", **wanted.query, before=leaf.before),
        "newer": leaf.after and asking("/changes", **wanted.query, after=leaf.after),
        "data": _data(wanted),
        "place": place_called(board, wanted.place),
        "substances": board.subject.substances,
        "substance_name": board.substance_name,
        "groups": _GROUP_WORDS,
        "one_of": _ONE_WORDS,
        "kinds": glossary.KINDS,
        "group_of": _group_of,
        "row_path": row_path,
    }
    return page(datasette, request, "changes.html", **facts)


def _wanted(request: Any, board: Board, today: date) -> _Wanted:
    until = asked.day(request, "until") or today
    since = asked.day(request, "since") or until - _MONTH
    if since > until:
        raise WrongQuestionError(f"since: {since} lies after until, {until}")
    place = asked.place(request, board)
    kind = asked.choice(request, "kind", (*_GROUPS, *glossary.KINDS)) or ""
    substance = asked.substance(request, board) if asked.text(request, "substance") else None
    return _Wanted(since, until, place, kind, substance, alone=bool(place and not board.below(place)))


async def _leaf(site: Site, wanted: _Wanted, before: int | None, after: int | None) -> _Leaf:
    first, last = await _bounds(site, wanted)
    low, high = max(first, after + 1 if after else first), min(last, before - 1 if before else last)
    where, by_index = _where(wanted)
    upward = after is not None
    if not by_index:
        low, high = (low, min(high, low + _GLANCE)) if upward else (max(low, high - _GLANCE), high)
    sql = _ROWS.format(where=where, order="ASC" if upward else "DESC")
    rows = await site.rows(sql, low=low, high=high, limit=LONGEST + 1, **_values(wanted))
    cut = len(rows) > LONGEST
    rows = rows[:LONGEST][::-1] if upward else rows[:LONGEST]
    seen_from = rows[-1]["number"] if cut and not upward else low
    seen_to = rows[0]["number"] if cut and upward else high
    return _Leaf(rows, seen_from if seen_from > first else None, seen_to if seen_to < last else None)


async def _bounds(site: Site, wanted: _Wanted) -> tuple[int, int]:
    """The numbers of the first and the last change of the period; the first above the last where there is none."""
    first = await site.rows(_FIRST, day=wanted.since.isoformat())
    last = await site.rows(_LAST, day=(wanted.until + _DAY).isoformat())
    return first[0]["number"] if first else 1, last[0]["number"] if first and last else 0


def _where(wanted: _Wanted) -> tuple[str, bool]:
    """The condition, and whether an index alone answers it."""
    one_kind = len(wanted.kinds) == 1
    if wanted.alone and not wanted.substance and wanted.kinds == _LAW_AND_PROPOSALS:
        return f"{_BY_PLACE} AND {_OF_KINDS}", True
    if one_kind and not wanted.place and not wanted.substance:
        return _BY_KIND, True
    asked_for = {_OF_KINDS: True, _WITHIN: wanted.place, _OF_SUBSTANCE: wanted.substance}
    return " AND ".join(condition for condition, given in asked_for.items() if given), False


def _values(wanted: _Wanted) -> dict[str, str]:
    kinds = json.dumps(sorted(wanted.kinds))
    return {**within(wanted.place), "kind": wanted.kind, "kinds": kinds, "substance": wanted.substance or ""}


def _data(wanted: _Wanted) -> dict[str, str]:
    narrowed = {"substance": wanted.substance} if wanted.substance else {}
    period = {"recorded_at__gte": wanted.since.isoformat(), "recorded_at__lt": (wanted.until + _DAY).isoformat()}
    return as_data("changes", wanted.place, kind__in=",".join(sorted(wanted.kinds)), **period, **narrowed)


def _group_of(kind: str) -> Literal["law", "proposals", "corrections", "health"]:
    if kind in CORRECTING:
        return "corrections"
    if kind in PROPOSED:
        return "proposals"
    return "health" if kind in HEALTH else "law"


ROUTES = [(r"^/changes$", changes)]
