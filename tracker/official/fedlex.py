"""Fedlex: versions by SPARQL (JOLux), texts in Akoma Ntoso, in which most annexes are pictures and no text.

A text bears the days of the whole act (dateDocument, dateEntryInForce) and of its version (dateApplicability).
"""

from __future__ import annotations

import json
import re
from dataclasses import replace

from tracker.official import akoma_ntoso
from tracker.official.fields import sparql, starts_with
from tracker.official.sheet import Sheet, day

_REPEALED = {"0": False, "1": True, "3": True}
"""enforcement-status: in force; no longer published in the collection; no longer in force."""


def sheet(body: bytes) -> Sheet:
    if starts_with(body, "{"):
        return _of_versions(body)
    root = akoma_ntoso.root_of(body)
    facts, days = akoma_ntoso.sheet(root, body), akoma_ntoso.dates(root, "FRBRExpression")
    names = {one.get(akoma_ntoso.XML_LANG): one.get("value") for one in root.iterfind(".//FRBRWork/FRBRname")}
    if "jolux:dateApplicability" not in days:
        raise ValueError(f"no jolux:dateApplicability among {', '.join(days)}")
    return replace(
        facts,
        identifier=re.sub(r"/\d{8}$", "", facts.identifier or "") or None,
        title=names.get(facts.language) or facts.title,
        in_force_from=days["jolux:dateApplicability"],
    )


def _of_versions(body: bytes) -> Sheet:
    if "dateAppl" not in json.loads(body)["head"]["vars"]:
        return Sheet()  # the acts that changed the entry
    version = max(sparql(body), key=lambda row: row["dateAppl"])
    status = version.get("status", "").rpartition("/")[2]
    return Sheet(
        identifier=version["consol"].rpartition("/")[0],
        in_force_from=day(version["dateAppl"]),
        in_force_to=day(version.get("dateEnd")),
        repealed=_REPEALED[status] if status else None,
    )
