"""May a shop ship a product to a place: the layered answer held against the product and the buyer. Pure.

The law's own answer stands unless the product is known to keep within every limit above which alone it is barred.
What cannot be told is `unknown`, and unknown is never `yes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from pydantic import Field, SkipValidation

from tracker.amounts import SEVEN_OH, JudgedLimit, amount, is_kept, judged
from tracker.answer import BARS, STRICTEST_FIRST, Answer, Layer, acts, answer, decide
from tracker.message import Clauses, Message, say, spoken
from tracker.model import Act, Noun, Status, StatusPeriod, Subject
from tracker.own_law import OwnLaw, Place, applying, own_law
from tracker.timeline import Period

Demand = Literal["label", "testing", "registration", "synthetic_ban"]
May = Literal["no", "unknown", "conditional", "yes"]
STRICTEST_MAY: tuple[May, ...] = ("no", "unknown", "conditional", "yes")
"""The answer of a seller who must not be wrong comes first."""

_BY_ACT: Mapping[Act, May] = {
    "unlawful": "no", "unknown": "unknown", "conditional": "conditional", "lawful": "yes",
}  # fmt: skip
_SALE: Mapping[Act, str] = {
    "unlawful": say("Sale to a buyer in %(place)s is unlawful: %(status)s"),
    "conditional": say("Sale to a buyer in %(place)s is lawful on conditions only: %(status)s"),
    "unknown": say("Whether sale to a buyer in %(place)s is lawful is not known, which does not mean that it is"),
    "lawful": say("Sale to a buyer in %(place)s is lawful: %(status)s"),
}
_POSSESSION: Mapping[Act, str] = {
    "unlawful": say("The buyer may not have it in %(place)s"),
    "conditional": say("The buyer may have it in %(place)s on conditions only"),
    "unknown": say("Whether the buyer may have it in %(place)s is not known"),
}
_IMPORT: Mapping[Act, Message] = {
    "unlawful": say("From abroad: import is unlawful"),
    "conditional": say("From abroad: import is lawful on conditions only"),
    "unknown": say("From abroad: whether import is lawful is not known"),
}
_CONDITIONS: Mapping[Demand, Message] = {
    "label": say("The label must say what the law of %(place)s demands"),
    "testing": say("%(place)s demands that the product is tested"),
    "registration": say("%(place)s demands a registration or a licence"),
    "synthetic_ban": say("%(place)s bars what is synthetic"),
}


class Order(NamedTuple):
    """What is to be shipped and to whom: 7-OH in percent of the alkaloids, and the buyer's age, where told."""

    substance: str
    pct_7oh: float | None = None
    age: int | None = None


class Condition(Noun):
    """What a law that decides demands of a product or a seller."""

    jurisdiction: str
    kind: Demand


class Shipment(Noun):
    """Whether a shop may ship an order to a place, and why. `status` to `min_age` are the law's own answer."""

    jurisdiction: str
    substance: str
    on: date
    answer: May
    because: tuple[SkipValidation[str], ...]
    decided_by: tuple[str, ...]
    status: Status
    sale: Act
    import_: Act = Field(alias="import")
    possession: Act
    min_age: int | None
    age: int | None
    old_enough: Literal["yes", "no", "unknown"]
    pct_7oh: float | None
    limits: tuple[JudgedLimit, ...]
    conditions: tuple[Condition, ...]
    layers: tuple[Layer, ...]


class Finding(NamedTuple):
    """One thing that bears on the shipment: what it allows at most, and a sentence; None where it only informs."""

    may: May | None
    because: Message


def shipment(
    chain: Sequence[Place], subject: Subject, order: Order, on: date, known_at: datetime | None
) -> Shipment:
    """The answer for the first place of `chain`, which runs from the place up to its country or union."""
    said = answer(chain, subject, order.substance, on, known_at)
    speaking = applying([own_law(place, subject, order.substance, on) for place in chain])
    _, deciding = decide([_as_it_bears(layer, order) for layer in speaking])
    also = _law_of_7oh(chain, subject, order, on)
    limits = tuple(one for layer in (*speaking, *also) for one in judged(layer, order.pct_7oh))
    conditions = tuple(_conditions(deciding))
    names = {place.jurisdiction.code: place.jurisdiction.name for place in chain}
    findings = [
        *_acts(said, deciding, names),
        *_kept(speaking, order, names),
        *(Finding(None, why) for why in _reasons(said)),
        *_age(said, order),
        *(_limit(one, names) for one in limits),
        *(Finding("conditional", say(_CONDITIONS[c.kind], place=names[c.jurisdiction])) for c in conditions),
        *_other_bans(also, names),
        *_disputes(deciding, names),
    ]
    may = min((f.may for f in findings if f.may), key=STRICTEST_MAY.index)
    return Shipment(
        jurisdiction=said.jurisdiction, substance=said.substance, on=on, answer=may,
        because=tuple(f.because for f in sorted(findings, key=lambda f: f.may != may)),
        decided_by=tuple(layer.code for layer in deciding), status=said.status, sale=said.sale,
        import_=said.import_, possession=said.possession, min_age=said.min_age, age=order.age,
        old_enough=_old_enough(said, order), pct_7oh=order.pct_7oh, limits=limits, conditions=conditions,
        layers=said.layers,
    )  # fmt: skip


def strictest_first(shipments: Sequence[Shipment]) -> list[Shipment]:
    """Answers for places that a parcel may go to, the one to be careful of first."""
    return sorted(
        shipments,
        key=lambda s: (STRICTEST_MAY.index(s.answer), STRICTEST_FIRST.index(s.status), s.jurisdiction),
    )


