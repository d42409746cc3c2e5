"""The days of law that a place's record knows to the day: when a status begins, is enforced, and ends. Pure.

A date known only to the month or the year gives no day: the first certain one is not guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from tracker.changes import same_terms
from tracker.model import Status, StatusPeriod, Subject
from tracker.normalize import first_day
from tracker.timeline import Held, Period, periods, status_at

DayKind = Literal["took_effect", "enforced", "sunset"]
_EVE = timedelta(days=1)


@dataclass(frozen=True)
class Day:
    """What an entry makes of a day: the status before it and after. A sunset is the last day in effect."""

    kind: DayKind
    on: date
    entry: StatusPeriod
    before: Status
    after: Status


def known_days(held: Mapping[str, Sequence[Held]], subject: Subject) -> Iterator[Day]:
    """All days of a place's entries, those past included, for each substance that is tracked."""
    for substance in subject.substances:
        own = periods(held.get(substance.id, ()))
        fallback = periods(held.get(substance.falls_back_to or "", ()))
        for number, period in enumerate(own):
            yield from _days(period, own[number - 1] if number else None, own, fallback)


def _days(
    period: Period, previous: Period | None, own: Sequence[Period], fallback: Sequence[Period]
) -> Iterator[Day]:
    entry = period.entry
    begins, enforced = _whole(entry.effective_from), _whole(entry.enforced_from)
    if begins and not (previous and same_terms(previous.entry, entry)):
        yield Day("took_effect", begins, entry, status_at(own, begins - _EVE, fallback), entry.status)
    if enforced and enforced != begins:
        yield Day("enforced", enforced, entry, entry.status, entry.status)
    ends = _whole(entry.sunset)
    if ends and ends == period.ends:
        yield Day("sunset", ends, entry, entry.status, status_at(own, ends + _EVE, fallback))


def _whole(text: str | None) -> date | None:
    return first_day(text) if text and len(text) == len("YYYY-MM-DD") else None
