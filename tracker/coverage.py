"""What we cover: each place with its answer, how sure, how old, watched or not, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from tracker.model import Dossier, Noun, Status, StatusPeriod
from tracker.timeline import Held, Period, at, periods


class Coverage(Noun):
    """One place and one substance: the place's own record on a day, without the layers above it."""

    jurisdiction: str
    name: str
    substance: str
    status: Status
    confidence: str | None
    as_of: str | None
    watched: str
    missing: str


def coverage(dossiers: Mapping[str, Dossier], substance: str, today: date) -> list[Coverage]:
    """A row a place, in the order of codes."""
    return [_row(dossiers[code], substance, today) for code in sorted(dossiers)]


def _row(dossier: Dossier, substance: str, today: date) -> Coverage:
    held = [Held(entry=e, recorded_at=None, by="person") for e in dossier.status if e.substance == substance]
    found = at(periods(held), today)
    entry = found.entry if isinstance(found, Period) else None
    return Coverage(
        jurisdiction=dossier.jurisdiction.code,
        name=dossier.jurisdiction.name,
        substance=substance,
        status=entry.status if entry else "unknown",
        confidence=entry.confidence if entry else None,
        as_of=entry.as_of if entry else None,
        watched=_watched(dossier),
        missing=", ".join(_missing(dossier, entry)),
    )


def _watched(dossier: Dossier) -> str:
    """The interfaces by which a machine asks official sources, `by hand` where only people can, else `no`."""
    asked = sorted({source.interface for source in dossier.sources if source.interface != "hand"})
    return ", ".join(asked) or ("by hand" if dossier.sources else "no")


def _missing(dossier: Dossier, entry: StatusPeriod | None) -> Iterator[str]:
    if entry is None:
        yield "record"
        return
    if entry.status != "unregulated" and not entry.instrument:
        yield "instrument"
    if entry.status not in ("unregulated", "unknown") and not (
        entry.effective_from and len(entry.effective_from) > 7
    ):
        yield "day of effect"
    if not any(e.source or e.kind == "official" for e in entry.evidence):
        yield "official words"
    if len(entry.evidence) == 1:
        yield "second source"
    if entry.status != "unregulated" and not dossier.sources:
        yield "source to watch"


def as_markdown(rows: Sequence[Coverage], today: date) -> str:
    """The coverage page: counts, then a table of places that have a record, then a list of those that have none."""
    known = [row for row in rows if row.missing != "record"]
    silent = [row for row in rows if row.missing == "record"]
    watched = sum(row.watched not in ("no", "by hand") for row in known)
    names = ", ".join(f"{row.name} (`{row.jurisdiction}`)" for row in silent)
    return "\n".join(
        [
            "# Coverage",
            "",
            f"Made by `tracker coverage --now {today}`: the own record of each place for {rows[0].substance},",
            "without the layers above it. A place without a record is unknown, never lawful.",
            "",
            f"{len(rows)} places, {len(known)} with a record, {watched} of those watched.",
            "",
            "| code | place | status | confidence | newest evidence | watched | missing |",
            "| --- | --- | --- | --- | --- | --- | --- |",
            *map(_line, known),
            "",
            f"Without a record ({len(silent)}): {names}.",
        ]
    )


def _line(row: Coverage) -> str:
    cells = (f"`{row.jurisdiction}`", row.name, row.status, row.confidence, row.as_of, row.watched, row.missing)
    return "| " + " | ".join(cell or "" for cell in cells) + " |"
