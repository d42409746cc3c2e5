"""Requests that a publisher grants to a key: one that is used up rests until it counts anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from spiders.interface import Key
from spiders.official import INTERFACES
from tracker.model import Source


class Used(NamedTuple):
    """A key that is used up: why nothing is asked, and from when on it counts anew."""

    reason: str
    until: datetime


class Budget:
    """Requests left for each key, by the name of its variable."""

    def __init__(
        self, sources: Iterable[Source], spent: Callable[[list[Source], datetime], int], now: datetime
    ) -> None:
        """`spent`: how many requests have been made for some sources since an instant."""
        self._now = now
        self._left = {name: _left(those, spent, now) for name, those in by_key(sources).items()}

    def take(self, source: Source) -> Used | None:
        """Takes one request for the source; what stands in the way if none is left."""
        key = key_of(source)
        if key is None:
            return None
        name = source.key or key.variable
        self._left[name] -= 1
        if self._left[name] >= 0:
            return None
        return Used(f"{name} is used up: {key.most} requests a {key.per}", _period(key, self._now)[1])


def key_of(source: Source) -> Key | None:
    """The key that the source's interface takes."""
    interface = INTERFACES.get(source.interface)
    return interface.CARD.key if interface else None


def by_key(sources: Iterable[Source]) -> dict[str, list[Source]]:
    """The sources that share a key, by the name of its variable."""
    sharing: dict[str, list[Source]] = {}
    for source in sources:
        if key := key_of(source):
            sharing.setdefault(source.key or key.variable, []).append(source)
    return sharing


def since(sources: Sequence[Source], now: datetime) -> datetime:
    """From when on the requests of sources that share a key are counted."""
    key = key_of(sources[0])
    assert key  # noqa: S101
    return _period(key, now)[0]


def _left(sources: list[Source], spent: Callable[[list[Source], datetime], int], now: datetime) -> int:
    key = key_of(sources[0])
    assert key  # noqa: S101
    return key.most - spent(sources, since(sources, now))


def _period(key: Key, now: datetime) -> tuple[datetime, datetime]:
    """Begin and end of the day or month that counts."""
    begin = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if key.per == "day":
        return begin, begin + timedelta(days=1)
    begin = begin.replace(day=1)
    return begin, (begin + timedelta(days=32)).replace(day=1)
