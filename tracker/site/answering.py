"""What a wrong question gets: a page or a document that says what was wrong, never a fault."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from datasette.utils.asgi import Response

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
            return Response.json({"error": str(error)}, status=_status(error))

    return answered


def failed(datasette: Site, request: Any, error: Exception) -> Response:
    """The page for an address that Datasette cannot answer; a fault of ours is logged whole and told in brief."""
    status = int(getattr(error, "status", 500))
    if status >= 500:
        _LOG.error("%s could not be answered", request.path, exc_info=error)
    problem = words_for(request)("This site failed. It is not your doing") if status >= 500 else str(error)
    return page(datasette, request, "refused.html", status=status, problem=problem or type(error).__name__)


def _status(error: RefusedError) -> int:
    return 404 if isinstance(error, UnknownPlaceError) else 400
