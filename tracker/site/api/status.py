"""The layered answer as JSON: what `tracker status --json` prints."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from datasette.utils.asgi import Response

from tracker.answer import as_document, strictest_first
from tracker.site import asked
from tracker.site.server import Site


async def status(request: Any, datasette: Site) -> Response:
    """For the place in the path or the argument `place`; `substance`, `on` and `known` as on the command line."""
    board = await datasette.board()
    substance, on, known = asked.substance(request, board), asked.day(request, "on"), asked.known_at(request)
    place = request.url_vars.get("place")
    found = board.find(unquote(place) if place else asked.text(request, "place"), known)
    answers = strictest_first([board.answer(code, substance, on, known) for code in found.codes])
    return Response.json(as_document(answers, found.zip_code), headers={"Cache-Control": "public, max-age=60"})


ROUTES = [(r"^/api/status(?:/(?P<place>[^/]+))?$", status)]
