"""Legal acts in the open data of Lithuania: records of editions (with their text), of acts and of annexes.

Texts are plain. Days have a time. Annexes are in records of their own, and some have no text at all.
"""

from __future__ import annotations

import json
from typing import Any

from tracker.charset import as_text
from tracker.lawtext.claims import DocumentKind
from tracker.official.sheet import Sheet, day

_STATES: dict[str, bool | None] = {"galioja": False, "negalioja": True, "neįsigaliojęs": None}
_KINDS: dict[str, DocumentKind] = {
    "Įstatymas": "act", "Konstitucija": "act", "Kodeksas": "code", "Nutarimas": "rule", "Įsakymas": "rule",
    "Sprendimas": "rule",
}  # fmt: skip


def sheet(body: bytes) -> Sheet:
    records = json.loads(as_text(body, None))["_data"]
    if any("priedo_id" in one for one in records):
        return Sheet(document=_text(records, "priedo_tekstas"), language="lt")
    if any("pavadinimas" in one for one in records):
        return _of_card(records[0])
    if any("tekstas_lt" in one for one in records):
        return _of_edition(records[0])
    for one in records:  # the list of editions: whatever counts is told again with its text
        one["suvestines_id"], one["galioja_nuo"]
    return Sheet()


def _of_edition(edition: dict[str, Any]) -> Sheet:
    text = _text([edition], "tekstas_lt")
    if not text:
        raise ValueError(f"edition {edition['suvestines_id']} has no text")
    return Sheet(
        document=text,
        identifier=edition["dokumento_id"],
        language="lt",
        in_force_from=day(edition["galioja_nuo"]),
        in_force_to=day(edition["galioja_iki"]),
    )


def _of_card(act: dict[str, Any]) -> Sheet:
    state = str(act["galioj_busena"]).lower()
    if state not in _STATES:
        raise ValueError(f"unknown galioj_busena '{act['galioj_busena']}'")
    return Sheet(
        identifier=act.get("nuoroda") or act["dokumento_id"],
        title=act["pavadinimas"],
        language="lt",
        kind=_KINDS.get(str(act.get("rusis"))),
        published=day(act.get("paskelbta_tar")),
        in_force_from=day(act.get("isigalioja")),
        in_force_to=day(act.get("negalioja")),
        repealed=_STATES[state],
    )


def _text(records: list[dict[str, Any]], name: str) -> bytes:
    texts = dict.fromkeys(str(one.get(name) or "") for one in records)  # a record may be listed twice
    return "\n".join(texts).strip().encode()
