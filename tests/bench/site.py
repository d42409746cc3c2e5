"""`make bench-site`: the site on a ledger of a million periods and five million changes, while a crawl writes.

Processor time is that of the server alone, from the system's own count; the clients share the machine with it.
"""

from __future__ import annotations

import http.client
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.report import put
from tests.big_ledger import build, county
from tracker.ledger import Ledger
from tracker.normalize import stamp

PLACES, CHANGES, CLIENTS, REQUESTS = 40_000, 5_000_000, 4, 300
_TICK = os.sysconf("SC_CLK_TCK")
Address = Callable[[random.Random], str]


def _any(chance: random.Random) -> str:
    return county(chance.randrange(PLACES))


ASKED: dict[str, Address] = {
    "page of a place": lambda r: f"/tracker/jurisdictions/{_any(r)}",
    "page of a state of 800 counties": lambda r: f"/tracker/jurisdictions/zz-{r.randrange(50):02}",
    "/api/status": lambda r: f"/api/status/{_any(r)}?substance=7-oh",
    "/api/status on a day": lambda r: f"/api/status/{_any(r)}?on={2011 + r.randrange(15)}-05-01",
    "as_of.json": lambda r: f"/tracker/as_of.json?_shape=objects&place={_any(r)}&substance=kratom&day=2026-01-01",
    "table of periods": lambda r: "/tracker/status_periods",
    "table of changes": lambda r: "/tracker/changes",
    "table of a place's changes": lambda r: f"/tracker/changes?jurisdiction={_any(r)}",
    "home": lambda r: "/",
    "changes of 30 days": lambda r: "/changes",
    "search": lambda r: f"/search?q=County+{r.randrange(PLACES):05}",
}


def site(folder: Path) -> Iterator[str]:
    """The table, a line as soon as it is measured."""
    if not (folder / "tracker.db").exists():
        build(folder, Path("data"), PLACES, CHANGES).close()
    yield "```text"
    with _served(folder) as (port, pid), _crawling(folder):
        yield f"{'':32} {'CPU ms':>8} {'p50 ms':>8} {'p99 ms':>8} {'a second':>9} {'KB':>6}"
        for name, address in ASKED.items():
            yield f"{name:32} {_line(port, pid, address)}"
    yield "```"


def _line(port: int, pid: int, address: Address) -> str:
    _client(port, address, 5, seed=0)
    before, begun = _cpu(pid), time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as pool:
        answers = [
            one
            for some in pool.map(lambda n: _client(port, address, REQUESTS, n + 1), range(CLIENTS))
            for one in some
        ]
    wall, spent = time.perf_counter() - begun, _cpu(pid) - before
    times = sorted(seconds for seconds, _ in answers)
    p99, size = times[int(len(times) * 0.99)], statistics.mean(size for _, size in answers)
    return (
        f"{spent / len(times) * 1000:8.2f} {statistics.median(times) * 1000:8.1f} {p99 * 1000:8.1f} "
        f"{len(times) / wall:9.0f} {size / 1000:6.1f}"
    )


def _client(port: int, address: Address, requests: int, seed: int) -> list[tuple[float, int]]:
    chance, answers = random.Random(seed), []
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for _ in range(requests):
        begun = time.perf_counter()
        connection.request("GET", address(chance), headers={"Accept-Encoding": "gzip"})
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise SystemExit(f"{address(chance)}: {response.status} {body[:200]!r}")
        answers.append((time.perf_counter() - begun, len(body)))
    connection.close()
    return answers


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


@contextmanager
def _served(folder: Path) -> Iterator[tuple[int, int]]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    process = subprocess.Popen(
        [sys.executable, "-m", "tracker", "serve", "--db", str(folder / "tracker.db"), "--port", str(port)],
        stdout=subprocess.DEVNULL,
    )
    try:
        while socket.socket().connect_ex(("127.0.0.1", port)):
            time.sleep(0.1)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _crawling(folder: Path) -> Iterator[None]:
    """Fifty answers of sources a second, and a run a minute: what a busy crawl appends."""
    stop = threading.Event()
    writer = threading.Thread(target=_append, args=(folder, stop))
    writer.start()
    try:
        yield
    finally:
        stop.set()
        writer.join()


def _append(folder: Path, stop: threading.Event) -> None:
    ledger, number = Ledger(folder / "tracker.db"), 0
    while not stop.wait(0.2):
        number += 1
        now = stamp(datetime.now(UTC))
        with ledger.db.atomic():
            for _ in range(10):
                ledger.append("snapshots", source=f"{county(number % PLACES)}/code", url="https://law.example/x",
                              part=0, fetched_at=now, outcome="unchanged")  # fmt: skip
            if number % 300 == 0:
                last = next(ledger.db.query("SELECT max(id) AS id FROM snapshots"))["id"]
                ledger.append(
                    "runs", recorded_at=now, last_snapshot=last, fetched=500, outcomes="{}", faults="[]", changes=0
                )
    ledger.close()


if __name__ == "__main__":
    put("site", site(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())))
