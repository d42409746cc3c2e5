"""The keys of publishers: set, not set, refused, used up. A key itself is looked at by nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tracker.doctor import Finding
from tracker.ledger import Ledger

_REFUSED = (401, 403)


class Lock(NamedTuple):
    """What a publisher wants: the variable, whether nothing is to be had without it, and for which sources."""

    variable: str
    required: bool
    sources: tuple[str, ...]


def _unset(lock: Lock, many: str) -> Finding:
    do = "docs/interfaces.md says where to get it; or take what wants it out of the dossiers"
    if lock.required:
        return Finding("person", "keys", lock.variable, f"not set: {many} cannot be asked", do)
    return Finding("note", "keys", lock.variable, f"not set: {many} asked as anybody may", do)


def keys(ledger: Ledger, locks: Sequence[Lock], environment: Mapping[str, str]) -> Iterator[Finding]:
    """Each variable, by whether it is set and by the last answers to its sources."""
    for lock in locks:
        many = "1 source" if len(lock.sources) == 1 else f"{len(lock.sources)} sources"
        if not environment.get(lock.variable, "").strip():
            yield _unset(lock, many)
            continue
        answers = [ledger.snapshots.latest_main(source) for source in lock.sources]
        known = [answer for answer in answers if answer]
        if known and all(answer.http_status in _REFUSED for answer in known):
            do = "get a new one; it may have expired, or have been taken back"
            yield Finding("person", "keys", lock.variable, f"refused by its publisher: {many}", do)
        elif any("is used up" in (answer.reason or "") for answer in known):
            do = "nothing: it counts anew by itself. If it goes on, ask these sources less often (every)"
            yield Finding("note", "keys", lock.variable, f"used up for now: {many}", do)
