"""What every answer of the site goes through: headers that fence in a page, and a door shut to backslashes."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
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
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
)


def guard(app: App) -> App:
    """An app that adds the headers to every answer, and has no page whose path holds a backslash.

    Browsers read a backslash as a slash, and Datasette would redirect `/\\host/` to `/\\host`: to another site.
    """

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        async def fenced(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", ()), *HEADERS]}
            await send(message)

        if scope["type"] == "http" and _has_backslash(scope):
            await _refuse(fenced)
        else:
            await app(scope, receive, fenced)

    return guarded


def _has_backslash(scope: Scope) -> bool:
    raw = bytes(scope.get("raw_path") or b"").lower()
    return "\\" in scope["path"] or b"\\" in raw or b"%5c" in raw


async def _refuse(send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": 404, "headers": headers})
    await send({"type": "http.response.body", "body": b"No such page.\n"})
