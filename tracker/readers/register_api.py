"""What API v1 of the Federal Register tells: a search, one document, several, public inspection.

https://www.federalregister.gov/developers
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from tracker.charset import as_text
from tracker.normalize import fold
from tracker.readers.part import Part
from tracker.readers.register_days import day_of
from tracker.readers.register_facts import Facts, docket_of, hyphened, kind_of
from tracker.typography import tidy
from tracker.unreadable import broken


def from_api(part: Part) -> Iterator[Facts]:
    """All documents that an answer tells of. Unreadable if it is not an answer of the interface."""
    try:
        answer = json.loads(as_text(part.body, part.media_type))
    except (ValueError, RecursionError) as error:
        raise broken(f"not the interface's JSON: {error}") from None
    if not isinstance(answer, dict) or not {"document_number", "results", "count"} & answer.keys():
        raise broken("not the interface's JSON: no document_number, results or count")
    records = [answer] if "document_number" in answer else answer.get("results")
    for record in records if isinstance(records, list) else []:
        if isinstance(record, dict) and record.get("document_number"):
            yield _from_record(record)


def _from_record(record: Mapping[str, Any]) -> Facts:
    dockets = record.get("docket_ids") or record.get("docket_numbers") or record.get("docket_id") or []
    facts = {
        "source": "api",
        "number": hyphened(str(record["document_number"])),
        "kind": kind_of(_text(record, "type")),
        "published": day_of(_text(record, "publication_date")) or "",
        "docket": docket_of([dockets] if isinstance(dockets, str) else [str(docket) for docket in dockets]),
        "url": _text(record, "html_url"),
        "comments": day_of(_text(record, "comments_close_on")) or "",
        **{name: _text(record, name) for name in ("title", "action", "abstract", "dates", "citation")},
    }
    if "effective_on" in record:
        facts["effective_on"] = _text(record, "effective_on")
    return facts


def _text(record: Mapping[str, Any], name: str) -> str:
    """A field that may be null, empty, or of another kind than it should."""
    value = record.get(name)
    return fold(tidy(value)) if isinstance(value, str) else ""
