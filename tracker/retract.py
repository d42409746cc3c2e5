"""Taking back an event that should never have been told: an event of its own, on every feed that carried it."""

from __future__ import annotations

from datetime import datetime

from tracker.changes import change_id
from tracker.ledger import Ledger
from tracker.model import Change, fingerprint
from tracker.refusal import RefusedError
from tracker.wording import retraction_title


class CannotRetractError(RefusedError):
    """There is no such event, or it was taken back before."""


def retract(ledger: Ledger, event: str, why: str, now: datetime) -> Change:
    """Append the event that takes another back. Ids are never used again, so nothing else changes."""
    found = ledger.named([event])
    if not found:
        raise CannotRetractError(f"no event '{event}': `tracker changes --json` lists their ids")
    undone = found[0]
    before = ledger.changes("retracts = ?", [event])
    if before:
        raise CannotRetractError(f"{event} was taken back on {before[0].recorded_at:%Y-%m-%d} by {before[0].id}")
    change = Change(
        id=change_id(undone.jurisdiction or "all", undone.substance or "all", "retracted", fingerprint(event)),
        kind="retracted",
        jurisdiction=undone.jurisdiction,
        substance=undone.substance,
        on=undone.on,
        recorded_at=now,
        title=retraction_title(undone.title),
        url=undone.url,
        citation=undone.citation,
        proposal=undone.proposal,
        retracts=event,
        why=why,
    )
    ledger.add_change(change)
    return change
