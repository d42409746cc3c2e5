"""robots.txt, as RFC 9309 has it, and the pace it asks for.

It is asked once a run for each scheme, host and port. 4xx allows; 5xx or no answer forbids for this run.
"""

from __future__ import annotations

import asyncio
import re
from http import HTTPStatus
from typing import Self
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http.request import NO_CALLBACK

from spiders import deadline, turns
from spiders.outcome import Fault, of_failure
from spiders.settings import LONGEST_CRAWL_DELAY, PRODUCT

READ_AT_MOST = 512 * 1024
"""Bytes of a robots.txt; RFC 9309 wants 500 KiB or more."""


_AGENT = re.compile(r"user[ -]?agent(?: ?: ?| )(?P<name>[^#]*)", re.IGNORECASE)


_ALL_ALLOWED = Protego.parse("")


class Robots:
    """Lets a request pass if its host allows it, at the pace of that host."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.asked: dict[str, asyncio.Future[Protego]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        url = urlsplit(request.url)
        # A redirect inherits the slot of the host it comes from, and would be paced as that host.
        request.meta["download_slot"] = url.hostname
        turns.check(url.hostname or "", self.crawler.spider.hosts)  # type: ignore[union-attr]
        if "robots" in request.meta:
            return
        deadline.check(request)
        site = f"{url.scheme}://{url.netloc}"
        if site not in self.asked:
            self.asked[site] = asyncio.ensure_future(self._ask(f"{site}/robots.txt", request))
        rules = await self.asked[site]
        wanted = max(rules.crawl_delay(PRODUCT) or 0.0, request.meta.get("pace") or 0.0)
        self._pace(url.hostname or "", min(wanted, LONGEST_CRAWL_DELAY))
        if not rules.can_fetch(request.url, PRODUCT):
            raise Fault("skipped", f"robots.txt forbids {request.url}")

    async def _ask(self, address: str, asker: Request) -> Protego:
        """The rules of a site. The time this takes is the asker's."""
        meta = {"robots": True, "max_retry_times": 1}
        if "patience" in asker.meta:
            meta["patience"] = asker.meta["patience"]
        request = Request(address, callback=NO_CALLBACK, meta=meta, dont_filter=True)
        try:
            response = await self.crawler.engine.download_async(request)
        except (Fault, turns.ElsewhereError):
            raise
        except IgnoreRequest:  # redirects that do not end: unavailable, which allows (RFC 9309, 2.3.1.2)
            return _ALL_ALLOWED
        except Exception as fault:
            raise Fault("unreachable", f"robots.txt: {of_failure(fault, request).reason}") from fault
        asker.meta["patience"] = response.meta["patience"]
        if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise Fault("unreachable", f"robots.txt: status {response.status}")
        if response.status != HTTPStatus.OK:
            return _ALL_ALLOWED
        return rules_of(response.body[:READ_AT_MOST].decode("utf-8", "replace"))

    def _pace(self, host: str, delay: float) -> None:
        """Set for the slot at hand, and for the one that Scrapy makes anew after a minute of rest."""
        downloader = self.crawler.engine.downloader
        usual = self.crawler.settings.getfloat("DOWNLOAD_DELAY")
        pace = downloader.per_slot_settings.setdefault(host, {"delay": usual})
        pace["delay"] = max(pace["delay"], delay)
        if host in downloader.slots:
            downloader.slots[host].delay = pace["delay"]


def rules_of(text: str) -> Protego:
    """The rules in a robots.txt. All agents but us are read as one: Protego keeps each rule for each agent."""
    return Protego.parse("\n".join(map(_for_us_or_others, text.splitlines())))


def _for_us_or_others(line: str) -> str:
    agent = _AGENT.match(" ".join(line.split()))
    if agent is None or agent["name"].strip() == "*" or PRODUCT.startswith(agent["name"].strip(" *").lower()):
        return line
    return "User-agent: others"
