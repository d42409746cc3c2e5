"""Steps through time as links: a reader turns the calendar of a page without a script."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.message import Message, say

EARLIEST, LATEST = date(1800, 1, 1), date(2199, 12, 31)
"""The days that dates of laws lie between."""
_YEARS = 10
"""How many years back the start of each is offered."""


@dataclass(frozen=True)
class Step:
    """A day that a link leads to, and what the link says."""

    day: date
    label: Message


def earlier(day: date) -> Sequence[Step]:
    """A year, a month and a day back."""
    steps = (
        Step(_months_on(day, -12), say("−1 year")),
        Step(_months_on(day, -1), say("−1 month")),
        Step(_days_on(day, -1), say("−1 day")),
    )
    return [step for step in steps if step.day < day]


def later(day: date) -> Sequence[Step]:
    """A day, a month and a year on."""
    steps = (
        Step(_days_on(day, 1), say("+1 day")),
        Step(_months_on(day, 1), say("+1 month")),
        Step(_months_on(day, 12), say("+1 year")),
    )
    return [step for step in steps if step.day > day]


def years(today: date) -> Iterator[date]:
    """The first day of the last years, of this one and of the next."""
    return (date(year, 1, 1) for year in range(today.year - _YEARS, today.year + 2))


def _days_on(day: date, days: int) -> date:
    return _within(day + timedelta(days))


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return _within(date(year, month + 1, min(day.day, last)))


def _within(day: date) -> date:
    return min(max(day, EARLIEST), LATEST)
