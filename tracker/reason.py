"""The reason of an answer: one sentence made from fields alone, and what a reader must know besides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tracker.amounts import amount
from tracker.message import Clauses, Day, Message, say, spoken
from tracker.model import Status, StatusPeriod, Subject
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
) -> Clauses:
    """`layers` are all, `speaking` those that no other pre-empts, `deciding` those that the status is from."""
    said = say(
        "%(substance)s in %(place)s on %(day)s: %(status)s", substance=subject.substance(substance).name,
        place=layers[0].place.jurisdiction.name, day=Day(on.isoformat()), status=spoken(status),
    )  # fmt: skip
    because = [_because(layer) for layer in deciding] or [_why_unknown(layers)]
    return Clauses([said, *because, *_notes(layers, speaking, deciding)])


def _notes(layers: Sequence[OwnLaw], speaking: Sequence[OwnLaw], deciding: Sequence[OwnLaw]) -> Iterator[Message]:
    for layer in deciding:
        if layer.fallback_from:
            yield say("the record is that of %(substance)s", substance=layer.fallback_from)
    if not layers[0].searched and not layers[0].silence_is_unknown:
        yield say("local law of %(place)s was not searched", place=layers[0].place.jurisdiction.name)
    for layer in layers:
        if layer not in speaking:
            yield say("the law of %(place)s is pre-empted", place=layer.place.jurisdiction.name)
    if any(isinstance(layer.found, Period) and layer.found.entry.disputed for layer in deciding):
        yield say("this is disputed")


def _because(layer: OwnLaw) -> Message:
    name = layer.place.jurisdiction.name
    if isinstance(layer.found, Gap):
        return say("%(place)s: %(why)s", place=name, why=layer.found.reason)
    entry = layer.found.entry
    values = {"place": name, "law": _law(entry), "day": Day(entry.effective_from or ""), "limits": _above(entry)}
    if entry.effective_from and values["limits"]:
        return say("%(place)s decides by %(law)s since %(day)s, %(limits)s", **values)
    if values["limits"]:
        return say("%(place)s decides by %(law)s, %(limits)s", **values)
    if entry.effective_from:
        return say("%(place)s decides by %(law)s since %(day)s", **values)
    return say("%(place)s decides by %(law)s", **values)


def _law(entry: StatusPeriod) -> str:
    if entry.instrument:
        return entry.instrument.codified or entry.instrument.citation
    if entry.status == "unregulated":
        return say("a dated search")
    return say("an instrument that is not named")


def _above(entry: StatusPeriod) -> Message | None:
    """`above 2 % of alkaloids or above 1 mg/g product`: what exceeds one of these has the status."""
    said: Message | None = None
    for limit in entry.limits:
        if limit.over == entry.status:
            one = say("above %(amount)s", amount=amount(limit))
            said = say("%(limits)s or above %(amount)s", limits=said, amount=amount(limit)) if said else one
    return said


def _why_unknown(layers: Sequence[OwnLaw]) -> Message:
    silent = next((la for la in layers if isinstance(la.found, Gap) and la.silence_is_unknown), layers[-1])
    why = silent.found.reason if isinstance(silent.found, Gap) else say("the record itself says unknown")
    return say("%(place)s: %(why)s", place=silent.place.jurisdiction.name, why=why)
