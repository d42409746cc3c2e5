"""Findings that a person must judge: each shows the quoted words and the proposed entry.

A review is asked once for the same words; it is asked again only when the words change.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from tracker.ledger import Ledger
from tracker.model import Finding, Source, StatusPeriod, fingerprint
from tracker.normalize import stamp

Kind = Literal["listed", "delisted", "mention", "no_date"]


def open_review(
    ledger: Ledger, kind: Kind, source: Source, finding: Finding, proposed: StatusPeriod | None, now: datetime
) -> bool:
    """Put a finding before a person; False if the same words were put before one already."""
    return ledger.append_once(
        "reviews",
        f"{source.id}|{kind}|{finding.substance}|{fingerprint(finding.quote)}",
        jurisdiction=source.jurisdiction,
        substance=finding.substance,
        kind=kind,
        quote=finding.quote,
        proposed=proposed.model_dump_json(by_alias=True, exclude_defaults=True) if proposed else None,
        source=source.id,
        since=stamp(now),
    )
