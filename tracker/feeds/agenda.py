"""The days that a calendar shows, each followed through the history of our record.

A day is named by place, substance, law and kind, never by its date: when the date moves it is the same day, with
its sequence raised. A day that no longer stands stays here, cancelled, for whoever has it in a calendar.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from typing import Any

from tracker.bills.comment_period import comments_close
from tracker.changes import AUTHORITY
from tracker.days import Day, known_days
from tracker.ledger import Ledger
from tracker.lineage import Moment, moments
from tracker.model import Jurisdiction, Subject, fingerprint
from tracker.normalize import first_day, instant
from tracker.wording import comments_title, day_title, said

DISCLAIMER = "Information, not legal advice: read the official text."


@dataclass(frozen=True)
class Shown:
    """What a calendar shows of a day."""

    on: date
    title: str
    lines: tuple[str, ...]
    url: str | None
    categories: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A day with its history: since when we show it, when it last changed, how often its date did."""

    uid: str
    shown: Shown
    created: datetime
    modified: datetime
    sequence: int = 0
    cancelled: bool = False


def agenda(ledger: Ledger, code: str, subject: Subject) -> list[Entry]:
    """All days of a place, by date."""
    law = followed((moment.at, dict(_law(moment, subject))) for moment in moments(ledger, code))
    place = ledger.last_known_dossier(code).jurisdiction
    entries = [*law, *followed(_comments(ledger, place))]
    return sorted(entries, key=lambda entry: (entry.shown.on, entry.uid))


def followed(history: Iterator[tuple[datetime, Mapping[str, Shown]]]) -> list[Entry]:
    """Days by their names after each recording, made into entries that know what became of them."""
    known: dict[str, Entry] = {}
    for at, days in history:
        for uid in known.keys() - days.keys():
            if not known[uid].cancelled:
                known[uid] = replace(known[uid], cancelled=True, modified=at, sequence=known[uid].sequence + 1)
        for uid, shown in days.items():
            known[uid] = _next(known[uid], shown, at) if uid in known else Entry(uid, shown, at, at)
    return list(known.values())


def _next(entry: Entry, shown: Shown, at: datetime) -> Entry:
    if shown == entry.shown and not entry.cancelled:
        return entry
    moved = entry.cancelled or shown.on != entry.shown.on
    return replace(entry, shown=shown, modified=at, sequence=entry.sequence + moved, cancelled=False)


def _law(moment: Moment, subject: Subject) -> Iterator[tuple[str, Shown]]:
    place = moment.dossier.jurisdiction
    addresses = {source.id: source.url for source in moment.dossier.sources}
    for day in known_days(moment.held, subject):
        entry = day.entry
        name = subject.substance(entry.substance).name
        cited = (addresses.get(evidence.source or "") for evidence in entry.evidence)
        yield (
            _uid(place.code, entry.substance, moment.names[entry.digest], day.kind),
            Shown(
                on=day.on,
                title=day_title(day.kind, place.name, name, day.before, day.after),
                lines=tuple(_lines(day)),
                url=entry.url or next(filter(None, cited), None),
                categories=(day.kind, place.code, entry.substance),
            ),
        )


def _lines(day: Day) -> Iterator[str]:
    entry = day.entry
    if day.before != day.after:
        yield f"From {said(day.before)} to {said(day.after)}"
    if entry.citation:
        yield f"Law: {entry.citation}"
    if entry.enjoined:
        yield "A court has stopped it for now."
    if entry.disputed:
        yield "What the law says here is disputed."
    yield f"How sure: {entry.confidence}"


def _comments(ledger: Ledger, place: Jurisdiction) -> Iterator[tuple[datetime, dict[str, Shown]]]:
    """The last days for comments after each recording: the newest words of a document say whether it has one."""
    sql = "SELECT * FROM proposal_events WHERE jurisdiction = ? ORDER BY recorded_at, id"
    days: dict[str, Shown] = {}
    for at, rows in groupby(ledger.db.query(sql, [place.code]), key=lambda row: instant(row["recorded_at"])):
        for row in rows:
            uid = _uid(place.code, "proposal", fingerprint(row["proposal"], row["url"]), "comments")
            if closes := comments_close(row["text"]):
                days[uid] = _closing(row, place, closes)
            else:
                days.pop(uid, None)
        yield at, dict(days)


def _closing(row: Mapping[str, Any], place: Jurisdiction, closes: str) -> Shown:
    substances: Sequence[str] = json.loads(row["substances"])
    return Shown(
        on=first_day(closes),
        title=comments_title(place.name, row["identifier"], row["title"]),
        lines=("This is a proposal, not law.",),
        url=row["url"] if (row["url"] or "").startswith(("https://", "http://")) else None,
        categories=("comments", place.code, *substances),
    )


def _uid(*key: str) -> str:
    return f"{'/'.join(key)}@{AUTHORITY.partition(',')[0]}"
