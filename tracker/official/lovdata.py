"""Lovdata: HTML that is well-formed XML, its facts in a list of terms whose classes are their names.

`dateInForce` is when the document came into force, `lastChangeInForce` when its newest change did: from that day
this version counts. `lastupdated` is a correction of the file, and no day of the law. Publishing is told with its
hour and place (`dateOfPublication`, or in older files nowhere).
"""

from __future__ import annotations

import re

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.akoma_ntoso import words
from tracker.official.fields import html
from tracker.official.sheet import Sheet

_KINDS: dict[str, DocumentKind] = {"lov": "act", "forskrift": "rule"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LANGUAGES = {"nb": "nb", "nn": "nn", "no": "no", "en": "en", "se": "se"}


def sheet(body: bytes) -> Sheet:
    if body.lstrip().startswith(b"["):
        return Sheet()  # the list of archives, which tells the version and nothing of the law
    root = html(body)
    told = {str(one.get("class")): words(one) or "" for one in root.iterfind(".//header//dl/dd")}
    for name in ("refid", "title"):
        if not told.get(name):
            raise ValueError(f"no '{name}' in the key information of the document")
    if root.find(".//main") is None:
        raise ValueError("no main: the document has no text")
    starts = (_day(told.get(name)) for name in ("dateInForce", "lastChangeInForce"))
    kind, _, _ = told["refid"].partition("/")
    return Sheet(
        document=body,
        identifier=told.get("legacyID") or told["refid"],
        title=told["title"],
        language=_language(root),
        kind=_KINDS.get(kind),
        published=_day(told.get("dateOfPublication")),
        in_force_from=max(filter(None, starts), default=None),
        in_force_to=_day(told.get("dateEndInForce")),
    )


def _language(root: etree._Element) -> str | None:
    return _LANGUAGES.get((root.get("lang") or "")[:2])


def _day(said: str | None) -> str | None:
    """The first whole day: a change may come into force on several."""
    found = _DAY.search(said or "")
    return found[0] if found else None
