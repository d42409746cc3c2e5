"""The layered answer for a place, a day and a substance: which law decides, and why.

Each place keeps its own law. The strictest status among the place and the layers above it decides, unless a
layer above pre-empts local law: then it decides for all below it. Unknown is an answer; silence is not legality.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from pydantic import Field

from tracker.model import (
    Act,
    Confidence,
    Evidence,
    Instrument,
    Jurisdiction,
    Limit,
    Noun,
    Source,
    Status,
    Subject,
)
from tracker.timeline import Gap, Held, Period, at, lapse_day, periods

STRICTEST_FIRST: tuple[Status, ...] = (
    "prohibited", "sale_prohibited", "prescription_only", "regulated", "age_restricted", "unregulated", "unknown",
)  # fmt: skip
BARS = STRICTEST_FIRST[:3]
STATES_AND_ABOVE = ("union", "country", "state", "province", "territory", "district")
"""Kinds of place whose silence means that nobody searched; below them it means that the law above applies."""

POSSESSION: Mapping[Status, Act] = {
    "prohibited": "unlawful", "sale_prohibited": "lawful", "prescription_only": "conditional",
    "regulated": "lawful", "age_restricted": "lawful", "unregulated": "lawful", "unknown": "unknown",
}  # fmt: skip
SALE: Mapping[Status, Act] = {
    "prohibited": "unlawful", "sale_prohibited": "unlawful", "prescription_only": "conditional",
    "regulated": "conditional", "age_restricted": "conditional", "unregulated": "lawful", "unknown": "unknown",
}  # fmt: skip
_STRICTEST_ACT: tuple[Act, ...] = ("unlawful", "conditional", "unknown", "lawful")


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


class Layer(Noun):
    """One place's own law on the day."""

    jurisdiction: str
    status: Status
    effective_from: str | None = None
    effective_to: str | None = None
    enacted: str | None = None
    sunset: str | None = None
    instrument: Instrument | None = None
    evidence: tuple[Evidence, ...] = ()
    confidence: Confidence | None = None
    disputed: bool = False
    checked_at: str | None = None
    stale: bool = False
    recorded_at: datetime | None = None
    note: str | None = None
    preempted: bool = False


class Next(Noun):
    """The next known change of the answer."""

    on: str
    kind: Literal["took_effect", "lapsed"]
    status: Status


class Answer(Noun):
    """What the law says at a place, on a day, for a substance; `layers` from the place up."""

    jurisdiction: str
    substance: str
    on: date
    known_at: datetime | None
    status: Status
    possession: Act
    sale: Act
    import_: Act = Field(alias="import")
    min_age: int | None
    limits: tuple[Limit, ...]
    reason: str
    decided_by: tuple[str, ...]
    fallback_from: str | None
    layers: tuple[Layer, ...]
    next: Next | None


@dataclass(frozen=True)
class _Own:
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
        return bool(self.timeline)

    @property
    def preempts(self) -> bool:
        return isinstance(self.found, Period) and bool(self.found.entry.preempts_local)


def answer(chain: Sequence[Place], subject: Subject, substance: str, on: date, known_at: datetime | None) -> Answer:
    """Answer for the first place of `chain`, which runs from the place up to its country or union."""
    layers = [_own(place, subject, substance, on) for place in chain]
    status, deciding = _decide(layers)
    speaking = [layer.found.entry for layer in deciding if isinstance(layer.found, Period)]
    ages = [entry.min_age for entry in speaking if entry.min_age is not None]
    return Answer(
        jurisdiction=layers[0].code,
        substance=substance,
        on=on,
        known_at=known_at,
        status=status,
        possession=_strictest([e.possession or POSSESSION[e.status] for e in speaking]),
        sale=_strictest([e.sale or SALE[e.status] for e in speaking]),
        import_=_strictest([e.import_ or SALE[e.status] for e in speaking]),
        min_age=max(ages, default=None),
        limits=tuple(limit for entry in speaking for limit in entry.limits),
        reason=_reason(layers, status, deciding, subject, substance, on),
        decided_by=tuple(layer.code for layer in deciding),
        fallback_from=next((layer.fallback_from for layer in deciding if layer.fallback_from), None),
        layers=tuple(_layer(layer, layers) for layer in layers),
        next=_next(chain, layers, subject, substance, on),
    )


def _own(place: Place, subject: Subject, substance: str, on: date) -> _Own:
    falls_back_to = subject.substance(substance).falls_back_to
    own = periods(place.held.get(substance, ()))
    fallback = periods(place.held.get(falls_back_to, ())) if falls_back_to else []
    found = at(own, on, fallback)
    borrowed = isinstance(found, Period) and found.entry.substance != substance
    return _Own(
        place, [*own, *fallback] if borrowed or not own else own, found, falls_back_to if borrowed else None
    )


def _decide(layers: Sequence[_Own]) -> tuple[Status, list[_Own]]:
    """The status and the layers that decide it; none decides where the answer is unknown for want of a record."""
    applying = _applying(layers)
    strictest = min((layer.status for layer in applying), key=STRICTEST_FIRST.index)
    own = next((la for la in applying if la.searched or _silence_is_unknown(la)), applying[-1])
    if strictest not in BARS and own.status in ("unknown", strictest):
        return own.status, [own] if own.searched else []
    return strictest, [layer for layer in applying if layer.status == strictest]


