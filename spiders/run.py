"""One crawl: the spider in its process, and each snapshot handed on as it arrives."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic

from scrapy import signals
from scrapy.crawler import Crawler, CrawlerProcess
from scrapy.settings import Settings
from twisted.python.failure import Failure

from spiders.base import Watch
from spiders.budget import Budget
from spiders.conditional import Seen
from tracker.archive import Archive
from tracker.model import Snapshot, Source


def crawl(
    sources: Sequence[Source],
    archive: Archive,
    seen: Mapping[str, Seen],
    spent: Callable[[list[Source], datetime], int],
    now: Callable[[], datetime],
    allow_loopback: bool,
    keep: Callable[[Snapshot], None],
    within: float | None = None,
) -> set[str]:
    """Ask all sources, and call `keep` with each snapshot as it arrives; return when the last one has.

    Every source gets one snapshot with `part=False`, but for those returned: they had not begun `within` so many
    seconds. `seen` is by the `final_url` of the last good answer;
    `spent` counts the requests already made for some sources since an instant, of which a key grants so many.
    Once a process: Twisted's reactor does not start twice. What `keep` raises ends the crawl and is raised here;
    so does an interrupt, as KeyboardInterrupt.
    """
    settings = Settings({"ALLOW_LOOPBACK": allow_loopback})
    settings.setmodule("spiders.settings")
    process = CrawlerProcess(settings)
    logging.getLogger("scrapy").setLevel(logging.ERROR)  # what befalls a source is in its snapshot
    crawler = process.create_crawler(Watch)
    desk = _Desk(crawler, keep)
    crawler.signals.connect(desk.receive, signals.item_scraped)
    told = {
        "sources": sources,
        "archive": archive,
        "seen": seen,
        "now": now,
        "budget": Budget(sources, spent, now()),
        "deadline": None if within is None else monotonic() + within,
    }
    process.crawl(crawler, **told).addErrback(desk.fail)
    with _signals_as_they_are():
        process.start()
    if desk.fault:
        raise desk.fault
    if crawler.stats.get_value("finish_reason") != "finished":
        raise KeyboardInterrupt
    left: set[str] = crawler.spider.left  # type: ignore[union-attr]
    for source in sources:
        if source.id not in desk.heard | left:
            keep(_silent(source, now()))
    return left


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

    def __init__(self, crawler: Crawler, keep: Callable[[Snapshot], None]) -> None:
        self.crawler = crawler
        self.keep = keep
        self.heard: set[str] = set()
        self.fault: BaseException | None = None
        self.stopping: asyncio.Future[None]

    def receive(self, item: Snapshot) -> None:
        if self.fault:
            return
        try:
            self.keep(item)
        except Exception as fault:
            self.fault = fault
            self.stopping = asyncio.ensure_future(self.crawler.stop_async())
        if not item.part:
            self.heard.add(item.source)

    def fail(self, failure: Failure) -> None:
        self.fault = failure.value


def _silent(source: Source, now: datetime) -> Snapshot:
    """For a source on which our own code failed: its fault is in the log."""
    fetched_at = now.astimezone(UTC).replace(microsecond=0)
    reason = "our spider failed: see the log"
    return Snapshot(source=source.id, url=source.url, fetched_at=fetched_at, outcome="broken", reason=reason)
