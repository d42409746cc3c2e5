"""One attempt: only to an allowed address, and only in the time that the request has left."""

from __future__ import annotations

import asyncio
from time import monotonic
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError
from scrapy.http import Response

from spiders import addresses, deadline, settings
from spiders.keys import with_key, without_key
from spiders.outcome import Fault

_TRANSFERS = asyncio.Semaphore(settings.TRANSFERS)


class Attempt(HTTP11DownloadHandler):
    """Scrapy's own handler, guarded.

    The time left is in `meta["patience"]`, which redirects and retries inherit. Waiting for one's turn at a
    host, or for one of the few transfers at a time, is politeness and not counted.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.patience = crawler.settings.getfloat("PATIENCE")

    async def download_request(self, request: Request) -> Response:
        async with _TRANSFERS:
            deadline.begin(request)
            left = request.meta.setdefault("patience", self.patience)
            request.meta["download_timeout"] = max(left, 0.01)  # 0 would mean Scrapy's default
            begun = monotonic()
            try:
                return await self._download(request)
            finally:
                request.meta["patience"] = left - (monotonic() - begun)

    async def _download(self, request: Request) -> Response:
        refused: list[str] = []
        addresses.refused.set(refused)
        try:
            return without_key(request, await super().download_request(with_key(request)))
        except CannotResolveHostError:
            if not refused:
                raise
        host = urlsplit(request.url).netloc
        raise Fault("skipped", f"refused address {', '.join(refused)}, asked as {host}")
