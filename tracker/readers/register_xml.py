"""What govinfo's XML of the Federal Register tells, of one document or a daily issue: the amendatory text as well.

https://www.govinfo.gov/bulkdata/FR
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from tracker.markup import Markup, xml_page
from tracker.normalize import fold
from tracker.readers.part import Part
from tracker.readers.register_days import DAY, day_in_words
from tracker.readers.register_facts import Facts, docket_of, hyphened, kind_of
from tracker.typography import tidy
from tracker.unreadable import broken

_NUMBER = re.compile(r"FR\s+Doc\.?\s*(?:No\.?)?:?\s*([A-Z0-9]+-[A-Z0-9-]*[0-9])")
_HEADING = re.compile(r"^[A-Z ]+:\s*")


def from_xml(part: Part) -> Iterator[Facts]:
    """All documents that a text tells of. Unreadable if it is not XML of the register."""
    page = xml_page(part.body)
    found = list(page.root.iter("RULE", "PRORULE", "NOTICE"))
    if not found:
        raise broken(f"not the Federal Register's XML: its root is {page.root.tag}")
    issued = re.search(DAY, page.root.findtext("DATE") or "")
    told = {"published": (day_in_words(issued[0]) or "") if issued else "", "part": part.url or ""}
    for element in found:
        number = _NUMBER.search(hyphened(" ".join(map(_words, element.iter("FRDOC")))))
        if number:
            yield _from_element(page, element) | told | {"number": number[1]}


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
        "kind": kind_of(str(element.tag)),
        "title": said.get("SUBJECT", ""),
        "action": said.get("ACT", ""),
        "abstract": said.get("SUM", ""),
        "dates": said.get("EFFDATE") or said.get("DATES", ""),
        "docket": docket_of([said.get("DEPDOC", "")]),
        "amendatory": "\n".join(own_words),
    }


def _words(element: etree._Element) -> str:
    return fold(tidy(str(element.xpath("string()"))))
