"""How far a crawl is: what each host still owes, what failed, what changed, how long it may take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tracker.model import GOOD, Snapshot, Source


@dataclass
class Count:
    """Sources of one host, or of all."""

    due: int = 0
    done: int = 0
    failed: int = 0
    changed: int = 0

    def take(self, snapshot: Snapshot) -> None:
        self.done += 1
        self.failed += snapshot.outcome not in GOOD
        self.changed += snapshot.outcome == "ok"


@dataclass
class Tally:
    """Counts of all sources and of each host. `begun` and `within` are seconds of one clock."""

    begun: float
    within: float | None = None
    all: Count = field(default_factory=Count)
    hosts: dict[str, Count] = field(default_factory=dict)
    _host: dict[str, str] = field(default_factory=dict)

    def expect(self, sources: Sequence[Source]) -> None:
        for source in sources:
            host = self._host[source.id] = urlsplit(source.url).hostname or source.url
            self.hosts.setdefault(host, Count()).due += 1
            self.all.due += 1

    def take(self, snapshot: Snapshot) -> None:
        self.all.take(snapshot)
        self.hosts[self._host[snapshot.source]].take(snapshot)

    def seconds_left(self, now: float) -> float | None:
        """As the pace so far has it, for the host that owes most; None before the first answer."""
        if not self.all.done:
            return self.within
        spent = now - self.begun
        owing = max(self.hosts.values(), key=_owed)
        guess = spent * _owed(owing) / max(owing.done, 1)
        return guess if self.within is None else min(guess, max(self.within - spent, 0))

    def busiest(self, most: int) -> list[tuple[str, Count]]:
        """The hosts that owe most, by name where they owe the same."""
        owing = ((host, count) for host, count in self.hosts.items() if _owed(count))
        return sorted(owing, key=lambda pair: (-_owed(pair[1]), pair[0]))[:most]


def _owed(count: Count) -> int:
    return count.due - count.done
