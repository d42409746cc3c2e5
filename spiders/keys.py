"""Keys of publishers: taken from the environment, put in at the wire, and kept out of everything that is kept."""

from __future__ import annotations

import os
from typing import NamedTuple
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response
from w3lib.url import add_or_replace_parameter

from spiders.interface import Key
from spiders.outcome import Fault
from tracker.model import Source

_SHORTEST = 8
"""Characters of a secret that is worth blotting out: `a` is no key, and stands in every text."""


class Secret(NamedTuple):
    """The key of a source, for requests to its own host only."""

    key: Key
    variable: str
    host: str


def secret_of(source: Source, key: Key | None) -> Secret | None:
    """What must go with the requests of a source, if anything."""
    return Secret(key, source.key or key.variable, urlsplit(source.url).netloc) if key else None


def with_key(request: Request) -> Request:
    """The request as it goes out. Fault `blocked` if its publisher wants a key that is not set."""
    secret: Secret | None = request.meta.get("secret")
    if secret is None or "robots" in request.meta or urlsplit(request.url).netloc != secret.host:
        return request
    value = os.environ.get(secret.variable, "").strip()
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
    """The answer as to the request without its key, which some publishers repeat in what they answer."""
    secret: Secret | None = request.meta.get("secret")
    value = os.environ.get(secret.variable, "").strip() if secret else ""
    if len(value) < _SHORTEST:
        return response
    body = response.body.replace(value.encode(), b"KEY")
    location = response.headers.get("Location", b"")
    if location:
        response.headers["Location"] = location.replace(value.encode(), b"KEY")
    return response.replace(url=response.url if response.url == request.url else _plain(request), body=body)


def _plain(request: Request) -> str:
    return request.url.partition("#")[0]
