"""Archived copies of official documents, byte for byte, by their sha256: shown as text, never run as a page."""

from __future__ import annotations

import asyncio
from typing import Any

from datasette.utils.asgi import NotFound, Response

from tracker.site.server import DATABASE, Site

ROUTE = r"^/archive/(?P<sha256>[0-9a-f]{64})$"
_GOOD = "SELECT 1 FROM snapshots WHERE sha256 = ? AND outcome IN ('ok', 'unchanged') LIMIT 1"


async def archived_copy(request: Any, datasette: Site) -> Any:
    """The bytes of a good answer of a source; what came of a bad one is nobody's law."""
    digest = request.url_vars["sha256"]
    known = await datasette.get_database(DATABASE).execute(_GOOD, [digest])
    archive = datasette.archive
    if known.first() is None or digest not in archive:
        raise NotFound("No such archived copy")
    body = await asyncio.to_thread(archive.get, digest)
    is_pdf = body.startswith(b"%PDF-")
    kind = "application/pdf" if is_pdf else "text/plain; charset=utf-8"
    headers = {"ETag": f'"{digest}"', "Cache-Control": "public, max-age=31536000, immutable"}
    return Response(body, headers=headers, content_type=kind)


ROUTES = [(ROUTE, archived_copy)]
