"""What every request and answer goes through: a door for reading only, and headers that fence in a page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Header = tuple[bytes, bytes]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = "; ".join(
    (
        "default-src 'none'",  # so no script at all, not even ours: no page needs one
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
PICTURE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
"""For our pictures, which carry their own style and nothing else, since others show them away from this site."""
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
        elif scope["type"] == "http" and (_has_backslash(scope) or not scope["path"].startswith("/")):
            await _refuse(fenced, 404, b"No such page.\n")
        else:
            await app(scope, receive, fenced)

    return guarded


def _with_ours(headers: Iterable[Header]) -> list[Header]:
    ours = dict(HEADERS)
    theirs = [(name, value) for name, value in headers if name.lower() not in ours]
    if any(name.lower() == b"content-type" and value.startswith(b"image/svg+xml") for name, value in theirs):
        ours[b"content-security-policy"] = PICTURE.encode()
    return [*theirs, *ours.items()]


def _has_backslash(scope: Scope) -> bool:
    raw = bytes(scope.get("raw_path") or b"").lower()
    return "\\" in scope["path"] or b"\\" in raw or b"%5c" in raw


async def _refuse(send: Send, status: int, why: bytes) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"allow", b"GET, HEAD, OPTIONS")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": why})
