"""The feed of reminders: days of law that come near, and what took back a day that readers were reminded of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from tracker.days import known_days
from tracker.feeds.catalogue import CALENDAR
from tracker.feeds.documents import archive_file, current_files
from tracker.feeds.files import File, write
from tracker.feeds.item import CORRECTING, Item, clean, item
from tracker.feeds.pages import Pages, Told
from tracker.ledger import Ledger
from tracker.lineage import Moment, moments
from tracker.model import Change, Publication, Subject
from tracker.reminders import Reminder, given
from tracker.wording import day, said

_Key = tuple[str, str, str, str]
"""Of a day of law: its kind, substance, date, and the status that begins or ends."""


def build_reminders(ledger: Ledger, folder: Path, subject: Subject, site: Publication) -> list[Path]:
    """Write the feed's files whose bytes changed into `folder`; their paths."""
    pages, past = Pages([]), list[File]()
    for position, (one, unmarked) in enumerate(_items(ledger, subject, site)):
        if page := pages.push(Told(position, one, unmarked)):
            past.append(archive_file(folder, CALENDAR, page, site))
    return write([*past, *current_files(folder, CALENDAR, pages, site)])


def _items(ledger: Ledger, subject: Subject, site: Publication) -> list[tuple[Item, Item]]:
    """Reminders and what took them back, in the order of telling; each also as it was before it was taken back."""
    reminders = list(given(ledger).values())
    gone = {
        one.id: at
        for code in sorted({one.jurisdiction for one in reminders})
        for one, at in _taken_back(ledger, code, subject, [r for r in reminders if r.jurisdiction == code])
    }
    reminded = [
        (reminder_item(one, site.address, gone.get(one.id)), reminder_item(one, site.address, None))
        for one in reminders
    ]
    undoing = _undoing(ledger, {(r.jurisdiction, r.substance, gone[r.id]) for r in reminders if r.id in gone})
    corrections = [(one, one) for one in (item(change, site.address, None) for change in undoing)]
    return sorted([*corrections, *reminded], key=lambda pair: pair[0].seen)


def _taken_back(
    ledger: Ledger, code: str, subject: Subject, reminders: Iterable[Reminder]
) -> Iterator[tuple[Reminder, datetime]]:
    """Reminders of days that stand no longer, with the recording after which they did not."""
    standing = [(moment.at, _standing(moment, subject)) for moment in moments(ledger, code)]
    for one in reminders:
        later = (at for at, days in standing if at > one.recorded_at and _key(one) not in days)
        if gone := next(later, None):
            yield one, gone


def _standing(moment: Moment, subject: Subject) -> set[_Key]:
    days = known_days(moment.held, subject)
    return {(day.kind, day.entry.substance, day.on.isoformat(), day.entry.status) for day in days}


def _key(one: Reminder) -> _Key:
    return one.kind, one.substance, one.on, one.before if one.kind == "sunset" else one.after


def _undoing(ledger: Ledger, when: set[tuple[str, str, datetime]]) -> list[Change]:
    """The corrections that those recordings told."""
    return [
        change
        for change in ledger.changes("kind IN (?, ?)", sorted(CORRECTING))
        if (change.jurisdiction, change.substance, change.recorded_at) in when
    ]


def reminder_item(one: Reminder, site: str, taken_back: datetime | None) -> Item:
    title = clean(one.title)
    page = f"{site}tracker/jurisdictions/{one.jurisdiction}"
    return Item(
        id=one.id,
        title=f"Taken back: {title}" if taken_back else title,
        link=one.url or page,
        lines=tuple(clean(line) for line in _lines(one, page, taken_back) if line),
        categories=("reminder", one.kind, one.jurisdiction, one.substance, f"{one.days} days"),
        seen=one.recorded_at,
        updated=taken_back or one.recorded_at,
    )


def _lines(one: Reminder, page: str, taken_back: datetime | None) -> list[str | None]:
    last = "Last day in effect" if one.kind == "sunset" else "Day of law"
    return [
        f"We took this day back on {taken_back:%Y-%m-%d}." if taken_back else None,
        f"From {said(one.before)} to {said(one.after)}" if one.before != one.after else None,
        f"{last}: {day(one.on).removeprefix('on ')}",
        f"Reminder of {one.days} day{'' if one.days == 1 else 's'}, given on {one.recorded_at:%Y-%m-%d %H:%M} UTC",
        f"How sure: {one.confidence}",
        one.citation and f"Law: {one.citation}",
        one.url and f"Source: {one.url}",
        f"All about this place: {page}",
    ]
