"""Findings that a person must judge: each shows the quoted words, the rule that read them and the proposed entry.

A review is asked once for the same words; it is asked again only when the words change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from tracker.ledger import Ledger
from tracker.model import Finding, Source, StatusPeriod, fingerprint
from tracker.normalize import stamp
from tracker.refusal import RefusedError

Kind = Literal["listed", "delisted", "mention", "no_date"]
Verdict = Literal["accepted", "rejected"]


class NoSuchReviewError(RefusedError):
    """No review of that number waits for a person."""


@dataclass(frozen=True)
class Review:
    """A question put before a person. `proposed`: the entry it would make; None where the words alone make none."""

    id: int
    jurisdiction: str
    substance: str
    kind: Kind
    quote: str
    rule: str | None
    proposed: StatusPeriod | None
    source: str
    since: str


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
        rule=finding.rule,
        proposed=proposed.model_dump_json(by_alias=True, exclude_defaults=True) if proposed else None,
        source=source.id,
        since=stamp(now),
    )


def open_reviews(ledger: Ledger) -> list[Review]:
    """All questions that nobody has decided, oldest first."""
    return [_review(row) for row in ledger.db.query("SELECT * FROM open_reviews")]


def the_review(ledger: Ledger, number: int) -> Review:
    """One open question. NoSuchReviewError for one that is decided or never was."""
    for review in open_reviews(ledger):
        if review.id == number:
            return review
    raise NoSuchReviewError(f"review {number} does not wait for anybody: see `tracker review list`")


def decide(ledger: Ledger, review: Review, verdict: Verdict, why: str | None, now: datetime) -> None:
    """Keep who decided what: a person, now, and why."""
    ledger.append("decisions", review=review.id, verdict=verdict, why=why, decided_at=stamp(now))


def _review(row: Mapping[str, Any]) -> Review:
    proposed = StatusPeriod.model_validate_json(row["proposed"]) if row["proposed"] else None
    return Review(**{**row, "proposed": proposed})
