"""What a wrong question gets: a page or a document that says what was wrong, never a fault."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Awaitable, Callable
from functools import wraps
from traceback import walk_tb
from typing import Any

from datasette.utils.asgi import NotFound, Response
from datasette.views.base import DatasetteError

from tracker.gazetteer import UnknownPlaceError
from tracker.refusal import RefusedError
from tracker.site.language import ENGLISH, words_for
from tracker.site.page import page
from tracker.site.server import Site

_LOG = logging.getLogger(__name__)
_NO_SUCH = ("no such", "unrecognized token", "near ", "malformed JSON", "the query contains a null character")
"""How SQLite begins when it is asked for what there is not."""
View = Callable[[Any, Site], Awaitable[Response]]


def for_people(view: View) -> View:
    """A view whose refusals are pages: 404 for a place nobody knows, 400 for what cannot be meant."""

    @wraps(view)
    async def answered(request: Any, datasette: Site) -> Response:
        try:
            return await view(request, datasette)
        except RefusedError as error:
            return _refused(datasette, request, _status(error), str(error))

    return answered


def for_programs(view: View) -> View:
    """A view whose refusals are JSON documents with an `error`, which anybody's page may read."""

    @wraps(view)
    async def answered(request: Any, datasette: Site) -> Response:
        try:
            return await view(request, datasette)
        except (RefusedError, NotFound) as error:
            anybody = {"Access-Control-Allow-Origin": "*"}
            return Response.json({"error": str(error)}, status=_status(error), headers=anybody)

    return answered


def failed(datasette: Site, request: Any, error: Exception) -> Response:
    """The page or document for what Datasette cannot answer; a fault of ours is logged whole and told in brief."""
    status = 400 if _is_wrong_question(error) else int(getattr(error, "status", 500))
    if status >= 500:
        _LOG.error("%s could not be answered", request.path, exc_info=error)
    say = words_for(request)
    problem = str(error) or type(error).__name__ if status < 500 else say("This site failed. It is not your doing")
    if request.path.endswith(".json"):
        return Response.json({"ok": False, "error": problem, "status": status, "title": None}, status=status)
    return _refused(datasette, request, status, problem, say.language if status >= 500 else ENGLISH)


def _refused(datasette: Site, request: Any, status: int, problem: str, language: str = ENGLISH) -> Response:
    """The page of a refusal. What was wrong with a question is said in English, and marked so."""
    facts = {"problem": problem, "problem_language": language}
    return page(datasette, request, "refused.html", status=status, **facts)


def _is_wrong_question(error: Exception) -> bool:
    """Datasette's views let a number or a list that is none fail as it may, and call an unknown column a fault."""
    through = [frame.f_globals["__name__"] for frame, _ in walk_tb(error.__traceback__)]
    if isinstance(error, TypeError | KeyError):
        mistake = through[-1].startswith("datasette.")
    elif isinstance(error, sqlite3.OperationalError | sqlite3.ProgrammingError):
        mistake = str(error).startswith(_NO_SUCH)
    else:
        mistake = isinstance(error, ValueError) or (isinstance(error, DatasetteError) and error.status == 500)
    return mistake and any(module.startswith("datasette.views") for module in through)


def _status(error: RefusedError | NotFound) -> int:
    return 404 if isinstance(error, UnknownPlaceError | NotFound) else 400
