"""Hong Kong e-Legislation, HKLM XML: `docStatus` says whether the chapter is law, `dc:date` from when this version.

When the chapter was first published is in no field.
"""

from __future__ import annotations

from tracker.lawtext.claims import DocumentKind
from tracker.markup import xml_page
from tracker.official.akoma_ntoso import XML_LANG
from tracker.official.fields import day_of, needed, said
from tracker.official.sheet import Sheet

_STATES: dict[str, bool | None] = {
    "in effect": False, "in operation": False, "repealed": True, "expired": True, "spent": True, "lapsed": True,
    "omitted": True, "not yet in operation": None, "not in operation": None, "not in effect": None,
}  # fmt: skip
_KINDS: dict[str, DocumentKind] = {
    "cap": "act",
    "ordinance": "act",
    "subleg": "rule",
    "subsidiaryLegislation": "rule",
}


def sheet(body: bytes) -> Sheet:
    root = xml_page(body).root
    if root.find("Chapter") is not None:
        return Sheet()  # the list of chapters, which tells the version and nothing of the law
    if root.tag not in ("lawDoc", "ordinance", "subLeg"):
        raise ValueError(f"the root is {root.tag}: neither a chapter nor the list of them")
    state = needed(root, "meta/docStatus")
    if state.lower() not in _STATES:
        raise ValueError(f"unknown docStatus '{state}'")
    if root.find("main") is None:
        raise ValueError("no main in the document")
    name, language = needed(root, "meta/docName"), root.get(XML_LANG) or said(root, "meta/language") or "en"
    return Sheet(
        document=body,
        identifier=name,
        title=said(root, "main//docTitle") or said(root, "main//shortTitle") or said(root, "meta/title") or name,
        language=language[:2],
        kind="rule" if "sub. leg." in name else _KINDS.get(said(root, "meta/docType") or root.tag, "act"),
        in_force_from=day_of(root, "meta/date"),
        repealed=_STATES[state.lower()],
    )
