"""The layered answer for a place, a day and a substance: which law decides, and why.

Each place keeps its own law. The strictest status among the place and the layers above it decides, unless a
layer above pre-empts local law: then it decides for all below it. Unknown is an answer; silence is not legality.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Literal

from pydantic import Field, SkipValidation

from tracker.model import (
    Act,
    Confidence,
    Evidence,
    Instrument,
    Limit,
    Noun,
    Status,
    StatusPeriod,
    Subject,
)
from tracker.own_law import OwnLaw, Place, applying, own_law
from tracker.reason import reason
from tracker.timeline import Gap, Period, lapse_day

STRICTEST_FIRST: tuple[Status, ...] = (
    "prohibited", "sale_prohibited", "prescription_only", "regulated", "age_restricted", "unregulated", "unknown",
)  # fmt: skip
BARS = STRICTEST_FIRST[:3]

POSSESSION: Mapping[Status, Act] = {
    "prohibited": "unlawful", "sale_prohibited": "lawful", "prescription_only": "conditional",
    "regulated": "lawful", "age_restricted": "lawful", "unregulated": "lawful", "unknown": "unknown",
}  # fmt: skip
SALE: Mapping[Status, Act] = {
    "prohibited": "unlawful", "sale_prohibited": "unlawful", "prescription_only": "conditional",
    "regulated": "conditional", "age_restricted": "conditional", "unregulated": "lawful", "unknown": "unknown",
}  # fmt: skip
_STRICTEST_ACT: tuple[Act, ...] = ("unlawful", "conditional", "unknown", "lawful")


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
    note: SkipValidation[str] | None = None
    """Words of the record, or our own as a `Message`, which validation would make plain text of."""
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
    reason: SkipValidation[str]
    decided_by: tuple[str, ...]
    fallback_from: str | None
    layers: tuple[Layer, ...]
    next: Next | None


def answer(chain: Sequence[Place], subject: Subject, substance: str, on: date, known_at: datetime | None) -> Answer:
    """Answer for the first place of `chain`, which runs from the place up to its country or union."""
    layers = [own_law(place, subject, substance, on) for place in chain]
    applies = applying(layers)
    status, deciding = decide(applies)
    speaking = [layer.found.entry for layer in deciding if isinstance(layer.found, Period)]
    # Whichever layer decides, a buyer must be old enough for all of them.
    binding = [la.found.entry for la in applies if isinstance(la.found, Period)] if speaking else []
    ages = [entry.min_age for entry in binding if entry.min_age is not None]
    possession, sale, import_ = acts(speaking)
    return Answer(
        jurisdiction=layers[0].code,
        substance=substance,
        on=on,
        known_at=known_at,
        status=status,
        possession=possession,
        sale=sale,
        import_=import_,
        min_age=max(ages, default=None),
        limits=tuple(limit for entry in speaking for limit in entry.limits),
        reason=reason(layers, applies, status, deciding, subject, substance, on),
        decided_by=tuple(layer.code for layer in deciding),
        fallback_from=next((layer.fallback_from for layer in deciding if layer.fallback_from), None),
        layers=tuple(_layer(layer, preempted=layer not in applies) for layer in layers),
        next=_next(chain, layers, subject, substance, on),
    )


def strictest_first(answers: Sequence[Answer]) -> list[Answer]:
    """Answers for places that somebody may be in, the one to be careful of first."""
    return sorted(answers, key=lambda said: (STRICTEST_FIRST.index(said.status), said.jurisdiction))


def as_document(answers: Sequence[Answer], zip_code: str | None) -> dict[str, Any]:
    """The answer as JSON; for a ZIP code its strictest answer, with those of all places it reaches in `answers`."""
    documents = [said.model_dump(mode="json", by_alias=True) for said in answers]
    return {**documents[0], "zip_code": zip_code, "answers": documents} if zip_code else documents[0]


def decide(speaking: Sequence[OwnLaw]) -> tuple[Status, list[OwnLaw]]:
    """The status and the layers that decide it; none decides where the answer is unknown for want of a record."""
    strictest = min((layer.status for layer in speaking), key=STRICTEST_FIRST.index)
    own = next((la for la in speaking if la.searched or la.silence_is_unknown), speaking[-1])
    if strictest not in BARS and own.status in ("unknown", strictest):
        return own.status, [own] if own.searched else []
    return strictest, [layer for layer in speaking if layer.status == strictest]


def acts(speaking: Sequence[StatusPeriod]) -> tuple[Act, Act, Act]:
    """Possession, sale and import, each as the strictest of some entries has it; unknown where none speaks."""
    return (
        _strictest([e.possession or POSSESSION[e.status] for e in speaking]),
        _strictest([e.sale or SALE[e.status] for e in speaking]),
        _strictest([e.import_ or SALE[e.status] for e in speaking]),
    )


def _strictest(several: Sequence[Act]) -> Act:
    return min(several, key=_STRICTEST_ACT.index, default="unknown")


def _layer(own: OwnLaw, *, preempted: bool) -> Layer:
    if isinstance(own.found, Gap):
        return Layer(jurisdiction=own.code, status="unknown", note=own.found.reason, preempted=preempted)
    entry, place = own.found.entry, own.place
    sources = {e.source for e in entry.evidence if e.source}
    health = [place.health[source] for source in sources if source in place.health]
    checked = [h.last_good.strftime("%Y-%m-%dT%H:%M:%SZ") for h in health if h.last_good]
    lost = any((e.source, e.quote) in place.lost for e in entry.evidence)
    stale = any(h.stale for h in health)
    return Layer(
        jurisdiction=own.code,
        status=entry.status,
        effective_from=entry.effective_from,
        effective_to=own.found.effective_to,
        enacted=entry.enacted,
        sunset=entry.sunset,
        instrument=entry.instrument,
        evidence=place.addressed(entry.evidence),
        confidence=_how_sure(entry.confidence, lost=lost, stale=stale),
        disputed=entry.disputed,
        checked_at=max(checked, default=entry.as_of),
        stale=stale,
        recorded_at=own.found.held.recorded_at,
        note=entry.note,
        preempted=preempted,
    )


def _how_sure(recorded: Confidence, *, lost: bool, stale: bool) -> Confidence:
    """As recorded; a step less where nobody has seen the words for long, and low where they are gone."""
    if lost or recorded == "low":
        return "low"
    if stale:
        return "medium" if recorded == "high" else "low"
    return recorded


def _next(
    chain: Sequence[Place], layers: Sequence[OwnLaw], subject: Subject, substance: str, on: date
) -> Next | None:
    ahead = min((b for layer in layers for b in _boundaries(layer.timeline, on)), default=None)
    if ahead is None:
        return None
    day, text, kind = ahead
    status, _ = decide(applying([own_law(place, subject, substance, day) for place in chain]))
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
