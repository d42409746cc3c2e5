"""What the first page shows: the law on a substance everywhere on a day, what changed, what comes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from datasette.utils.asgi import Response

from tracker.normalize import stamp
from tracker.site import asked, steps
from tracker.site.board import Board
from tracker.site.dataset import dataset
from tracker.site.map import WEAVES, pictures
from tracker.site.page import page
from tracker.site.server import Site

_SOON = timedelta(days=90)
_CHANGES = """
SELECT c.*, j.name FROM changes c LEFT JOIN jurisdictions j ON j.code = c.jurisdiction
WHERE c.kind NOT IN ('heartbeat', 'source_broken', 'source_recovered') ORDER BY c.number DESC LIMIT 8
"""
_AHEAD = """
SELECT u.*, j.name FROM (
  SELECT * FROM (
    SELECT starts_at AS at, effective_from AS "on", 'took_effect' AS kind, jurisdiction, substance, status
    FROM status_periods WHERE superseded_at IS NULL AND starts_at > :now ORDER BY starts_at LIMIT 12)
  UNION ALL SELECT * FROM (
    SELECT ends_at, sunset, 'sunset', jurisdiction, substance, status
    FROM status_periods WHERE superseded_at IS NULL AND ends_at > :now AND sunset = effective_to
    ORDER BY ends_at LIMIT 12)
) u JOIN jurisdictions j ON j.code = u.jurisdiction ORDER BY u.at, u.jurisdiction, u.substance LIMIT 12
"""
_UNWELL = """
SELECT count(*) AS number, substr(coalesce(min(since), :now), 1, 10) AS since FROM (
  SELECT since FROM sources WHERE outcome IN ('missing', 'blocked', 'unreachable', 'broken')
  UNION ALL SELECT since FROM sources WHERE outcome IN ('ok', 'unchanged', 'skipped') AND stale_after < :now)
"""


async def home(request: Any, datasette: Site) -> Response:
    """The first page; `substance` and `on` turn its maps."""
    board = await datasette.board()
    substance, on = asked.substance(request, board), asked.day(request, "on")
    facts = _law(datasette.now().date(), board, substance, on) | await _news(datasette, board)
    return page(datasette, request, "home.html", dataset=await dataset(datasette, request), **facts)


def _law(today: date, board: Board, substance: str, on: date | None) -> dict[str, Any]:
    """The maps, with the ways to another substance and to another day."""
    first = board.subject.substances[0].id
    return {
        "subject": board.subject.name,
        "substances": board.first_asked,
        "substance": substance,
        "kept_substance": substance if substance != first else None,
        "substance_name": board.substance_name,
        "on": on,
        "day": on or today,
        "today": today,
        "earlier": steps.earlier(on or today),
        "later": steps.later(on or today),
        "years": steps.years(today),
        "pictures": pictures(board, substance, on),
        "weaves": WEAVES,
        "name_of": lambda code: board.place(code).name,
    }


async def _news(site: Site, board: Board) -> dict[str, Any]:
    """What changed, what comes, and which sources are not well."""
    ahead = await site.rows(_AHEAD, now=stamp(site.now()))
    soon = stamp(site.now() + _SOON)
    return {
        "recorded": bool(board.above),
        "changes": await site.rows(_CHANGES),
        "soon": [row for row in ahead if row["at"] <= soon],
        "after": [row for row in ahead if row["at"] > soon][:3],
        "known_days": sorted({row["on"] for row in ahead})[:6],
        "unwell": (await site.rows(_UNWELL, now=stamp(site.now())))[0],
    }


ROUTES = [(r"^/$", home)]
