"""Federal Register of Legislation: a title with its versions in JSON, and a text as EPUB, alone or within JSON.

`compilationNumber` null marks an amendment that is in force and not yet in a text. Days have a time and no zone.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.markup import html_page
from tracker.official.fields import starts_with
from tracker.official.sheet import Sheet, day
from tracker.unpack import MOST_BYTES, archive

_KINDS: Mapping[str, DocumentKind] = {
    "Act": "act",
    "LegislativeInstrument": "rule",
    "NotifiableInstrument": "notice",
}
_PAGE = re.compile(r"(?:.*/)?document_(\d+)(?:/document_(\d+))?\.x?html")


def sheet(body: bytes) -> Sheet:
    if not starts_with(body, "{"):
        return Sheet(document=_text(body))
    answer = json.loads(body)
    if "bytes" in answer:
        return Sheet(document=_text(base64.b64decode(answer["bytes"], validate=True)))
    return _of_title(answer)


def _of_title(title: dict[str, Any]) -> Sheet:
    if title["collection"] not in _KINDS:
        raise ValueError(f"collection '{title['collection']}' is unknown: one of {', '.join(_KINDS)}")
    with_text = (version["start"] for version in title["versions"] if version["compilationNumber"] is not None)
    return Sheet(
        identifier=title["id"],
        title=title["name"],
        language="en",
        kind=_KINDS[title["collection"]],
        published=day(title.get("makingDate")),
        in_force_from=max(filter(None, map(day, with_text)), default=None),
        repealed=title["status"] != "InForce",
    )


def _text(body: bytes) -> bytes:
    """The pages of an EPUB in their order, as one page."""
    whole = etree.Element("html")
    with archive(body, "EPUB") as book:
        pages = {name: found for name in book.namelist() if (found := _PAGE.fullmatch(name))}
        if sum(book.getinfo(name).file_size for name in pages) > MOST_BYTES:
            raise ValueError(f"more than {MOST_BYTES} bytes in the EPUB")
        for name in sorted(pages, key=lambda name: [int(number or 0) for number in pages[name].groups()]):
            whole.extend(html_page(book.read(name), None).root.iterchildren("body"))
    if not len(whole):
        raise ValueError("no document_1.html in the EPUB")
    return etree.tostring(whole, encoding="utf-8", method="html")
