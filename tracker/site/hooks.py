"""Where the site meets Datasette: the hooks that 0.65 and 1.0 share. A Datasette that is not ours is left alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from datasette.renderer import json_renderer
from datasette.utils.asgi import NotFound, Response
from pluggy import HookimplMarker

from tracker.site import answering, api, page, pages, styles
from tracker.site.guard import App, guard
from tracker.site.language import by_address
from tracker.site.memory import Memory
from tracker.site.server import DATABASE, Site
from tracker.site.transfer import tagged

hookimpl = HookimplMarker("datasette")

_WORKSHOP = r"^/-/(patterns|messages|allow-debug|permissions|logout|auth-token)$"
"""Datasette's pages for who writes a plugin or signs in: nobody does so here."""


@hookimpl
def register_routes(datasette: Any) -> list[tuple[str, Callable[..., Any]]] | None:
    """Our pages, the answers for programs, and the end of what is not for visitors."""
    ours: list[tuple[str, Callable[..., Any]]] = [*pages.ROUTES, *api.ROUTES, *styles.ROUTES, (_WORKSHOP, _closed)]
    return ours if isinstance(datasette, Site) else None


async def _closed() -> Response:
    raise NotFound("No such page")


@hookimpl
def register_output_renderer(datasette: Any) -> Mapping[str, Any] | None:
    """Datasette's JSON without how long it took to make: the same question has the same bytes on every machine."""
    return {"extension": "json", "render": _timeless} if isinstance(datasette, Site) else None


def _timeless(args: Any, data: dict[str, Any], view_name: str) -> Response:
    data.pop("query_ms", None)
    return json_renderer(args, data, view_name)


@hookimpl
def asgi_wrapper(datasette: Any) -> Callable[[App], App] | None:
    """Every request and answer goes through the guard, is tagged and packed, and is in the reader's language."""
    if not isinstance(datasette, Site):
        return None
    memory = Memory(datasette.state, datasette.now)
    return lambda app: guard(tagged(by_address(app), memory, datasette.recorded))


@hookimpl
def prepare_connection(conn: Any, database: str, datasette: Any) -> None:
    """Read-only twice over: Datasette opens the file so, and no connection to it takes a write."""
    if database == DATABASE and isinstance(datasette, Site):
        conn.execute("PRAGMA query_only = ON")


@hookimpl
def prepare_jinja2_environment(env: Any, datasette: Any) -> None:
    """What our templates use, for Datasette's own pages too."""
    if isinstance(datasette, Site):
        page.dress(env)
        env.globals.update(page.spoken(datasette, None))  # Datasette's page of errors is given no words of ours


@hookimpl(tryfirst=True)
def handle_exception(datasette: Any, request: Any, exception: Exception) -> Response | None:
    """Our page for what is not there or not allowed."""
    return answering.failed(datasette, request, exception) if isinstance(datasette, Site) else None


@hookimpl
def extra_template_vars(request: Any, datasette: Any) -> dict[str, Any] | None:
    """The words of the reader's language, for Datasette's own pages."""
    return page.spoken(datasette, request) if isinstance(datasette, Site) else None
