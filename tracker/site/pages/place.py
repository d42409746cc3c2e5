"""What the page of a place shows: the answer of today, the law over time, proposals, places below."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import NotFound, Response

from tracker.normalize import stamp
from tracker.site.board import Board
from tracker.site.page import page
from tracker.site.pages.home import lines
from tracker.site.server import Site
from tracker.site.verdict import verdicts

_PERIODS = """
SELECT *, coalesce(starts_at, '') <= :now AND coalesce(ends_at, '9999') > :now AS in_force FROM status_periods
WHERE jurisdiction = :code AND superseded_at IS NULL AND (starts_at IS NOT NULL OR effective_from IS NULL)
ORDER BY substance, coalesce(starts_at, '') DESC
"""
_PROPOSALS = """
SELECT * FROM proposals WHERE jurisdiction = :code
AND stage NOT IN ('enacted', 'vetoed', 'failed', 'withdrawn', 'final') ORDER BY last_event_on DESC
"""
_FINDINGS = """
SELECT f.*, s.title FROM findings f JOIN sources s ON s.id = f.source
WHERE f.jurisdiction = :code AND f.kind != 'mention' ORDER BY f.source, f.id
"""
_QUESTIONS = "SELECT * FROM open_reviews WHERE jurisdiction = :code"


async def place(request: Any, datasette: Site) -> Response:
    """The page of a place. NotFound for one that is not held."""
    board, code = await datasette.board(), request.url_vars["code"]
    if code not in board.above:
        raise NotFound("Record not found")
    return page(datasette, request, "place.html", **await _facts(datasette, board, code))


async def _facts(site: Site, board: Board, code: str) -> dict[str, Any]:
    return {
        "place": board.place(code),
        "above": [above.jurisdiction for above in board.chain(code)[1:]],
        "today": board.today(code),
        "verdicts": verdicts(board, code),
        "names": lambda other: board.place(other).name,
        "substance_name": board.substance_name,
        "substances": board.first_asked,
        "periods": _in_order(board, await site.rows(_PERIODS, code=code, now=stamp(site.now()))),
        "proposals": await site.rows(_PROPOSALS, code=code),
        "findings": await site.rows(_FINDINGS, code=code),
        "questions": await site.rows(_QUESTIONS, code=code),
        "below": list(lines(board, board.below(code))),
    }


def _in_order(board: Board, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows in the subject's order of substances, each substance as it came."""
    order = {substance.id: rank for rank, substance in enumerate(board.subject.substances)}
    return sorted(rows, key=lambda row: order.get(row["substance"], len(order)))


ROUTES = [(r"^/tracker/jurisdictions/(?P<code>[a-z0-9-]+)$", place)]
