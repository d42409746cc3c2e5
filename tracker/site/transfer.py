"""How an answer travels: with a tag by which asking again costs nothing (RFC 9110), and packed where that helps."""

from __future__ import annotations

import gzip
import hashlib
from typing import Any

from tracker.site.guard import App, Message, Receive, Scope, Send

_PACKED_FROM = 1_000
"""Bytes below which packing saves nothing: the answer fits one network packet anyway."""
ONLY_HEAD = "tracker.head"
"""In a scope: the body is not wanted. Datasette answers HEAD with the length of nothing, so it is asked to GET."""
_SMALL = 64_000
"""Bytes up to which an answer in pieces is put together."""
_TEXTUAL = (b"text/", b"application/json", b"application/ld+json", b"application/xml", b"image/svg+xml",
            b"application/openapi")  # fmt: skip


def tagged(app: App) -> App:
    """An app whose whole answers carry an ETag, are 304 for those who have them, and are packed for those who can.

    Long answers that come in pieces, and those with a tag or a coding of their own, pass as they are.
    """

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await app(scope, receive, send)
            return
        held: list[Message] = []
        head = scope["method"] == "HEAD"

        async def sent(message: Message) -> None:
            await send({**message, "body": b""} if head and "body" in message else message)

        async def one_at_a_time(message: Message) -> None:
            held.append(message)
            if message["type"] == "http.response.start" or (message.get("more_body") and _is_small(held[0])):
                return
            if held[0]["type"] == "http.response.start":
                start, *pieces = held
                message = {**message, "body": b"".join(bytes(piece.get("body", b"")) for piece in pieces)}
                if not message.get("more_body"):
                    start, message = _prepared(scope, start, message)
                await sent(start)
            held.clear()
            await sent(message)

        await app({**scope, "method": "GET", ONLY_HEAD: head}, receive, one_at_a_time)

    return answer


def _is_small(start: Message) -> bool:
    """True if an answer tells its length and may wait until it is whole: so do style sheets, read by pieces."""
    told = dict(start.get("headers", ())).get(b"content-length", b"")
    return told.isdigit() and int(told) <= _SMALL


def _prepared(scope: Scope, start: Message, message: Message) -> tuple[Message, Message]:
    headers = {bytes(name).lower(): bytes(value) for name, value in start.get("headers", ())}
    body = bytes(message.get("body", b""))
    if start["status"] != 200 or b"etag" in headers or b"content-encoding" in headers:
        return start, message
    asked = dict(scope.get("headers", ()))
    tag = hashlib.blake2b(body, digest_size=12).hexdigest()
    headers.setdefault(b"access-control-allow-origin", b"*")
    headers[b"vary"] = b"Accept-Encoding"
    packs = (
        len(body) >= _PACKED_FROM
        and b"gzip" in asked.get(b"accept-encoding", b"").lower()
        and headers.get(b"content-type", b"").startswith(_TEXTUAL)
    )
    headers[b"etag"] = f'"{tag}{"-gzip" if packs else ""}"'.encode()
    if _has(asked.get(b"if-none-match", b"").decode("latin-1"), tag):
        headers.pop(b"content-length", None)
        return {**start, "status": 304, "headers": list(headers.items())}, {**message, "body": b""}
    if packs:
        body = gzip.compress(body, compresslevel=5, mtime=0)
        headers[b"content-encoding"] = b"gzip"
    headers[b"content-length"] = str(len(body)).encode()
    return {**start, "headers": list(headers.items())}, {**message, "body": body}


def _has(known: str, tag: str) -> bool:
    tags: set[Any] = {part.strip().removeprefix("W/") for part in known.split(",")}
    return bool(tags & {"*", f'"{tag}"', f'"{tag}-gzip"'})
