"""The true script of a year: which place's law says what from which day on, and what must be told of it, once.

Days are counted from the first run. Everything follows from the seed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from tests.soak.statements import STATUS, Statement

FIRST = date(2027, 1, 4)


class Told(NamedTuple):
    """An event as it must be told: of law, of the proof of an entry, or of a proposal."""

    kind: str
    place: str
    about: str | None
    on: str | None
    before: str | None = None
    after: str | None = None


Shown = tuple[tuple[int, tuple[Statement, ...]], ...]


@dataclass(frozen=True)
class Story:
    """What befalls the law of one place.

    `held`: what its dossier says at first. `shown`: from which day on its sources say what. `joins`: the day from
    which the place is watched at all. `expected`: what is to be told. `late`: the law is published after its first day.
    """

    plot: str
    held: tuple[Statement, ...]
    shown: Shown
    expected: Counter[Told] = field(default_factory=Counter)
    joins: int = 0

    @property
    def is_text(self) -> bool:
        """Told by the words of pages, feeds and official texts."""
        return bool(self.shown) and self.plot != "listing"

    def statements(self, day: int) -> tuple[Statement, ...]:
        """What the sources say on a day."""
        return next((said for since, said in reversed(self.shown) if since <= day), ())


@dataclass(frozen=True)
class Pace:
    """How far apart the steps of a story lie: long enough for the worst spell of faults to end between them."""

    days: int

    def begin(self, chance: Random) -> int:
        return chance.randint(2, 4) if self.days < 90 else chance.randint(4, self.days - 190)

    def gap(self, chance: Random) -> int:
        return 7 if self.days < 90 else chance.randint(22, 55)


class Act(NamedTuple):
    """Where a story plays: its place, its substance, its chance and its pace."""

    place: str
    substance: str
    chance: Random
    pace: Pace

    def act(self, number: int) -> str:
        return f"2027 Acts {number}{self.chance.randint(10, 99)}"

    def told(self, kind: str, on: date | None, before: str | None, after: str | None) -> Told:
        return Told(kind, self.place, self.substance, on.isoformat() if on else None, before, after)


def on(day: int) -> date:
    return FIRST + timedelta(days=day)


def ban(at: Act) -> Story:
    """A law is passed, and takes effect later."""
    begin = at.pace.begin(at.chance)
    start = on(begin + at.pace.gap(at.chance))
    law = Statement("ban", at.substance, at.act(1), start)
    return Story("ban", (), ((begin, (law,)),), _comes(at, law, "unregulated"))


def late(at: Act) -> Story:
    """A law is published when it is long in force."""
    begin = at.pace.begin(at.chance)
    law = Statement("ban", at.substance, at.act(2), on(begin - 40))
    told = at.told("learned", law.start, "unregulated", "prohibited")
    return Story("late", (), ((begin, (law,)),), Counter([told]))


def sunset(at: Act) -> Story:
    """An order ends of itself, and nothing follows."""
    begin = at.pace.begin(at.chance)
    start = begin + at.pace.gap(at.chance)
    end = on(start + at.pace.gap(at.chance))
    law = Statement("ban", at.substance, at.act(3), on(start), end)
    told = _comes(at, law, "unregulated")
    told[at.told("lapsed", end + timedelta(days=1), "prohibited", "unknown")] += 1
    return Story("sunset", (), ((begin, (law,)),), told)


def amended(at: Act) -> Story:
    """An age limit is raised: the old words leave the page."""
    begin = at.pace.begin(at.chance)
    old = Statement("age", at.substance, "2021 Acts 7", date(2021, 7, 1), age=18)
    new = Statement("age", at.substance, at.act(4), on(begin + at.pace.gap(at.chance)), age=21)
    told = _comes(at, new, "age_restricted")
    told[at.told("evidence_lost", None, "age_restricted", "age_restricted")] += 1
    return Story("amended", (old,), ((0, (old,)), (begin, (new,))), told)


def repealed(at: Act) -> Story:
    """A ban ends by law."""
    begin = at.pace.begin(at.chance)
    old = Statement("ban", at.substance, "2019 Acts 5", date(2019, 7, 1))
    end = Statement("repeal", at.substance, at.act(5), on(begin + at.pace.gap(at.chance)))
    told = _comes(at, end, "prohibited")
    told[at.told("evidence_lost", None, "prohibited", "prohibited")] += 1
    return Story("repealed", (old,), ((0, (old,)), (begin, (end,))), told)


def moved(at: Act) -> Story:
    """The first day of a law is put off before it comes."""
    begin = at.pace.begin(at.chance)
    again = begin + at.pace.gap(at.chance)
    early = again + at.pace.gap(at.chance)
    law = Statement("ban", at.substance, at.act(6), on(early))
    later = Statement("ban", at.substance, law.act, on(early + at.pace.gap(at.chance) // 2))
    told = Counter([at.told("scheduled", law.start, "unregulated", "prohibited")])
    told[at.told("evidence_lost", None, "unregulated", "unregulated")] += 1
    told[at.told("corrected", later.start, "prohibited", "prohibited")] += 1
    told[at.told("took_effect", later.start, "unregulated", "prohibited")] += 1
    return Story("moved", (), ((begin, (law,)), (again, (later,))), told)


def annulled(at: Act) -> Story:
    """A law falls before its first day."""
    begin = at.pace.begin(at.chance)
    again = begin + at.pace.gap(at.chance)
    law = Statement("ban", at.substance, at.act(7), on(again + at.pace.gap(at.chance)))
    never = Statement("annulled", at.substance, law.act)
    told = Counter([at.told("scheduled", law.start, "unregulated", "prohibited")])
    told[at.told("evidence_lost", None, "unregulated", "unregulated")] += 1
    told[at.told("retracted", law.start, "prohibited", "unregulated")] += 1
    return Story("annulled", (), ((begin, (law,)), (again, (never,))), told)


def away(at: Act) -> Story:
    """The words leave the page for a while, for no reason of law, and come back."""
    begin = at.pace.begin(at.chance)
    old = Statement("ban", at.substance, "2018 Acts 9", date(2018, 7, 1))
    told = Counter([at.told(f"evidence_{what}", None, "prohibited", "prohibited") for what in ("lost", "restored")])
    back = begin + at.pace.gap(at.chance)
    return Story("away", (old,), ((0, (old,)), (begin, ()), (back, (old,))), told)


def quiet(at: Act) -> Story:
    """Nothing happens."""
    old = Statement("ban", at.substance, "2017 Acts 3", date(2017, 7, 1))
    return Story("quiet", (old,), ((0, (old,)),))


def joining(at: Act) -> Story:
    """A place that is watched from some day on: what it has is not news."""
    old = Statement("ban", at.substance, "2016 Acts 2", date(2016, 7, 1))
    return Story("joining", (old,), ((0, (old,)),), joins=at.pace.begin(at.chance))


PLOTS: tuple[Callable[[Act], Story], ...] = (
    ban, repealed, amended, sunset, moved, annulled, away, late, quiet, joining,
)  # fmt: skip


def _comes(at: Act, law: Statement, before: str) -> Counter[Told]:
    """A law that is known before its first day is told twice: when it is known, and on that day."""
    kinds = ("scheduled", "took_effect")
    return Counter(at.told(kind, law.start, before, STATUS[law.kind]) for kind in kinds)
