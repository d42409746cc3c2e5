"""Keys of publishers: taken from the environment, put in at the wire, and kept out of everything that is kept."""

from __future__ import annotations

import html
import json
import os
from typing import NamedTuple
from urllib.parse import quote, quote_plus, urlsplit

from scrapy import Request
from scrapy.http import Response
from w3lib.url import add_or_replace_parameter

from spiders.interface import Answer, Card, Key
from spiders.outcome import Fault
from tracker.model import Source
from tracker.normalize import is_loopback

_SHORTEST = 8
"""Characters of a secret that is worth blotting out: `a` is no key, and stands in every text."""


class Secret(NamedTuple):
    """The key of a source, for requests to its own host only, and only if that is its publisher's."""

    key: Key
    variable: str
    host: str
    publishers: tuple[str, ...]

    @property
    def value(self) -> str:
        return os.environ.get(self.variable, "").strip()


def secret_of(source: Source, card: Card) -> Secret | None:
    """What must go with the requests of a source, if anything."""
    if card.key is None:
        return None
    publishers = (urlsplit(card.base).netloc, *card.hosts)
    return Secret(card.key, source.key or card.key.variable, urlsplit(source.url).netloc, publishers)


def with_key(request: Request) -> Request:
    """The request as it goes out. Fault `blocked` if its publisher wants a key that is not set.

    Whoever writes a dossier names both the variable and the address: so the address must be the publisher's.
    """
    secret: Secret | None = request.meta.get("secret")
    if secret is None or "robots" in request.meta or urlsplit(request.url).netloc != secret.host:
        return request
    if not _is_publishers(request.url, secret):
        raise Fault(
            "skipped", f"refused address {request.url}: its key goes to https://{secret.publishers[0]}/ alone"
        )
    value = secret.value
    if not value:
        if secret.key.required:
            raise Fault("blocked", f"needs a key: set {secret.variable}")
        return request
    sent = request.copy()
    if secret.key.header:
        sent.headers[secret.key.header] = value
    if secret.key.parameter:
        sent = sent.replace(url=add_or_replace_parameter(request.url, secret.key.parameter, value))
    return sent


def without_key(request: Request, response: Response) -> Response:
    """The answer as to the request without its key, which some publishers repeat in their headers."""
    value = _value(request)
    if not value:
        return response
    for name, values in list(response.headers.items()):
        response.headers[name] = [_blotted(one, value) for one in values]
    return response.replace(url=response.url if response.url == request.url else _plain(request))


class Blotter:
    """Takes the key out of what was answered, where the publisher repeats it."""

    def process_response(self, request: Request, response: Response) -> Response:
        value = _value(request)
        return response.replace(body=_blotted(response.body, value)) if value else response


def blotted(request: Request, answer: Answer) -> Answer:
    """The same without the key in its reason: what went wrong may repeat what was sent."""
    value = _value(request)
    if not (value and answer.reason):
        return answer
    return answer._replace(reason=_blotted(answer.reason.encode(), value).decode())


def _value(request: Request) -> str:
    """The key that went with a request, if it is one to blot out."""
    secret: Secret | None = request.meta.get("secret")
    return secret.value if secret and len(secret.value) >= _SHORTEST else ""


def _blotted(told: bytes, value: str) -> bytes:
    """Without the key as it is, and as addresses, pages and JSON write it."""
    in_json = json.dumps(value)[1:-1]
    written = {value, quote(value, safe=""), quote(value), quote_plus(value), html.escape(value), in_json}
    for one in sorted({*written, in_json.replace("/", "\\/")}, key=len, reverse=True):
        told = told.replace(one.encode(), b"KEY")
    return told


def _is_publishers(url: str, secret: Secret) -> bool:
    parts = urlsplit(url)
    return is_loopback(url) or (parts.scheme == "https" and parts.netloc in secret.publishers)


def _plain(request: Request) -> str:
    return request.url.partition("#")[0]
