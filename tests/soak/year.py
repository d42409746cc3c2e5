"""A year of runs: a process each, the clock moved on, some of them killed, a person at the desk after each."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.command import ROOT, Done, Installation
from tests.soak.desk import Dossiers
from tests.soak.person import Person
from tests.soak.script import FIRST
from tests.soak.statehouse import Statehouse
from tests.soak.weather import WITHOUT_A_KEY
from tests.spiders.crawl_site import SECRET
from tests.spiders.play import environment

_DAY = timedelta(days=1, minutes=4)
"""So the hour of the run goes round the clock in a year, and meets each midnight of each zone."""
_AGAIN = timedelta(minutes=7)
_LATER = timedelta(hours=2)


class Cost(NamedTuple):
    """What a process took: its exit status, CPU in seconds, peak memory in MB."""

    status: int
    cpu: float
    peak: float


class Weight(NamedTuple):
    """What lies in the folder: bytes of the ledger, of the archive, of the feeds; files of the archive."""

    ledger: int
    archive: int
    feeds: int
    bodies: int


@dataclass
class Year:
    """The course of a year, as it was measured."""

    place: Installation
    house: Statehouse
    person: Person
    dossiers: Dossiers
    chance: Random
    costs: list[Cost] = field(default_factory=list)
    weights: list[Weight] = field(default_factory=list)
    requests: int = 0
    kills: int = 0
    commands: int = 0
    odd: list[str] = field(default_factory=list)
    """What no command should do: end otherwise than it may, or with a trace of our own code."""

    def play(self, show: Callable[[int], None] = lambda day: None) -> None:
        """All days, one after the other."""
        for day in range(self.house.world.days):
            now = datetime.combine(FIRST, datetime.min.time(), UTC) + day * _DAY + timedelta(minutes=30)
            now += timedelta(minutes=self.chance.randint(0, 9))
            self.dossiers.open_all(day)
            self.house.begin(day, now)
            self._run(day, now)
            self.person.after_a_run(lambda *args: self.command(*args, now=now + _LATER))  # noqa: B023
            if day == self.house.world.days // 2:
                self.person.rename(sorted(self.house.world.stories)[3])
            self.requests += self.house.requests
            self.weights.append(weight(self.place))
            show(day)

    def _run(self, day: int, now: datetime) -> None:
        """A run; one that is killed is followed by another, soon or on the next day."""
        if day in self.house.weather.killed:
            self._killed(day, now)
            if self.chance.random() < 0.4:
                return
            now += _AGAIN
        process, out = self._start(day, now)
        self.costs.append(_ended(process, out.with_suffix(".peak")))
        errors, status = out.with_suffix(".err").read_text(), self.costs[-1].status
        faults = json.loads(out.read_text())["faults"] if status in (0, 1) else [out.read_text()]
        if faults or "Traceback" in errors:
            self.odd.append(f"run of day {day}, status {status}: {faults} {errors[-2000:]}")

    def _killed(self, day: int, now: datetime) -> None:
        process, _ = self._start(day, now)
        time.sleep(self.chance.uniform(0.3, 3.0))
        process.send_signal(signal.SIGKILL)
        self.kills += process.wait() == -signal.SIGKILL
        ledger = sqlite3.connect(self.place.db)
        if (found := ledger.execute("PRAGMA integrity_check").fetchone()) != ("ok",):
            self.odd.append(f"after the kill of day {day}: {found}")
        ledger.close()

    def _start(self, day: int, now: datetime) -> tuple[subprocess.Popen[bytes], Path]:
        out = self.place.db.parent / "run.out"
        keys = {} if day in self.house.weather.keyless else environment(SECRET)
        told = {**_environment(keys), "PEAK_FILE": str(out.with_suffix(".peak"))}
        self.house.suffered[WITHOUT_A_KEY] += not keys
        command = [sys.executable, "-m", "tests.soak.child", "run", *self._where(now), "--json"]
        with out.open("wb") as file, out.with_suffix(".err").open("wb") as errors:
            return subprocess.Popen(command, stdout=file, stderr=errors, env=told, cwd=ROOT), out

    def command(self, *args: str, now: datetime) -> Done:
        """Any other command, at an instant."""
        self.commands += 1
        command = [sys.executable, "-m", "tests.soak.child", *args, *self._where(now)]
        done = subprocess.run(command, capture_output=True, text=True, env=_environment({}), cwd=ROOT, check=False)
        if "Traceback" in done.stderr:
            self.odd.append(f"{' '.join(args)}: {done.stderr[-2000:]}")
        return Done(done.returncode, done.stdout, done.stderr, 0.0)

    def _where(self, now: datetime) -> list[str]:
        return [*self.place.where, "--now", f"{now:%Y-%m-%dT%H:%M:%SZ}"]


def weight(place: Installation) -> Weight:
    """Bytes on disk, the write-ahead log with the ledger."""
    ledger = sum(path.stat().st_size for path in place.db.parent.glob("tracker.db*"))
    archive, feeds = (_files(place.db.parent / name) for name in ("archive", "feeds"))
    return Weight(ledger, sum(archive), sum(feeds), len(archive))


def _files(folder: Path) -> list[int]:
    return [path.stat().st_size for path in folder.rglob("*") if path.is_file()]


def _environment(keys: dict[str, str]) -> dict[str, str]:
    return {**os.environ, "TRACKER_ALLOW_LOOPBACK": "1", "PYTHONPATH": str(ROOT), **keys}


def _ended(process: subprocess.Popen[bytes], peak: Path) -> Cost:
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(process.returncode, used.ru_utime + used.ru_stime, float(peak.read_text()))
