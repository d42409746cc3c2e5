"""Any official page or PDF: one request, nothing to follow. What it says is judged by the tracker."""

from __future__ import annotations

from spiders.interface import Answer, Ask
from tracker.model import Source


def first(source: Source) -> Ask:
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    return Answer()
