"""What one answer tells of each document of the Federal Register, as plain words by field.

From API v1 (a search, one document, several, public inspection; https://www.federalregister.gov/developers) and
from govinfo's XML (one document or a daily issue; https://www.govinfo.gov/bulkdata/FR).
A field that is not told is absent or empty.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from lxml import etree

from tracker.charset import as_text
from tracker.markup import Markup, xml_page
from tracker.normalize import fold
from tracker.readers.part import Part
from tracker.typography import tidy
from tracker.unreadable import broken

Facts = dict[str, str]

DAY = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},\s+\d{4}"
)
_MONTHS = re.findall("[A-Z][a-z]+", DAY)
_KINDS = {"rule": "rule", "prorule": "proposed_rule", "proposed rule": "proposed_rule", "notice": "notice"}
_NUMBER = re.compile(r"FR\s+Doc\.?\s*(?:No\.?)?:?\s*([A-Z0-9]+-[A-Z0-9-]*[0-9])")
_DOCKET = re.compile(r"(?<![A-Z0-9])[A-Z0-9]+(?:-[A-Z0-9]+)+")
_STEP_LETTER = re.compile(r"(DEA-\d+)[A-Z]")  # the agency marks its steps so: 442 the notice, 442W its withdrawal
_HEADING = re.compile(r"^[A-Z ]+:\s*")


def facts_of(part: Part) -> Iterator[Facts]:
    """All documents that an answer tells of. Unreadable if it is not an answer of the register."""
    if part.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        return _from_xml(xml_page(part.body), part.url or "")
    return _from_api(part)


def day_in_words(words: str) -> str | None:
    """`2026-09-02` of `September 2, 2026`."""
    month, day, year = re.split(r",?\s+", words.title())
    return day_of(f"{year}-{_MONTHS.index(month) + 1:02}-{int(day):02}")


def day_of(text: str) -> str | None:
    """A day as the API writes it; None for anything else."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _from_api(part: Part) -> Iterator[Facts]:
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
        "number": _hyphened(str(record["document_number"])),
        "kind": _kind(_text(record, "type")),
        "published": day_of(_text(record, "publication_date")) or "",
        "docket": _docket([dockets] if isinstance(dockets, str) else [str(docket) for docket in dockets]),
        "url": _text(record, "html_url"),
        "comments": day_of(_text(record, "comments_close_on")) or "",
        **{name: _text(record, name) for name in ("title", "action", "abstract", "dates", "citation")},
    }
    if "effective_on" in record:
        facts["effective_on"] = _text(record, "effective_on")
    return facts


def _from_xml(page: Markup, url: str) -> Iterator[Facts]:
    found = list(page.root.iter("RULE", "PRORULE", "NOTICE"))
    if not found:
        raise broken(f"not the Federal Register's XML: its root is {page.root.tag}")
    issued = re.search(DAY, page.root.findtext("DATE") or "")
    published = (day_in_words(issued[0]) or "") if issued else ""
    for element in found:
        number = _NUMBER.search(_hyphened(" ".join(map(_words, element.iter("FRDOC")))))
        if number:
            yield _from_element(page, element) | {"number": number[1], "published": published, "part": url}


def _from_element(page: Markup, element: etree._Element) -> Facts:
    said: dict[str, str] = {}
    for child in element.iterfind("PREAMB/*"):
        said.setdefault(str(child.tag), _HEADING.sub("", _words(child)))
    own_words = (
        page.text(text)
        for text in element.iter("REGTEXT", "AMDPAR", "SECTION")
        if text.tag == "REGTEXT" or next(text.iterancestors("REGTEXT"), None) is None
    )
    return {
        "source": "text",
        "kind": _kind(str(element.tag)),
        "title": said.get("SUBJECT", ""),
        "action": said.get("ACT", ""),
        "abstract": said.get("SUM", ""),
        "dates": said.get("EFFDATE") or said.get("DATES", ""),
        "docket": _docket([said.get("DEPDOC", "")]),
        "amendatory": "\n".join(own_words),
    }


def _words(element: etree._Element) -> str:
    return fold(tidy(str(element.xpath("string()"))))


def _text(record: Mapping[str, Any], name: str) -> str:
    """A field that may be null, empty, or of another kind than it should."""
    value = record.get(name)
    return fold(tidy(value)) if isinstance(value, str) else ""


def _hyphened(text: str) -> str:
    return re.sub("[\u2010-\u2015\u2212]", "-", text).strip()


def _kind(name: str) -> str:
    return _KINDS.get(name.lower(), re.sub(r"\W+", "_", name.lower()))


def _docket(names: Sequence[str]) -> str:
    """The first docket: `DEA-1570` of `Docket No. DEA-1570`, `[Docket ID: DEA-1570; RIN 1117-AB]` or the like."""
    for name in names:
        found = _DOCKET.search(re.sub(r"-\s+", "-", _hyphened(name)).upper())
        if found:
            return _STEP_LETTER.sub(r"\1", found[0])
    return ""
