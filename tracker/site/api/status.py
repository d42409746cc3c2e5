"""The layered answer as JSON: what `tracker status --json` prints."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import Response

from tracker.answer import as_document, strictest_first
from tracker.gazetteer import UnknownPlaceError
from tracker.site import asked
from tracker.site.server import Site


async def status(request: Any, datasette: Site) -> Response:
    """For the place in the path or the argument `place`; `substance`, `on` and `known` as on the command line."""
    board = await datasette.board()
    found = board.gazetteer.find(request.url_vars.get("place") or asked.text(request, "place"))
    unknown = [code for code in found.codes if code not in board.above]
    if unknown:
        raise UnknownPlaceError(f"'{unknown[0]}' is no longer held")
    substance, on, known = asked.substance(request, board), asked.day(request, "on"), asked.known_at(request)
    answers = strictest_first([board.answer(code, substance, on, known) for code in found.codes])
    return Response.json(as_document(answers, found.zip_code), headers={"Cache-Control": "public, max-age=60"})


ROUTES = [(r"^/api/status(?:/(?P<place>[^/]+))?$", status)]
