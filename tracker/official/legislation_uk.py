"""CLML of legislation.gov.uk: dates of a revised version in `dct:valid`, of an instrument as made in its metadata.

Repeal of a whole document is said by `Status` of its root or body and in brackets behind its title. The document is
left whole, so its text names the effects of other instruments that are not yet applied to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import needed, said, xml
from tracker.official.sheet import Sheet, day

_KINDS: Mapping[str, DocumentKind] = {"primary": "act", "secondary": "rule", "euretained": "act"}
_ENDED = re.compile(r"\((?:repealed|revoked|expired|lapsed)\b[^()]*\)\s*$", re.IGNORECASE)


def sheet(body: bytes) -> Sheet:
    root = xml(body, "Legislation")
    meta, title = root.find("Metadata"), needed(root, "Metadata/title")
    if meta is None:
        raise ValueError("no Metadata in Legislation")
    category = _value(meta, "DocumentCategory")
    if category not in _KINDS:
        raise ValueError(f"DocumentCategory is '{category}', not {', '.join(_KINDS)}")
    draft = "Draft" in _value(meta, "DocumentMainType")
    revised = _value(meta, "DocumentStatus") == "revised"
    return Sheet(
        document=body,
        identifier=root.get("IdURI", "").partition("/id/")[2] or None,
        title=title,
        language=said(meta, "language"),
        kind="proposed_rule" if draft else _KINDS[category],
        published=_made(meta),
        in_force_from=_from(root, meta),
        in_force_to=day(root.get("RestrictEndDate")),
        repealed=_repealed(root, title) or (False if revised else None),
    )


def _value(meta: etree._Element, name: str) -> str:
    found = meta.find(f".//DocumentClassification/{name}")
    if found is None or not found.get("Value"):
        raise ValueError(f"no {name} in DocumentClassification")
    return found.get("Value", "")


def _made(meta: etree._Element) -> str | None:
    dates = (meta.find(f".//{name}") for name in ("EnactmentDate", "Made"))
    return next((day(found.get("Date")) for found in dates if found is not None), None)


def _from(root: etree._Element, meta: etree._Element) -> str | None:
    """Of a revised version its own day, unless it is to come; of an instrument as made its first day of effect."""
    if root.get("Status") == "Prospective":
        return None
    if valid := said(meta, "valid") or root.get("RestrictStartDate"):
        return day(valid)
    days = (day(found.get("Date")) for found in meta.iterfind(".//ComingIntoForce/DateTime"))
    return min(filter(None, days), default=None)


def _repealed(root: etree._Element, title: str) -> bool:
    parts = [root, *root.iterfind("*/Body")]
    return any(part.get("Status") == "Repealed" for part in parts) or _ENDED.search(title) is not None
