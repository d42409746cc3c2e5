"""The loop that never ends: a round when something is due, and a rest until the next is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

SHORTEST_REST = timedelta(minutes=1)
"""A source that is due again at once, or a round that could not begin, must not make us spin."""
LONGEST_REST = timedelta(hours=1)
"""Dossiers change, and days begin: a status takes effect with nothing due."""


def keep_vigil(
    next_due: Callable[[], datetime | None],
    clock: Callable[[], datetime],
    rest: Callable[[timedelta, datetime], None],
    go: Callable[[], None],
) -> None:
    """Rounds and rests in turn, until `rest` or `go` raises. `rest` is told how long, and when that ends."""
    while True:
        go()
        now = clock()
        length = rest_length(next_due(), now)
        rest(length, now + length)


def rest_length(due: datetime | None, now: datetime) -> timedelta:
    """How long to wait before the next round."""
    until_due = due - now if due else LONGEST_REST
    return min(max(until_due, SHORTEST_REST), LONGEST_REST)
