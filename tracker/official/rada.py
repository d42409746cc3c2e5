"""Verkhovna Rada: the card of an act, with days as integers (20260302) and states as codes; its text is plain.

`publics` is when and where it was published, `datred` from when the edition counts.
Codes of states are those of the open data's list of states.
"""

from __future__ import annotations

import json
from typing import Any

from tracker.charset import as_text
from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import starts_with
from tracker.official.sheet import Sheet, day

_REPEALED: dict[int, bool | None] = {
    0: None,  # not determined
    1: True,  # has lost force
    2: False,  # comes into force
    3: None,  # suspended
    4: False,  # resumed
    5: False,  # in force
    6: None,  # not yet in force
    7: True,  # not applied on the territory of the state
}
_KINDS: dict[int, DocumentKind] = {1: "act", 2: "rule", 3: "rule", 4: "rule", 6: "rule", 7: "rule"}


def sheet(body: bytes) -> Sheet:
    if starts_with(body, "{"):
        return _of_card(json.loads(as_text(body, None)))
    if starts_with(body, "<"):
        raise ValueError("a page, not the text of an edition")
    return Sheet(document=body, language="uk")


def _of_card(card: dict[str, Any]) -> Sheet:
    status = int(card["status"])
    if status not in _REPEALED:
        raise ValueError(f"unknown status {status}")
    published = [day(line.split(":", 1)[0]) for line in str(card.get("publics") or "").split("|")]
    types = str(card.get("types") or card.get("typ") or "").split("|")[0]
    return Sheet(
        identifier=str(card["nreg"]),
        title=str(card["nazva"]),
        language="uk",
        kind=_KINDS.get(int(types)) if types.isdecimal() else None,
        published=min(filter(None, published), default=None),
        in_force_from=day(card["datred"]),
        repealed=_REPEALED[status],
    )
