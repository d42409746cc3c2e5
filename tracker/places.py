"""Places by any of their names, and what is held about a place and the layers above it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tracker.health import health, source_state
from tracker.ledger import Ledger
from tracker.model import Dossier, Source
from tracker.own_law import Place
from tracker.sightings import lost_quotes
from tracker.timeline import Held


class UnknownPlaceError(LookupError):
    """No dossier, or more than one, has that code, ISO code, OCD id or name."""


@dataclass(frozen=True)
class Known:
    """All places as we know them: from the ledger, or straight from the dossiers while there is no ledger yet."""

    dossiers: Mapping[str, Dossier]
    ledger: Ledger | None
    known_at: datetime | None
    now: datetime
    lost: frozenset[tuple[str, str]] = field(default=frozenset())

    @classmethod
    def of_ledger(cls, ledger: Ledger, known_at: datetime | None, now: datetime) -> Known:
        return cls(ledger.dossiers(known_at), ledger, known_at, now, lost_quotes(ledger))

    @classmethod
    def of_dossiers(cls, dossiers: Mapping[str, Dossier], now: datetime) -> Known:
        return cls(dossiers, None, None, now)

    def find(self, name: str) -> str:
        """The code of a place given by code, ISO code, OCD id or name, without regard to case.

        A code is never taken for a name. A name that several places bear decides nothing.
        """
        wanted = name.strip().casefold()
        for code, dossier in self.dossiers.items():
            place = dossier.jurisdiction
            if wanted and wanted in {(word or "").casefold() for word in (code, place.iso, place.ocd)}:
                return code
        bearers = [code for code, d in self.dossiers.items() if d.jurisdiction.name.casefold() == wanted]
        if len(bearers) == 1:
            return bearers[0]
        if bearers:
            raise UnknownPlaceError(f"'{name}' is the name of several places: give one of {', '.join(bearers)}")
        raise UnknownPlaceError(f"'{name}' is not in the registry; nearest codes: {self._nearest(wanted)}")

    def _nearest(self, wanted: str) -> str:
        names = {d.jurisdiction.name.casefold(): code for code, d in self.dossiers.items()}
        near = difflib.get_close_matches(wanted, [*self.dossiers, *names], n=3, cutoff=0.4)
        return ", ".join(dict.fromkeys(names.get(word, word) for word in near)) or "none"

    def chain(self, code: str) -> Sequence[Place]:
        """The place and those above it, nearest first."""
        places = [self._place(code)]
        while (parent := places[-1].jurisdiction.parent) in self.dossiers and parent:
            places.append(self._place(parent))
        return places

    def _place(self, code: str) -> Place:
        dossier = self.dossiers[code]
        sources = {source.id: source for source in dossier.sources}
        if self.ledger is None:
            return Place(dossier.jurisdiction, _with_addresses(_by_substance(dossier), sources), sources)
        states = {
            key: health(source, source_state(self.ledger, source), self.now) for key, source in sources.items()
        }
        held = _with_addresses(self.ledger.held(code, self.known_at), sources)
        return Place(dossier.jurisdiction, held, sources, states, self.lost)


def _with_addresses(held: Mapping[str, list[Held]], sources: Mapping[str, Source]) -> dict[str, list[Held]]:
    """Entries whose evidence by source has the address of that source, so that a reader can follow it."""
    return {substance: [_with_address(one, sources) for one in some] for substance, some in held.items()}


def _with_address(held: Held, sources: Mapping[str, Source]) -> Held:
    if not any(e.source for e in held.entry.evidence):
        return held
    evidence = tuple(
        e.model_copy(update={"url": source.url, "kind": "official"})
        if (source := sources.get(e.source or ""))
        else e
        for e in held.entry.evidence
    )
    return held.model_copy(update={"entry": held.entry.model_copy(update={"evidence": evidence})})


def _by_substance(dossier: Dossier) -> dict[str, list[Held]]:
    held: dict[str, list[Held]] = {}
    for entry in dossier.status:
        held.setdefault(entry.substance, []).append(Held(entry=entry, recorded_at=None, by="person"))
    return held
