"""Texts of the Irish Statute Book as made. Nothing here tells whether a text is still law, so that is never said.

Acts come in XML with title, number, year and day of enactment; instruments as a page, with its address in links
and, where the publisher has put it in, metadata of ELI. The commencement is in no field.
"""

from __future__ import annotations

import re

from lxml import etree

from tracker.official.fields import day_of, html, needed, starts_with, xml
from tracker.official.sheet import Sheet, day

_ADDRESS = re.compile(rb"/eli/(\d{4}/(?:act|si)/\d+)/(?:enacted|made|revised)/")


def sheet(body: bytes) -> Sheet:
    if starts_with(body, "<?xml") or starts_with(body, "<act"):
        root = xml(body, "act")
        return Sheet(
            document=body,
            identifier=f"{needed(root, 'metadata/year')}/act/{needed(root, 'metadata/number')}",
            title=needed(root, "metadata/title"),
            language="en",
            kind="act",
            published=day_of(root, "metadata/dateofenactment"),
        )
    return _page(body)


def _page(body: bytes) -> Sheet:
    root, address = html(body), _ADDRESS.search(body)
    title = needed(root, ".//title")
    if root.find(".//*[@id='act']") is None:
        raise ValueError('no id="act" in the page')
    return Sheet(
        document=body,
        identifier=address[1].decode() if address else None,
        title=title,
        language=root.get("lang"),
        kind="rule" if title.startswith("S.I.") else "act",
        published=_meta(root, "eli:date_publication") or _meta(root, "eli:date_document"),
    )


def _meta(root: etree._Element, name: str) -> str | None:
    found = root.find(f".//meta[@property='{name}']")
    return day(found.get("content")) if found is not None else None
