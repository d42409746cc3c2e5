"""What a wrong question gets: a page or a document that says what was wrong, never a fault."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from functools import wraps
from traceback import walk_tb
from typing import Any

from datasette.utils.asgi import Response
from datasette.views.base import DatasetteError

from tracker.gazetteer import UnknownPlaceError
from tracker.refusal import RefusedError
from tracker.site.language import words_for
from tracker.site.page import page
from tracker.site.server import Site

_LOG = logging.getLogger(__name__)
View = Callable[[Any, Site], Awaitable[Response]]


def for_people(view: View) -> View:
    """A view whose refusals are pages: 404 for a place nobody knows, 400 for what cannot be meant."""

    @wraps(view)
    async def answered(request: Any, datasette: Site) -> Response:
        try:
            return await view(request, datasette)
        except RefusedError as error:
            return page(datasette, request, "refused.html", status=_status(error), problem=str(error))

    return answered


def for_programs(view: View) -> View:
    """A view whose refusals are JSON documents with an `error`."""

    @wraps(view)
    async def answered(request: Any, datasette: Site) -> Response:
        try:
            return await view(request, datasette)
        except RefusedError as error:
            anybody = {"Access-Control-Allow-Origin": "*"}
            return Response.json({"error": str(error)}, status=_status(error), headers=anybody)

    return answered


def failed(datasette: Site, request: Any, error: Exception) -> Response:
    """The page or document for what Datasette cannot answer; a fault of ours is logged whole and told in brief."""
    status = 400 if _is_wrong_question(error) else int(getattr(error, "status", 500))
    if status >= 500:
        _LOG.error("%s could not be answered", request.path, exc_info=error)
    problem = words_for(request)("This site failed. It is not your doing") if status >= 500 else str(error)
    problem = problem or type(error).__name__
    if request.path.endswith(".json"):
        return Response.json({"ok": False, "error": problem, "status": status, "title": None}, status=status)
    return page(datasette, request, "refused.html", status=status, problem=problem)


def _is_wrong_question(error: Exception) -> bool:
    """Datasette's views let a number or a list that is none fail as it may, and call an unknown column a fault."""
    views = (frame.f_globals["__name__"].startswith("datasette.views") for frame, _ in walk_tb(error.__traceback__))
    mistake = isinstance(error, ValueError) or (isinstance(error, DatasetteError) and error.status == 500)
    return mistake and any(views)


def _status(error: RefusedError) -> int:
    return 404 if isinstance(error, UnknownPlaceError) else 400
