"""The course of an answer: the stretches of days on which one law holds at a place, all layers together. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.answer import decide
from tracker.model import Status, Subject
from tracker.own_law import OwnLaw, Place, applying, own_law
from tracker.timeline import Gap, Period

_NEXT_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Stretch:
    """Days with one answer. `starts` None: as far back as is known; `ends` None: until further notice."""

    starts: date | None
    ends: date | None
    status: Status
    decided_by: tuple[str, ...]

    def covers(self, day: date) -> bool:
        """True if the answer is this one on a day."""
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


def course(chain: Sequence[Place], subject: Subject, substance: str) -> list[Stretch]:
    """All stretches, the first one first: a new one begins with another status, law or least age."""
    days = _turning_days(chain, subject, substance)
    told: list[tuple[date | None, Status, tuple[str, ...], object]] = []
    for day in [None, *days]:
        on = day or (days[0] - _NEXT_DAY if days else date.max)
        status, deciding, terms = _answer(chain, subject, substance, on)
        if not told or told[-1][3] != terms:
            told.append((day, status, deciding, terms))
    ends = [start - _NEXT_DAY for start, *_ in told[1:] if start]
    return [Stretch(one[0], end, one[1], one[2]) for one, end in zip(told, [*ends, None], strict=True)]


def _answer(
    chain: Sequence[Place], subject: Subject, substance: str, on: date
) -> tuple[Status, tuple[str, ...], object]:
    applies = applying([own_law(place, subject, substance, on) for place in chain])
    status, deciding = decide(applies)
    ages = [layer.found.entry.min_age for layer in applies if isinstance(layer.found, Period)]
    age = max((age for age in ages if age is not None), default=None)
    codes = tuple(layer.code for layer in deciding)
    told_age = None if status == "prohibited" else age
    return status, codes, (status, codes, told_age, tuple(map(_identity, deciding)))


def _identity(layer: OwnLaw) -> object:
    """One period is one law, though an equal one may follow it."""
    return layer.found.reason if isinstance(layer.found, Gap) else id(layer.found)


def _turning_days(chain: Sequence[Place], subject: Subject, substance: str) -> list[date]:
    """Every day on which some period of some layer begins, is certain, or has ended."""
    falls_back_to = subject.substance(substance).falls_back_to
    keys = [substance, *([falls_back_to] if falls_back_to else [])]
    return sorted({day for place in chain for key in keys for day in _bounds(place.timeline(key))})


def _bounds(timeline: Sequence[Period]) -> Iterator[date]:
    for period in timeline:
        if period.starts:
            yield period.starts
        if period.certain:
            yield period.certain
        if period.ends:
            yield period.ends + _NEXT_DAY