def _applying(layers: Sequence[_Own]) -> Sequence[_Own]:
    """The layers from the highest one that pre-empts upward; all of them where none does."""
    highest = max((n for n, layer in enumerate(layers) if n and layer.preempts), default=0)
    return layers[highest:]


def _silence_is_unknown(layer: _Own) -> bool:
    return layer.place.jurisdiction.kind in STATES_AND_ABOVE


def _strictest(acts: Sequence[Act]) -> Act:
    return min(acts, key=_STRICTEST_ACT.index, default="unknown")


def _layer(own: _Own, layers: Sequence[_Own]) -> Layer:
    preempted = own not in _applying(layers)
    if isinstance(own.found, Gap):
        return Layer(jurisdiction=own.code, status="unknown", note=own.found.reason, preempted=preempted)
    entry, place = own.found.entry, own.place
    sources = {e.source for e in entry.evidence if e.source}
    health = [place.health[source] for source in sources if source in place.health]
    checked = [h.last_good.strftime("%Y-%m-%dT%H:%M:%SZ") for h in health if h.last_good]
    lost = any((e.source, e.quote) in place.lost for e in entry.evidence)
    return Layer(
        jurisdiction=own.code,
        status=entry.status,
        effective_from=entry.effective_from,
        effective_to=own.found.effective_to,
        enacted=entry.enacted,
        sunset=entry.sunset,
        instrument=entry.instrument,
        evidence=tuple(_with_address(e, place.sources) for e in entry.evidence),
        confidence="low" if lost else entry.confidence,
        disputed=entry.disputed,
        checked_at=max(checked, default=entry.as_of),
        stale=any(h.stale for h in health),
        recorded_at=own.found.held.recorded_at,
        note=entry.note,
        preempted=preempted,
    )


def _with_address(evidence: Evidence, sources: Mapping[str, Source]) -> Evidence:
    """Evidence by source, with the address of that source filled in, so that a reader can follow it."""
    source = sources.get(evidence.source or "")
    return evidence.model_copy(update={"url": source.url, "kind": "official"}) if source else evidence


def _reason(
    layers: Sequence[_Own],
    status: Status,
    deciding: Sequence[_Own],
    subject: Subject,
    substance: str,
    on: date,
) -> str:
    """One sentence made from fields alone, and what a reader must know besides."""
    place, name = layers[0].place.jurisdiction, subject.substance(substance).name
    said = f"{name} in {place.name} on {on}: {status.replace('_', ' ')}"
    because = [_because(layer) for layer in deciding] or [_why_unknown(layers)]
    notes = [f"the record is that of {layer.fallback_from}" for layer in deciding if layer.fallback_from]
    if not layers[0].searched and not _silence_is_unknown(layers[0]):
        notes.append(f"local law of {place.name} was not searched")
    notes += [
        f"the law of {la.place.jurisdiction.name} is pre-empted" for la in layers if la not in _applying(layers)
    ]
    notes += ["this is disputed" for la in deciding if isinstance(la.found, Period) and la.found.entry.disputed][:1]
    return "; ".join([said, *because, *notes]) + "."


def _because(layer: _Own) -> str:
    name = layer.place.jurisdiction.name
    if isinstance(layer.found, Gap):
        return f"{name}: {layer.found.reason}"
    entry = layer.found.entry
    since = f" since {entry.effective_from}" if entry.effective_from else ""
    over = [f"above {li.max:g} {li.unit} {li.basis}" for li in entry.limits if li.over == entry.status]
    search = "a dated search" if entry.status == "unregulated" else "an instrument that is not named"
    law = entry.instrument.codified or entry.instrument.citation if entry.instrument else search
    return f"{name} decides by {law}{since}" + (f", {' or '.join(over)}" if over else "")


def _why_unknown(layers: Sequence[_Own]) -> str:
    silent = next((la for la in layers if isinstance(la.found, Gap) and _silence_is_unknown(la)), layers[-1])
    why = silent.found.reason if isinstance(silent.found, Gap) else "the record itself says unknown"
    return f"{silent.place.jurisdiction.name}: {why}"


def _next(
    chain: Sequence[Place], layers: Sequence[_Own], subject: Subject, substance: str, on: date
) -> Next | None:
    ahead = min((b for layer in layers for b in _boundaries(layer.timeline, on)), default=None)
    if ahead is None:
        return None
    day, text, kind = ahead
    status, _ = _decide([_own(place, subject, substance, day) for place in chain])
    return Next(on=text, kind=kind, status=status)


def _boundaries(timeline: Sequence[Period], on: date) -> list[tuple[date, str, Literal["took_effect", "lapsed"]]]:
    found: list[tuple[date, str, Literal["took_effect", "lapsed"]]] = []
    for period in timeline:
        if period.certain and period.certain > on and period.entry.effective_from:
            found.append((period.certain, period.entry.effective_from, "took_effect"))
        lapse = lapse_day(period, timeline)
        if lapse and lapse - timedelta(days=1) >= on:
            found.append((lapse, lapse.isoformat(), "lapsed"))
    return found
