"""The signed webhook: JSON by POST, with a signature that only who knows the secret can make (docs/alerts.md)."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import datetime
from functools import partial
from http.client import HTTPException
from string import punctuation
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import Request

from tracker.notify.digest import Letter
from tracker.notify.failure import NotDeliveredError, UnusableAddressError
from tracker.notify.outward import opener

TIMEOUT_SECONDS = 20


def sender(address: str, secret: str, *, loopback: bool) -> Callable[[Letter, datetime], None]:
    """What sends to an address. UnusableAddressError where it is no web address or the secret is not named."""
    parts = checked(address)
    if parts.username is not None:
        raise UnusableAddressError("no user:password@ in a signed webhook: the signature says who sends")
    if not secret:
        raise UnusableAddressError('needs secret = "NAME" in its subscription: the variable that holds the secret')
    return partial(_send, address, secret.encode(), loopback)


def checked(address: str) -> Any:
    """The parts of a web address."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and parts.hostname and (parts.port or True)
    except ValueError:
        usable = False
    if not usable or any(c <= " " for c in address):
        raise UnusableAddressError("not a web address: write https://host/path")
    return parts


def signature(secret: bytes, timestamp: str, body: bytes) -> str:
    """HMAC-SHA-256 of the timestamp, a full stop and the body."""
    return "sha256=" + hmac.new(secret, timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def _send(address: str, secret: bytes, loopback: bool, letter: Letter, now: datetime) -> None:
    body = json.dumps(letter.document, ensure_ascii=False, sort_keys=True).encode()
    timestamp = str(int(now.timestamp()))
    headers = {
        "Content-Type": "application/json",
        "Idempotency-Key": quote(letter.key, safe=punctuation),
        "X-Tracker-Timestamp": timestamp,
        "X-Tracker-Signature": signature(secret, timestamp, body),
    }
    post(address, body, headers, loopback=loopback)


def post(address: str, body: bytes, headers: dict[str, str], *, loopback: bool) -> None:
    """One POST; NotDeliveredError unless the answer is 2xx."""
    request = Request(address, body, {"User-Agent": "legal-status-tracker", **headers}, method="POST")  # noqa: S310  checked above
    try:
        with opener(loopback=loopback).open(request, timeout=TIMEOUT_SECONDS) as answer:
            answer.read(65_536)
    except HTTPError as error:
        error.close()
        raise NotDeliveredError(f"HTTP {error.code}") from None
    except URLError as error:
        raise NotDeliveredError(f"no connection: {type(error.reason).__name__}", unreachable=True) from None
    except (OSError, HTTPException) as error:
        hangs = isinstance(error, TimeoutError)
        raise NotDeliveredError(f"no answer: {type(error).__name__}", unreachable=hangs) from None
