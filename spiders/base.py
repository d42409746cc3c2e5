"""One spider for all interfaces, so that one pace holds for each host. Every answer, good or bad, is a Snapshot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from spiders import federal_register, feed, page
from spiders.conditional import Seen
from spiders.interface import Answer, Ask, Interface
from spiders.outcome import of_failure, of_response
from spiders.patience import retry_after
from tracker.archive import Archive
from tracker.model import GOOD, Snapshot, Source
from tracker.normalize import drop_control_characters

INTERFACES: dict[str, Interface] = {"page": page, "feed": feed, "federal_register": federal_register}
MOST_PARTS = 500
"""Requests that may hang on one source in a run: far more than a search has pages, and not without end."""


class Watch(Spider):
    """Asks each source, keeps the bytes, yields snapshots: one with `part=False` for each source, and its parts."""

    name = "watch"

    def __init__(
        self, sources: Sequence[Source], archive: Archive, seen: Mapping[str, Seen], now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.sources = sources
        self.archive = archive
        self.seen = seen
        self.now = now
        self.asked: defaultdict[str, set[str]] = defaultdict(set)

    async def start(self) -> AsyncIterator[Any]:
        for source in self.sources:
            yield self._begin(source)

    def _begin(self, source: Source) -> Request | Snapshot:
        interface = INTERFACES.get(source.interface)
        if interface is None:
            return self._snapshot(source, Ask(source.url), Answer("skipped", "read by hand"))
        try:
            return self._request(source, interface.first(source))
        except ValueError as fault:
            return self._snapshot(source, Ask(source.url), Answer("broken", f"cannot be asked: {fault}"))

    def answered(self, response: Response, source: Source, ask: Ask) -> Iterator[Any]:
        answer, body = of_response(response), response.body
        if answer.outcome == "unchanged":
            body = self.archive.get(self.seen[response.url].sha256)
        if answer.outcome in GOOD:
            read = INTERFACES[source.interface].read(source, ask, response.url, body)
            answer = read._replace(outcome=answer.outcome) if read.outcome == "ok" else read
        yield self._snapshot(source, ask, answer, **self._kept(response, answer, body))
        for part in answer.follow:
            yield from self._follow(source, part, response)

    def failed(self, failure: Failure) -> Iterator[Any]:
        request: Request = failure.request  # type: ignore[attr-defined]
        assert failure.value  # noqa: S101
        yield self._snapshot(**request.cb_kwargs, answer=of_failure(failure.value, request))

    def _follow(self, source: Source, ask: Ask, response: Response) -> Iterator[Any]:
        """A part is asked once, on the host of its source, and not at all if it never changes and is known."""
        asked = self.asked[source.id]
        if ask.url in asked or (ask.once and ask.url in self.seen):
            return
        asked.add(ask.url)
        if not ask.url.startswith((_origin(source.url), _origin(response.url))):
            yield self._snapshot(
                source, ask, Answer("skipped", f"refused address {ask.url}: not the source's host")
            )
        elif len(asked) > MOST_PARTS:
            yield self._snapshot(source, ask, Answer("skipped", f"more than {MOST_PARTS} parts"))
        else:
            yield self._request(source, ask)

    def _request(self, source: Source, ask: Ask) -> Request:
        return Request(
            ask.url,
            callback=self.answered,
            errback=self.failed,
            cb_kwargs={"source": source, "ask": ask},
            dont_filter=True,  # two sources may watch one page
        )

    def _kept(self, response: Response, answer: Answer, body: bytes) -> dict[str, Any]:
        """What a snapshot says of an answer. Validators only of good ones, so that no other is ever asked with."""
        kept: dict[str, Any] = {
            "final_url": response.url,
            "http_status": response.status,
            "media_type": _header(response, "Content-Type"),
            "sha256": self.archive.put(body) if body else None,
            "size": len(body),
            "retry_after": retry_after(response, self._fetched_at()),
        }
        if answer.outcome in GOOD:
            kept |= {"etag": _header(response, "ETag"), "last_modified": _header(response, "Last-Modified")}
        if answer.outcome == "unchanged":  # 304 need not repeat what it stands for
            known = self.seen[response.url]._asdict()
            kept |= {name: known[name] or kept[name] for name in ("media_type", "etag", "last_modified")}
        return kept

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


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return drop_control_characters(value.decode("latin-1")) if value else None


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"
