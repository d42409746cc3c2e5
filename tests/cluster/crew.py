"""Workers and recorders as operators start them: processes of their own, which can be killed."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from tests.command import ROOT, Done, Installation
from tests.dossiers import FREE, STATE, page
from tracker.cluster.app import alive, app_of

NOW = "2026-07-01T12:00:00Z"


class Cluster:
    """A ledger, an engine and workers that share the ledger's archive."""

    def __init__(self, folder: Path, url: str) -> None:
        self.url, self.folder, self.place = url, folder, Installation(folder)
        folder.mkdir(parents=True)
        self.workers: list[subprocess.Popen[bytes]] = []
        self.runs: list[subprocess.Popen[str]] = []
        self.environment = {**os.environ, "TRACKER_ALLOW_LOOPBACK": "1", "PYTHONPATH": str(ROOT)}

    def hire(self, number: int = 1, url: str | None = None, **environment: str) -> None:
        for _ in range(number):
            words = [sys.executable, "-m", "tracker", "worker", "--engine", url or self.url, *self.place.where]
            environment["TRACKER_CONTACT"] = name = f"worker{len(self.workers)}"
            with (self.folder / f"{name}.log").open("wb") as log:
                process = subprocess.Popen(
                    words, stdout=log, stderr=log, env=self.environment | environment, cwd=ROOT, process_group=0
                )
            self.workers.append(process)

    def ready(self) -> None:
        """Wait until all that were hired answer."""
        until(lambda: len(alive(app_of(self.url), 5.0)) == len(self.workers))

    def kill_worker(self, number: int) -> None:
        """The worker and its child, at once."""
        os.killpg(self.workers[number].pid, signal.SIGKILL)
        self.workers[number].wait()

    def kill_child(self, name: str) -> None:
        """The process in which a worker does its task."""
        worker = self.workers[int(name.removeprefix("worker"))].pid
        for child in Path(f"/proc/{worker}/task/{worker}/children").read_text().split():
            os.kill(int(child), signal.SIGKILL)

    def start(self, *args: str, now: str = NOW) -> subprocess.Popen[str]:
        words = [sys.executable, "-m", "tracker", "run", *self.place.where, "--now", now, "--json", *args]
        run = subprocess.Popen(
            [*words, "--engine", self.url],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self.environment, cwd=ROOT,
        )  # fmt: skip
        self.runs.append(run)
        return run

    def run(self, *args: str, now: str = NOW) -> Done:
        return done(self.start(*args, now=now))

    def asked(self) -> Counter[str]:
        """How often each source has a main answer in the ledger."""
        with closing(sqlite3.connect(self.place.db)) as ledger:
            rows = ledger.execute("SELECT source, outcome FROM snapshots WHERE part = 0")
            return Counter(f"{source} {outcome}" for source, outcome in rows)

    def dismiss(self) -> None:
        for worker in self.workers:
            with suppress(ProcessLookupError):
                os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()
        for run in self.runs:
            run.kill()
            run.communicate()


def done(process: subprocess.Popen[str]) -> Done:
    out, err = process.communicate(timeout=600)
    assert "Traceback" not in err, err
    return Done(process.returncode, out, err, 0.0)


def until(true: Callable[[], Any], seconds: float = 240) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)


def pages(address: Callable[[int], str], number: int, *lines: str) -> str:
    """A dossier that watches so many pages."""
    sources = "".join(page(f"s{n}", address(n), f'expect = "Section {n}"', *lines) for n in range(number))
    return STATE + sources + FREE


@contextmanager
def cluster(folder: Path, url: str) -> Iterator[Cluster]:
    one = Cluster(folder, url)
    try:
        yield one
    finally:
        one.dismiss()
