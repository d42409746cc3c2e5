"""The feeds as files: the bytes that were built, with validators, so that asking again costs nothing."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from datasette.utils.asgi import NotFound, Response

from tracker.site.server import Site
from tracker.site.transfer import PACKED, has

ROUTE = r"^/feeds/(?P<name>(?:[\w-]{1,200}/)?[\w-]{1,200}\.(?P<kind>rss|atom|json|ics|opml))$"
"""Names without a dot but the last: nothing outside the folder can be named."""

_TYPES = {
    "rss": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
    "opml": "text/x-opml; charset=utf-8",
}


class _File(NamedTuple):
    """Bytes as built and packed, their digest, and when they last changed."""

    content: bytes
    packed: bytes
    digest: str
    changed: datetime


async def feed_file(request: Any, datasette: Site) -> Any:
    """A feed, or 304 where the reader has these bytes already. Anybody's page may ask (CORS)."""
    file = await asyncio.to_thread(_file, datasette.feeds_now() / request.url_vars["name"])
    if file is None:
        raise NotFound("No such feed")
    packed = "gzip" in request.headers.get("accept-encoding", "").lower()
    headers = {
        "ETag": f'"{file.digest}{PACKED if packed else ""}"',
        "Last-Modified": format_datetime(file.changed, usegmt=True),
        "Cache-Control": "public, max-age=60",
        "Vary": "Accept-Encoding",
        "Access-Control-Allow-Origin": "*",
    }
    if _is_known(request.headers, file):
        return Response("", status=304, headers=headers)
    kind = _TYPES[request.url_vars["kind"]]
    if packed:
        return Response(file.packed, headers={**headers, "Content-Encoding": "gzip"}, content_type=kind)
    return Response(file.content, headers=headers, content_type=kind)


def _file(path: Path) -> _File | None:
    if not path.is_file():
        return None
    stat = path.stat()
    return _read(path, stat.st_mtime_ns, stat.st_ino)


@lru_cache(maxsize=256)
def _read(path: Path, changed: int, inode: int) -> _File:  # noqa: ARG001, they are the key: the file was replaced
    content = path.read_bytes()
    when = datetime.fromtimestamp(changed // 10**9, UTC)
    return _File(content, gzip.compress(content, mtime=0), hashlib.sha256(content).hexdigest()[:32], when)


def _is_known(headers: Any, file: _File) -> bool:
    """By its tag, packed or not; by its date only where no tag is given (RFC 9110, 13.2.2)."""
    tags = headers.get("if-none-match", "")
    if tags:
        return has(tags, file.digest)
    try:
        return file.changed <= parsedate_to_datetime(headers.get("if-modified-since", "")).astimezone(UTC)
    except (ValueError, TypeError):
        return False


ROUTES = [(ROUTE, feed_file)]
