"""Signs of life for whoever relies on us: one a week, and one a week more for each source that stays broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from tracker.changes import change_id
from tracker.health import FAILURES_TO_TELL, source_state
from tracker.ledger import Ledger
from tracker.model import GOOD, Change, Dossier, Source
from tracker.normalize import instant, stamp
from tracker.rows import scalar
from tracker.wording import heartbeat_title, source_title

_WEEK = timedelta(weeks=1)
_SLACK = timedelta(hours=12)
"""A daily run is never to the second: the seventh day's counts, early or late."""


def pulse(ledger: Ledger, dossiers: Iterable[Dossier], now: datetime) -> Iterator[Change]:
    """What is due at a recording; nothing at the very first one."""
    begun = scalar(ledger.db, "SELECT min(recorded_at) FROM runs")
    if begun is None:
        return
    asked = [(dossier, source) for dossier in dossiers for source in dossier.sources if source.interface != "hand"]
    for dossier, source in asked:
        yield from _still_broken(ledger, dossier, source, now)
    week = (now - instant(begun) + _SLACK) // _WEEK
    beat = change_id("heartbeat", f"week-{week}")
    if week and not ledger.has_change(beat):
        yield _heartbeat(ledger, beat, [source for _, source in asked], now)


def _heartbeat(ledger: Ledger, beat: str, sources: list[Source], now: datetime) -> Change:
    """Read and failed sources as they are now, and what was told in the week before."""
    states = [source_state(ledger, source) for source in sources]
    tried = [state for state in states if state.last_tried and now - state.last_tried <= _WEEK]
    failed = sum(state.outcome not in GOOD for state in tried)
    told = "SELECT count(*) FROM changes WHERE recorded_at > ? AND kind <> 'heartbeat'"
    return Change(
        id=beat,
        kind="heartbeat",
        jurisdiction=None,
        recorded_at=now,
        title=heartbeat_title(
            now, len(sources), len(tried), failed, int(scalar(ledger.db, told, [stamp(now - _WEEK)]))
        ),
    )


def _still_broken(ledger: Ledger, dossier: Dossier, source: Source, now: datetime) -> Iterator[Change]:
    """A reminder for each whole week since a source broke: the newest one, once."""
    last = ledger.snapshots.latest_main(source.id)
    if last is None or last.outcome in GOOD:  # as of nearly all: the rest is asked of few
        return
    state = source_state(ledger, source)
    if state.since is None or now - state.since < _WEEK:
        return
    if ledger.snapshots.failures_in_a_row(source.id, ledger.snapshots.last()) < FAILURES_TO_TELL:
        return
    place, weeks = dossier.jurisdiction, (now - state.since) // _WEEK
    reminder = change_id(source.id, "source_broken", stamp(state.since), f"week-{weeks}")
    if not ledger.has_change(reminder):
        yield Change(
            id=reminder,
            kind="source_broken",
            jurisdiction=place.code,
            recorded_at=now,
            title=source_title("source_broken", place.name, source.title, state.reason, weeks),
            url=source.url,
            citation=source.title,
        )
