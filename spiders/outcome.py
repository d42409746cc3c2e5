"""Which answer has which outcome, in the words of the design (section 11), each with its reason.

What a page says is no matter here: the tracker judges that from the archived bytes.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

from OpenSSL import SSL
from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.http import Response
from service_identity import VerificationError
from twisted.internet.error import ConnectError, ConnectionClosed
from twisted.web.client import ResponseFailed

from spiders import settings
from spiders.interface import Answer
from tracker.model import Outcome

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_BY_STATUS: Final[dict[int, Outcome]] = {
    404: "missing",
    410: "missing",
    401: "blocked",
    403: "blocked",
    407: "blocked",  # a proxy in between wants to know who we are
    429: "blocked",
    451: "blocked",  # unavailable for legal reasons: there, and kept from us
    408: "unreachable",  # the server's own timeout
    425: "unreachable",
}
"""Of the rest, 5xx is unreachable, and what is neither is broken: 202 (not yet the document), 206, 400, 406 ..."""
_UNREACHABLE: Final[dict[type[Exception], str]] = {
    CannotResolveHostError: "DNS lookup failed",
    DownloadConnectionRefusedError: "connection refused",
    DownloadTimeoutError: f"no full answer in {settings.PATIENCE:g} s",
    ConnectError: "no connection",
}


class Fault(IgnoreRequest):
    """Raised by a middleware that does not let a request or an answer pass."""

    def __init__(self, outcome: Outcome, reason: str) -> None:
        super().__init__(reason)
        self.outcome: Outcome = outcome
        self.reason = reason


def of_response(response: Response) -> Answer:
    """The outcome of an answer as such: its status, and whether it came in full."""
    if response.status == HTTPStatus.OK:
        return _of_body(response)
    if response.status == HTTPStatus.NOT_MODIFIED:
        return _of_not_modified(response)
    if response.status in REDIRECTS:
        return _of_unfollowed(response)
    if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Answer("unreachable", f"status {response.status}")
    return Answer(_BY_STATUS.get(response.status, "broken"), f"status {response.status}")


def of_failure(fault: BaseException, request: Request) -> Answer:
    """The outcome where there is no answer to judge."""
    if isinstance(fault, Fault):
        return Answer(fault.outcome, fault.reason)
    if isinstance(fault, IgnoreRequest):  # raised by Scrapy itself only where redirects do not end
        return Answer("broken", _chain(request))
    if isinstance(fault, DownloadFailedError):
        return _of_lost(_cause(fault))
    if isinstance(fault, DownloadCancelledError):
        return Answer("broken", f"too big: over the limit of {settings.DOWNLOAD_MAXSIZE} bytes")
    for kind, words in _UNREACHABLE.items():
        if isinstance(fault, kind):
            return Answer("unreachable", f"{words}: {urlsplit(request.url).netloc}")
    return Answer("broken", f"{type(fault).__name__}: {fault}")


def closed(fault: DownloadFailedError) -> bool:
    """True if the server closed or reset the connection before it answered: worth another try."""
    return isinstance(_cause(fault), ConnectionClosed)


def _of_body(response: Response) -> Answer:
    if fault := response.meta.get("fault"):
        return Answer("broken", fault)
    if "dataloss" in response.flags:
        promised = (response.headers.get(b"Content-Length") or b"more").decode("latin-1")
        return Answer("broken", f"cut short: {len(response.body)} bytes of {promised}")
    if not response.body:
        return Answer("broken", "empty: 0 bytes")
    return Answer()


def _of_not_modified(response: Response) -> Answer:
    assert response.request  # noqa: S101
    if {b"If-None-Match", b"If-Modified-Since"}.isdisjoint(response.request.headers):
        return Answer("broken", "status 304, though it was not asked whether anything changed")
    return Answer("unchanged")


def _of_unfollowed(response: Response) -> Answer:
    location = response.headers.get(b"Location")
    if location is None:
        return Answer("broken", f"status {response.status} without a Location")
    target = location.decode("latin-1")
    return Answer("skipped", f"refused address {target}: neither http nor https")


def _of_lost(cause: BaseException) -> Answer:
    if isinstance(cause, ConnectionClosed):
        return Answer("unreachable", f"connection lost before an answer: {cause}")
    if isinstance(cause, (SSL.Error, VerificationError)):
        return Answer("unreachable", f"TLS failed: {cause}")
    return Answer("broken", f"not an answer in HTTP: {cause}")


def _cause(fault: DownloadFailedError) -> BaseException:
    """What Twisted gave as the reason, without its wrapping."""
    wrapped = fault.__cause__
    if isinstance(wrapped, ResponseFailed) and wrapped.reasons:
        return wrapped.reasons[0].value  # type: ignore[no-any-return]
    return fault


def _chain(request: Request) -> str:
    urls = [*request.meta.get("redirect_urls", []), request.url]
    for number, url in enumerate(urls):
        if url in urls[:number]:
            return f"redirect loop: {' -> '.join(urls[urls.index(url) : number + 1])}"
    return f"more than {settings.REDIRECT_MAX_TIMES} redirects, the last from {request.url}"
