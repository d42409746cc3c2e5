"""Bills, proposed rules and draft ordinances: kept apart from law, and never a status.

A proposal's events are appended as they are seen; its stage is that of its newest event that has one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from tracker.changes import change_id
from tracker.ledger import Ledger
from tracker.model import Change, ChangeKind, Jurisdiction, Proposal, ProposalEvent, Source, Stage, fingerprint
from tracker.normalize import bill_number, stamp
from tracker.wording import proposal_title

_ENDS: dict[Stage, ChangeKind] = {
    "enacted": "enacted", "final": "enacted", "vetoed": "vetoed", "failed": "failed", "withdrawn": "withdrawn",
}  # fmt: skip


def record_proposal(
    ledger: Ledger, place: Jurisdiction, source: Source, proposal: Proposal, now: datetime, *, quiet: bool
) -> Iterator[Change]:
    """Append the events not seen before and tell the steps they make. `quiet`: append only.

    A final rule without a proposal we know is law, told as law, and makes no proposal here.
    """
    key = proposal_id(place.code, proposal)
    stage, told = current_stage(ledger, key), _undated_stage(ledger, key)
    if stage is None and proposal.stage == "final":
        return
    stood: Stage | None = None
    for event in proposal.events:
        before, stood = stood or stage, event.reached or stood
        if not _append(ledger, key, place, source, proposal, event, now):
            continue
        kind = None if event.on and event.step == told else _kind(before, event.step)
        stage = event.step or stage
        if kind and not quiet:
            yield _change(kind, key, place, proposal, event, now)


def proposal_id(code: str, proposal: Proposal) -> str:
    """Jurisdiction, session where there is one, and the identifier: `us/DEA-1570`, `us-la/2025/SB154`."""
    return "/".join(part for part in (code, proposal.session, bill_number(proposal.identifier)) if part)


def current_stage(ledger: Ledger, key: str) -> Stage | None:
    """The stage by the newest event in the order of law; None for a proposal never seen."""
    rows = ledger.db.query(
        "SELECT stage FROM proposal_events WHERE proposal = ? AND stage IS NOT NULL "
        'ORDER BY "on" DESC, id DESC LIMIT 1',
        [key],
    )
    return next((row["stage"] for row in rows), None)


def _undated_stage(ledger: Ledger, key: str) -> Stage | None:
    """The stage that a status without a day told last: the step with its day may come later, and is the same."""
    rows = ledger.db.query(
        'SELECT stage, "on" FROM proposal_events WHERE proposal = ? AND stage IS NOT NULL ORDER BY id DESC LIMIT 1',
        [key],
    )
    return next((row["stage"] for row in rows if row["on"] is None), None)


def _kind(before: Stage | None, after: Stage | None) -> ChangeKind | None:
    if after is None or after == before:
        return None
    return _ENDS.get(after, "introduced" if before is None else "advanced")


def _append(
    ledger: Ledger,
    key: str,
    place: Jurisdiction,
    source: Source,
    proposal: Proposal,
    event: ProposalEvent,
    now: datetime,
) -> bool:
    stage: Stage | None = "enacted" if event.step == "final" else event.step
    return ledger.append_once(
        "proposal_events",
        f"{key}|{fingerprint(event.on, event.stage, event.text, event.url)}",
        proposal=key,
        jurisdiction=place.code,
        identifier=proposal.identifier,
        session=proposal.session,
        on=event.on,
        stage=stage,
        text=event.text,
        url=event.url,
        title=proposal.title,
        aim=json.dumps(proposal.aim),
        substances=json.dumps(proposal.substances),
        source=source.id,
        recorded_at=stamp(now),
    )


def _change(
    kind: ChangeKind, key: str, place: Jurisdiction, proposal: Proposal, event: ProposalEvent, now: datetime
) -> Change:
    return Change(
        id=change_id(key, kind, event.on or "undated", fingerprint(event.text, event.url)),
        kind=kind,
        jurisdiction=place.code,
        substance=proposal.substances[0] if len(proposal.substances) == 1 else None,
        on=event.on,
        recorded_at=now,
        title=proposal_title(kind, place.name, proposal.identifier, proposal.title),
        url=event.url or proposal.url,
        proposal=key,
        quote=event.text,
    )
