"""A place's own law on a day: the periods that speak for a substance there, and what they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from tracker.model import Evidence, Jurisdiction, Source, Status, Subject
from tracker.timeline import Gap, Held, Period, at, periods

STATES_AND_ABOVE = ("union", "country", "state", "province", "territory", "district")
"""Kinds of place whose silence means that nobody searched; below them it means that the law above applies."""


@dataclass(frozen=True)
class Health:
    """How fresh our reading of a source is. `last_good` None: never read."""

    last_good: datetime | None
    stale: bool


@dataclass(frozen=True)
class Place:
    """What is held about one place: identity, entries by substance, its sources with their health."""

    jurisdiction: Jurisdiction
    held: Mapping[str, Sequence[Held]]
    sources: Mapping[str, Source] = field(default_factory=dict)
    health: Mapping[str, Health] = field(default_factory=dict)
    lost: frozenset[tuple[str, str]] = frozenset()
    """Pairs of source id and quote: words that no longer stand there."""
    _timelines: dict[str, list[Period]] = field(default_factory=dict, compare=False, repr=False)

    def timeline(self, substance: str) -> list[Period]:
        """The periods of a substance here, worked out once."""
        if substance not in self._timelines:
            self._timelines[substance] = periods(self.held.get(substance, ()))
        return self._timelines[substance]

    def addressed(self, evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
        """Evidence with the address of the source that it is from, so that a reader can follow it."""
        return tuple(
            one.model_copy(update={"url": source.url, "kind": "official"})
            if (source := self.sources.get(one.source or ""))
            else one
            for one in evidence
        )


@dataclass(frozen=True, eq=False)
class OwnLaw:
    """A place with all periods that may speak for the substance there, and what they say on the day."""

    place: Place
    timeline: list[Period]
    found: Period | Gap
    fallback_from: str | None

    @property
    def status(self) -> Status:
        return self.found.entry.status if isinstance(self.found, Period) else "unknown"

    @property
    def code(self) -> str:
        return self.place.jurisdiction.code

    @property
    def searched(self) -> bool:
        """True if anything is recorded for the day, be it that it has lapsed."""
        return not (isinstance(self.found, Gap) and self.found.silent)

    @property
    def silence_is_unknown(self) -> bool:
        """True where no record means that nobody searched; below, it means that the law above applies."""
        return self.place.jurisdiction.kind in STATES_AND_ABOVE

    @property
    def preempts(self) -> bool:
        return isinstance(self.found, Period) and bool(self.found.entry.preempts_local)


def own_law(place: Place, subject: Subject, substance: str, on: date) -> OwnLaw:
    """What the place's own records say of the substance, or of the one it falls back to where they are silent."""
    falls_back_to = subject.substance(substance).falls_back_to
    own = place.timeline(substance)
    fallback = place.timeline(falls_back_to) if falls_back_to else []
    found = at(own, on, fallback)
    borrowed = isinstance(found, Period) and found.entry.substance != substance
    return OwnLaw(
        place, [*own, *fallback] if borrowed or not own else own, found, falls_back_to if borrowed else None
    )


def applying(layers: Sequence[OwnLaw]) -> Sequence[OwnLaw]:
    """The layers from the highest one that pre-empts upward; all of them where none does."""
    highest = max((n for n, layer in enumerate(layers) if n and layer.preempts), default=0)
    return layers[highest:]
