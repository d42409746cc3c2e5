"""One spider for all interfaces, so that one pace holds for each host. Every answer, good or bad, is a Snapshot.

A source has one main snapshot a run. Where its interface has a small answer that tells the version of the document
(a signal), that is asked first, and a version that is known is not asked again: the main snapshot says `unchanged`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Container, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from spiders import page, settings
from spiders.answers import has_no_end
from spiders.budget import Budget
from spiders.conditional import Seen
from spiders.deadline import Allowance, LeftError, begin_by
from spiders.interface import Answer, Ask, Card, Interface
from spiders.keys import blotted, secret_of
from spiders.lines import Lines
from spiders.official import INTERFACES
from spiders.outcome import of_failure, of_response
from spiders.patience import retry_after
from tracker.archive import Archive
from tracker.disk import DiskError
from tracker.model import GOOD, Snapshot, Source
from tracker.normalize import drop_control_characters

MOST_PARTS = 500
"""Requests that may hang on one source in a run: far more than a search has pages, and not without end."""


class Watch(Spider):
    """Asks each source, keeps the bytes, yields snapshots: one with `part=False` for each source, and its parts."""

    name = "watch"

    def __init__(
        self,
        sources: Sequence[Source],
        archive: Archive,
        seen: Mapping[str, Seen],
        now: Callable[[], datetime],
        budget: Budget,
        deadline: float | None = None,
        hosts: Container[str] | None = None,
    ) -> None:
        super().__init__()
        self.deadline = deadline
        self.hosts = hosts
        self.left: dict[str, str | None] = {}
        self.fault: DiskError | None = None
        self.budget = budget
        self.sources = sources
        self.archive = archive
        self.seen = seen
        self.now = now
        self.asked: defaultdict[str, set[str]] = defaultdict(set)
        self.allowances: defaultdict[str, Allowance] = defaultdict(Allowance)

    async def start(self) -> AsyncIterator[Any]:
        """With a time to keep to, what waited longest goes first; without, the longest line does."""
        self.lines = Lines(self.sources, self._free_at, longest_first=self.deadline is None)
        async for source in self.lines:
            begun = self._begin(source)
            if isinstance(begun, Snapshot):
                self.lines.answered(source)
            yield begun

    def _free_at(self, host: str) -> float:
        """When a host may be asked again, after the requests that wait there already."""
        slot = self.crawler.engine.downloader.slots.get(host)
        return slot.lastseen + slot.delay * (1 + len(slot.queue)) if slot else 0.0

    def _begin(self, source: Source) -> Request | Snapshot:
        interface = INTERFACES.get(source.interface)
        if interface is None:
            return self._snapshot(source, Ask(source.url), Answer("skipped", "read by hand"))
        try:
            return self._request(source, interface.first(source), **begin_by(self.deadline))
        except ValueError as fault:
            return self._snapshot(source, Ask(source.url), Answer("broken", f"cannot be asked: {fault}"))

    def answered(self, response: Response, source: Source, ask: Ask) -> Iterator[Any]:
        self.lines.answered(source)
        interface, answer, body = INTERFACES[source.interface], of_response(response), response.body
        if answer.outcome == "unchanged" and interface.read is not page.read:
            body = self.archive.get(self.seen[response.url].sha256)
        if answer.outcome in GOOD:
            read = _read(interface, source, ask, response.url, body)
            answer = read._replace(outcome=answer.outcome) if read.outcome == "ok" else read
        if ask.role == "signal" and not any(part.role == "main" for part in answer.follow):
            ask = _alone(ask)
            answer = answer if answer.outcome not in GOOD else Answer("broken", "the answer names no version")
        yield self._snapshot(source, ask, answer, **self._kept(response, ask, answer, body))
        for part in self._in_force(answer.follow):
            yield from self._follow(source, part, response)

    def _in_force(self, follow: Sequence[Ask]) -> list[Ask]:
        """What to ask: of versions with days the newest that has begun, else the first to come."""
        today = self.now().date().isoformat()
        versions = [ask for ask in follow if ask.role == "main" and ask.since]
        begun = [ask for ask in versions if (ask.since or "") <= today]
        chosen = max(begun, key=_since) if begun else min(versions, key=_since, default=None)
        return [ask for ask in follow if ask not in versions or ask is chosen]

    def failed(self, failure: Failure) -> Iterator[Any]:
        request: Request = failure.request  # type: ignore[attr-defined]
        assert failure.value  # noqa: S101
        source, ask = request.cb_kwargs["source"], request.cb_kwargs["ask"]
        self.lines.answered(source)
        if isinstance(failure.value, LeftError):
            self.left[source.id] = getattr(failure.value, "host", None)
            return
        yield self._snapshot(source, _alone(ask), blotted(request, of_failure(failure.value, request)))

    def _follow(self, source: Source, ask: Ask, response: Response) -> Iterator[Any]:
        """A part is asked once, on the hosts of its source, and not at all if it never changes and is known."""
        asked = self.asked[source.id]
        if ask.url in asked:
            return
        asked.add(ask.url)
        if ask.once and ask.url in self.seen and self.seen[ask.url].sha256 in self.archive:
            if ask.role == "main":
                yield self._snapshot(source, ask, Answer("unchanged"), **self._known(ask.url))
            return
        if not _lies_on(ask.url, INTERFACES[source.interface].CARD.hosts, source.url, response.url):
            refusal = f"refused address {ask.url}: not the source's host"
        elif len(asked) > MOST_PARTS:
            refusal = f"more than {MOST_PARTS} parts"
        else:
            yield self._request(source, ask)
            return
        yield self._snapshot(source, ask, Answer("skipped", refusal))

    def _request(self, source: Source, ask: Ask, **meta: float) -> Request | Snapshot:
        card = INTERFACES[source.interface].CARD
        meta["big"] = self._is_big(ask, card)
        if used := self.budget.take(source):
            return self._snapshot(source, _alone(ask), Answer("skipped", used.reason), retry_after=used.until)
        return Request(
            ask.url,
            callback=self.answered,
            errback=self.failed,
            method="POST" if ask.posted else "GET",
            body=ask.posted or "",
            headers=_headers(ask),
            cb_kwargs={"source": source, "ask": ask},
            meta={
                "secret": secret_of(source, card),
                "pace": card.pace_of(ask.url),
                "allowance": self.allowances[source.id],
                **meta,
            },
            dont_filter=True,  # two sources may watch one page
        )

    def _is_big(self, ask: Ask, card: Card) -> bool:
        """True if more than a small body may come: one was big before, and each request with a key is counted."""
        known = self.seen.get(ask.url)
        return bool(card.key or (known and (known.size or 0) > settings.SMALL_BODY))

    def _known(self, url: str) -> dict[str, Any]:
        """What a snapshot says of an answer that was not asked for, because its address names what is known."""
        return {"final_url": url, **self.seen[url]._asdict()}

    def _kept(self, response: Response, ask: Ask, answer: Answer, body: bytes) -> dict[str, Any]:
        """What a snapshot says of an answer. Validators only of good ones, so that no other is ever asked with."""
        whole, body = answer.document is None, answer.document or body
        kept: dict[str, Any] = {
            "final_url": ask.url if ask.once or ask.posted else response.url,
            "http_status": response.status,
            "media_type": _header(response, "Content-Type") if whole else None,
            "sha256": self._archived(body) if body else None,
            "size": len(body),
            "retry_after": retry_after(response, self._fetched_at()),
        }
        if answer.outcome in GOOD:
            kept |= {"etag": _header(response, "ETag"), "last_modified": _header(response, "Last-Modified")}
        if answer.outcome == "unchanged":  # 304 need not repeat what it stands for
            known = self.seen[response.url]._asdict()
            kept |= {name: value or kept[name] for name, value in known.items()}
        return kept

    def _archived(self, body: bytes) -> str:
        """A disk that takes no more is no fault of a source: the crawl ends, and what was not kept stays due."""
        try:
            return self.archive.put(body)
        except DiskError as fault:
            self.fault = fault
            raise CloseSpider("the archive cannot be written") from fault

    def _snapshot(self, source: Source, ask: Ask, answer: Answer, **kept: Any) -> Snapshot:
        return Snapshot(
            source=source.id,
            url=drop_control_characters(ask.url),
            part=ask.role != "main",
            fetched_at=self._fetched_at(),
            outcome=answer.outcome,
            reason=answer.reason and drop_control_characters(answer.reason)[:500],
            **kept,
        )

    def _fetched_at(self) -> datetime:
        return self.now().astimezone(UTC).replace(microsecond=0)


def _headers(ask: Ask) -> dict[str, str]:
    told = {"Accept": ask.accept, "Content-Type": "application/json" if ask.posted else None}
    return {name: value for name, value in told.items() if value}


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return drop_control_characters(value.decode("latin-1")) if value else None


def _read(interface: Interface, source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    if source.typed and has_no_end(body):
        return Answer("broken", f"cut short: {len(body)} bytes of a page that has no end")
    try:
        return interface.read(source, ask, url, body)
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        return Answer("broken", f"not the interface's answer: {fault}")


def _alone(ask: Ask) -> Ask:
    """What a signal is that leads to no document: all there is of its source."""
    return ask._replace(role="main") if ask.role == "signal" else ask


def _since(ask: Ask) -> str:
    return ask.since or ""


def _lies_on(url: str, hosts: Sequence[str], *others: str) -> bool:
    origins = (*(f"https://{host}/" for host in hosts), *(_origin(other) for other in others))
    return url.startswith(origins)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"
