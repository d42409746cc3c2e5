"""Derived tables, made anew from the ledger in one transaction: the same ledger gives the same rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tracker.coverage import coverage
from tracker.health import source_state, stale_after
from tracker.ledger import Ledger, Span
from tracker.model import Dossier, Source, StatusPeriod, fingerprint
from tracker.normalize import stamp
from tracker.readings import findings
from tracker.rows import append
from tracker.schema import REFILLED
from tracker.searched import index
from tracker.sightings import lost_quotes
from tracker.timeline import Period, periods

Row = dict[str, Any]


def derive(ledger: Ledger) -> None:
    """Empty the derived tables and fill them from the ledger; of the index, write what differs."""
    lost, dossiers = lost_quotes(ledger), ledger.dossiers()
    with ledger.db.atomic():
        for table in REFILLED:
            ledger.db.execute(f"DELETE FROM {table}")  # noqa: S608
        for dossier in dossiers.values():
            append(ledger.db, "jurisdictions", **_jurisdiction(dossier))
            for source in dossier.sources:
                append(ledger.db, "sources", **_source(ledger, source))
                for finding in findings(ledger, source):
                    append(ledger.db, "findings", **finding)
        for code in ledger.places_ever():
            for table, row in _periods(ledger, code, ledger.last_known_dossier(code), lost):
                append(ledger.db, table, **row)
        for proposal in _proposals(ledger):
            append(ledger.db, "proposals", **proposal)
        for row in _coverage(ledger, dossiers):
            append(ledger.db, "coverage", **row)
        index(ledger)


def _jurisdiction(dossier: Dossier) -> Row:
    place = dossier.jurisdiction.model_dump()
    names = json.dumps(place["names"], ensure_ascii=False)
    return {**place, "names": names, "sources": len(dossier.sources), "entries": len(dossier.status)}


def _source(ledger: Ledger, source: Source) -> Row:
    state = source_state(ledger, source)
    stale = stale_after(source, state)
    kept = ("id", "jurisdiction", "interface", "kind", "title", "url", "every", "trust", "checked", "note")
    instants = {
        "since": state.since,
        "last_tried": state.last_tried,
        "last_good": state.last_good,
        "stale_after": stale,
    }
    return {
        **source.model_dump(include=set(kept)),
        "outcome": state.outcome,
        "reason": state.reason,
        **{name: stamp(moment) if moment else None for name, moment in instants.items()},
    }


def _periods(
    ledger: Ledger, code: str, dossier: Dossier, lost: frozenset[tuple[str, str]]
) -> Iterator[tuple[str, Row]]:
    """Every entry ever held, with its bounds among those held at the same time."""
    spans = ledger.spans(code)
    zone = ZoneInfo(dossier.jurisdiction.timezone)
    urls = {source.id: source.url for source in dossier.sources}
    for span in spans:
        period = _among(span, spans)
        identity = fingerprint(code, span.held.entry.digest, stamp(span.since))
        yield "status_periods", _status_period(identity, code, span, period, zone)
        for number, evidence in enumerate(span.held.entry.evidence):
            yield (
                "citations",
                {
                    "id": f"{identity}-{number + 1}",
                    "period": identity,
                    "jurisdiction": code,
                    "substance": span.held.entry.substance,
                    "kind": evidence.kind or "official",
                    "url": evidence.url or urls.get(evidence.source or ""),
                    "source": evidence.source,
                    "quote": evidence.quote,
                    "stands": None if not evidence.quote else int((evidence.source, evidence.quote) not in lost),
                    "page_date": evidence.page_date,
                    "says": evidence.says,
                },
            )


def _among(span: Span, spans: list[Span]) -> Period | None:
    """The period a span makes among its contemporaries; None where another entry hides it."""
    together = [s.held for s in spans if _met(s, span) and s.held.entry.substance == span.held.entry.substance]
    return next((p for p in periods(together) if p.held == span.held), None)


def _met(one: Span, other: Span) -> bool:
    """True if `one` was held at the last moment of `other`."""
    if other.until is None:
        return one.until is None
    return one.since < other.until and (one.until is None or one.until >= other.until)


def _status_period(identity: str, code: str, span: Span, period: Period | None, zone: ZoneInfo) -> Row:
    entry, held = span.held.entry, span.held
    return {
        "id": identity,
        "jurisdiction": code,
        **_columns(entry),
        "effective_to": period.effective_to if period else None,
        "starts_at": _midnight(period.starts if period else None, zone),
        "ends_at": _midnight(period.ends + timedelta(days=1) if period and period.ends else None, zone),
        "citation": entry.citation,
        "codified": entry.instrument.codified if entry.instrument else None,
        "url": entry.url,
        "recorded_by": held.by,
        "recorded_at": stamp(span.since),
        "superseded_at": stamp(span.until) if span.until else None,
    }


def _columns(entry: StatusPeriod) -> Row:
    row = entry.model_dump(mode="json", by_alias=True, exclude={"instrument", "evidence"})
    return {**row, "limits": json.dumps(row["limits"]) if row["limits"] else None}


def _midnight(day: date | None, zone: ZoneInfo) -> str | None:
    """The instant a day begins at a place."""
    return stamp(datetime.combine(day, time.min, zone)) if day else None


def _coverage(ledger: Ledger, dossiers: Mapping[str, Dossier]) -> Iterator[Row]:
    """Every place and every substance that has a record anywhere, on the day we last recorded."""
    last = ledger.last_run()
    substances = sorted({entry.substance for dossier in dossiers.values() for entry in dossier.status})
    if last:
        for substance in substances:
            yield from (row.model_dump() for row in coverage(dossiers, substance, last[0].date()))


def _proposals(ledger: Ledger) -> Iterator[Row]:
    newest: dict[str, Row] = {}
    for event in ledger.db.query('SELECT * FROM proposal_events ORDER BY proposal, "on", id'):
        before = newest.get(event["proposal"], {})
        newest[event["proposal"]] = {
            "id": event["proposal"],
            "jurisdiction": event["jurisdiction"],
            "identifier": event["identifier"],
            "session": event["session"],
            "title": event["title"],
            "stage": event["stage"] or before.get("stage") or "introduced",
            "aim": event["aim"],
            "substances": event["substances"],
            "last_event_on": event["on"],
            "url": event["url"] or before.get("url"),
        }
    yield from newest.values()
