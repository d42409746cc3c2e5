"""Many official sites in one small process, for the bench: each page comes after a while, and who met whom is counted.

`python -m tests.cluster.city PORT HOSTS MILLISECONDS` serves 127.0.1.1 and on until SIGTERM, then prints what it saw.
"""

from __future__ import annotations

import asyncio
import json
import re
import signal
import sys
import time
from collections import Counter
from typing import Any

_ASKED = re.compile(rb"GET /(\S+) .*?\r\nHost: ([^\r:]+)", re.DOTALL | re.IGNORECASE)
_WHO = re.compile(rb"User-Agent: [^\r]*\+([^\r)]+)", re.IGNORECASE)
_PARAGRAPHS = "".join(
    f"<p>({n}) No person shall sell, possess or give away what paragraph {n} names.</p>" for n in range(150)
)


def host(number: int) -> str:
    return f"127.0.{1 + number // 250}.{1 + number % 250}"


class City:
    """What all sites saw together."""

    def __init__(self, latency: float) -> None:
        self.latency = latency
        self.pages: Counter[str] = Counter()
        self.here: Counter[tuple[str, str]] = Counter()
        self.crew: set[str] = set()
        self.meetings = 0
        self.first = self.last = 0.0

    def enter(self, place: str, who: str) -> None:
        self.meetings += any(self.here[place, other] for other in self.crew if other != who)
        self.here[place, who] += 1


class Visitor(asyncio.Protocol):
    def __init__(self, city: City) -> None:
        self.city, self.asked = city, b""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.asked += data
        if self.asked.endswith(b"\r\n\r\n"):
            path, place = (found.decode() for found in _ASKED.search(self.asked).groups())  # type: ignore[union-attr]
            who = _WHO.search(self.asked)[1].decode()  # type: ignore[index]
            self.asked = b""
            self.city.crew.add(who)
            self.city.enter(place, who)
            asyncio.get_running_loop().call_later(self.city.latency, self.answer, path, place, who)

    def answer(self, path: str, place: str, who: str) -> None:
        self.city.here[place, who] -= 1
        found = path != "robots.txt"
        body = f"<main><h1>Section {path}.</h1>{_PARAGRAPHS}</main>".encode() if found else b"none"
        if found:
            self.city.last = time.monotonic()
            self.city.first = self.city.first or self.city.last
            self.city.pages[f"{place}/{path}"] += 1
        head = f"HTTP/1.1 {'200 OK' if found else '404 No'}\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n"
        self.transport.write(head.encode() + body)


async def serve(port: int, hosts: int, latency: float) -> None:
    loop, city = asyncio.get_running_loop(), City(latency)
    over = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, over.set)
    for number in range(hosts):
        await loop.create_server(lambda: Visitor(city), host(number), port)
    print("open", flush=True)
    await over.wait()
    told = {
        "pages": len(city.pages),
        "twice": sum(city.pages.values()) - len(city.pages),
        "meetings": city.meetings,
    }
    print(json.dumps({**told, "seconds": city.last - city.first}), flush=True)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) / 1000))
