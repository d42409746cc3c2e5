"""Questions asked by address: a place by any of its names, and the layered answer as JSON."""

from __future__ import annotations

from datetime import date
from typing import Any

from datasette.utils.asgi import Response

from tracker.answer import as_document, strictest_first
from tracker.gazetteer import UnknownPlaceError
from tracker.normalize import first_day, legal_date
from tracker.site.board import Board
from tracker.site.server import PLACES, Site

FIND = r"^/find$"
STATUS = r"^/api/status$"


async def find(request: Any, datasette: Site) -> Any:
    """Go to the page of a place; where none or several are called so, offer those that come near."""
    board = await datasette.board()
    asked = (request.args.get("place") or "").strip()
    if not asked:
        return Response.redirect("/")
    zip_code, problem = None, ""
    try:
        found = board.gazetteer.find(asked)
        if len(found.codes) == 1:
            return Response.redirect(f"{PLACES}/{found.codes[0]}")
        near, zip_code = list(found.codes), found.zip_code
    except UnknownPlaceError as error:
        near = board.gazetteer.containing(asked)
        problem = "" if near else str(error)
    offered = {"asked": asked, "zip_code": zip_code, "problem": problem, "answers": board.first_answers(near)}
    page = await datasette.render_template("find.html", offered, request=request)
    return Response.html(page, status=200 if near else 404)


async def status(request: Any, datasette: Site) -> Any:
    """What `tracker status --json` prints, for `place`, `substance` and `on`."""
    board = await datasette.board()
    try:
        found = board.gazetteer.find(request.args.get("place") or "")
        substance = request.args.get("substance") or board.subject.substances[0].id
        _check_substance(board, substance)
        day = _day(request.args.get("on"))
        answers = [board.answer(code, substance, day, datasette.now()) for code in found.codes]
    except UnknownPlaceError as error:
        return Response.json({"error": str(error)}, status=404)
    except ValueError as error:
        return Response.json({"error": str(error)}, status=400)
    headers = {"Cache-Control": "public, max-age=60"}
    return Response.json(as_document(strictest_first(answers), found.zip_code), headers=headers)


def _check_substance(board: Board, substance: str) -> None:
    known = [s.id for s in board.subject.substances]
    if substance not in known:
        raise ValueError(f"substance '{substance}' is not known; known: {', '.join(known)}")


def _day(text: str | None) -> date | None:
    if not text:
        return None
    if len(legal_date(text)) != len("YYYY-MM-DD"):
        raise ValueError(f"'{text}' is not a whole day: write YYYY-MM-DD")
    return first_day(text)