def as_document(shipments: Sequence[Shipment], zip_code: str | None) -> dict[str, Any]:
    """The answer as JSON: the strictest, with those of all places that a ZIP code reaches in `answers`."""
    documents = [one.model_dump(mode="json", by_alias=True) for one in shipments]
    return {**documents[0], "zip_code": zip_code, "answers": documents}


def _as_it_bears(layer: OwnLaw, order: Order) -> OwnLaw:
    """A layer as it bears on the product: what bars only more than the product holds still regulates it."""
    if not isinstance(layer.found, Period) or not is_kept(layer, order.pct_7oh):
        return layer
    changed = {"status": "regulated", "possession": None, "sale": None, "import_": None}
    held = layer.found.held
    entry = held.entry.model_copy(update=changed)
    return replace(layer, found=replace(layer.found, held=held.model_copy(update={"entry": entry})))


def _law_of_7oh(chain: Sequence[Place], subject: Subject, order: Order, on: date) -> Sequence[OwnLaw]:
    """The laws of 7-OH itself, where a product of something else holds some."""
    known = {substance.id for substance in subject.substances}
    if order.substance == SEVEN_OH or not order.pct_7oh or SEVEN_OH not in known:
        return ()
    layers = applying([own_law(place, subject, SEVEN_OH, on) for place in chain])
    return [layer for layer in layers if isinstance(layer.found, Period) and not layer.fallback_from]


def _entry(layer: OwnLaw) -> StatusPeriod | None:
    return layer.found.entry if isinstance(layer.found, Period) else None


def _acts(said: Answer, deciding: Sequence[OwnLaw], names: Mapping[str, str]) -> Iterator[Finding]:
    entries = [entry for layer in deciding if (entry := _entry(layer))]
    possession, sale, import_ = acts(entries)
    status = spoken(entries[0].status if entries else "unknown")
    place = names[said.jurisdiction]
    only_age = all(e.status == "age_restricted" and not e.sale for e in entries) and said.min_age is not None
    may = "yes" if sale == "conditional" and only_age else _BY_ACT[sale]
    yield Finding(may, say(_SALE[sale], place=place, status=status))
    if possession not in (sale, "lawful"):
        yield Finding(_BY_ACT[possession], say(_POSSESSION[possession], place=place))
    if import_ not in (sale, "lawful"):
        yield Finding("conditional", _IMPORT[import_])


def _kept(speaking: Sequence[OwnLaw], order: Order, names: Mapping[str, str]) -> Iterator[Finding]:
    """Bans that bar only what exceeds a limit: whether the product is known to be beneath it."""
    for layer in speaking:
        above = [one for one in judged(layer, order.pct_7oh) if one.over == layer.status]
        if above and is_kept(layer, order.pct_7oh):
            why = say("The ban of %(place)s is of more than the product holds", place=names[layer.code])
            yield Finding("conditional", why)
        elif above and layer.status in BARS and all(one.exceeded != "yes" for one in above):
            why = say(
                "The ban of %(place)s is of more than a limit; that the product keeps it is not shown",
                place=names[layer.code],
            )
            yield Finding("no", why)


def _reasons(said: Answer) -> Sequence[Message]:
    return said.reason.clauses[1:] if isinstance(said.reason, Clauses) else ()


def _old_enough(said: Answer, order: Order) -> Literal["yes", "no", "unknown"]:
    if said.min_age is None:
        return "yes" if said.status == "unregulated" else "unknown"
    if order.age is None:
        return "unknown"
    return "yes" if order.age >= said.min_age else "no"


def _age(said: Answer, order: Order) -> Iterator[Finding]:
    values = {"age": said.min_age, "buyer": order.age}
    old_enough = _old_enough(said, order)
    if said.min_age is None:
        return
    if old_enough == "no":
        yield Finding("no", say("The buyer is %(buyer)s and must be at least %(age)s", **values))
    elif old_enough == "yes":
        yield Finding(None, say("The buyer is %(buyer)s: old enough, since the law asks for %(age)s", **values))
    else:
        yield Finding("conditional", say("The buyer must be at least %(age)s; the age was not told", **values))


def _limit(one: JudgedLimit, names: Mapping[str, str]) -> Finding:
    values = {
        "place": names[one.jurisdiction], "amount": amount(one), "why": one.why, "substance": one.substance,
    }  # fmt: skip
    told = say("%(place)s allows at most %(amount)s of %(substance)s: %(why)s", **values)
    may: Mapping[str, May | None] = {"yes": "no", "unknown": "conditional", "no": None}
    return Finding(may[one.exceeded], told)


def _conditions(deciding: Sequence[OwnLaw]) -> Iterator[Condition]:
    for layer in deciding:
        demanded = [kind for kind in _CONDITIONS if (entry := _entry(layer)) and getattr(entry, kind)]
        yield from (Condition(jurisdiction=layer.code, kind=kind) for kind in demanded)


def _other_bans(also: Sequence[OwnLaw], names: Mapping[str, str]) -> Iterator[Finding]:
    """Places that bar 7-OH whole: no law here says whether that reaches what a product of leaf holds of it."""
    for layer in also:
        entry = _entry(layer)
        if entry and entry.status in BARS and not any(limit.over for limit in entry.limits):
            why = say(
                "7-OH itself is %(status)s in %(place)s, with no limit that we know: whether that reaches the 7-OH "
                "in this product is not known",
                status=spoken(entry.status), place=names[layer.code],
            )  # fmt: skip
            yield Finding("unknown", why)


def _disputes(deciding: Sequence[OwnLaw], names: Mapping[str, str]) -> Iterator[Finding]:
    for layer in deciding:
        if (entry := _entry(layer)) and entry.disputed:
            yield Finding(
                "conditional", say("Sources disagree about the law of %(place)s", place=names[layer.code])
            )
