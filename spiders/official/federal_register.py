"""The Federal Register's API v1 (https://www.federalregister.gov/developers/documentation/api/v1).

A source's main answer is a search, newest first. On it hang further pages, documents that came without their
date of effect, the full text of rules, and the desk of documents filed but not yet published.
Page numbers are never built: beyond its limits the API silently answers page 1 again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from spiders.interface import Answer, Ask, Card
from spiders.official import federal_register_search as search
from tracker.model import Source

CARD = Card(
    body="Office of the Federal Register (United States)",
    watches="rules, proposed rules and notices that name the subject, and documents filed for publication",
    signal="the search itself, newest first; full texts are asked once",
    base="https://www.federalregister.gov/api/v1/",
)
_REQUEST_ACCESS = re.compile(rb"<title>[^<]*Request Access", re.IGNORECASE)


def first(source: Source) -> Ask:
    return Ask(search.published(source))


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    """Judge the shape of an answer, and name the parts that hang on it."""
    if urlsplit(url).hostname == "unblock.federalregister.gov" or _REQUEST_ACCESS.search(body[:10_000]):
        return Answer("blocked", f"the Federal Register asks to request access: {url}")
    if ask.role == "text":
        return Answer()
    answer, documents = search.found(body)
    if ask.role == "main" and not documents and not source.may_be_empty:
        return Answer("broken", "no documents found")
    return Answer(follow=tuple(_parts(source, ask, answer, documents)))


def _parts(source: Source, ask: Ask, answer: dict[str, Any], documents: list[dict[str, Any]]) -> Iterator[Ask]:
    if ask.role == "main":
        yield Ask(search.filed(source), "filed")
    if ask.role == "filed":
        return
    for document in documents:
        if "effective_on" not in document and ask.role != "document":  # a replica that ignores fields[]
            yield Ask(search.one(source, str(document["document_number"])), "document")
        elif document["type"] == "Rule" and isinstance(document.get("full_text_xml_url"), str):
            yield Ask(document["full_text_xml_url"], "text", once=True)
    if isinstance(answer.get("next_page_url"), str):
        yield Ask(answer["next_page_url"], "page")
