"""Finding a place by any of its names: straight to its page, or to a choice of those that come near."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import Response

from tracker.gazetteer import UnknownPlaceError
from tracker.site import asked
from tracker.site.language import words_for
from tracker.site.page import page, place_path
from tracker.site.server import Site
from tracker.site.words import PLACE_KIND


async def find(request: Any, datasette: Site) -> Response:
    """Go to the page of a place; where none or several are called so, offer those that come near."""
    board, link = await datasette.board(), words_for(request).link
    wanted = asked.text(request, "place")
    if not wanted:
        return Response.redirect(link("/"))
    zip_code, problem = None, ""
    try:
        found = board.gazetteer.find(wanted)
        if len(found.codes) == 1:
            return Response.redirect(link(place_path(found.codes[0])))
        near, zip_code = list(found.codes), found.zip_code
    except UnknownPlaceError as error:
        near = board.gazetteer.containing(wanted)[:50]
        problem = "" if near else str(error)
    facts: dict[str, Any] = {
        "asked": wanted,
        "zip_code": zip_code,
        "problem": problem,
        "answers": board.first_answers(near),
        "place_kinds": PLACE_KIND,
    }
    return page(datasette, request, "find.html", status=200 if near else 404, **facts)


ROUTES = [(r"^/find$", find)]
