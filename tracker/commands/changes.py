"""`changes`: the change log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click

from tracker.commands.desk import DONE, Day, Desk, command
from tracker.ledger import Ledger
from tracker.model import Change
from tracker.normalize import stamp

_PUBLIC = ("id", "kind", "jurisdiction", "substance", "on", "before", "after", "recorded_at", "title", "url",
           "citation", "proposal", "retracts")  # fmt: skip


@command
@click.option("--since", type=Day(), help="Recorded on or after this day, UTC.")
@click.option("--place", help="A place by any of its names; with those below it.")
@click.option("--kind", help="One kind of change.")
def changes(desk: Desk, since: date | None, place: str | None, kind: str | None) -> int:
    """The change log, oldest first."""
    found = Ledger(desk.db).changes() if desk.db.exists() else []
    if place:
        codes = desk.known().gazetteer.find(place).codes
        found = [c for c in found if any(f"{c.jurisdiction}-".startswith(f"{code}-") for code in codes)]
    found = [c for c in found if (not since or c.recorded_at.date() >= since) and kind in (None, c.kind)]
    desk.say(changes_document(found), _text(found))
    return DONE


def changes_document(changes: Sequence[Change]) -> list[dict[str, object]]:
    """Changes as `changes --json` gives them."""
    return [
        {**change.model_dump(include=set(_PUBLIC)), "recorded_at": stamp(change.recorded_at)} for change in changes
    ]


def _text(changes: Sequence[Change]) -> str:
    return "\n".join(f"{c.recorded_at:%Y-%m-%d} {c.kind:12} {c.title}" for c in changes) or "no changes"
