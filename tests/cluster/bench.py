"""`make bench-cluster`: 50,000 pages by 1, 2 and 4 workers, each beside the CPU seconds of all who took part.

`python -m tests.cluster.bench [PAGES [HOSTS [MILLISECONDS [WORKERS ...]]]]`. The pages come after so many milliseconds,
as official ones do: what more workers save is waiting. What they cost is the CPU time, which a busy machine spoils less.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.cluster.city import host
from tests.cluster.crew import NOW
from tests.cluster.kills import BLOWS, Told, strike
from tests.cluster.server import RedisServer, free_port
from tests.command import ROOT, Installation
from tests.dossiers import STATE, page
from tracker.cluster.app import alive, app_of

_TICKS = os.sysconf("SC_CLK_TCK")
_A_PLACE = 500
"""Sources of a dossier."""


def cpu(process: subprocess.Popen[Any]) -> float:
    """User and system seconds of a process and of its children that ended."""
    facts = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, facts[11:15])) / _TICKS


def main(pages: int = 50_000, hosts: int = 512, latency: int = 1500, *crews: int) -> None:
    """Print a row for each number of workers."""
    print(f"{pages} pages on {hosts} hosts, each answer after {latency} ms")
    print(f"{'workers':>8} {'crawl s':>8} {'pages/s':>8} {'speed-up':>8} {'run s':>8} | CPU ms a page: "
          f"{'worker':>8} {'recorder':>8} {'redis':>8} | lost  doubled  met at a host")  # fmt: skip
    alone = 0.0
    for workers in crews or (1, 2, 4):
        folder = Path(tempfile.mkdtemp())
        told = run(folder, pages, hosts, latency, workers)
        alone = alone or told["seconds"]
        print(f"{workers:8} {told['seconds']:8.1f} {pages / told['seconds']:8.1f} {alone / told['seconds']:8.2f} "
              f"{told['run']:8.1f} | {'':15}{1000 * told['worker'] / pages:8.2f} {1000 * told['recorder'] / pages:8.2f} "
              f"{1000 * told['redis'] / pages:8.2f} | {pages - told['kept']:4} {told['rows'] - told['kept']:8} "
              f"{told['meetings']:14}", flush=True)  # fmt: skip
        shutil.rmtree(folder)
    print(
        f"\n{'killed in mid-run':40} {'lost':>5} {'doubled':>8} {'met':>5} {'asked twice':>12} {'recovered after s':>18}"
    )
    for blow in BLOWS:
        folder = Path(tempfile.mkdtemp())
        print(row_of(blow.__name__.replace("_", " "), strike(folder, blow)), flush=True)
        shutil.rmtree(folder)


def row_of(name: str, told: Told) -> str:
    return f"{name:40} {told.lost:5} {told.doubled:8} {told.met:5} {told.asked_twice:12} {told.recovered:18.1f}"


def run(folder: Path, pages: int, hosts: int, latency: int, workers: int) -> dict[str, float]:
    """One run on a new ledger."""
    port, place, engine = free_port(), Installation(folder), RedisServer(folder / "redis")
    for first in range(0, pages, _A_PLACE):
        numbers = range(first, min(first + _A_PLACE, pages))
        texts = (page(f"s{n}", f"http://{host(n % hosts)}:{port}/{n}", f'expect = "Section {n}."') for n in numbers)
        place.dossier(f"x{first // _A_PLACE}", STATE + "".join(texts))
    words = [sys.executable, "-m", "tests.cluster.city", str(port), str(hosts), str(latency)]
    city = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert city.stdout
    city.stdout.readline()
    crew = [start(f"worker{n}", folder, "worker", "--engine", engine.url, *place.where) for n in range(workers)]
    while len(alive(app_of(engine.url), 5.0)) < workers:
        time.sleep(0.1)
    begun = time.monotonic()
    recorder = start("recorder", folder, "run", "--engine", engine.url, *place.where, "--now", NOW)
    told = {"recorder": watched(recorder), "run": time.monotonic() - begun}
    told |= {"worker": sum(map(cpu, crew)), "redis": cpu(engine.process)}
    for worker in crew:
        worker.terminate()
    assert [worker.wait() for worker in crew] == [0] * workers
    engine.stop()
    city.send_signal(signal.SIGTERM)
    return told | json.loads(city.communicate()[0].splitlines()[-1]) | kept(place)


def start(name: str, folder: Path, *words: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "TRACKER_ALLOW_LOOPBACK": "1", "TRACKER_CONTACT": name}
    with (folder / f"{name}.log").open("wb") as log:
        command = [sys.executable, "-m", "tests.cluster.swift", *words]
        return subprocess.Popen(command, stdout=log, stderr=log, cwd=ROOT, env=environment)


def watched(process: subprocess.Popen[bytes]) -> float:
    """To its end; its CPU seconds."""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, process.returncode
    return used.ru_utime + used.ru_stime


def kept(place: Installation) -> dict[str, float]:
    with closing(sqlite3.connect(place.db)) as ledger:
        sql = "SELECT count(DISTINCT source), count(*) FROM snapshots WHERE part = 0 AND outcome = 'ok'"
        sources, rows = ledger.execute(sql).fetchone()
        return {"kept": sources, "rows": rows}


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
