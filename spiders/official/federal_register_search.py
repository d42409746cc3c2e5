"""Searches of the Federal Register: which documents are asked for, with which fields, and what is found."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlencode

from spiders.answers import json_object, rows
from spiders.query import whole
from tracker.model import Source

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


def published(source: Source) -> str:
    """The address of the search for the source's query, newest first."""
    return _search(source, "documents", FIELDS, order="newest")


def filed(source: Source) -> str:
    """The address of the documents on public inspection, filed and not yet published."""
    return _search(source, "public-inspection-documents", FILED)


def one(source: Source, number: str) -> str:
    """The address of a document by its number."""
    return f"{_base(source)}documents/{quote(number, safe='', errors='replace')}.json"


def found(body: bytes) -> tuple[dict[str, Any], list[dict[str, Any]]]:
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


def _search(source: Source, desk: str, fields: tuple[str, ...], **more: str) -> str:
    asked = [("conditions[term]", whole(source)), ("per_page", "100"), *more.items()]
    return f"{_base(source)}{desk}.json?{urlencode([*asked, *(('fields[]', field) for field in fields)])}"


def _base(source: Source) -> str:
    return source.url.rstrip("/") + "/"
