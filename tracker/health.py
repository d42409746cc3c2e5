"""How each source is: last tried, last good, its outcome and since when, and when it counts as stale.

Derived from snapshots alone. A source is stale when it was not good for three of its periods, 14 days at least.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zlib import crc32

from tracker.ledger import Ledger
from tracker.model import GOOD, Outcome, Source
from tracker.normalize import first_day, instant, legal_date, seconds
from tracker.own_law import Health

_LEAST_STALE = timedelta(days=14)
FAILURES_TO_TELL = 2
"""In a row: one alone may be a bad hour of the server."""
_DUE_SHARE = 0.98
"""A daily timer never fires to the second: without this slack a source would slip to every other day."""
_JITTER = 0.02
"""Share of its period by which a source may be due earlier still: always the same of one, another of each."""


@dataclass(frozen=True)
class SourceState:
    """The state of one source; all None for one never tried."""

    outcome: Outcome | None = None
    reason: str | None = None
    since: datetime | None = None
    first_tried: datetime | None = None
    last_tried: datetime | None = None
    last_good: datetime | None = None
    retry_after: datetime | None = None


def source_state(ledger: Ledger, source: Source) -> SourceState:
    """State by the ledger; a `hand` source is `skipped` and good on the day a person checked it."""
    if source.interface == "hand":
        return SourceState(outcome="skipped", reason="read by hand", last_good=_checked(source))
    last = ledger.snapshots.latest_main(source.id)
    if last is None:
        return SourceState()
    first, since, good = ledger.snapshots.source_instants(
        source.id, good=last.outcome in GOOD, outcome=last.outcome
    )
    return SourceState(last.outcome, last.reason, since, first, last.fetched_at, good, last.retry_after)


def is_due(source: Source, state: SourceState, now: datetime, *, ask_anyway: bool = False) -> bool:
    """True if the source should be asked now. When to come back is kept even when asked anyway, and kept to."""
    if source.interface == "hand" or (state.retry_after and state.retry_after > now):
        return False
    return ask_anyway or due_at(source, state, now) <= now


def due_at(source: Source, state: SourceState, now: datetime) -> datetime:
    """From when on a source that is not read by hand is to be asked: `now` where it never was.

    Sources first asked together drift apart, so that no host gets all its questions at one time of the day.
    """
    if state.retry_after or state.last_tried is None:
        return state.retry_after or now
    early = _JITTER * crc32(source.id.encode()) / 2**32
    return state.last_tried + timedelta(seconds=int(seconds(source.every) * (_DUE_SHARE - early)))


def stale_after(source: Source, state: SourceState) -> datetime | None:
    """The instant from which the source counts as stale; None while there is nothing to count from."""
    reference = state.last_good or state.first_tried
    return reference + max(3 * timedelta(seconds=seconds(source.every)), _LEAST_STALE) if reference else None


def health(source: Source, state: SourceState, now: datetime) -> Health:
    after = stale_after(source, state)
    return Health(state.last_good, stale=after is not None and after < now)


def _checked(source: Source) -> datetime | None:
    try:
        day = first_day(legal_date(source.checked or ""))
    except ValueError:
        return None
    return instant(day.isoformat()).astimezone(UTC)
