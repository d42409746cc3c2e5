"""How sources are put together into tasks. What shares a host is one bundle, and never in two tasks at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from tracker.model import Source

MOST_SOURCES = 4096
"""Of a task: to begin one costs as much as some twenty pages, and its last host keeps the others waiting."""
MOST_BUNDLES = 256
"""Of a task: half as many as a crawl has in hand at a time."""

FEW = 32
"""Sources that are taken apart one by one."""

Shared = Mapping[str, Collection[str]]
"""By source: its hosts, and the key whose requests are counted."""


@dataclass
class Parcel:
    """Sources that wait to be sent. `tries`: how many workers ended over them."""

    sources: list[Source]
    bundles: frozenset[int]
    tries: int = 0

    def cut(self, size: int) -> list[Source]:
        """Takes the first so many."""
        first, self.sources = self.sources[:size], self.sources[size:]
        return first


def bundles(sources: Iterable[Source], shared: Shared) -> list[list[Source]]:
    """The sources that share something, directly or through others, in the order they came."""
    leads: dict[str, str] = {}

    def root(name: str) -> str:
        while leads.setdefault(name, name) != name:
            leads[name] = name = leads[leads[name]]
        return name

    listed = [(source, sorted(shared[source.id])) for source in sources]
    for _, names in listed:
        for name in names:
            leads[root(name)] = root(names[0])
    found: dict[str, list[Source]] = {}
    for source, names in listed:
        found.setdefault(root(names[0]), []).append(source)
    return list(found.values())


def width(left: int, workers: int) -> int:
    """Of how many bundles a task has some, so that all that are left are asked at once, if the workers can."""
    return max(1, min(MOST_BUNDLES, ceil(left / max(workers, 1))))


def rows(free: Sequence[Parcel], wide: int) -> list[list[Source]]:
    """The sources of the next tasks: of so many parcels together, and of each no more than its part."""
    together = [free[at : at + wide] for at in range(0, len(free), wide)]
    return [[s for parcel in row for s in parcel.cut(max(1, MOST_SOURCES // len(row)))] for row in together]


def pieces(sources: Sequence[Source], tries: int) -> list[list[Source]]:
    """What is left of a task after so many workers ended over it.

    One worker may be killed by anything: all is tried again, at the same pace. Two are no accident: it is taken
    apart, so that the next tells whose fault it is, or in which small part it lies.
    """
    size = len(sources) if tries < 2 else 1 if tries > 2 or len(sources) <= FEW else int(len(sources) ** 0.5)
    return [list(sources[at : at + size]) for at in range(0, len(sources), size or 1)]
