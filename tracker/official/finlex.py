"""Finlex: Akoma Ntoso with the publisher's own block `proprietary`, which says whether the whole statute is law.

A consolidated text counts from `dateConsolidated`; one that nothing has changed bears the day it was issued, and
counts from its entry into force, which may be later.
"""

from __future__ import annotations

from dataclasses import replace

from tracker.lawtext.claims import DocumentKind
from tracker.official import akoma_ntoso
from tracker.official.sheet import Sheet, day

_KINDS: dict[str, DocumentKind] = {"#act": "act", "#decree": "rule", "#decision": "rule"}


def sheet(body: bytes) -> Sheet:
    root = akoma_ntoso.root_of(body)
    own, published = root.find(".//proprietary"), akoma_ntoso.dates(root, "FRBRWork").get("datePublished")
    if own is None:
        raise ValueError("no block 'proprietary'")
    facts = akoma_ntoso.sheet(root, body)
    said = {name: own.find(f"inForce/{name}") for name in ("dateEntryIntoForce", "dateInForceEnd")}
    told = {name: day(one.get("date")) for name, one in said.items() if one is not None}
    starts = (akoma_ntoso.dates(root, "FRBRExpression").get("dateConsolidated"), told.get("dateEntryIntoForce"))
    in_force, kind = own.find("isInForce"), own.find("typeStatute")
    return replace(
        facts,
        kind=_KINDS.get(kind.get("refersTo", "")) if kind is not None else None,
        published=published,
        in_force_from=max(filter(None, starts), default=None),
        in_force_to=told.get("dateInForceEnd"),
        repealed=None if in_force is None else in_force.get("value") == "false",
    )
