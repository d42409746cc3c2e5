"""The reason of an answer: one sentence made from fields alone, and what a reader must know besides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.model import Status, Subject
from tracker.own_law import OwnLaw
from tracker.timeline import Gap, Period


def reason(
    layers: Sequence[OwnLaw],
    speaking: Sequence[OwnLaw],
    status: Status,
    deciding: Sequence[OwnLaw],
    subject: Subject,
    substance: str,
    on: date,
) -> str:
    """`layers` are all, `speaking` those that no other pre-empts, `deciding` those that the status is from."""
    place, name = layers[0].place.jurisdiction, subject.substance(substance).name
    said = f"{name} in {place.name} on {on}: {status.replace('_', ' ')}"
    because = [_because(layer) for layer in deciding] or [_why_unknown(layers)]
    notes = [f"the record is that of {layer.fallback_from}" for layer in deciding if layer.fallback_from]
    if not layers[0].searched and not layers[0].silence_is_unknown:
        notes.append(f"local law of {place.name} was not searched")
    notes += [f"the law of {la.place.jurisdiction.name} is pre-empted" for la in layers if la not in speaking]
    notes += ["this is disputed" for la in deciding if isinstance(la.found, Period) and la.found.entry.disputed][:1]
    return "; ".join([said, *because, *notes]) + "."


def _because(layer: OwnLaw) -> str:
    name = layer.place.jurisdiction.name
    if isinstance(layer.found, Gap):
        return f"{name}: {layer.found.reason}"
    entry = layer.found.entry
    since = f" since {entry.effective_from}" if entry.effective_from else ""
    over = [f"above {li.max:g} {li.unit} {li.basis}" for li in entry.limits if li.over == entry.status]
    search = "a dated search" if entry.status == "unregulated" else "an instrument that is not named"
    law = entry.instrument.codified or entry.instrument.citation if entry.instrument else search
    return f"{name} decides by {law}{since}" + (f", {' or '.join(over)}" if over else "")


def _why_unknown(layers: Sequence[OwnLaw]) -> str:
    silent = next((la for la in layers if isinstance(la.found, Gap) and la.silence_is_unknown), layers[-1])
    why = silent.found.reason if isinstance(silent.found, Gap) else "the record itself says unknown"
    return f"{silent.place.jurisdiction.name}: {why}"
