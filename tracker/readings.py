"""What the readers make of each watched text, kept once a text and reader: with the rule that fired and the words.

A reading sets no status. It is what a person is shown, and what a proposed entry is made from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tracker.ledger import Ledger
from tracker.model import Finding, Reading, Source, fingerprint
from tracker.normalize import stamp
from tracker.official import Sheet
from tracker.readers import READERS, VERSION, Part
from tracker.rows import select
from tracker.scene import Scene

_COLUMNS = (
    "kind", "substance", "quote", "rule", "status", "effective_from", "sunset", "min_age", "label", "testing",
    "registration", "synthetic_ban", "preempts_local", "url",
)  # fmt: skip


def read_and_keep(scene: Scene, text: str, digest: str, url: str, sheet: Sheet | None) -> Reading:
    """The law reader's reading of a page's text: the one kept before, or a new one that is kept.

    `sheet`: what its publisher says of it in fields.
    """
    rows = select(scene.ledger.db, "SELECT content FROM readings WHERE text = ? AND reader = ?", [digest, VERSION])
    for row in rows:
        return Reading.model_validate_json(row["content"])
    place = scene.dossier.jurisdiction
    part = Part(url=url, text=text, jurisdiction=place.iso or place.code, sheet=sheet)
    reading = READERS["law"]([part], scene.subject, scene.today)
    content = reading.model_dump_json(exclude_defaults=True, by_alias=True)
    scene.ledger.append("readings", text=digest, reader=VERSION, content=content, read_at=stamp(scene.now))
    return reading


def findings(ledger: Ledger, source: Source) -> Iterator[dict[str, Any]]:
    """The newest reading of a source's last good answer, a row a finding."""
    good = ledger.snapshots.last_good_main(source.id, ledger.snapshots.last())
    sql = "SELECT content, read_at FROM readings WHERE text = ? ORDER BY reader DESC LIMIT 1"
    for row in select(ledger.db, sql, [good.text]) if good and good.text else ():
        for number, finding in enumerate(Reading.model_validate_json(row["content"]).findings):
            yield {"id": fingerprint(source.id, number), "read_at": row["read_at"], **_columns(source, finding)}


def _columns(source: Source, finding: Finding) -> dict[str, Any]:
    return {
        "jurisdiction": source.jurisdiction,
        "source": source.id,
        **finding.model_dump(include=set(_COLUMNS)),
        "acts": " ".join(finding.acts),
        "limits": json.dumps([limit.model_dump(exclude_none=True) for limit in finding.limits], ensure_ascii=False),
    }
