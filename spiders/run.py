"""One crawl: the spider in its process, and each snapshot handed on as it arrives."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic
from typing import NamedTuple

import uvloop
from scrapy import signals
from scrapy.crawler import Crawler, CrawlerProcess
from scrapy.settings import Settings
from twisted.python.failure import Failure

from spiders.base import Watch
from spiders.budget import Budget
from spiders.conditional import Seen
from tracker.archive import Archive
from tracker.model import Snapshot, Source


class Ended(NamedTuple):
    """What is left of a crawl."""

    left: Mapping[str, str | None]
    """Sources that were not asked, each with the host that it leads to, if that is why."""
    paces: Mapping[str, float]
    """Seconds that hosts want between requests, where that is not our own pace."""


UNSETTLED_SECONDS = 1.0
"""For which a kill may undo what was kept. To flush the disk for each answer costs more than to judge it."""


def crawl(
    sources: Sequence[Source],
    archive: Archive,
    seen: Mapping[str, Seen],
    spent: Callable[[list[Source], datetime], int],
    now: Callable[[], datetime],
    allow_loopback: bool,
    keep: Callable[[Snapshot], None],
    within: float | None = None,
    settle: Callable[[], None] = lambda: None,
    hosts: Container[str] | None = None,
) -> Ended:
    """Ask all sources, and call `keep` with each snapshot as it arrives; return when the last one has.

    `settle` is called a second after `keep` was, and at the end: what was kept since goes to the disk at once.

    Every source gets one snapshot with `part=False`, but for those left: they had not begun `within` so many
    seconds, or lead to a host that is not among `hosts`. `seen` is by the `final_url` of the last good answer;
    `spent` counts the requests already made for some sources since an instant, of which a key grants so many.
    Once a process: Twisted's reactor does not start twice. What `keep` raises ends the crawl and is raised here;
    so does an interrupt, as KeyboardInterrupt, and an archive that cannot be written, as DiskError.
    """
    settings = Settings({"ALLOW_LOOPBACK": allow_loopback})
    settings.setmodule("spiders.settings")
    asyncio.set_event_loop(uvloop.new_event_loop())  # a sixth less work for each page than with Python's own
    process = CrawlerProcess(settings)
    logging.getLogger("scrapy").setLevel(logging.ERROR)  # what befalls a source is in its snapshot
    crawler = process.create_crawler(Watch)
    desk = _Desk(crawler, keep, settle)
    crawler.signals.connect(desk.receive, signals.item_scraped)
    told = {
        "sources": sources,
        "archive": archive,
        "seen": seen,
        "now": now,
        "budget": Budget(sources, spent, now()),
        "deadline": None if within is None else monotonic() + within,
        "hosts": hosts,
    }
    process.crawl(crawler, **told).addErrback(desk.fail)
    with _signals_as_they_are():
        process.start()
    desk.end()
    if fault := desk.fault or crawler.spider.fault:  # type: ignore[union-attr]
        raise fault
    if crawler.stats.get_value("finish_reason") != "finished":
        raise KeyboardInterrupt
    left: dict[str, str | None] = crawler.spider.left  # type: ignore[union-attr]
    for source in sources:
        if source.id not in desk.heard | left.keys():
            keep(_silent(source, now()))
    settle()
    return Ended(left, _paces(crawler))


def _paces(crawler: Crawler) -> dict[str, float]:
    slots = crawler.engine.downloader.per_slot_settings if crawler.engine else {}
    return {host: slot["delay"] for host, slot in slots.items()}


@contextmanager
def _signals_as_they_are() -> Iterator[None]:
    """Scrapy leaves its own handlers behind, and the steps after the crawl could not be interrupted."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)


class _Desk:
    """Hands snapshots on. Scrapy would log what `keep` raises, and go on: we stop."""

    def __init__(self, crawler: Crawler, keep: Callable[[Snapshot], None], settle: Callable[[], None]) -> None:
        self.crawler = crawler
        self.keep = keep
        self.settle = settle
        self.settling: asyncio.TimerHandle | None = None
        self.heard: set[str] = set()
        self.fault: BaseException | None = None
        self.stopping: asyncio.Future[None]

    def receive(self, item: Snapshot) -> None:
        if self.fault:
            return
        self._do(lambda: self.keep(item))
        if self.settling is None:
            self.settling = asyncio.get_running_loop().call_later(UNSETTLED_SECONDS, self._settle)
        if not item.part:
            self.heard.add(item.source)

    def end(self) -> None:
        """What is kept by now is settled, also where the crawl was broken off."""
        if self.settling:
            self.settle()

    def _settle(self) -> None:
        self.settling = None
        self._do(self.settle)

    def _do(self, what: Callable[[], None]) -> None:
        try:
            what()
        except Exception as fault:
            self.fault = self.fault or fault
            self.stopping = asyncio.ensure_future(self.crawler.stop_async())

    def fail(self, failure: Failure) -> None:
        self.fault = failure.value


def _silent(source: Source, now: datetime) -> Snapshot:
    """For a source on which our own code failed: its fault is in the log."""
    fetched_at = now.astimezone(UTC).replace(microsecond=0)
    reason = "our spider failed: see the log"
    return Snapshot(source=source.id, url=source.url, fetched_at=fetched_at, outcome="broken", reason=reason)
