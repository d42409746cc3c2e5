"""Conditional requests: ask only whether the document changed since the last good answer.

Scrapy's HTTP cache is not used: it guesses how long a page stays fresh and serves old bodies when a server fails.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Self
from urllib.parse import urldefrag

from scrapy import Request
from scrapy.crawler import Crawler

from tracker.archive import Archive


class Seen(NamedTuple):
    """What is known of the last good answer of an address, which is the `final_url` of its snapshot."""

    etag: str | None
    last_modified: str | None
    sha256: str
    media_type: str | None = None
    size: int | None = None


class Conditional:
    """Sends the validators of the address that is asked, if the bytes they stand for are still in the archive."""

    def __init__(self, seen: Mapping[str, Seen], archive: Archive) -> None:
        self.seen = seen
        self.archive = archive

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        watch: Any = crawler.spider
        return cls(watch.seen, watch.archive)

    def process_request(self, request: Request) -> None:
        for header in ("If-None-Match", "If-Modified-Since"):  # of the address that redirected here
            request.headers.pop(header, None)
        seen = self.seen.get(urldefrag(request.url).url)
        if seen is None or "robots" in request.meta or seen.sha256 not in self.archive:
            return
        if seen.etag:
            request.headers["If-None-Match"] = seen.etag.encode("latin-1", "replace")
        if seen.last_modified:
            request.headers["If-Modified-Since"] = seen.last_modified.encode("latin-1", "replace")
