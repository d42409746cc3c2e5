"""The course of an answer and of the laws behind it as bars on a scale of years; a template draws them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.course import Stretch
from tracker.model import Status
from tracker.own_law import Place
from tracker.site.language import Words
from tracker.site.words import STATUS, said
from tracker.timeline import Period

_YEAR = timedelta(days=365)
_FURTHEST = 10 * _YEAR
"""What comes later than ten years from today is in the table alone: it would press all else together."""
_MOST_TICKS = 6
_STEPS = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True)
class Bar:
    """Days with one status; `x` and `width` in hundredths of the picture."""

    x: float
    width: float
    status: Status
    scheduled: bool


@dataclass(frozen=True)
class Band:
    """A line of bars under its label."""

    label: str
    bars: Sequence[Bar]


@dataclass(frozen=True)
class Picture:
    """`words` tell a reader who does not see it what it shows."""

    bands: Sequence[Band]
    ticks: Sequence[tuple[float, int]]
    today: float
    words: str


@dataclass(frozen=True)
class Scale:
    """From a day to its place in the picture."""

    first: date
    last: date

    def at(self, day: date | None, otherwise: date) -> float:
        """Hundredths from the left; a day beyond an end lies on it."""
        inside = min(max(day or otherwise, self.first), self.last)
        return round(100 * (inside - self.first).days / (self.last - self.first).days, 2)

    def ticks(self) -> Iterator[tuple[float, int]]:
        """Some years, evenly, that no label runs over the edge."""
        years = range(self.first.year + 1, self.last.year + 1)
        step = next(step for step in _STEPS if len(years) / step <= _MOST_TICKS or step == _STEPS[-1])
        for year in years:
            x = self.at(date(year, 1, 1), self.first)
            if year % step == 0 and 4 < x < 96:
                yield x, year


def picture(
    stretches: Sequence[Stretch], chain: Sequence[Place], substance: str, today: date, say: Words
) -> Picture | None:
    """The picture of one substance at a place; None where nothing ever changed."""
    if len(stretches) < 2:
        return None
    scale = _scale(stretches, today)
    answer = Band(say("What applies here"), [_bar(scale, today, s.starts, s.ends, s.status) for s in stretches])
    laws = [Band(place.jurisdiction.name, _own(scale, today, place.timeline(substance))) for place in chain]
    told = [band for band in laws if band.bars]
    words = "; ".join(_said(stretch, say) for stretch in stretches)
    return Picture(
        bands=[answer, *(told if len(told) > 1 else ())],
        ticks=[*scale.ticks()],
        today=scale.at(today, today),
        words=say("%(label)s: %(periods)s", label=answer.label, periods=words),
    )


def _scale(stretches: Sequence[Stretch], today: date) -> Scale:
    days = [day for stretch in stretches for day in (stretch.starts, stretch.ends) if day]
    first, last = min(*days, today), min(max(*days, today), today + _FURTHEST)
    margin = max(_YEAR, (last - first) / 12)
    return Scale(max(first, date.min + margin) - margin, last + margin)


def _own(scale: Scale, today: date, timeline: Sequence[Period]) -> list[Bar]:
    return [_bar(scale, today, p.starts, p.ends, p.entry.status) for p in timeline]


def _bar(scale: Scale, today: date, starts: date | None, ends: date | None, status: Status) -> Bar:
    left = scale.at(starts, scale.first)
    right = scale.at(ends + timedelta(days=1) if ends else None, scale.last)
    return Bar(left, round(right - left, 2), status, scheduled=starts is not None and starts > today)


def _said(stretch: Stretch, say: Words) -> str:
    """`prohibited from 1 August 2025 on`."""
    values = {"status": STATUS[stretch.status].word, "start": stretch.starts, "end": stretch.ends}
    if stretch.starts and stretch.ends:
        return say("%(status)s from %(start)s to %(end)s", **values)
    if stretch.starts:
        return say("%(status)s from %(start)s on", **values)
    if stretch.ends:
        return say("%(status)s until %(end)s", **values)
    return said(STATUS[stretch.status].word, say)
