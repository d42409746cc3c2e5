"""What to tell: the difference between what we held and what we hold, and what the calendar brought.

Pure. One event is one change with one id, made from the event's own key: the same event has the same id on every
host and in every build.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from tracker.model import Change, ChangeKind, Jurisdiction, Status, StatusPeriod, Subject, fingerprint
from tracker.timeline import Held, Period, at, is_future, lapse_day, periods, status_at
from tracker.wording import title

AUTHORITY = "legal-status-tracker.example,2026"
"""Mints our `tag:` URIs (RFC 4151). Never change it: it would rename every event ever told."""


class Watched(NamedTuple):
    """Where a source is found, and the sha256 of its newest good answer."""

    url: str
    archived: str | None


@dataclass(frozen=True)
class Context:
    """What every change of one place needs: whose law, what is tracked, when, and which event told which entry."""

    place: Jurisdiction
    subject: Subject
    now: datetime
    yesterday: date
    today: date
    told: Mapping[str, str]
    watched: Mapping[str, Watched] = field(default_factory=dict)
    """The sources of the place, by their ids."""


@dataclass(frozen=True)
class _Side:
    """The periods of one substance as held at one time, and those that speak for days before its first record."""

    own: Sequence[Period]
    fallback: Sequence[Period]

    def status(self, day: date) -> Status:
        return status_at(self.own, day, self.fallback)


def between(
    before: Mapping[str, Sequence[Held]],
    after: Mapping[str, Sequence[Held]],
    context: Context,
    quiet: frozenset[str] = frozenset(),
) -> list[Change]:
    """Changes of one place, from what was held to what is held, `yesterday` excluded, `today` included.

    `quiet` are digests of entries that are recorded and told to nobody. The first record of a place tells nothing.
    """
    if not before:
        return []
    found: list[Change] = []
    for substance in sorted({*before, *after}):
        fallback = context.subject.substance(substance).falls_back_to or ""
        old = _Side(periods(before.get(substance, ())), periods(before.get(fallback, ())))
        new = _Side(periods(after.get(substance, ())), periods(after.get(fallback, ())))
        found += _edits(old, new, context, quiet)
        found += _calendar(old, new, context)
    return found


def _edits(old: _Side, new: _Side, context: Context, quiet: frozenset[str]) -> Iterator[Change]:
    removed, added = _unlike(old.own, new.own), _unlike(new.own, old.own)
    for was in removed:
        now = next((entry for entry in added if same_entry(was, entry, context.today)), None)
        if now:
            added.remove(now)
            yield _corrected(was, now, context)
        else:
            yield _retracted(was, new, context)
    for entry in added:
        if entry.digest not in quiet:
            yield from _added(entry, old, context)


def _unlike(some: Sequence[Period], others: Sequence[Period]) -> list[StatusPeriod]:
    known = {period.entry.digest for period in others}
    return [period.entry for period in some if period.entry.digest not in known]


def same_entry(was: StatusPeriod, now: StatusPeriod, today: date) -> bool:
    """True if `now` is `was` changed in place: same day, same instrument, or the same status moved."""
    if was.effective_from == now.effective_from or (was.citation and was.citation == now.citation):
        return True
    return was.status == now.status and is_future(was, today) == is_future(now, today)


def _corrected(was: StatusPeriod, now: StatusPeriod, context: Context) -> Change:
    retracts = context.told.get(was.digest)
    return _change("corrected", now, now.effective_from, was.status, now.status, context, retracts, was)


def _retracted(was: StatusPeriod, new: _Side, context: Context) -> Change:
    day = context.today if is_future(was, context.today) else _day(was, context.today)
    after = new.status(day)
    retracts = context.told.get(was.digest)
    return _change("retracted", was, was.effective_from, was.status, after, context, retracts)


def _added(entry: StatusPeriod, old: _Side, context: Context) -> Iterator[Change]:
    if is_future(entry, context.today):
        known = old.status(context.today)
        yield _change("scheduled", entry, entry.effective_from, known, entry.status, context)
        return
    day = _day(entry, context.today)
    known = old.status(day)
    held = at(old.own, day, old.fallback)
    if known != entry.status:
        yield _change("learned", entry, entry.effective_from, known, entry.status, context)
    elif not (isinstance(held, Period) and same_terms(held.entry, entry)):
        yield _change("amended", entry, entry.effective_from, known, entry.status, context)


def _day(entry: StatusPeriod, today: date) -> date:
    """The first day on which the entry certainly holds; today where its date is not known."""
    certain = periods([Held(entry=entry, recorded_at=None, by="person")])[0].certain
    return certain or today


def _calendar(old: _Side, new: _Side, context: Context) -> Iterator[Change]:
    """What came by the calendar alone, for entries we held already."""
    known = {period.entry.digest for period in old.own}
    for number, period in enumerate(new.own):
        entry = period.entry
        if entry.digest not in known:
            continue
        if period.certain and context.yesterday < period.certain <= context.today:
            before = new.own[number - 1].entry if number else None
            if before is None or not same_terms(before, entry):
                status = new.status(period.starts - timedelta(days=1)) if period.starts else "unknown"
                yield _change("took_effect", entry, entry.effective_from, status, entry.status, context)
        day = lapse_day(period, new.own)
        if day and context.yesterday < day <= context.today:
            yield _change("lapsed", entry, day.isoformat(), entry.status, "unknown", context)


def same_terms(one: StatusPeriod, other: StatusPeriod) -> bool:
    """True if nothing changes where one follows the other: all but their days is the same."""
    dates = ("effective_from", "enforced_from", "sunset")
    return {k: v for k, v in one.terms.items() if k not in dates} == {
        k: v for k, v in other.terms.items() if k not in dates
    }


def _change(
    kind: ChangeKind,
    entry: StatusPeriod,
    on: str | None,
    before: str,
    after: str,
    context: Context,
    retracts: str | None = None,
    was: StatusPeriod | None = None,
) -> Change:
    key = fingerprint(entry.digest, was.digest if was else None)
    proof = next((e.quote or e.says for e in entry.evidence if e.quote or e.says), None)
    sources = (context.watched.get(evidence.source or "") for evidence in entry.evidence)
    source = next(filter(None, sources), None)
    return Change.model_validate(
        {
            "id": change_id(context.place.code, entry.substance, kind, on or "undated", key),
            "kind": kind,
            "jurisdiction": context.place.code,
            "substance": entry.substance,
            "on": on,
            "before": before,
            "after": after,
            "recorded_at": context.now,
            "title": title(
                kind, context.place.name, context.subject.substance(entry.substance).name, on, before, after
            ),
            "url": entry.url or (source.url if source else None),
            "citation": entry.citation,
            "retracts": retracts,
            "entry": entry.digest,
            "quote": proof,
            "confidence": entry.confidence,
            "archived": source.archived if source else None,
        }
    )


def change_id(*key: str) -> str:
    """The `tag:` URI of an event, from its own key."""
    return f"tag:{AUTHORITY}:" + "/".join(key)
