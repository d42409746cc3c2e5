"""One recording: dossiers, new answers of sources and the calendar go into the ledger, all or nothing.

Given `now`, the same ledger, archive and dossiers give the same rows. Killed at any moment, it has recorded
everything or nothing; run again, it adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from tracker import disk, reminders
from tracker.archive import Archive
from tracker.changes import Context, Watched, between
from tracker.derive import derive
from tracker.ledger import Ledger
from tracker.model import Change, Dossier
from tracker.observe import observe
from tracker.pulse import pulse
from tracker.refusal import RefusedError
from tracker.registry import Registry
from tracker.run_row import add_run
from tracker.scene import Observation, Scene
from tracker.timeline import Held

Entries = Mapping[str, Sequence[Held]]


class BackwardsError(RefusedError):
    """Asked to record at an instant before the last recording: history is only appended to."""


@dataclass(frozen=True)
class Recording:
    """What one recording did: outcomes of the sources' main answers, what was told, what was at fault."""

    outcomes: Mapping[str, int]
    changes: tuple[Change, ...]
    faults: tuple[str, ...]


def record(registry: Registry, ledger: Ledger, archive: Archive, now: datetime) -> Recording:
    """Record at `now`, in one transaction. BackwardsError if the ledger is already past that instant."""
    last = ledger.last_run()
    if last and now < last[0]:
        raise BackwardsError(
            f"now is {now:%Y-%m-%dT%H:%M:%SZ}, but the ledger was recorded at {last[0]}: use a later --now"
        )
    then, processed = last or (now, 0)
    upto = ledger.snapshots.last()
    with ledger.db.atomic():
        before = {code: ledger.held(code) for code in ledger.places_ever()}
        dossiers = _take_in_dossiers(registry, ledger, now)
        scenes = (
            Scene(ledger, archive, registry.subject, dossier, source, now)
            for dossier in dossiers.values()
            for source in dossier.sources
        )
        seen = [news for scene in scenes if (news := _observe(scene, (processed, upto))).is_news]
        changes = [*_law(registry, ledger, dossiers, before, seen, (then, now)), *_others(seen)]
        changes += pulse(ledger, dossiers.values(), now)
        told = tuple(_publish(ledger, change) for change in changes)
        outcomes = ledger.snapshots.outcomes(processed, upto)
        faults = (*map(str, registry.faults), *(fault for observation in seen for fault in observation.faults))
        add_run(ledger, now, (processed, upto), faults, len(told))
        derive(ledger)
    return Recording(outcomes, tuple(change for change in told if change.kind != "heartbeat"), faults)


def _observe(scene: Scene, answers: tuple[int, int]) -> Observation:
    """What one source tells. A reader that fails undoes its own source and names itself; the others go on."""
    try:
        with scene.ledger.db.atomic():
            return observe(scene, answers)
    except Exception as error:
        if disk.refused(error):  # the whole recording is undone then, and SQLite may have done so already
            raise
        return Observation(faults=[f"{scene.source.id}: could not be read: {type(error).__name__}: {error}"])


def _take_in_dossiers(registry: Registry, ledger: Ledger, now: datetime) -> dict[str, Dossier]:
    """Append what changed, and give what is held now.

    A faulty dossier counts as unchanged; a place whose file is gone is removed.
    """
    known = ledger.dossiers()
    for code, dossier in registry.dossiers.items():
        if known.get(code) != dossier:
            ledger.add_dossier(code, dossier, now)
    for code in known.keys() - registry.codes:
        ledger.add_dossier(code, None, now)
    held = {code: registry.dossiers.get(code) or known.get(code) for code in sorted(registry.codes)}
    return {code: dossier for code, dossier in held.items() if dossier}


def _law(
    registry: Registry,
    ledger: Ledger,
    dossiers: Mapping[str, Dossier],
    before: Mapping[str, Entries],
    seen: Sequence[Observation],
    span: tuple[datetime, datetime],
) -> Iterator[Change]:
    quiet = frozenset(digest for observation in seen for digest in observation.quiet)
    for code in sorted({*before, *dossiers}):
        dossier = dossiers.get(code) or ledger.last_known_dossier(code)
        zone = ZoneInfo(dossier.jurisdiction.timezone)
        yesterday, today = (moment.astimezone(zone).date() for moment in span)
        watched = {s.id: Watched(s.url, ledger.snapshots.newest_bytes(s.id)) for s in dossier.sources}
        place, told = dossier.jurisdiction, ledger.told(code)
        context = Context(place, registry.subject, span[1], yesterday, today, told, watched)
        was, held = before.get(code, {}), ledger.held(code)
        reminders.add(ledger, reminders.due(was, held, context, quiet))
        yield from between(was, held, context, quiet)


def _others(seen: Sequence[Observation]) -> Iterator[Change]:
    for observation in seen:
        yield from observation.changes


def _publish(ledger: Ledger, change: Change) -> Change:
    """Append a change under an id never used before: the second event of one key is `.../2`."""
    number, told = 1, change
    while ledger.has_change(told.id):
        number += 1
        told = change.model_copy(update={"id": f"{change.id}/{number}"})
    ledger.add_change(told)
    return told
