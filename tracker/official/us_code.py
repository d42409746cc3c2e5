"""The United States Code: a section as a page with marks in comments, a title or public law in USLM.

https://xml.house.gov/schemas/uslm/1.0/. The release point says through which law a text is current, and no field
when it began. What is repealed, omitted or transferred has its head in brackets. A title comes in a ZIP archive;
the page that names its release point tells nothing of it.
"""

from __future__ import annotations

import re

from tracker.official.akoma_ntoso import XML_LANG, words
from tracker.official.fields import html, needed, said, starts_with, xml
from tracker.official.sheet import Sheet, day
from tracker.unpack import document_of

_ROOTS = ("uscDoc", "statuteCompilation", "pLaw")
_MARK = re.compile(rb"<!--\s*documentid:(\w+)_([\w.-]+)\s(?:[^>]*?\s)?currentthrough:\d{8}")


def sheet(body: bytes) -> Sheet:
    document = document_of(body)
    if starts_with(document, "<?xml") and b"<html" not in document[:2000].lower():
        return _uslm(document)
    mark = _MARK.search(document)
    if mark is None and b"releasepoints/us/pl/" in document:
        return Sheet(kind="code")
    if mark is None:
        raise ValueError("no documentid with currentthrough in the page")
    head = words(next((one for one in html(document).iter("h3") if one.get("class") == "section-head"), None))
    if head is None:
        raise ValueError("no section-head in the page")
    return Sheet(
        document=document,
        identifier=f"{mark[1].decode()} U.S.C. {mark[2].decode()}",
        title=head,
        language="en",
        kind="code",
        repealed=head.startswith("["),
    )


def _uslm(body: bytes) -> Sheet:
    root = xml(body, *_ROOTS)
    law = root.tag == "pLaw"
    if root.find("main") is None:
        raise ValueError(f"no main in {root.tag}")
    return Sheet(
        document=body,
        identifier=root.get("identifier") or needed(root, "meta/citableAs"),
        title=needed(root, "meta/title"),
        language=root.get(XML_LANG),
        kind="act" if law else "code",
        published=day(said(root, "meta/approvedDate")) if law else None,
        repealed=None if law else root.find("main/title[@status='repealed']") is not None,
    )
