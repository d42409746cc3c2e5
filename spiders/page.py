"""Any official page or PDF: one request, nothing to follow. What it says is judged by the tracker."""

from __future__ import annotations

from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card("any official body", "any official page or PDF", "ETag, Last-Modified, else the text itself", "")


def first(source: Source) -> Ask:
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    return Answer()
