"""How often a request is tried, and when a server says to come back later.

All attempts at a request share one budget of time (see spiders.download). A server that says when to come back is
not asked again before: that is for the next run to know.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from logging import DEBUG
from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import DownloadCancelledError, DownloadConnectionRefusedError, DownloadFailedError
from scrapy.http import Response

from spiders.outcome import closed

LONGEST_WAIT = timedelta(days=30)
"""A slip in a header must not silence a source for years."""


class Patience:
    """Tries again: twice after 5xx or a lost connection, once after a refused one, never after a timeout."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response | Request:
        if response.status < HTTPStatus.INTERNAL_SERVER_ERROR or b"Retry-After" in response.headers:
            return response
        return self._again(request, f"status {response.status}") or response

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        if isinstance(exception, DownloadCancelledError) and not request.meta.get("big"):
            return _as_big(request)
        if isinstance(exception, DownloadConnectionRefusedError):
            return self._again(request, exception, most=1)
        if isinstance(exception, DownloadFailedError) and closed(exception):
            return self._again(request, exception)
        return None

    def _again(self, request: Request, reason: str | Exception, most: int | None = None) -> Request | None:
        assert self.crawler.spider  # noqa: S101
        return get_retry_request(
            request, spider=self.crawler.spider, reason=reason, max_retry_times=most, give_up_log_level=DEBUG
        )


def _as_big(request: Request) -> Request:
    """The same request, for as big a body as there may be."""
    again = request.replace(dont_filter=True)
    again.meta["big"] = True
    again.meta.pop("download_maxsize", None)
    return again


def retry_after(response: Response, now: datetime) -> datetime | None:
    """The instant before which a 429 or 503 asks us not to come back, at most 30 days away."""
    if response.status not in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        return None
    text = (response.headers.get(b"Retry-After") or b"").decode("latin-1").strip()
    if text.isascii() and text.isdigit():
        return now + min(timedelta(seconds=int(text[:9])), LONGEST_WAIT)
    try:
        instant = parsedate_to_datetime(text)
        return min(instant.replace(tzinfo=instant.tzinfo or UTC).astimezone(UTC), now + LONGEST_WAIT)
    except (ValueError, OverflowError):
        return None
