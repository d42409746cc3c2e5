"""Compressed answers, bounded and complete.

Scrapy's own middleware hands on what it could read of a body that was cut short, and says nothing. gzip alone is
asked for and understood: every server has it.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Sequence
from io import BytesIO
from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

MOST_PACKINGS = 2
"""Once by the server, and once more by what stands before it. Each further one costs another full unpacking."""


class Compression:
    """Unpacks a body; where it cannot, the body stays as it came and `meta["fault"]` says why."""

    def __init__(self, limit: int) -> None:
        self.limit = limit

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler.settings.getint("DOWNLOAD_MAXSIZE"))

    def process_request(self, request: Request) -> None:
        request.headers["Accept-Encoding"] = "gzip"

    def process_response(self, request: Request, response: Response) -> Response:
        sent = b",".join(response.headers.getlist("Content-Encoding")).decode("latin-1").lower()
        packings = [packing for packing in map(str.strip, sent.split(",")) if packing not in ("", "identity")]
        body = response.body
        try:
            body = unpack_all(body, packings, self.limit)
        except ValueError as fault:
            request.meta["fault"] = str(fault)
            return response
        return response.replace(body=body) if packings else response


def unpack_all(body: bytes, packings: Sequence[str], limit: int) -> bytes:
    """The body without its Content-Encodings, the last first. ValueError as `unpack`, or if they are too many."""
    if len(packings) > MOST_PACKINGS:
        raise ValueError(f"packed {len(packings)} times: at most {MOST_PACKINGS} are unpacked")
    for packing in reversed(packings):
        body = unpack(body, packing, limit)
    return body


def unpack(body: bytes, packing: str, limit: int) -> bytes:
    """The body without that Content-Encoding. ValueError if it is unknown, damaged, cut short or over the limit."""
    if not body:
        return body
    if packing not in ("gzip", "x-gzip"):
        raise ValueError(f"Content-Encoding {packing!r} was not asked for")
    try:
        plain = gzip.GzipFile(fileobj=BytesIO(body)).read(limit + 1)
    except EOFError:
        raise ValueError(f"cut short: {len(body)} bytes of gzip without their end") from None
    except (OSError, zlib.error) as fault:
        raise ValueError(f"damaged gzip: {fault}") from None
    if len(plain) > limit:
        raise ValueError(f"too big: {len(body)} bytes of gzip unpack to more than the limit of {limit} bytes")
    return plain
