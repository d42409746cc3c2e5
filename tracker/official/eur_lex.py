"""EUR-Lex: an act's data by SPARQL, a row for each day of entry into force and each version; texts in XHTML.

An act may enter into force in parts; the first day counts. `9999-12-31` is no end. A consolidated text names itself
in one line, `02019R2088 — EN — 09.01.2024 — 002.001`; older texts have nothing but their number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tracker.lawtext.claims import DocumentKind
from tracker.official.akoma_ntoso import words
from tracker.official.fields import european, html, sparql, starts_with
from tracker.official.sheet import Sheet, day

_REFERENCE = re.compile(r"0(?P<celex>\S+) — (?P<language>[A-Z]{2}) — (?P<day>[\d.]+) — [\d.]+")
_KINDS: Mapping[str, DocumentKind] = {"R": "act", "L": "act", "D": "act"}
_FORCE = {"1": True, "true": True, "0": False, "false": False}


def sheet(body: bytes) -> Sheet:
    if starts_with(body, "{"):
        return _of_act(list(sparql(body)))
    root = html(body)
    said = _REFERENCE.fullmatch(words(root.find(".//p[@class='reference']")) or "")
    language = said["language"] if said else root.get("lang")
    return Sheet(
        document=body,
        identifier=f"3{said['celex']}" if said else None,
        language=language.lower() if language else None,
        in_force_from=european(said["day"]) if said else None,
    )


def _of_act(rows: list[dict[str, str]]) -> Sheet:
    act = rows[0]
    begins, ends = ({day(row.get(name)) for row in rows} for name in ("entryForce", "endValidity"))
    version, celex = max(filter(None, (day(row.get("versionDate")) for row in rows)), default=None), act["celex"]
    return Sheet(
        identifier=celex,
        title=act.get("title"),
        kind=_KINDS.get(celex[5:6]),
        published=day(act["date"]),
        in_force_from=version or min(filter(None, begins), default=None),
        in_force_to=None if None in ends else max(filter(None, ends), default=None),
        repealed=not _FORCE[act["force"]],
    )
