"""What we had wrong: when we said it, when we took it back, why, and how readers were told."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from datasette.utils.asgi import Response

from tracker.feeds.catalogue import feeds_of
from tracker.model import Change
from tracker.normalize import instant
from tracker.site import asked, glossary
from tracker.site.listing import LONGEST, as_data, place_called, row_path, within
from tracker.site.page import asking, page
from tracker.site.server import Site

# Each kind by its own index, so that few rows are read however many changes there are.
_OF_KIND = """
SELECT * FROM (SELECT * FROM changes WHERE kind = '{kind}' AND number < :before
  AND +jurisdiction >= :place AND +jurisdiction < :place_end ORDER BY number DESC LIMIT :limit)
"""
_ROWS = f"""
SELECT c.*, j.name FROM ({_OF_KIND.format(kind="corrected")} UNION ALL {_OF_KIND.format(kind="retracted")}) c
LEFT JOIN jurisdictions j ON j.code = c.jurisdiction ORDER BY c.number DESC LIMIT :limit
"""  # noqa: S608, our own constants
_UNDONE = "SELECT * FROM changes WHERE id IN (SELECT value FROM json_each(:ids))"
_NEWEST = 10**9 - 1


@dataclass(frozen=True)
class _Correction:
    """An event that takes another back; `undone` None: the error was never told as an event of its own."""

    number: int
    name: str | None
    change: Change
    undone: Change | None
    feeds: Sequence[str]

    @property
    def days(self) -> int:
        """Whole days for which the error stood."""
        return (self.change.recorded_at - self.undone.recorded_at).days if self.undone else 0


async def corrections(request: Any, datasette: Site) -> Response:
    """All corrections and retractions, the newest first."""
    board = await datasette.board()
    code, before = asked.place(request, board), asked.number(request, "before", 1, _NEWEST)
    rows = await datasette.rows(_ROWS, before=before or _NEWEST, limit=LONGEST + 1, **within(code))
    shown = rows[:LONGEST]
    undone = await _undone(datasette, [row["retracts"] for row in shown if row["retracts"]])
    facts: dict[str, Any] = {
        "corrections": [_correction(row, undone) for row in shown],
        "older": asking("/corrections", place=code, before=shown[-1]["number"]) if rows[LONGEST:] else "",
        "place": place_called(board, code),
        "kinds": glossary.KINDS,
        "row_path": row_path,
        "data": as_data("corrections", code),
    }
    return page(datasette, request, "corrections.html", **facts)


async def _undone(site: Site, ids: Sequence[str]) -> Mapping[str, Change]:
    return {row["id"]: _change(row) for row in await site.rows(_UNDONE, ids=json.dumps(ids))}


def _correction(row: Mapping[str, Any], undone: Mapping[str, Change]) -> _Correction:
    change, was = _change(row), undone.get(row["retracts"] or "")
    return _Correction(row["number"], row["name"], change, was, list(feeds_of(change, was)))


def _change(row: Mapping[str, Any]) -> Change:
    facts = {name: row[name] for name in Change.model_fields}
    return Change.model_validate({**facts, "recorded_at": instant(row["recorded_at"])})


ROUTES = [(r"^/corrections$", corrections)]
