"""A line of sources before each host, and whose turn it is.

Scrapy would take all first requests at once and look through all hosts for each: at 50,000 sources that costs more
than to ask them. So a source is begun with when its host may be asked, and not before.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from heapq import heapify, heappop, heappush
from time import monotonic
from urllib.parse import urlsplit

from tracker.model import Source

MOST_BEGUN = 400
"""Sources begun with and not answered, robots.txt of their hosts included."""


class Lines:
    """Sources in turn. Each that was given out is to be given back by `answered`.

    `longest_first`: hosts with many sources go before others, so that none is left alone at the end; else the hosts
    whose sources come first. `free_at`: the instant, by the monotonic clock, from which on a host may be asked.
    """

    def __init__(self, sources: Sequence[Source], free_at: Callable[[str], float], *, longest_first: bool) -> None:
        self._lines: dict[str, deque[Source]] = {}
        for source in sources:
            self._lines.setdefault(host_of(source), deque()).append(source)
        order = [(-len(line) if longest_first else 0, number) for number, line in enumerate(self._lines.values())]
        self._rank = dict(zip(self._lines, order, strict=True))
        self._free_at = free_at
        self._ready = [(rank, host) for host, rank in self._rank.items()]
        heapify(self._ready)
        self._resting: list[tuple[float, str]] = []
        self._begun: set[str] = set()
        self._news = asyncio.Event()

    async def __aiter__(self) -> AsyncIterator[Source]:
        """Each source once, when it is its turn."""
        while self._lines:
            self._wake()
            if self._ready and len(self._begun) < MOST_BEGUN:
                yield self._take(heappop(self._ready)[1])
            else:
                await self._wait()

    def answered(self, source: Source) -> None:
        """The first request of a source has come to its end: its host may have the next one when it has rested."""
        if source.id in self._begun:
            self._begun.remove(source.id)
            host = host_of(source)
            if host in self._lines:
                heappush(self._resting, (self._free_at(host), host))
            self._news.set()

    def _take(self, host: str) -> Source:
        line = self._lines[host]
        source = line.popleft()
        self._begun.add(source.id)
        if not line:
            del self._lines[host]
        return source

    def _wake(self) -> None:
        while self._resting and self._resting[0][0] <= monotonic():
            host = heappop(self._resting)[1]
            heappush(self._ready, (self._rank[host], host))

    async def _wait(self) -> None:
        """Until the first host has rested, or an answer came."""
        self._news.clear()
        rest = self._resting[0][0] - monotonic() if self._resting else None
        try:
            async with asyncio.timeout(rest):
                await self._news.wait()
        except TimeoutError:
            return


def host_of(source: Source) -> str:
    """The host that a source names; what it redirects to has its own pace all the same."""
    return urlsplit(source.url).hostname or ""
