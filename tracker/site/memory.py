"""Pages made already, kept while nothing is written to the ledger: what everybody asks for is made once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import datetime
from typing import NamedTuple

from tracker.site.guard import Message

_MOST_BYTES = 64 * 2**20
"""Of bodies, packed as they travel."""


class Whole(NamedTuple):
    """An answer as it travels: how it begins, and its one body."""

    start: Message
    body: Message


class Asked(NamedTuple):
    """What was asked, and of which state of the ledger."""

    state: Hashable
    address: Hashable


class Memory:
    """Answers by what was asked. All are of one state of the ledger, and none is older than it may be kept."""

    def __init__(self, state: Callable[[], Hashable], now: Callable[[], datetime]) -> None:
        self._state, self._now = state, now
        self._of: Hashable = None
        self._kept: OrderedDict[Hashable, tuple[float, Whole]] = OrderedDict()
        self._bytes = 0

    def asked(self, address: Hashable) -> Asked:
        """A question of the ledger as it is now; what was answered of an earlier state is forgotten."""
        if self._of != (state := self._state()):
            self._of, self._bytes = state, 0
            self._kept.clear()
        return Asked(state, address)

    def get(self, asked: Asked) -> Whole | None:
        """The answer given before, if it would still be the same."""
        until, answer = self._kept.get(asked.address, (0.0, None))
        if asked.state != self._of or until <= self._now().timestamp():
            return None
        self._kept.move_to_end(asked.address)
        return answer

    def keep(self, asked: Asked, answer: Whole, seconds: int) -> None:
        """Keep an answer for so long, unless the ledger has moved on since it was asked for.

        Those asked for least are forgotten when there is no more room.
        """
        if asked.state != self._of:
            return
        self._forget(asked.address)
        self._kept[asked.address] = (self._now().timestamp() + seconds, answer)
        self._bytes += len(answer.body["body"])
        while self._bytes > _MOST_BYTES:
            self._forget(next(iter(self._kept)))

    def _forget(self, address: Hashable) -> None:
        if address in self._kept:
            self._bytes -= len(self._kept.pop(address)[1].body["body"])
