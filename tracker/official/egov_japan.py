"""e-Gov law API: a law's fields and its text, as XML, or as JSON with a tree of {tag, attr, children}.

Days in fields are of the Gregorian calendar; years of an era stand only in the law's number (`Era`, `Year`).
"""

from __future__ import annotations

import json
from typing import Any

from lxml import etree

from tracker.charset import as_text
from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import needed, said, starts_with, xml
from tracker.official.sheet import Sheet, day

_KINDS: dict[str, DocumentKind] = {
    "Constitution": "act", "Act": "act", "CabinetOrder": "rule", "ImperialOrder": "rule",
    "MinisterialOrdinance": "rule", "Rule": "rule",
}  # fmt: skip
_REPEALED: dict[str, bool | None] = {
    "None": False, "Repeal": True, "Expire": True, "Suspend": None, "LossOfEffectiveness": True,
}  # fmt: skip


def sheet(body: bytes) -> Sheet:
    if not starts_with(body, "{"):
        root = xml(body, "law_data_response")
        law = root.find("law_full_text/Law")
        if law is None:
            raise ValueError("no Law in law_full_text")
        fields = {
            one.tag: one.text or "" for part in ("law_info", "revision_info") for one in root.iterfind(f"{part}/*")
        }
        needed(root, "revision_info/law_revision_id")
        return _told(fields, law, said(root, "law_full_text/Law/LawNum"))
    answer = json.loads(as_text(body, None))
    if "laws" in answer:
        (found,) = {one["law_info"]["law_id"]: one for one in answer["laws"]}.values()
        return _told(
            {**found["law_info"], **(found.get("current_revision_info") or found["revision_info"])}, None, None
        )
    law = _element(answer["law_full_text"])
    return _told({**answer["law_info"], **answer["revision_info"]}, law, None)


def _told(fields: dict[str, Any], law: etree._Element | None, number: str | None) -> Sheet:
    state = str(fields["repeal_status"] or "None")
    if state not in _REPEALED:
        raise ValueError(f"unknown repeal_status '{state}'")
    return Sheet(
        document=b"" if law is None else etree.tostring(law, encoding="utf-8"),
        identifier=number or str(fields["law_num"]),
        title=str(fields["law_title"]),
        language="ja",
        kind=_KINDS.get(str(fields["law_type"])),
        published=day(fields["amendment_promulgate_date"]) or day(fields["promulgation_date"]),
        in_force_from=day(fields["amendment_enforcement_date"]),
        in_force_to=day(fields.get("repeal_date")),
        repealed=_REPEALED[state],
    )


def _element(node: dict[str, Any]) -> etree._Element:
    """The element that a node of the tree stands for; a child is a node or a text."""
    made = etree.Element(node["tag"], {name: str(value) for name, value in (node.get("attr") or {}).items()})
    for child in node.get("children") or []:
        if isinstance(child, dict):
            made.append(_element(child))
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + str(child)
        else:
            made.text = (made.text or "") + str(child)
    return made
