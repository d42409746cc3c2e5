"""What subscribers can be told: changes, and reminders of days that come, in one shape."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from tracker.feeds.item import CORRECTING, Item, item
from tracker.feeds.reminded import reminder_item
from tracker.ledger import Ledger
from tracker.model import Change, Confidence
from tracker.normalize import stamp
from tracker.reminders import Reminder, given
from tracker.rows import scalar


class Mark(NamedTuple):
    """How far the log of changes and that of reminders had come."""

    changes: int
    reminders: int


@dataclass(frozen=True)
class Event:
    """A change or a reminder: what a filter asks, what it takes back, how it reads to a person and to a program."""

    id: str
    kind: str
    jurisdiction: str | None
    substance: str | None
    confidence: Confidence | None
    undoes: tuple[str, ...]
    item: Item
    document: dict[str, object]


def newest(ledger: Ledger) -> Mark:
    """The end of both logs."""
    end = "SELECT coalesce(max(number), 0) FROM {}"
    return Mark(scalar(ledger.db, end.format("changes")), scalar(ledger.db, end.format("reminders")))


def events_after(ledger: Ledger, mark: Mark, site: str) -> list[Event]:
    """All that came after a mark, in order."""
    changes = (change for _, change in ledger.numbered(mark.changes + 1))
    reminders = given(ledger, mark.reminders).values()
    return [*_of_changes(ledger, changes, site), *(_of_reminder(one, site) for one in reminders)]


def events_named(ledger: Ledger, ids: Iterable[str], site: str) -> dict[str, Event]:
    """The events of these ids, as they read now."""
    wanted = list(ids)
    rows = ledger.db.query(
        "SELECT number FROM reminders WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(wanted)]
    )
    numbers = {row["number"] for row in rows}
    reminders = given(ledger, min(numbers) - 1).items() if numbers else ()
    events = [*_of_changes(ledger, ledger.named(wanted), site)]
    events += [_of_reminder(one, site) for number, one in reminders if number in numbers]
    return {event.id: event for event in events}


def _of_changes(ledger: Ledger, changes: Iterable[Change], site: str) -> Iterator[Event]:
    """With a mark on what was taken back since: a late message must not tell as true what we know to be wrong."""
    some = list(changes)
    ids = json.dumps([change.id for change in some])
    undoing = ledger.changes("retracts IN (SELECT value FROM json_each(?))", [ids])
    undone = {change.retracts: change for change in undoing}
    for change in some:
        shown = item(change, site, undone.get(change.id))
        facts = (change.id, change.kind, change.jurisdiction, change.substance, change.confidence)
        yield Event(*facts, tuple(_undoes(ledger, change)), shown, change.document)


def _undoes(ledger: Ledger, change: Change) -> Iterator[str]:
    """The event that a change takes back; of a correction also the reminders of days that were still ahead."""
    if change.retracts:
        yield change.retracts
    if change.kind in CORRECTING:
        rows = ledger.db.query(
            'SELECT id FROM reminders WHERE jurisdiction = ? AND substance = ? AND "on" >= ? AND recorded_at <= ? '
            "ORDER BY number",
            [change.jurisdiction, change.substance, f"{change.recorded_at:%Y-%m-%d}", stamp(change.recorded_at)],
        )
        yield from (row["id"] for row in rows)


def _of_reminder(one: Reminder, site: str) -> Event:
    facts = (one.id, "upcoming", one.jurisdiction, one.substance, one.confidence, ())
    public = one.model_dump(exclude={"entry", "confidence", "kind"})
    document = {**public, "kind": "upcoming", "what": one.kind, "recorded_at": stamp(one.recorded_at)}
    return Event(*facts, reminder_item(one, site, None), document)
