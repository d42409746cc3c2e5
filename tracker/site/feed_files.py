"""The feeds as files: the bytes that were built, with a strong validator, so that asking again costs nothing."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path
from typing import Any

from datasette.utils.asgi import NotFound, Response

from tracker.site.server import Site

ROUTE = r"^/feeds/(?P<name>(?:[\w-]+/)?[\w-]+\.(?P<kind>rss|atom|json|ics))$"
"""Names without a dot but the last: nothing outside the folder can be named."""

_TYPES = {
    "rss": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
}


async def feed_file(request: Any, datasette: Site) -> Any:
    """A feed, or 304 where the reader has these bytes already."""
    content = await asyncio.to_thread(_content, datasette.feeds / request.url_vars["name"])
    if content is None:
        raise NotFound("No such feed")
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "public, max-age=60"}
    if _has(request.headers.get("if-none-match", ""), tag):
        return Response("", status=304, headers=headers)
    return Response(content, headers=headers, content_type=_TYPES[request.url_vars["kind"]])


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _has(if_none_match: str, tag: str) -> bool:
    known = {part.strip().removeprefix("W/") for part in if_none_match.split(",")}
    return tag in known or "*" in known
