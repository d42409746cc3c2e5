"""What is held about a place and the layers above it: from the ledger, or from the dossiers while there is none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Self

from tracker.gazetteer import Gazetteer, identity
from tracker.health import health, source_state
from tracker.ledger import Ledger
from tracker.model import Dossier, Source
from tracker.own_law import Place
from tracker.registry import dossier_paths, identities, load_dossier, load_subject
from tracker.sightings import lost_quotes
from tracker.timeline import Held

NO_INSTANTS: Sequence[datetime] = ()
_KEPT = 5_000
"""Places kept in memory, those asked for last: about 100 KB each where there is much law."""


@dataclass(frozen=True)
class Known:
    """All places as we knew them at any instant, each read when it is first asked for."""

    gazetteer: Gazetteer
    place: Callable[[str, datetime | None], Place]
    """What is held about one place, by its code, as of an instant; None: before anything was recorded."""
    instants: Callable[[str], Sequence[datetime]] = lambda code: NO_INSTANTS  # noqa: ARG005
    """When our knowledge of a place grew, oldest first; none where only the dossiers are known."""

    @classmethod
    def of_ledger(cls, ledger: Ledger, now: datetime, *, removed: bool = False) -> Self:
        """As the ledger holds them, also those since `removed`; how fresh their sources are is told for `now`."""
        lost = lost_quotes(ledger)

        @lru_cache(_KEPT)
        def place(code: str, known_at: datetime | None) -> Place:
            dossier = ledger.dossier(code, known_at) if known_at else None
            if dossier is None:
                return Place(ledger.last_known_dossier(code).jurisdiction, {})
            return _recorded(ledger, dossier, known_at, now, lost)

        gazetteer = Gazetteer(map(identity, ledger.identities(removed=removed)))
        return cls(gazetteer, place, lru_cache(_KEPT)(ledger.instants))

    @classmethod
    def of_folder(cls, data: Path) -> Self:
        """As the dossiers of a data folder say."""
        paths, subject = dossier_paths(data), load_subject(data)
        gazetteer = Gazetteer(identities(paths), paths.keys())
        return cls(
            gazetteer, lru_cache(_KEPT)(lambda code, _: _unrecorded(load_dossier(data, paths[code], subject)))
        )

    @classmethod
    def of_dossiers(cls, dossiers: Mapping[str, Dossier]) -> Self:
        """As some dossiers say."""
        heads = (dossier.jurisdiction.model_dump() for dossier in dossiers.values())
        return cls(Gazetteer(map(identity, heads)), lru_cache(None)(lambda code, _: _unrecorded(dossiers[code])))

    def chain(self, code: str, known_at: datetime | None = None) -> Sequence[Place]:
        """The place and those above it, nearest first, as known at an instant; None: now."""
        places = [self._read(code, known_at)]
        while (parent := places[-1].jurisdiction.parent) in self.gazetteer.codes and parent:
            places.append(self._read(parent, known_at))
        return places

    def _read(self, code: str, known_at: datetime | None) -> Place:
        """Between two recordings we know the same, so each state of a place is read once."""
        grown = self.instants(code)
        count = bisect_right(grown, known_at) if known_at else len(grown)
        return self.place(code, grown[count - 1] if count else None)


def _recorded(
    ledger: Ledger, dossier: Dossier, known_at: datetime | None, now: datetime, lost: frozenset[tuple[str, str]]
) -> Place:
    code, sources = dossier.jurisdiction.code, _by_id(dossier)
    states = {key: health(source, source_state(ledger, source), now) for key, source in sources.items()}
    return Place(dossier.jurisdiction, ledger.held(code, known_at), sources, states, lost)


def _unrecorded(dossier: Dossier) -> Place:
    held: dict[str, list[Held]] = {}
    for entry in dossier.status:
        held.setdefault(entry.substance, []).append(Held(entry=entry, recorded_at=None, by="person"))
    return Place(dossier.jurisdiction, held, _by_id(dossier))


def _by_id(dossier: Dossier) -> dict[str, Source]:
    return {source.id: source for source in dossier.sources}
