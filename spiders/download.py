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
from spiders.deadline import Allowance
from spiders.heads import ShortHeads
from spiders.keys import with_key, without_key
from spiders.outcome import Fault

_BIG, _SMALL = asyncio.Semaphore(settings.TRANSFERS), asyncio.Semaphore(settings.SMALL_TRANSFERS)


class Attempt(HTTP11DownloadHandler):
    """Scrapy's own handler, guarded.

    The time left is in `meta["patience"]`, which redirects and retries inherit. Waiting for one's turn at a
    host, or for one of the few transfers at a time, is politeness and not counted. Bodies that are not known to be
    big are broken off when they turn out to be, and asked for again (see spiders.patience).
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.crawler = crawler
        self.patience = crawler.settings.getfloat("PATIENCE")
        self._pool._factory = ShortHeads
        self._pool.maxPersistentPerHost = 2  # the next request goes out before the last connection is free
        self._pool.cachedConnectionTimeout = 5  # seconds: a host that was not asked anew by then is done

    async def download_request(self, request: Request) -> Response:
        if not request.meta.get("big"):
            request.meta["download_maxsize"] = settings.SMALL_BODY
        async with _BIG if request.meta.get("big") else _SMALL:
            self._goes_out_now(request)
            deadline.begin(request)
            left = request.meta.setdefault("patience", self.patience)
            request.meta["download_timeout"] = max(left, 0.01)  # 0 would mean Scrapy's default
            allowance: Allowance = request.meta.get("allowance") or Allowance()
            if allowance.left <= 0:
                raise Fault(
                    "skipped", f"its source took {settings.ALLOWANCE:g} s in this run: asked again in the next"
                )
            begun = monotonic()
            try:
                return await self._download(request)
            finally:
                allowance.take(monotonic() - begun)
                request.meta["patience"] = left - (monotonic() - begun)

    def _goes_out_now(self, request: Request) -> None:
        """From here on the host rests: Scrapy counts from when the request was taken up, and it waited since."""
        slot = self.crawler.engine.downloader.slots.get(request.meta["download_slot"])
        if slot:
            slot.lastseen = monotonic()

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
