"""What every request and answer goes through: a door for reading only, and headers that fence in a page."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Header = tuple[bytes, bytes]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

INLINE_SCRIPTS = ("DATASETTE_ALLOW_FACET = true;",)
"""The only scripts that stand in a page itself; they are Datasette's."""


def _source_hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


POLICY = "; ".join(
    (
        "default-src 'none'",
        f"script-src 'self' {' '.join(map(_source_hash, INLINE_SCRIPTS))}",
        "style-src 'self' 'unsafe-inline'",  # Datasette's own pages carry style attributes
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS: tuple[Header, ...] = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
)


def guard(app: App) -> App:
    """An app that only answers questions, has no page whose path holds a backslash, and adds the headers.

    Browsers read a backslash as a slash, and Datasette would redirect `/\\host/` to `/\\host`: to another site.
    """

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        async def fenced(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": _with_ours(message.get("headers", ()))}
            await send(message)

        if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD", "OPTIONS"):
            await _refuse(fenced, 405, b"This site can only be read.\n")
        elif scope["type"] == "http" and _has_backslash(scope):
            await _refuse(fenced, 404, b"No such page.\n")
        else:
            await app(scope, receive, fenced)

    return guarded


def _with_ours(headers: Iterable[Header]) -> list[Header]:
    ours = {name for name, _ in HEADERS}
    return [*((name, value) for name, value in headers if name.lower() not in ours), *HEADERS]


def _has_backslash(scope: Scope) -> bool:
    raw = bytes(scope.get("raw_path") or b"").lower()
    return "\\" in scope["path"] or b"\\" in raw or b"%5c" in raw


async def _refuse(send: Send, status: int, why: bytes) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"allow", b"GET, HEAD, OPTIONS")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": why})
