"""Each address for programs, with its arguments and an example."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import Response

from tracker.site.board import Board
from tracker.site.operations import OPERATIONS, SUBSTANCE
from tracker.site.page import page
from tracker.site.server import Site


async def api(request: Any, datasette: Site) -> Response:
    """The table of operations, as people read it."""
    board = await datasette.board()
    facts: dict[str, Any] = {
        "operations": [(one, example(one.example, board)) for one in OPERATIONS],
        "substances": board.subject.substances,
        "substance_argument": SUBSTANCE,
        "origin": datasette.absolute_url(request, "/").rstrip("/"),
    }
    return page(datasette, request, "api.html", **facts)


def example(address: str, board: Board) -> str | None:
    """An address of the table with a place that has an answer filled in; None where there is no such place."""
    first = board.subject.substances[0].id
    known = (code for code, status in board.standing(first, None).items() if status != "unknown")
    place = next(known, None) if "{place}" in address else ""
    return address.format(place=place, substance=first) if address and place is not None else None


ROUTES = [(r"^/api$", api)]
