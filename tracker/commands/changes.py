"""`changes`: the change log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click

from tracker.commands.desk import DONE, Day, Desk, command
from tracker.ledger import Ledger
from tracker.model import Change


@command
@click.option("--since", type=Day(), help="Recorded on or after this day, UTC.")
@click.option("--place", help="A place by any of its names; with those below it.")
@click.option("--kind", help="One kind of change.")
def changes(desk: Desk, since: date | None, place: str | None, kind: str | None) -> int:
    """The change log, oldest first; signs of life only with `--kind heartbeat`."""
    found = Ledger.to_ask(desk.db).changes() if desk.db.exists() else []
    if place:
        codes = desk.known().gazetteer.find(place).codes
        found = [c for c in found if any(f"{c.jurisdiction}-".startswith(f"{code}-") for code in codes)]
    found = [c for c in found if not since or c.recorded_at.date() >= since]
    found = [c for c in found if (c.kind == kind if kind else c.kind != "heartbeat")]
    desk.say(changes_document(found), _text(found))
    return DONE


def changes_document(changes: Sequence[Change]) -> list[dict[str, object]]:
    """Changes as `changes --json` gives them."""
    return [change.document for change in changes]


def _text(changes: Sequence[Change]) -> str:
    return "\n".join(f"{c.recorded_at:%Y-%m-%d} {c.kind:12} {c.title}" for c in changes) or "no changes"
