"""The Federal Register's API v1 (https://www.federalregister.gov/developers/documentation/api/v1).

A source's main answer is a search, newest first. On it hang further pages, documents that came without their
date of effect, the full text of rules, and the desk of documents filed but not yet published.
Page numbers are never built: beyond its limits the API silently answers page 1 again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Office of the Federal Register (United States)",
    watches="rules, proposed rules and notices that name the subject, and documents filed for publication",
    signal="the search itself, newest first; full texts are asked once",
    base="https://www.federalregister.gov/api/v1/",
)
FIELDS = (
    "document_number", "title", "type", "subtype", "action", "abstract", "dates", "publication_date",
    "signing_date", "effective_on", "comments_close_on", "citation", "docket_ids", "cfr_references",
    "correction_of", "html_url", "pdf_url", "full_text_xml_url", "regulation_id_numbers", "agencies",
)  # fmt: skip
"""What is asked of a document: never page_views, excerpts and their like, which differ at each read."""
FILED = (
    "document_number", "title", "type", "filing_type", "filed_at", "publication_date", "docket_numbers",
    "subject_1", "subject_2", "subject_3", "toc_subject", "toc_doc", "editorial_note", "html_url", "agencies",
)  # fmt: skip
"""What is asked of a document on public inspection."""
REQUIRED = ("document_number", "title", "type")
_REQUEST_ACCESS = re.compile(rb"<title>[^<]*Request Access", re.IGNORECASE)


def first(source: Source) -> Ask:
    """The search for the source's query."""
    return Ask(_search(source, "documents", FIELDS, order="newest"))


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    """Judge the shape of an answer, and name the parts that hang on it."""
    if urlsplit(url).hostname == "unblock.federalregister.gov" or _REQUEST_ACCESS.search(body[:10_000]):
        return Answer("blocked", f"the Federal Register asks to request access: {url}")
    if ask.role == "text":
        return Answer()
    try:
        answer, documents = _parse(body)
    except (ValueError, TypeError, RecursionError) as fault:
        return Answer("broken", f"not the interface's JSON: {fault}")
    if ask.role == "main" and not documents and not source.may_be_empty:
        return Answer("broken", "no documents found")
    return Answer(follow=tuple(_parts(source, ask, answer, documents)))


def _search(source: Source, desk: str, fields: tuple[str, ...], **more: str) -> str:
    if not source.query:
        raise ValueError("interface federal_register needs a query")
    asked = [("conditions[term]", source.query), ("per_page", "100"), *more.items()]
    return f"{_base(source)}{desk}.json?{urlencode([*asked, *(('fields[]', field) for field in fields)])}"


def _base(source: Source) -> str:
    return source.url.rstrip("/") + "/"


def _parse(body: bytes) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The object and the documents in it. A search without hits has a count and no results."""
    answer = json_object(body)
    if "document_number" in answer:
        documents = [answer]
    elif "results" in answer or "count" in answer:
        documents = answer.get("results", [])
    else:
        raise ValueError(f"no count, results or document_number among its keys {', '.join(answer)[:200]!r}")
    if not documents and answer.get("count"):
        raise ValueError(f"count is {answer['count']!r}, but there are no results")
    return answer, list(rows(documents, "document", *REQUIRED))


def _parts(source: Source, ask: Ask, answer: dict[str, Any], documents: list[dict[str, Any]]) -> Iterator[Ask]:
    if ask.role == "main":
        yield Ask(_search(source, "public-inspection-documents", FILED), "filed")
    if ask.role == "filed":
        return
    for document in documents:
        if "effective_on" not in document and ask.role != "document":  # a replica that ignores fields[]
            number = quote(str(document["document_number"]), safe="", errors="replace")
            yield Ask(f"{_base(source)}documents/{number}.json", "document")
        elif document["type"] == "Rule" and isinstance(document.get("full_text_xml_url"), str):
            yield Ask(document["full_text_xml_url"], "text", once=True)
    if isinstance(answer.get("next_page_url"), str):
        yield Ask(answer["next_page_url"], "page")
