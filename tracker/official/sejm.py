"""The Sejm's acts: data in JSON, the text in HTML or PDF without a date in fields.

`announcementDate` is the day an act bears in its title; it was published on the day of `promulgation`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import starts_with
from tracker.official.sheet import Sheet, day

_KINDS: Mapping[str, DocumentKind] = {"Ustawa": "act", "Rozporządzenie": "rule"}
_REPEALED: Mapping[str, bool | None] = {"IN_FORCE": False, "NOT_IN_FORCE": True, "UNKNOWN": None}


def sheet(body: bytes) -> Sheet:
    if not starts_with(body, "{"):
        return Sheet(document=body, language="pl")
    act = json.loads(body)
    return Sheet(
        identifier=act["ELI"],
        title=act["title"],
        language="pl",
        kind=_KINDS.get(act["type"]),
        published=day(act.get("promulgation")),
        in_force_from=day(act.get("entryIntoForce") or act.get("validFrom")),
        in_force_to=day(act.get("repealDate") or act.get("expirationDate")),
        repealed=_REPEALED[act["inForce"]],
    )
