"""Since when and until when: by the law that decides, and how long its status goes on under the next ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.answer import Layer
from tracker.course import Stretch
from tracker.normalize import last_day
from tracker.site.language import Words


def in_force(layer: Layer, stretches: Sequence[Stretch], on: date, say: Words) -> str:
    """`1 August 2025 to 30 June 2026; the same status goes on after it, no end is known`."""
    if layer.effective_to is None:
        return _without_end(layer, say)
    period, last = _with_end(layer.effective_from, layer.effective_to, say), _end_of_run(stretches, on)
    if last is None:
        return say("%(period)s; the same status goes on after it, no end is known", period=period)
    if last > last_day(layer.effective_to):
        return say("%(period)s; the same status goes on to %(last)s", period=period, last=last)
    return period


def _without_end(layer: Layer, say: Words) -> str:
    if layer.effective_from is None:
        return say("since a day not known")
    start = say.day(layer.effective_from)
    if layer.sunset == "unknown":
        return say("since %(start)s, until a day not known", start=start)
    return say("since %(start)s, until further notice", start=start)


def _with_end(start: str | None, end: str, say: Words) -> str:
    if start is None:
        return say("until %(end)s", end=say.day(end))
    return say("%(start)s to %(end)s", start=say.day(start), end=say.day(end))


def _end_of_run(stretches: Sequence[Stretch], on: date) -> date | None:
    """The last day of the unbroken run of one status that holds on a day; None where no end is known."""
    now = next(number for number, stretch in enumerate(stretches) if stretch.covers(on))
    run = stretches[now]
    for stretch in stretches[now + 1 :]:
        if stretch.status != run.status:
            break
        run = stretch
    return run.ends
