"""Where a redirect may not lead: from an encrypted connection to an open one, on which anybody may answer."""

from __future__ import annotations

from scrapy import Request

from spiders.outcome import Fault


class Redirects:
    """Lets a request pass unless it came by https and would go on by http."""

    def process_request(self, request: Request) -> None:
        came_by = request.meta.get("redirect_urls", ())
        if request.url.startswith("http://") and any(url.startswith("https://") for url in came_by):
            raise Fault("skipped", f"refused address {request.url}: not encrypted, and {came_by[-1]} led there")
