"""What was told against what was true: false events, missed ones, and those told twice, in the log and in the feeds."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from lxml import etree

from tests.command import Installation
from tests.soak.outlets import World
from tests.soak.script import Told
from tracker.normalize import instant

STEPS = ("introduced", "advanced", "enacted", "vetoed", "failed", "withdrawn")
ABOUT_US = ("source_broken", "source_recovered", "heartbeat")
OF_THE_FEEDS = ("/reminder/", ":digest/", ":heartbeat/")
"""Items that tell of the calendar, of a whole run or of our being alive, and are no changes."""


@dataclass
class Verdict:
    """The comparison. `early`: told of a day that had not begun there, or later than the first chance to tell."""

    expected: Counter[Told]
    told: Counter[Told]
    feed_faults: list[str] = field(default_factory=list)
    early: list[str] = field(default_factory=list)
    health: list[str] = field(default_factory=list)
    questions: Counter[str] = field(default_factory=Counter)

    @property
    def false(self) -> Counter[Told]:
        return Counter({one: n for one, n in self.told.items() if one not in self.expected})

    @property
    def missed(self) -> Counter[Told]:
        return self.expected - self.told

    @property
    def twice(self) -> Counter[Told]:
        return Counter({one: n - self.expected[one] for one, n in self.told.items() if n > self.expected[one] > 0})

    @property
    def faults(self) -> list[str]:
        """Everything that must not be, in words."""
        some = {"false": self.false, "missed": self.missed, "twice": self.twice}
        listed = [f"{what}: {n} x {tuple(one)}" for what, which in some.items() for one, n in which.items()]
        return [*listed, *self.feed_faults, *self.early, *self.health]


def verdict(place: Installation, world: World) -> Verdict:
    """Read the ledger and every feed of the installation."""
    connection = sqlite3.connect(place.db)
    connection.row_factory = sqlite3.Row
    changes = [dict(row) for row in connection.execute("SELECT * FROM changes ORDER BY number")]
    runs = sorted({instant(row["recorded_at"]) for row in connection.execute("SELECT recorded_at FROM runs")})
    asked = Counter(row["kind"] for row in connection.execute("SELECT kind FROM reviews"))
    connection.close()
    told = Counter(_told(c) for c in changes if c["kind"] not in ABOUT_US)
    made = Verdict(world.expected, _with_days(told, world.expected), questions=asked)
    made.feed_faults = [*_in_feeds(place.feeds, {c["id"] for c in changes if c["kind"] != "heartbeat"})]
    made.early = [*_at_the_wrong_time(changes, runs, world)]
    made.health = [*_health(changes)]
    return made


def _told(change: dict[str, str]) -> Told:
    place = change["jurisdiction"]
    about = change["proposal"].removeprefix(f"{place}/") if change["proposal"] else change["substance"]
    return Told(change["kind"], place, about, change["on"], change["before"], change["after"])


def _with_days(told: Counter[Told], expected: Counter[Told]) -> Counter[Told]:
    """A step that a publisher's status told, which has no day, is the step of that kind that was to come."""
    dated = Counter[Told]()
    for one, number in sorted(told.items(), key=lambda pair: pair[0].on is None):
        meant = (e for e in expected if e[:3] == one[:3] and e not in dated)
        dated[one if one.on or one.kind not in STEPS else next(meant, one)] += number
    return dated


def _at_the_wrong_time(changes: list[dict[str, str]], runs: list, world: World) -> list[str]:  # type: ignore[type-arg]
    """A day's event comes at the first recording of that day in the place's own zone, never before."""
    wrong = []
    for change in changes:
        if change["kind"] not in ("took_effect", "lapsed"):
            continue
        zone, day = ZoneInfo(world.zones[change["jurisdiction"]]), date.fromisoformat(change["on"])
        first = next(run for run in runs if run.astimezone(zone).date() >= day)
        if first != instant(change["recorded_at"]):
            wrong.append(f"untimely: {change['id']} told at {change['recorded_at']}, not at {first}")
    return wrong


def _health(changes: list[dict[str, str]]) -> list[str]:
    """A source breaks and recovers in turn; that it is still broken is told each week."""
    last: dict[str, str] = {}
    wrong = []
    for change in changes:
        if change["kind"] in ("source_broken", "source_recovered") and "/week-" not in change["id"]:
            source = change["id"].split(":", 2)[2].rsplit("/", 2)[0]
            if last.get(source, "source_recovered") == change["kind"]:
                wrong.append(f"health out of turn: {change['id']}")
            last[source] = change["kind"]
    return wrong


def _in_feeds(folder: Path, ids: set[str]) -> list[str]:
    """Every item once a document and in one wording, every change in the feed of all, no item that is no change."""
    wrong, told = [], dict[str, tuple[str, bytes]]()
    everything: set[str] = set()
    for path in sorted(folder.rglob("*.atom")):
        name, items = _feed_of(folder, path), [*_items(path)]
        wrong += [f"twice in {path}: {item}" for item, n in Counter(item for item, _ in items).items() if n > 1]
        for item, words in items:
            if item not in ids and not any(mark in item for mark in OF_THE_FEEDS):
                wrong.append(f"no change, in {path}: {item}")
            if told.setdefault(item, (str(path), words))[1] != words:
                wrong.append(f"in other words in {path} than in {told[item][0]}: {item}")
        everything |= {item for item, _ in items} if name == "all" else set()
    return [*wrong, *(f"not in the feed of all: {item}" for item in sorted(ids - everything))]


def _items(path: Path) -> Iterator[tuple[str, bytes]]:
    """The items of a document, each with its id."""
    for entry in etree.parse(path).iterfind("{*}entry"):
        yield str(entry.findtext("{*}id")), etree.tostring(entry, method="c14n")


def _feed_of(folder: Path, path: Path) -> str:
    """The feed that a page belongs to: a page of the past has its number in its name."""
    name = str(path.relative_to(folder)).removesuffix(".atom")
    return (
        name.removeprefix("archive/").rpartition("-")[0] if name.startswith("archive/") else name.replace("/", "_")
    )
