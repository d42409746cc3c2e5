"""Questions asked by address: a place by any of its names, and the layered answer as JSON."""

from __future__ import annotations

from datetime import date
from typing import Any

from datasette.utils.asgi import Response

from tracker.normalize import first_day, legal_date
from tracker.places import UnknownPlaceError
from tracker.site.board import Board
from tracker.site.server import PLACES, Site

FIND = r"^/find$"
STATUS = r"^/api/status$"


async def find(request: Any, datasette: Site) -> Any:
    """Go to the page of a place; where none or several answer to the name, offer those that come near."""
    board = await datasette.board()
    asked = (request.args.get("place") or "").strip()
    matches = board.matching(asked)
    if not asked:
        return Response.redirect("/")
    if sum(place.name.casefold() == asked.casefold() for place in matches) <= 1:
        try:
            return Response.redirect(f"{PLACES}/{board.find(asked)}")
        except UnknownPlaceError as error:
            offered = {"asked": asked, "problem": str(error), "matches": matches}
    else:
        offered = {"asked": asked, "problem": "", "matches": matches}
    page = await datasette.render_template("find.html", offered, request=request)
    return Response.html(page, status=200 if matches else 404)


async def status(request: Any, datasette: Site) -> Any:
    """What `tracker status --json` prints, for `place`, `substance` and `on`."""
    board = await datasette.board()
    try:
        code = board.find(request.args.get("place") or "")
        substance = request.args.get("substance") or board.subject.substances[0].id
        _check_substance(board, substance)
        said = board.answer(code, substance, _day(request.args.get("on")), datasette.now())
    except UnknownPlaceError as error:
        return Response.json({"error": str(error)}, status=404)
    except ValueError as error:
        return Response.json({"error": str(error)}, status=400)
    headers = {"Cache-Control": "public, max-age=60"}
    body = said.model_dump_json(by_alias=True)
    return Response(body, headers=headers, content_type="application/json; charset=utf-8")


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
