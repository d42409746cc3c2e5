"""How an answer travels: with a tag by which asking again costs nothing (RFC 9110), and packed where that helps.

A page that anybody may keep for a while is kept here as well, and not made again for the next who asks.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Callable, Hashable, Iterable

from tracker.site.guard import App, Header, Message, Receive, Scope, Send
from tracker.site.memory import Memory, Whole

_PACKED_FROM = 1_000
"""Bytes below which packing saves nothing: the answer fits one network packet anyway."""
ONLY_HEAD = "tracker.head"
"""In a scope: the body is not wanted. Datasette answers HEAD with the length of nothing, so it is asked to GET."""
PACKED = "-gzip"
"""Ends the tag of what is packed: the same words, but other bytes."""
_SMALL = 64_000
"""Bytes up to which an answer in pieces is put together."""
_TEXTUAL = (b"text/", b"application/json", b"application/ld+json", b"application/xml", b"image/svg+xml",
            b"application/openapi")  # fmt: skip
_TRIES = 3
"""Times that an answer is made, while recordings follow each other faster than it can be made."""
_STALE = b", stale-while-revalidate=60, stale-if-error=86400"
"""Seconds (RFC 5861). A page says of what day it is: on a day without us an old page tells more than none."""
_AGE = re.compile(rb"max-age=(\d+)")


def tagged(app: App, memory: Memory, reached: Callable[[], Hashable]) -> App:
    """An app whose whole answers carry an ETag, are 304 for those who have them, and are packed for those who can.

    Long answers that come in pieces, and those with a tag or a coding of their own, pass as they are. Pages that
    may be kept are taken from `memory`. What was made while the record moved on, as `reached` tells, is made again:
    else half of it would be of the day before.
    """

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await app(scope, receive, send)
            return
        for tries_left in reversed(range(_TRIES)):
            asked, begun = memory.asked(_address(scope)), reached()
            delivery = _Delivery(scope, send)
            made = memory.get(asked)
            if made is None:
                asked_whole = {**scope, "method": "GET", ONLY_HEAD: delivery.head}
                await app(asked_whole, receive, delivery.take)
                if not (made := delivery.made):
                    return
                if tries_left and reached() != begun:
                    continue
                if seconds := keepable(made):
                    memory.keep(asked, made, seconds)
            await delivery.whole(made)
            return

    return answer


class _Delivery:
    """One answer on its way out. `made`: it, if it is whole and was held back; else it is out already."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self.head = scope["method"] == "HEAD"
        self.made: Whole | None = None
        self._scope, self._send = scope, send
        self._held: list[Message] = []

    async def take(self, message: Message) -> None:
        """A piece from the app: held back until a short answer is whole, or a longer one is under way."""
        held = self._held
        held.append(message)
        if message["type"] == "http.response.start" or (message.get("more_body") and _is_small(held[0])):
            return
        if held[0]["type"] == "http.response.start":
            start, *pieces = held
            message = {**message, "body": b"".join(bytes(piece.get("body", b"")) for piece in pieces)}
            if not message.get("more_body"):
                held.clear()
                self.made = _prepared(self._scope, start, message)
                return
            await self._out(start)
        held.clear()
        await self._out(message)

    async def whole(self, answer: Whole) -> None:
        """Send an answer, or 304 to those who have it."""
        for part in _unless_had(self._scope, answer):
            await self._out(part)

    async def _out(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": _for_caches(message.get("headers", ()))}
        await self._send({**message, "body": b""} if self.head and "body" in message else message)


def _address(scope: Scope) -> Hashable:
    """All of a question that its answer depends on, but the ledger."""
    headers = dict(scope.get("headers", ()))
    address = (scope.get("scheme"), headers.get(b"host"), scope.get("raw_path"), scope["path"])
    return (*address, scope.get("query_string"), _takes_packed(scope))


def keepable(whole: Whole) -> int:
    """Seconds for which anybody may keep a page: 0 for all that is no page, or no good one."""
    headers = dict(whole.start["headers"])
    age = _AGE.search(headers.get(b"cache-control", b""))
    page = whole.start["status"] == 200 and headers.get(b"content-type", b"").startswith(b"text/html")
    return int(age[1]) if age and page else 0


def _for_caches(headers: Iterable[Header]) -> list[Header]:
    """An answer that may be kept may be given a little longer: while it is asked for anew, or nobody answers.

    Nobody signs in here: an answer varies by its packing alone, whatever Datasette says of cookies.
    """
    told = [(name.lower(), value) for name, value in headers]
    if not any(name == b"cache-control" and _AGE.search(value) for name, value in told):
        return told
    kept = [(name, value + _STALE if name == b"cache-control" else value) for name, value in told]
    return [*(header for header in kept if header[0] != b"vary"), (b"vary", b"Accept-Encoding")]


def _is_small(start: Message) -> bool:
    """True if an answer tells its length and may wait until it is whole: so do style sheets, read by pieces."""
    told = dict(start.get("headers", ())).get(b"content-length", b"")
    return told.isdigit() and int(told) <= _SMALL


def _prepared(scope: Scope, start: Message, message: Message) -> Whole:
    """A good answer with its tag, packed for those who can take it so."""
    headers = {bytes(name).lower(): bytes(value) for name, value in start.get("headers", ())}
    body = bytes(message.get("body", b""))
    if start["status"] != 200 or b"etag" in headers or b"content-encoding" in headers:
        return Whole(start, message)
    tag = hashlib.blake2b(body, digest_size=12).hexdigest()
    headers.setdefault(b"access-control-allow-origin", b"*")
    headers[b"vary"] = b"Accept-Encoding"
    packs = (
        len(body) >= _PACKED_FROM
        and _takes_packed(scope)
        and headers.get(b"content-type", b"").startswith(_TEXTUAL)
    )
    headers[b"etag"] = f'"{tag}{PACKED if packs else ""}"'.encode()
    if packs:
        body = gzip.compress(body, compresslevel=5, mtime=0)
        headers[b"content-encoding"] = b"gzip"
    headers[b"content-length"] = str(len(body)).encode()
    return Whole({**start, "headers": list(headers.items())}, {**message, "body": body})


def _takes_packed(scope: Scope) -> bool:
    return b"gzip" in dict(scope.get("headers", ())).get(b"accept-encoding", b"").lower()


def _unless_had(scope: Scope, whole: Whole) -> Whole:
    """304 without a body for those who have the answer already."""
    headers = dict(whole.start["headers"])
    had = dict(scope.get("headers", ())).get(b"if-none-match", b"").decode("latin-1")
    tag = headers.get(b"etag", b"").decode("latin-1").strip('"').removesuffix(PACKED)
    if whole.start["status"] != 200 or not tag or not has(had, tag):
        return whole
    headers.pop(b"content-length", None)
    return Whole({**whole.start, "status": 304, "headers": list(headers.items())}, {**whole.body, "body": b""})


def has(known: str, tag: str) -> bool:
    """True if an If-None-Match names a tag, packed or not: the words are the same."""
    tags = {part.strip().removeprefix("W/") for part in known.split(",")}
    return bool(tags & {"*", f'"{tag}"', f'"{tag}{PACKED}"'})
