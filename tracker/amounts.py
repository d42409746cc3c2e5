"""Whether a product keeps within a limit of 7-OH, as far as a percentage of its alkaloids can tell. Pure.

Labels give 7-OH as a percentage of all alkaloids. A limit in parts per million, in milligrams or as a ratio
measures something else: nobody can say from the percentage whether it is kept, and nothing here guesses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import SkipValidation

from tracker.message import Message, say
from tracker.model import Limit
from tracker.own_law import OwnLaw
from tracker.timeline import Period

SEVEN_OH = "7-oh"
_MEASURED = ("%", "of alkaloids")
_BASIS: Mapping[str, Message] = {
    "of alkaloids": say("%(amount)s of alkaloids"),
    "w/w": say("%(amount)s w/w"),
    "dry weight": say("%(amount)s dry weight"),
    "per serving": say("%(amount)s per serving"),
    "per dosage unit": say("%(amount)s per dosage unit"),
    "per container": say("%(amount)s per container"),
    "per day": say("%(amount)s per day"),
    "product": say("%(amount)s product"),
    "to mitragynine": say("%(amount)s to mitragynine"),
}


class JudgedLimit(Limit):
    """A limit of a place's law, and whether the product exceeds it.

    `law`: the substance that the law is about, be it another than the one that is limited.
    """

    jurisdiction: str
    law: str
    exceeded: Literal["yes", "no", "unknown"]
    why: SkipValidation[str]


def judged(layer: OwnLaw, pct_7oh: float | None) -> Sequence[JudgedLimit]:
    """The limits of a layer's law on the day, each judged by the percentage of 7-OH in the product's alkaloids."""
    if not isinstance(layer.found, Period):
        return ()
    law = layer.found.entry.substance
    return tuple(_judged(layer.code, law, limit, pct_7oh) for limit in layer.found.entry.limits)


def is_kept(layer: OwnLaw, pct_7oh: float | None) -> bool:
    """True where a layer bars only what exceeds its limits, and the product is known to keep within all of them."""
    limits = [one for one in judged(layer, pct_7oh) if one.over == layer.status]
    return bool(limits) and all(one.exceeded == "no" for one in limits)


def amount(limit: Limit) -> Message:
    """`2 % of alkaloids`."""
    return say(_BASIS[limit.basis], amount=quantity(limit))


def quantity(limit: Limit) -> str:
    """`2 %`, without what it is measured in."""
    number = f"{limit.max:g}"
    return say("%(number)s ratio", number=number) if limit.unit == "ratio" else f"{number} {limit.unit}"


def _judged(code: str, law: str, limit: Limit, pct: float | None) -> JudgedLimit:
    exceeded, why = _judgement(limit, pct)
    return JudgedLimit(**limit.model_dump(), jurisdiction=code, law=law, exceeded=exceeded, why=why)


def _judgement(limit: Limit, pct: float | None) -> tuple[Literal["yes", "no", "unknown"], Message]:
    values = {"amount": amount(limit), "substance": limit.substance, "pct": f"{pct or 0:g}"}
    if limit.substance != SEVEN_OH:
        return "unknown", say("how much %(substance)s the product holds was not told", **values)
    if (limit.unit, limit.basis) != _MEASURED:
        return "unknown", say("%(amount)s cannot be judged from a percentage of alkaloids", **values)
    if pct is None:
        return "unknown", say("how much 7-OH the product holds was not told", **values)
    if pct > limit.max:
        return "yes", say("%(pct)s %% of alkaloids is more than %(amount)s", **values)
    return "no", say("%(pct)s %% of alkaloids is not more than %(amount)s", **values)
