"""How long a run may begin with sources: what has not begun by then is left to the next run, and asked nothing.

What has begun is finished, parts and all: half a register would be worse than none.
"""

from __future__ import annotations

from math import inf
from time import monotonic

from scrapy import Request
from scrapy.exceptions import IgnoreRequest

from spiders import settings

_META = "begin_by"


class LeftError(IgnoreRequest):
    """The time of the run was over before this request began."""


def begin_by(deadline: float | None) -> dict[str, float]:
    """What the first request of a source carries."""
    return {} if deadline is None else {_META: deadline}


def check(request: Request) -> None:
    """LeftError if the request should have begun by now."""
    if monotonic() >= request.meta.get(_META, inf):
        raise LeftError


def begin(request: Request) -> None:
    """The request goes out now, or not at all; its redirects and retries may take their time."""
    check(request)
    request.meta.pop(_META, None)


class Allowance:
    """Seconds of transfer that a source has in a run, all its parts together; waiting for a turn is not counted.

    Else a site could answer the first of five hundred parts, and take a minute over each of the others.
    """

    def __init__(self) -> None:
        self.left = settings.ALLOWANCE

    def take(self, seconds: float) -> None:
        self.left -= seconds
