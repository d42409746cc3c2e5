"""`make kills`: a run each day, killed and started again, beside a tracker that is never killed; a table of it all.

Half of the kills by the clock are at moments spread evenly over the length of a run, in an order drawn by a seed.
Where strace is at hand, more are at calls of the system by which files come, grow, last and go.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.command import Installation
from tests.kills import compare
from tests.kills.reaper import STRACE, Death, calls_of, die, die_at, to_the_end
from tests.kills.scars import Scars
from tests.kills.town import Town, instant, town, write_dossiers

ENDED = "had ended before"
AFRESH = 0.2
"""Share of the days on which Python loads all modules before it begins, as for an operator."""


@dataclass
class Result:
    """What came of kills, by the step in which each struck; sums of several campaigns are results too."""

    kills: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    doubled: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)
    """Rows of the control by table, files of feeds and archive, looks at a killed ledger, idle rows of runs."""

    def __add__(self, other: Result) -> Result:
        pairs = ((getattr(self, name), getattr(other, name)) for name in ("kills", "lost", "doubled", "held"))
        return Result(*(one + two for one, two in pairs))

    @property
    def table(self) -> Iterator[str]:
        yield f"{'killed in':24} {'kills':>5} {'lost':>5} {'doubled':>7}"
        for step, number in sorted(self.kills.items(), key=lambda one: (one[0] == ENDED, -one[1])):
            yield f"{step:24} {number:5} {self.lost[step]:5} {self.doubled[step]:7}"
        kills = self.kills.total() - self.kills[ENDED]
        yield f"{'together, without those':24} {kills:5} {self.lost.total():5} {self.doubled.total():7}"
        yield "held: " + ", ".join(f"{name} {number}" for name, number in self.held.items())


@dataclass
class Campaign:
    """Two trackers in one town. `by_clock` and `at_calls`: so many kills of each sort."""

    folder: Path
    town: Town
    seed: int
    by_clock: int
    at_calls: int = 0
    afresh: float = AFRESH
    result: Result = field(default_factory=Result)
    day: int = 0

    def __post_init__(self) -> None:
        self.control, self.killed = (Installation(self.folder / name) for name in ("control", "killed"))
        self.data = self.folder / "data"
        self.chance = random.Random(self.seed)
        self.child = self.folder / "child"
        self.scars = Scars(self.killed)
        self.known = (0, 0)

    def words(self, one: Installation) -> list[str]:
        return ["run", "--data", str(self.data), "--db", str(one.db), "--now", instant(self.day)]

    def fight(self) -> None:
        """All kills, a day each, and then one day more for both."""
        self._dawn()
        self.in_peace(self.control, self.killed)
        for share in self._shares():
            self._a_day(partial(self._by_the_clock, share))
        for call, number in self._calls():
            self._a_day(partial(self._at_a_call, call, number))
        self._dawn()
        self.in_peace(self.control, self.killed)

    def _by_the_clock(self, share: float) -> Death:
        moment = share * self.length  # of today's run of the control: the machine has other work too
        return die(self.words(self.killed), moment, self.child, afresh=self.loading)

    def _at_a_call(self, call: str, number: int) -> Death:
        return die_at(self.words(self.killed), call, number)

    def _a_day(self, kill: Callable[[], Death]) -> None:
        self._dawn()
        self.loading = self.chance.random() < self.afresh
        self.in_peace(self.control, afresh=self.loading)
        death = kill()
        self.scars.look()
        taken = self.scars.name_in_lock()
        done, _ = to_the_end(self.words(self.killed), self.child)
        said = re.findall(r"took over the lock of process \d+ \(tracker run, since (\S+)\)", done.err)
        assert said == ([taken] if taken else []), (taken, done.err)
        self._count(death.step or ENDED)

    def _count(self, step: str) -> None:
        """Rows that only one of the two has, since this kill."""
        lost, more = compare.lost_and_doubled(compare.rows(self.killed.db), compare.rows(self.control.db))
        if (len(lost), len(more)) != self.known:
            print(f"day {self.day}, {step}: only the control has {lost}, only the killed has {more}", flush=True)
        self.result.kills[step] += 1
        print(f"seed {self.seed}, day {self.day}: {step}", file=sys.stderr, flush=True)
        self.result.lost[step] += max(0, len(lost) - self.known[0])
        self.result.doubled[step] += max(0, len(more) - self.known[1])
        self.known = len(lost), len(more)

    def _dawn(self) -> None:
        self.day += 1
        self.town.day = self.day
        write_dossiers(self.data, self.town)

    def in_peace(self, *ones: Installation, afresh: bool = False) -> None:
        for one in ones:
            done, self.length = to_the_end(self.words(one), self.child, afresh=afresh)
            assert done.status in (0, 1), done.err

    def _shares(self) -> Iterator[float]:
        """Moments as shares of a run; as many as are needed for the kills that were asked for."""
        slots = list(range(self.by_clock))
        self.chance.shuffle(slots)
        while slots:
            before = self._kills()
            slot = slots.pop()
            yield (slot + self.chance.random()) / self.by_clock
            if self._kills() == before:  # it had ended: the run was a quick one
                slots.insert(0, self.chance.randrange(self.by_clock))

    def _calls(self) -> Iterator[tuple[str, int]]:
        """Calls to die at, in turn, each at a number drawn from how often a day's run makes it."""
        if not self.at_calls:
            return
        self._dawn()
        made = calls_of(self.words(self.killed), self.folder / "calls")
        self.in_peace(self.control)
        for number in range(self.at_calls):
            call = list(made)[number % len(made)]
            yield call, self.chance.randint(1, made[call])

    def _kills(self) -> int:
        return self.result.kills.total() - self.result.kills[ENDED]

    def settle(self) -> Result:
        """The result; AssertionError if files of the two differ, or rows at the end."""
        held = Counter({"looks at a killed ledger": self.scars.looks})
        held["idle runs of the killed alone"] = compare.idle_runs(self.killed.db) - compare.idle_runs(
            self.control.db
        )
        for name in ("feeds", "archive"):
            files = [compare.files(one.db.parent / name) for one in (self.killed, self.control)]
            assert files[0] == files[1], sorted(set(files[0].items()) ^ set(files[1].items()))
            held[f"files of {name}, equal"] = len(files[1])
        held.update({table: rows.total() for table, rows in compare.rows(self.control.db).items()})
        self.result.held = held
        return self.result


def fought(seed: int, by_clock: int, at_calls: int) -> Result:
    """One campaign from its first day to its last."""
    with tempfile.TemporaryDirectory() as folder, town() as one:
        campaign = Campaign(Path(folder), one, seed, by_clock, at_calls)
        campaign.fight()
        return campaign.settle()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="by the clock")
    parser.add_argument("--calls", type=int, default=40 if STRACE else 0, help="at calls of the system")
    parser.add_argument("--towns", type=int, default=4, help="at once, each with its share")
    asked = parser.parse_args()
    begun, shares = time.monotonic(), [-(-asked.kills // asked.towns), -(-asked.calls // asked.towns)]
    with ProcessPoolExecutor(asked.towns) as pool:
        fights = [pool.submit(fought, seed, *shares) for seed in range(1, asked.towns + 1)]
        result = sum((fight.result() for fight in fights), Result())
    print("\n".join(result.table))
    print(f"{time.monotonic() - begun:.0f} s, {asked.towns} towns")
    raise SystemExit(bool(result.lost.total() + result.doubled.total()))


if __name__ == "__main__":
    main()
