"""Where periods begin and end. Pure: status is a function of (records, day).

A period lasts until the eve of the next one of its substance, or its sunset. A date that is known only to the
month or the year leaves days on which the law cannot be told; on those the honest answer is unknown.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import zip_longest
from typing import Literal

from tracker.message import Day, Message, coded, say
from tracker.model import Noun, Status, StatusPeriod
from tracker.normalize import eve, first_day, last_day


class Held(Noun):
    """An entry as we hold it: what it says, since when we say so, and who said it."""

    entry: StatusPeriod
    recorded_at: datetime | None
    by: Literal["person", "machine"]
    holds_from: date | None = None
    """For a machine's entry of a text without a date: the local day it was recorded."""


@dataclass(frozen=True)
class Period:
    """An entry with its bounds. `starts` None: as far back as we know; `ends` None: until further notice."""

    held: Held
    starts: date | None
    certain: date | None
    ends: date | None
    effective_to: str | None

    @property
    def entry(self) -> StatusPeriod:
        return self.held.entry

    def covers(self, day: date) -> bool:
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


@dataclass(frozen=True)
class Gap:
    """No period can be told for the day, and why. `silent`: nothing is recorded for it at all."""

    reason: Message
    silent: bool = False


def periods(held: Iterable[Held]) -> list[Period]:
    """The periods of one place and substance, oldest first. Where two begin on one day the person's wins."""
    by_start: dict[date | None, Held] = {}
    for one in sorted(held, key=lambda h: h.by == "person"):
        by_start[_start(one)] = one
    starts = sorted(by_start, key=lambda start: start or date.min)
    in_order = [by_start[start] for start in starts]
    return [_period(one, after) for one, after in zip_longest(in_order, in_order[1:])]


def at(timeline: Sequence[Period], day: date, fallback: Sequence[Period] = ()) -> Period | Gap:
    """The period that holds on a day, or why none can be told.

    `fallback` speaks for days before the first record. It never speaks for what has lapsed.
    """
    begun = bisect_right(timeline, day, key=_start_of)
    if not begun and fallback:
        return at(fallback, day)
    if not begun:
        first = timeline[0].entry.effective_from if timeline else None
        return Gap(say("no record before %(day)s", day=Day(first)) if first else say("no record"), silent=True)
    current, before = timeline[begun - 1], timeline[begun - 2] if begun > 1 else None
    if not current.covers(day):
        return Gap(_ended(current.entry))
    if before and current.certain and day < current.certain and before.entry.status != current.entry.status:
        return Gap(_changed(before.entry, current.entry))
    return current


def _start_of(period: Period) -> date:
    return period.starts or date.min


def status_at(timeline: Sequence[Period], day: date, fallback: Sequence[Period] = ()) -> Status:
    """The status of a day; `unknown` where no period can be told."""
    found = at(timeline, day, fallback)
    return found.entry.status if isinstance(found, Period) else "unknown"


def is_future(entry: StatusPeriod, today: date) -> bool:
    """True while the entry's first certain day lies ahead."""
    return entry.effective_from is not None and last_day(entry.effective_from) > today


def lapse_day(period: Period, timeline: Sequence[Period]) -> date | None:
    """The day after a sunset that no period covers, else None."""
    if period.ends is None or period.entry.sunset in (None, "unknown"):
        return None
    day = period.ends + timedelta(days=1)
    return None if any(p.covers(day) for p in timeline) else day


def _start(held: Held) -> date | None:
    return first_day(held.entry.effective_from) if held.entry.effective_from else held.holds_from


def _period(held: Held, after: Held | None) -> Period:
    entry, start = held.entry, _start(held)
    certain = last_day(entry.effective_from) if entry.effective_from else start
    sunset = entry.sunset if entry.sunset != "unknown" else None
    next_start = _start(after) if after else None
    ends, to = (last_day(sunset), sunset) if sunset else (None, None)
    if next_start and (ends is None or next_start <= ends):
        ends = next_start - timedelta(days=1)
        to = eve(after.entry.effective_from) if after and after.entry.effective_from else ends.isoformat()
    return Period(held, start, certain, ends, to)


def _ended(entry: StatusPeriod) -> Message:
    day = Day(entry.sunset or "")
    if entry.citation:
        return say("%(law)s ended on %(day)s and no successor is recorded", law=entry.citation, day=day)
    return say(
        "the status %(status)s ended on %(day)s and no successor is recorded", status=coded(entry.status), day=day
    )


def _changed(before: StatusPeriod, after: StatusPeriod) -> Message:
    return say(
        "the law changed from %(before)s to %(after)s in %(day)s; the day is not known",
        before=coded(before.status), after=coded(after.status), day=Day(after.effective_from or ""),
    )  # fmt: skip
