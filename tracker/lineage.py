"""The laws of a place through the history of our record: a law keeps its name when its day moves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from tracker.changes import same_entry
from tracker.ledger import Ledger
from tracker.model import Dossier, StatusPeriod, fingerprint
from tracker.normalize import instant
from tracker.timeline import Held, periods

_ROWS = """
SELECT recorded_at, 1 AS source, id, content, NULL AS claim FROM dossiers WHERE jurisdiction = :code
UNION ALL
SELECT recorded_at, 2 AS source, id, content, claim FROM recorded WHERE jurisdiction = :code
ORDER BY recorded_at, source, id
"""


@dataclass(frozen=True)
class Moment:
    """What was held of a place after a recording; `names`: the name of each entry's law, by the entry's digest."""

    at: datetime
    dossier: Dossier
    held: Mapping[str, Sequence[Held]]
    names: Mapping[str, str]


def moments(ledger: Ledger, code: str) -> Iterator[Moment]:
    """The history of a place, a moment for each instant at which something of it was recorded."""
    dossier: Dossier | None = None
    removed, claims, laws = False, dict[str, Held](), _Laws()
    rows = ledger.db.query(_ROWS, {"code": code})
    for at, together in groupby(rows, key=lambda row: instant(row["recorded_at"])):
        for row in together:
            if row["claim"]:
                claims[row["claim"]] = _machine(row, at, _zone(dossier))
            else:
                removed = row["content"] is None
                dossier = dossier if removed else Dossier.model_validate_json(row["content"])
        if dossier:
            by_hand = () if removed else dossier.status
            held = _by_substance([*(Held(entry=e, recorded_at=at, by="person") for e in by_hand), *claims.values()])
            visible = [period.entry for some in held.values() for period in periods(some)]
            yield Moment(at, dossier, held, laws.named(visible, at.astimezone(_zone(dossier)).date()))


def _machine(row: Mapping[str, Any], at: datetime, zone: ZoneInfo) -> Held:
    entry = StatusPeriod.model_validate_json(row["content"])
    return Held(entry=entry, recorded_at=at, by="machine", holds_from=at.astimezone(zone).date())


def _zone(dossier: Dossier | None) -> ZoneInfo:
    return ZoneInfo(dossier.jurisdiction.timezone if dossier else "UTC")


def _by_substance(held: Sequence[Held]) -> dict[str, list[Held]]:
    by_substance: dict[str, list[Held]] = {}
    for one in held:
        by_substance.setdefault(one.entry.substance, []).append(one)
    return by_substance


@dataclass
class _Law:
    name: str
    entry: StatusPeriod


@dataclass
class _Laws:
    """Laws followed from recording to recording: those held, and those that are gone and may come back."""

    held: dict[str, _Law] = field(default_factory=dict)
    gone: list[_Law] = field(default_factory=list)
    counted: Counter[tuple[str, str]] = field(default_factory=Counter)

    def named(self, entries: Sequence[StatusPeriod], today: date) -> dict[str, str]:
        """The names of the laws that are held now, by the digests of their entries."""
        now = {entry.digest: entry for entry in entries}
        left = [law for digest, law in self.held.items() if digest not in now]
        self.held = {digest: law for digest, law in self.held.items() if digest in now}
        for digest, entry in now.items():
            if digest not in self.held:
                self.held[digest] = self._moved(entry, left, today) or self._back(entry) or self._new(entry)
            self.held[digest].entry = entry
        self.gone += left
        return {digest: law.name for digest, law in self.held.items()}

    def _moved(self, entry: StatusPeriod, left: list[_Law], today: date) -> _Law | None:
        """The law whose entry is gone and which this one is now, as the event `corrected` pairs them."""
        alike = [
            law for law in left if law.entry.substance == entry.substance and same_entry(law.entry, entry, today)
        ]
        return _taken(left, max(alike, key=lambda law: _likeness(law.entry, entry), default=None))

    def _back(self, entry: StatusPeriod) -> _Law | None:
        """The law that we had taken back and say again."""
        again = (law for law in reversed(self.gone) if _is_again(law.entry, entry))
        return _taken(self.gone, next(again, None))

    def _new(self, entry: StatusPeriod) -> _Law:
        """A name from substance and instrument; a further law of the same instrument is counted."""
        key = (entry.substance, entry.citation or entry.status)
        self.counted[key] += 1
        return _Law(fingerprint(*key, self.counted[key]), entry)


def _taken(laws: list[_Law], law: _Law | None) -> _Law | None:
    if law:
        laws.remove(law)
    return law


def _likeness(one: StatusPeriod, other: StatusPeriod) -> tuple[bool, bool, bool]:
    return (
        one.effective_from == other.effective_from,
        one.citation == other.citation,
        one.status == other.status,
    )


def _is_again(law: StatusPeriod, entry: StatusPeriod) -> bool:
    same_instrument = law.citation is not None and law.citation == entry.citation
    return law.digest == entry.digest or (law.substance == entry.substance and same_instrument)
