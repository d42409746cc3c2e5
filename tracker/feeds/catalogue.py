"""Which feeds there are, and which changes each of them carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from tracker.feeds.item import CORRECTING, HEALTH, PROPOSED
from tracker.model import Change, Dossier, Subject
from tracker.normalize import last_day

OLD = timedelta(days=30)
"""A law that took effect longer ago than this when we learned of it is no news of law."""


@dataclass(frozen=True)
class Feed:
    """`name` is its path without a suffix: `all`, `us-la`, `us-la/kratom`."""

    name: str
    title: str


KINDS: Mapping[str, Iterable[str]] = {
    "law": ("took_effect", "lapsed", "scheduled", "learned", "amended", *CORRECTING),
    "proposals": (*PROPOSED, *CORRECTING),
    "corrections": tuple(CORRECTING),
    "health": (*HEALTH, *CORRECTING),
}
"""Kinds that may stand in a feed of one subject: no other change need be looked at for it."""


CALENDAR = Feed("calendar", "Legal status: days of law that come near")
"""Reminders, which are no changes: made apart from the rest."""


def catalogue(dossiers: Mapping[str, Dossier], subject: Subject) -> Iterator[Feed]:
    """All feeds, also those that are still empty."""
    yield Feed("all", "Legal status: all changes")
    yield Feed("law", "Legal status: changes of law")
    yield Feed("proposals", "Legal status: proposals, not law")
    yield Feed("corrections", "Legal status: what we had wrong")
    yield Feed("health", "Legal status: how our sources are")
    for code, dossier in sorted(dossiers.items()):
        name = dossier.jurisdiction.name
        yield Feed(code, f"Legal status: {name}")
        for substance in subject.substances:
            yield Feed(f"{code}/{substance.id}", f"Legal status: {substance.name} in {name}")


def feeds_of(change: Change, undone: Change | None) -> Iterator[str]:
    """Names of the feeds that carry a change. What takes an event back goes wherever that event was carried."""
    names = dict.fromkeys(_feeds_of(change))
    if undone:
        names |= dict.fromkeys(_feeds_of(undone))
    if change.kind in CORRECTING:
        names["corrections"] = None
    yield from names


def _feeds_of(change: Change) -> Iterator[str]:
    if change.kind in HEALTH:
        yield "health"
    elif change.kind in PROPOSED:
        yield "proposals"
    elif not is_old_law(change):
        yield "law"
    if change.kind == "heartbeat":
        return
    yield "all"
    for code in above(change.jurisdiction):
        yield code
        if change.substance:
            yield f"{code}/{change.substance}"


def is_old_law(change: Change) -> bool:
    """A law newly recorded that had been in effect for more than a month, or since a day that is not known."""
    if change.kind != "learned":
        return False
    return change.on is None or last_day(change.on) < change.recorded_at.date() - OLD


def above(code: str | None) -> Iterable[str]:
    """A code and those above it: `us-ca-orange`, `us-ca`, `us`. Not every one of them need be a place."""
    parts = code.split("-") if code else []
    return ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
