"""Connections to addresses that subscribers name: to the public internet, whatever a name server says meanwhile.

Else a letter could be made to reach a machine of ours that trusts its neighbours. What is checked is the address
that is connected to, not the name. Loopback where it is allowed (TRACKER_ALLOW_LOOPBACK=1), as for sources.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from functools import partial
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.request import (
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    build_opener,
)

from tracker.notify.failure import NotDeliveredError
from tracker.public import allowed


def opener(*, loopback: bool) -> OpenerDirector:
    """What opens addresses: no redirects, and no proxy, which would look up the name for us."""
    connect = partial(_connected, loopback)
    return build_opener(ProxyHandler({}), _NoRedirects, _Open(connect), _Encrypted(connect))


def _connected(loopback: bool, where: tuple[str, int], timeout: float, source: Any = None) -> socket.socket:
    """As `socket.create_connection`, to the addresses that are allowed."""
    found = [at for *_, at in socket.getaddrinfo(*where, type=socket.SOCK_STREAM)]
    may = [at for at in found if allowed(str(at[0]), loopback)]
    if not may:
        raise NotDeliveredError("refused: its host is in a private network")
    faults: list[OSError] = []
    for at in may:
        try:
            return socket.create_connection((str(at[0]), int(at[1])), timeout, source)
        except OSError as fault:
            faults.append(fault)
    raise faults[0]


class _NoRedirects(HTTPRedirectHandler):
    """A redirect would carry the letter to an address that nobody named, and as a GET without it."""

    def redirect_request(self, *_: Any) -> None:
        return None


class _Open(HTTPHandler):
    def __init__(self, connect: Callable[..., socket.socket]) -> None:
        super().__init__()
        self.connect = connect

    def http_open(self, req: Any) -> HTTPResponse:
        return self.do_open(partial(_through, HTTPConnection, self.connect), req)


class _Encrypted(HTTPSHandler):
    def __init__(self, connect: Callable[..., socket.socket]) -> None:
        super().__init__()
        self.connect = connect

    def https_open(self, req: Any) -> HTTPResponse:
        return self.do_open(partial(_through, HTTPSConnection, self.connect), req)


def _through(
    kind: type[HTTPConnection], connect: Callable[..., socket.socket], host: str, **how: Any
) -> HTTPConnection:
    connection = kind(host, **how)
    connection._create_connection = connect  # type: ignore[attr-defined]  # http.client's own way to be given another
    return connection
