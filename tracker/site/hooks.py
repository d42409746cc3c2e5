"""Where the site meets Datasette: the hooks that 0.65 and 1.0 share. A Datasette that is not ours is left alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from pluggy import HookimplMarker

from tracker.site import api, archived, feed_files
from tracker.site.guard import App, guard
from tracker.site.home import home
from tracker.site.place import place
from tracker.site.server import DATABASE, Site
from tracker.site.words import OUTCOME, STATUS, host, web_address

hookimpl = HookimplMarker("datasette")


@hookimpl
def register_routes(datasette: Any) -> list[tuple[str, Callable[..., Any]]] | None:
    """Feeds, archived copies, the search for a place, the answer as JSON."""
    if not isinstance(datasette, Site):
        return None
    return [
        (feed_files.ROUTE, feed_files.feed_file),
        (archived.ROUTE, archived.archived_copy),
        (api.FIND, api.find),
        (api.STATUS, api.status),
    ]


@hookimpl
def asgi_wrapper(datasette: Any) -> Callable[[App], App] | None:
    """Every request and answer goes through the guard."""
    return guard if isinstance(datasette, Site) else None


@hookimpl
def prepare_connection(conn: Any, database: str, datasette: Any) -> None:
    """Read-only twice over: Datasette opens the file so, and no connection to it takes a write."""
    if database == DATABASE and isinstance(datasette, Site):
        conn.execute("PRAGMA query_only = ON")


@hookimpl
def prepare_jinja2_environment(env: Any, datasette: Any) -> None:
    """Words and safe links for the templates."""
    if isinstance(datasette, Site):
        env.filters.update(web_address=web_address, host=host)
        env.globals.update(status_words=STATUS, outcome_words=OUTCOME)


@hookimpl
def extra_template_vars(
    view_name: str, table: str | None, request: Any, datasette: Any
) -> Callable[[], Awaitable[dict[str, Any]]] | None:
    """The facts for the two pages that are ours: the first one, and the row page of a place."""
    if not isinstance(datasette, Site):
        return None
    if view_name == "index":
        return lambda: home(datasette)
    if view_name == "row" and table == "jurisdictions":
        return lambda: place(datasette, request.url_vars["pks"])
    return None
