"""`sources`: each source with its health."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import click

from tracker.commands.desk import DONE, Desk, command
from tracker.due import watched
from tracker.health import health, source_state
from tracker.ledger import Ledger
from tracker.model import Source
from tracker.normalize import stamp
from tracker.registry import load

Document = dict[str, Any]


@command
@click.option("--stale", is_flag=True, help="Only those not read for three of their periods.")
def sources(desk: Desk, stale: bool) -> int:
    """Each source: last tried, last good, outcome and since when."""
    registry = load(desk.data)
    ledger = Ledger.to_ask(desk.db) if desk.db.exists() else None
    known = watched(registry, ledger) if ledger else [s for d in registry.dossiers.values() for s in d.sources]
    rows = [_row(ledger, source, desk.now) for source in known]
    rows = [row for row in rows if row["stale"] or not stale]
    desk.say(rows, _text(rows))
    return DONE


def _row(ledger: Ledger | None, source: Source, now: datetime) -> Document:
    """One source as `sources --json` gives it."""
    if ledger is None:
        kept: dict[str, datetime | None] = dict.fromkeys(("since", "last_tried", "last_good"))
        outcome, reason, stale = None, None, False
    else:
        state = source_state(ledger, source)
        kept = {"since": state.since, "last_tried": state.last_tried, "last_good": state.last_good}
        outcome, reason, stale = state.outcome, state.reason, health(source, state, now).stale
    return {
        "id": source.id,
        "jurisdiction": source.jurisdiction,
        "interface": source.interface,
        "url": source.url,
        "outcome": outcome,
        "reason": reason,
        **{name: stamp(moment) if moment else None for name, moment in kept.items()},
        "stale": stale,
    }


def _text(rows: Sequence[Document]) -> str:
    lines = [
        f"{_outcome(row):12} {row['id']:40} {row['last_good'] or 'never read':20} {row['reason'] or ''}"
        for row in rows
    ]
    return "\n".join(line.rstrip() for line in lines) or "no such source"


def _outcome(row: Document) -> str:
    return (row["outcome"] or "not tried") + (" STALE" if row["stale"] else "")
