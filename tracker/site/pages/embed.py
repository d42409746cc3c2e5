"""How to show our maps, or a badge of one place, on a page of somebody else's."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import Response

from tracker.site import asked
from tracker.site.board import Board
from tracker.site.map import pictures
from tracker.site.page import page
from tracker.site.server import Site


async def embed(request: Any, datasette: Site) -> Response:
    """The words to copy; for the place `place` and the substance `substance` where they are given."""
    board = await datasette.board()
    substance, wanted = asked.substance(request, board), asked.text(request, "place")
    code = board.gazetteer.one(wanted) if wanted else _example(board, substance)
    facts: dict[str, Any] = {
        "place": board.place(code) if code else None,
        "pictures": pictures(board, substance, None),
        "substances": board.subject.substances,
        "substance": substance,
        "substance_name": board.substance_name(substance),
        "kept_substance": substance if substance != board.subject.substances[0].id else None,
        "origin": datasette.absolute_url(request, "/").rstrip("/"),
    }
    return page(datasette, request, "embed.html", **facts)


def _example(board: Board, substance: str) -> str | None:
    """Some place with an answer."""
    known = (code for code, status in board.standing(substance, None).items() if status != "unknown")
    return next(known, None)


ROUTES = [(r"^/embed$", embed)]
