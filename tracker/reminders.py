"""Reminders of days of law that come near: 90, 30, 7 and 1 days before a status begins or a temporary one ends.

A reminder is due at the first recording on its day or later. Where days without a recording lie between and several
are due at once, the nearest one is given alone. Recorded again, nothing is given twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Literal

from tracker.changes import Context, change_id
from tracker.days import Day, known_days
from tracker.ledger import Ledger
from tracker.model import Confidence, Noun, Status
from tracker.normalize import stamp
from tracker.rows import scalar
from tracker.timeline import Held
from tracker.wording import reminder_title

LEAD_DAYS = (1, 7, 30, 90)


class Reminder(Noun):
    """That a day of law is `days` days ahead or fewer. A sunset's `on` is the last day in effect."""

    id: str
    jurisdiction: str
    substance: str
    kind: Literal["took_effect", "sunset"]
    on: str
    days: int
    entry: str
    title: str
    before: Status
    after: Status
    citation: str | None = None
    url: str | None = None
    confidence: Confidence
    recorded_at: datetime


def due(
    before: Mapping[str, Sequence[Held]],
    after: Mapping[str, Sequence[Held]],
    context: Context,
    quiet: frozenset[str] = frozenset(),
) -> Iterator[Reminder]:
    """Reminders of one place that fall due, `yesterday` excluded, `today` included.

    A day that is new to us counts from today alone: what was due before we knew of it is not made up for. Entries
    of the digests `quiet` are new and told to nobody. The first record of a place tells nothing.
    """
    if not before:
        return
    known = {(day.kind, day.entry.substance, day.on) for day in known_days(before, context.subject)}
    for day in filter(reminded, known_days(after, context.subject)):
        held = (day.kind, day.entry.substance, day.on) in known
        if held or day.entry.digest not in quiet:
            since = context.yesterday if held else max(context.yesterday, context.today - timedelta(days=1))
            if lead := _nearest(day.on, since, context.today):
                yield _reminder(day, lead, context)


def reminded(day: Day) -> bool:
    """Of a sunset only where nothing certain follows: a successor's own first day is reminded of."""
    return day.kind == "took_effect" or (day.kind == "sunset" and day.after == "unknown")


def add(ledger: Ledger, reminders: Iterable[Reminder]) -> None:
    """Append those that are not there yet."""
    for one in reminders:
        if not scalar(ledger.db, "SELECT count(*) FROM reminders WHERE id = ?", [one.id]):
            number = scalar(ledger.db, "SELECT coalesce(max(number), 0) + 1 FROM reminders")
            row = one.model_dump(mode="python") | {"recorded_at": stamp(one.recorded_at)}
            ledger.append("reminders", **row, number=number)


def given(ledger: Ledger, after: int = 0) -> dict[int, Reminder]:
    """Reminders by number, in the order they were given, those after a number."""
    rows = ledger.db.query("SELECT * FROM reminders WHERE number > ? ORDER BY number", [after])
    return {
        row["number"]: Reminder.model_validate({name: row[name] for name in Reminder.model_fields}) for row in rows
    }


def _nearest(on: date, yesterday: date, today: date) -> int | None:
    """The shortest lead that was reached since yesterday; none on the day itself, whose event is told then."""
    if today >= on:
        return None
    return next((lead for lead in LEAD_DAYS if yesterday < on - timedelta(days=lead) <= today), None)


def _reminder(day: Day, lead: int, context: Context) -> Reminder:
    entry, place, on = day.entry, context.place, day.on.isoformat()
    name, left = context.subject.substance(entry.substance).name, (day.on - context.today).days
    sources = (context.watched.get(evidence.source or "") for evidence in entry.evidence)
    return Reminder.model_validate(
        {
            "id": change_id(place.code, entry.substance, "reminder", day.kind, on, str(lead)),
            "jurisdiction": place.code,
            "substance": entry.substance,
            "kind": day.kind,
            "on": on,
            "days": lead,
            "entry": entry.digest,
            "title": reminder_title(day.kind, place.name, name, on, left, day.before, day.after),
            "before": day.before,
            "after": day.after,
            "citation": entry.citation,
            "url": entry.url or next((source.url for source in sources if source), None),
            "confidence": entry.confidence,
            "recorded_at": context.now,
        }
    )
