"""The sources: silent, stale, broken, empty, noisy. Of each the worst is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from tracker.doctor import Finding
from tracker.health import FAILURES_TO_TELL, SourceState, due_at, health, source_state
from tracker.ledger import Ledger
from tracker.model import GOOD, Outcome, Source
from tracker.normalize import seconds, stamp

_SAMPLE = 12
"""Newest texts of a source that are looked at."""
_OFTEN = 0.75
_SHRUNK = 0.1
_DO: dict[Outcome, str] = {
    "missing": "look for its new address and mend url in the dossier",
    "blocked": "see whether it wants a key, or refuses robots: then declare interface = hand with a checked date",
    "unreachable": "open it in a browser: if it answers there, see to our own network; if not, wait or write",
    "broken": "look at it, and mend expect, select or needs_js in the dossier",
    "skipped": "declare interface = hand with a checked date, if robots may not read it",
}


def sources(ledger: Ledger, watched: Sequence[Source], now: datetime) -> Iterator[Finding]:
    """What is wrong with which source. That none at all was asked for long is told once."""
    states = [(source, source_state(ledger, source)) for source in watched if source.interface != "hand"]
    silent = [(source, state) for source, state in states if _is_silent(source, state, now)]
    if states and len(silent) == len(states):
        last = max((state.last_tried for _, state in silent if state.last_tried), default=None)
        since = f"since {stamp(last)}" if last else "ever"
        do = "see whether the timer runs: tracker schedule prints one"
        yield Finding("urgent", "sources", f"all {len(silent)}", f"nothing was asked {since}", do)
    else:
        do = "give the runs more time (--budget), or see whether the run names it as left"
        yield from (Finding("person", "silent", s.id, f"not asked {_since(t)}", do) for s, t in silent)
    for source, state in states:
        yield from _of_one(ledger, source, state, now)
    yield from _by_hand(ledger, watched, now)


def _of_one(ledger: Ledger, source: Source, state: SourceState, now: datetime) -> Iterator[Finding]:
    if state.outcome is None or state.since is None or (state.reason or "").startswith("needs a key"):
        return  # never asked, or told with the keys
    stale = health(source, state, now).stale
    if state.outcome not in GOOD:
        failures = ledger.snapshots.failures_in_a_row(source.id, ledger.snapshots.last())
        problem = f"{state.outcome} since {stamp(state.since)}: {state.reason or 'no reason given'}"
        if stale:
            last = f"last read {stamp(state.last_good)}" if state.last_good else "never read"
            yield Finding("urgent", "stale", source.id, f"{problem}; {last}", _DO[state.outcome])
        elif failures >= FAILURES_TO_TELL:
            yield Finding("person", "broken", source.id, problem, _DO[state.outcome])
        else:
            yield Finding("note", "broken", source.id, problem, "nothing yet: it may be a bad hour of the server")
    elif stale:
        do = "it was good when last asked: see why it is not asked"
        yield Finding("urgent", "stale", source.id, f"last read {_since(state)}", do)
    else:
        yield from _of_texts(source, _texts(ledger, source))


def _of_texts(source: Source, texts: Sequence[dict[str, Any]]) -> Iterator[Finding]:
    """Newest first: a text that is another nearly every time, or that lost nearly all its letters."""
    if len(texts) > 1 and texts[0]["length"] < _SHRUNK * max(text["length"] for text in texts[1:]):
        problem = f"its text has {texts[0]['length']} letters; it had {max(t['length'] for t in texts[1:])}"
        yield Finding(
            "person", "empty", source.id, problem, "look at it: is that the law, or a page about nothing?"
        )
    moves = sum(one["text"] != other["text"] for one, other in pairwise(texts))
    if len(texts) == _SAMPLE and moves >= _OFTEN * (_SAMPLE - 1):
        problem = f"another text at {moves} of the last {_SAMPLE - 1} readings"
        yield Finding(
            "person", "noisy", source.id, problem, "give select in the dossier, so that only the law is read"
        )


def _texts(ledger: Ledger, source: Source) -> list[dict[str, Any]]:
    sql = (
        "SELECT s.text, length(t.text) AS length FROM snapshots s JOIN texts t ON t.sha256 = s.text "
        "WHERE s.source = ? AND s.part = 0 AND s.outcome IN ('ok', 'unchanged') ORDER BY s.id DESC LIMIT ?"
    )
    return list(ledger.db.query(sql, [source.id, _SAMPLE]))


def _by_hand(ledger: Ledger, watched: Iterable[Source], now: datetime) -> Iterator[Finding]:
    """Those that robots may not read, in one line: they are not broken, they want eyes."""
    by_hand = [source for source in watched if source.interface == "hand"]
    old = [source for source in by_hand if not _seen_lately(ledger, source, now)]
    if old:
        do = "read them and set checked in their dossiers: tracker sources --stale names them"
        yield Finding("note", "by hand", f"{len(old)} of {len(by_hand)}", "not looked at lately", do)


def _seen_lately(ledger: Ledger, source: Source, now: datetime) -> bool:
    state = source_state(ledger, source)
    return state.last_good is not None and not health(source, state, now).stale


def _is_silent(source: Source, state: SourceState, now: datetime) -> bool:
    """Not asked for three of its periods, two days at least, though nobody said to wait."""
    if state.last_tried is None:
        return True
    return now - due_at(source, state, now) > max(2 * timedelta(seconds=seconds(source.every)), timedelta(days=1))


def _since(state: SourceState) -> str:
    return f"since {stamp(state.last_tried)}" if state.last_tried else "yet"
