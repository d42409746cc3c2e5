"""Official sites on loopback, on hosts of their own, which log who was there and for how long."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

from tests.cluster.server import free_port

Answer = Callable[[BaseHTTPRequestHandler, str], None]
"""Given the name of the worker that asks."""


class Visit(NamedTuple):
    """One request: the host it came to, what it asked, which worker asked, and from when to when it was there."""

    host: str
    path: str
    who: str
    begun: float
    ended: float


class Town:
    """Answers `/N` with a page of law N after a while; other paths as `routes` says; robots.txt is not there."""

    def __init__(self, hosts: tuple[str, ...], latency: float = 0.0) -> None:
        self.latency, self.port = latency, free_port()
        self.visits: list[Visit] = []
        self.routes: dict[str, Answer] = {}
        self.edition = 1
        self.servers = [_Server((host, self.port), self) for host in hosts]

    def url(self, host: str, path: str) -> str:
        return f"http://{host}:{self.port}{path}"

    def meetings(self) -> list[tuple[Visit, Visit]]:
        """Pairs of visits by two processes to one host at the same time."""
        visits = sorted(self.visits, key=lambda visit: visit.begun)
        return [
            (one, other)
            for number, one in enumerate(visits)
            for other in visits[number + 1 :]
            if other.begun < one.ended and one.host == other.host and one.who != other.who
        ]

    def pages(self) -> Counter[str]:
        """How often each page was asked."""
        return Counter(f"{v.host}{v.path}" for v in self.visits if v.path != "/robots.txt")


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], town: Town) -> None:
        super().__init__(address, _Visitor)
        self.town = town


class _Visitor(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        town, begun = self.server.town, time.monotonic()
        if self.path == "/robots.txt":
            status, body = 404, b"none"
        else:
            time.sleep(town.latency)
            status, body = 200, law(self.path, town.edition)
        host = self.headers["Host"].partition(":")[0]
        who = self.headers["User-Agent"].rpartition("+")[2].rstrip(")")
        town.visits.append(Visit(host, self.path, who, begun, time.monotonic()))
        if self.path in town.routes:
            town.routes[self.path](self, who)
        else:
            answer(self, status, body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


def law(path: str, edition: int) -> bytes:
    paragraphs = "".join(f"<p>({n}) paragraph {n} of edition {edition}.</p>" for n in range(20))
    return f"<main><h1>Section {path[1:]}</h1>{paragraphs}</main>".encode()


def answer(visitor: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    visitor.send_response(status)
    for name, value in {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": str(len(body)),
        **headers,
    }.items():
        visitor.send_header(name, value)
    visitor.end_headers()
    with suppress(OSError):
        visitor.wfile.write(body)


@contextmanager
def town(*hosts: str, latency: float = 0.0) -> Iterator[Town]:
    """Sites while the block lasts."""
    one = Town(hosts, latency)
    threads = [threading.Thread(target=s.serve_forever, kwargs={"poll_interval": 0.05}) for s in one.servers]
    for thread in threads:
        thread.start()
    try:
        yield one
    finally:
        for server, thread in zip(one.servers, threads, strict=True):
            server.shutdown()
            thread.join()
            server.server_close()
