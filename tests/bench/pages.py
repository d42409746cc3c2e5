"""A server of pages in a process of its own: as many as are asked for, on every loopback address.

    /etag/7        a page of 20 KB with an ETag, which answers 304 to who has it
    /plain/7       the same page without validators
    /small/7       a page of 2 KB with an ETag
    /-/version/3   from now on each hundredth page has another paragraph
    /-/report      JSON: requests, hosts, and the shortest time between two requests to one host

Bare asyncio: on a machine of two cores the server must leave one to who asks.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

PARAGRAPH = "<p>({i}) No person shall sell, offer or hold for sale a product of section {n} but as paragraph {i} says.</p>\n"
PAGE = (
    "<!doctype html><html><head><title>Section {n}</title></head><body><nav><a href='/'>Home</a></nav>\n"
    "<main><h1>Section {n}</h1>\n{law}<p>Amended {version} times.</p></main><footer>The statehouse</footer></body></html>\n"
)
LONG, SHORT = 20_000, 2_000
"""Bytes of a page."""
ONE_IN = 100
"""Pages of which one changes with the version."""


def page(number: int, version: int, size: int = LONG) -> bytes:
    """The page of a number, which is that of version 0 but for each hundredth."""
    law = "".join(PARAGRAPH.format(i=i, n=number) for i in range(1, 1 + size // len(PARAGRAPH)))
    return PAGE.format(n=number, law=law, version=0 if number % ONE_IN else version).encode()


class Statehouse:
    """What is served, and what was asked."""

    def __init__(self, latency: float) -> None:
        self.latency = latency
        self.version = 0
        self.requests = 0
        self.last: dict[str, float] = {}
        self.closest = 1e9

    def note(self, host: str) -> None:
        now = time.monotonic()
        self.requests += 1
        self.closest = min(self.closest, now - self.last.get(host, -1e9))
        self.last[host] = now

    def answer(self, path: str, known: str | None) -> bytes:
        kind, _, number = path.strip("/").partition("/")
        if kind == "-":
            return self._told(number)
        if kind not in ("etag", "plain", "small") or not number.isdigit():
            return _packed("404 Not Found", b"none")
        etag = f'"{number}-{0 if int(number) % ONE_IN else self.version}"' if kind != "plain" else ""
        head = f"ETag: {etag}\r\n" if etag else ""
        if etag and known == etag:
            return f"HTTP/1.1 304 Not Modified\r\n{head}\r\n".encode()
        return _packed("200 OK", page(int(number), self.version, SHORT if kind == "small" else LONG), head)

    def _told(self, words: str) -> bytes:
        if words.startswith("version/"):
            self.version = int(words.partition("/")[2])
        report = {"requests": self.requests, "hosts": len(self.last), "closest": self.closest}
        return _packed("200 OK", json.dumps(report).encode())


def _packed(status: str, body: bytes, head: str = "") -> bytes:
    start = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
    return f"{start}{head}\r\n".encode() + body


class _Line(asyncio.Protocol):
    """One connection: requests without a body, one after another."""

    def __init__(self, house: Statehouse) -> None:
        self.house = house
        self.read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.read += data
        while b"\r\n\r\n" in self.read:
            head, _, self.read = self.read.partition(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
            self._serve(first.split(" ")[1], headers)

    def _serve(self, path: str, headers: dict[str, str]) -> None:
        if path.startswith("/-/"):
            self.transport.write(self.house.answer(path, None))
            return
        self.house.note(headers.get("host", ""))
        answer = self.house.answer(path, headers.get("if-none-match"))
        asyncio.get_running_loop().call_later(self.house.latency, self.transport.write, answer)


async def _serve(port: int, latency: float) -> None:
    house = Statehouse(latency)
    server = await asyncio.get_running_loop().create_server(lambda: _Line(house), "0.0.0.0", port, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


class Served:
    """The server from outside."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.base = f"http://127.0.0.1:{port}"

    def tell(self, words: str) -> dict[str, Any]:
        with urllib.request.urlopen(f"{self.base}/-/{words}") as answer:
            told: dict[str, Any] = json.load(answer)
        return told


@contextmanager
def serving(latency: float = 0.0) -> Iterator[Served]:
    """The server while in the block."""
    words = [sys.executable, "-m", __name__, str(latency)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield Served(int(process.stdout.readline()))
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(_serve(0, float(sys.argv[1])))
