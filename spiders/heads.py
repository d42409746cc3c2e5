"""Heads of answers, bounded: Twisted would take status lines and headers for as long as a server sends them."""

from __future__ import annotations

from typing import Any

from scrapy.core.downloader.handlers.http11 import _LenientHTTP11ClientFactory, _LenientHTTP11ClientProtocol
from twisted.python.failure import Failure
from twisted.web._newclient import HEADER, STATUS, ParseError

MOST_BYTES = 256 * 1024
"""Of all that comes before a body, answers of the kind 1xx included. Browsers take about as much."""


class _Protocol(_LenientHTTP11ClientProtocol):
    """One connection; the count begins anew with each request on it."""

    head = 0

    def request(self, request: Any) -> Any:
        self.head = 0
        return super().request(request)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802, Twisted's name
        super().dataReceived(data)  # type: ignore[no-untyped-call]
        if self._parser is None or self._parser.state not in (STATUS, HEADER):
            return
        self.head += len(data)
        if self.head > MOST_BYTES:
            self._giveUp(Failure(ParseError(f"more than {MOST_BYTES} bytes of headers", b"")))  # type: ignore[no-untyped-call]


class ShortHeads(_LenientHTTP11ClientFactory):
    """Makes such connections."""

    def buildProtocol(self, addr: Any) -> _Protocol:  # noqa: ARG002, N802, Twisted's name
        return _Protocol(self._quiescentCallback)  # type: ignore[no-untyped-call]
