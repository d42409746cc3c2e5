"""The list of all that a program can ask for, for programs."""

from __future__ import annotations

from typing import Any

from datasette.utils.asgi import Response

from tracker.site.openapi import openapi
from tracker.site.server import Site


async def document(request: Any, datasette: Site) -> Response:
    """OpenAPI 3.1, for the address that was asked."""
    described = openapi(datasette.subject, datasette.absolute_url(request, "/").rstrip("/"))
    return Response.json(described, headers={"Cache-Control": "public, max-age=3600"})


ROUTES = [(r"^/openapi\.json$", document)]
