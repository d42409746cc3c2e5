"""Bare Scrapy, tuned: it asks each page once, with its validator, and makes nothing of the answers."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response

TUNED = {
    "LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False, "COOKIES_ENABLED": False,
    "METAREFRESH_ENABLED": False, "REFERRER_POLICY": "no-referrer", "HTTPERROR_ALLOW_ALL": True,
    "CONCURRENT_REQUESTS": 32, "CONCURRENT_REQUESTS_PER_DOMAIN": 32, "DOWNLOAD_DELAY": 0,
}  # fmt: skip


class Bare(Spider):
    name = "bare"

    async def start(self) -> AsyncIterator[Any]:
        base, kind, pages = sys.argv[1:4]
        for number in range(int(pages)):
            yield Request(f"{base}/{kind}/{number}", headers={"If-None-Match": f'"{number}-0"'})

    def parse(self, response: Response) -> None:
        """Nothing is made of it."""


if __name__ == "__main__":
    process = CrawlerProcess(TUNED)
    process.crawl(Bare)
    process.start()
