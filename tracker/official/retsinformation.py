"""Retsinformation: LexDania XML with a block Meta. One that is Valid can bear an EndDate: Status is believed.

DiesSigni is the day it was signed, DiesEdicti the day it was announced; StartDate is that from which it counts.
"""

from __future__ import annotations

from collections.abc import Mapping

from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import day_of, needed, said, xml
from tracker.official.sheet import Sheet, day

_KINDS: Mapping[str, DocumentKind] = {
    "LOV": "act", "LBK": "act", "BEK": "rule", "CIR": "notice", "VEJ": "notice", "SKR": "notice",
}  # fmt: skip
_REPEALED = {"Valid": False, "Historic": True}


def sheet(body: bytes) -> Sheet:
    root = xml(body, "Dokument")
    status, form = needed(root, "Meta/Status"), needed(root, "Meta/DocumentType").partition(" ")[0]
    if status not in _REPEALED:
        raise ValueError(f"unknown Status '{status}'")
    return Sheet(
        document=body,
        identifier=needed(root, "Meta/AccessionNumber"),
        title=needed(root, "Meta/DocumentTitle"),
        language="da",
        kind=_KINDS.get(form[:3]),
        published=day(said(root, "Meta/DiesEdicti") or needed(root, "Meta/DiesSigni")),
        in_force_from=day_of(root, "Meta/StartDate"),
        in_force_to=day(said(root, "Meta/EndDate")) if _REPEALED[status] else None,
        repealed=_REPEALED[status],
    )
