"""`make bench-scale`: what each step costs in CPU seconds, by the real commands on pages of 20 KB over loopback.

Each command is run with few places and with many, one page a place: the difference is the cost of a page, without
what it costs to begin. `costs.py` has the numbers that this printed.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx

from tests.bench.cost import cost_of
from tests.bench.pages import Served, serving
from tests.big_ledger import county
from tests.command import ROOT
from tests.replicas.farm import wait_until_it_listens
from tests.scale.editions import editions
from tests.scale.recording import rich_places, taking_in
from tests.site.test_serving import free_port

FEW, MANY, QUESTIONS = 200, 1_000, 400
_TICK = os.sysconf("SC_CLK_TCK")
_PLACE = """name = "County {n}"
kind = "county"
timezone = "UTC"
[[source]]
id = "code"
interface = "page"
kind = "code"
title = "Code"
url = "http://{host}:{port}/{kind}/{n}"
select = "main"
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2020-01-01"
confidence = "high"
  [status.instrument]
  kind = "ordinance"
  citation = "Ord. {n}"
  [[status.evidence]]
  source = "code"
  quote = "No person shall sell"
"""


class House:
    """Some places, each with one page, and the commands on them."""

    def __init__(self, folder: Path, served: Served, places: int, kind: str) -> None:
        self.data, self.db, self.day = folder / "data", folder / "tracker.db", 0
        states = self.data / "jurisdictions" / "zz"
        states.mkdir(parents=True)
        (self.data / "subjects").mkdir()
        for path in (ROOT / "data" / "subjects").iterdir():
            (self.data / "subjects" / path.name).write_bytes(path.read_bytes())
        states.with_suffix(".toml").write_text('name = "Hugia"\nkind = "country"\ntimezone = "UTC"\n')
        for n in range(places):
            host = f"127.{1 + n // 250 % 250}.{n % 250}.1"
            (states / f"county-{n:05}.toml").write_text(_PLACE.format(n=n, host=host, port=served.port, kind=kind))

    def do(self, *words: str) -> float:
        """CPU seconds of a command, at noon of the present day."""
        at = f"2026-03-{1 + self.day:02}T12:00:00Z"
        where = ["--data", str(self.data), "--db", str(self.db), "--now", at]
        cost = cost_of([sys.executable, "-m", "tracker", *words, *where], fails=(0, 1))
        self.peak = cost.megabytes
        return cost.cpu


def steps(served: Served, places: int) -> Iterator[tuple[str, float]]:
    """Each step with its CPU seconds."""
    with tempfile.TemporaryDirectory() as name:
        house = House(Path(name), served, places, "etag")
        yield "fetch a new page: 200, archived, its text cut", house.do("crawl")
        yield "record, the first time", house.do("record")
        yield "build feeds, the first time", house.do("build")
        house.day = 1
        yield "fetch a page that says 304", house.do("crawl", "--all")
        yield "record where nothing is new", house.do("record")
        yield "build feeds where nothing is new", house.do("build")
        house.day = 2
        served.tell("version/3")
        house.do("crawl", "--all")
        yield "record where one page in a hundred is new", house.do("record")
        print(f"{places} places: {house.peak:.0f} MB to record, {house.db.stat().st_size / 1e6:.1f} MB of ledger")
        served.tell("version/0")
    with tempfile.TemporaryDirectory() as name:
        house = House(Path(name), served, places, "plain")
        house.do("crawl")
        house.day = 1
        yield "fetch a page that says 200 and is the same", house.do("crawl", "--all")


def readers(db: Path, data: Path, codes: Callable[[int], str]) -> Iterator[tuple[str, float]]:
    """CPU seconds of the site for an answer, each of another place; and where it was made before."""
    port = free_port()
    words = [sys.executable, "-m", "tracker", "serve", "--db", str(db), "--data", str(data), "--port", str(port)]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, cwd=ROOT)
    chance = random.Random(1)
    asked = {
        "page of a place": lambda: f"/tracker/jurisdictions/{codes(chance.randrange(10**6))}",
        "the same page again": lambda: f"/tracker/jurisdictions/{codes(0)}",
        "answer of /api/status": lambda: f"/api/status/{codes(chance.randrange(10**6))}?substance=7-oh",
    }
    try:
        wait_until_it_listens(process, port)
        with httpx.Client(
            base_url=f"http://127.0.0.1:{port}", timeout=60, headers={"Accept-Encoding": "gzip"}
        ) as client:
            for name, address in asked.items():
                client.get(address())
                before, sizes = _cpu(process.pid), [_size(client, address()) for _ in range(QUESTIONS)]
                yield f"{name}, {sum(sizes) / len(sizes) / 1000:.1f} KB", (_cpu(process.pid) - before) / QUESTIONS
    finally:
        process.terminate()
        process.wait()


def _size(client: httpx.Client, address: str) -> int:
    with client.stream("GET", address) as answer:
        return len(b"".join(answer.iter_raw()))


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def main(ledger: Path | None) -> None:
    begun = time.monotonic()
    with serving() as served:
        few, many = dict(steps(served, FEW)), dict(steps(served, MANY))
    for name, seconds in many.items():
        print(f"{name:50} {(seconds - few[name]) / (MANY - FEW) * 1000:8.2f} ms a page", flush=True)
    for name, seconds, size in taking_in():
        print(
            f"recorder takes in {name:32} {seconds * 1000:8.2f} ms an answer {size:8.0f} bytes of ledger",
            flush=True,
        )
    for places in (FEW, MANY):
        seconds, memory = rich_places(places)
        print(f"{places} places of 25 entries recorded again: {seconds:.1f} s, {memory:.0f} MB", flush=True)
    for line in _of_a_ledger(ledger) if ledger else ():
        print(line, flush=True)
    print(f"{time.monotonic() - begun:.0f} s by the clock", file=sys.stderr)


def _of_a_ledger(ledger: Path) -> Iterator[str]:
    """Of one that `make bench-site` made."""
    for name, seconds in readers(ledger, ROOT / "data", lambda n: county(n % 40_000)):
        yield f"{name:50} {seconds * 1000:8.2f} ms"
    for name, seconds, size in editions(ledger):
        yield f"edition {name:42} {seconds:8.1f} s, {size / 1e9:.2f} GB"


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
