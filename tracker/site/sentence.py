"""The answer in one sentence: what the law is, then what may be done, from fields alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from tracker.answer import Answer
from tracker.message import Message, say
from tracker.model import Act, Status
from tracker.normalize import first_day
from tracker.site.language import Words
from tracker.site.words import STATUS, limit_text

_NEAR_DAYS = 400
_LAW: Mapping[Status, Message] = {
    "prohibited": say("%(substance)s is prohibited"),
    "sale_prohibited": say("%(substance)s is barred from sale"),
    "prescription_only": say("%(substance)s is on prescription only"),
    "regulated": say("%(substance)s is regulated"),
    "age_restricted": say("%(substance)s is age-restricted"),
    "unregulated": say("%(substance)s is unregulated"),
}
_LAW_ABOVE: Mapping[Status, Message] = {
    "prohibited": say("%(substance)s above %(limits)s is prohibited"),
    "sale_prohibited": say("%(substance)s above %(limits)s is barred from sale"),
}
_ALL: Mapping[Act, Message] = {
    "lawful": say("to have, sell or import it is lawful"),
    "unlawful": say("to have, sell or import it is unlawful"),
    "conditional": say("to have, sell or import it is lawful on conditions only"),
    "unknown": say("whether one may have, sell or import it is not known"),
}
_HAVE: Mapping[Act, Message] = {
    "lawful": say("to have it is lawful"),
    "unlawful": say("to have it is unlawful"),
    "conditional": say("to have it is lawful on conditions only"),
    "unknown": say("whether one may have it is not known"),
}
_TRADE: Mapping[Act, Message] = {
    "lawful": say("to sell or import it is lawful"),
    "unlawful": say("to sell or import it is unlawful"),
    "conditional": say("to sell or import it is lawful on conditions only"),
    "unknown": say("whether one may sell or import it is not known"),
}
_SELL: Mapping[Act, Message] = {
    "lawful": say("to sell it is lawful"),
    "unlawful": say("to sell it is unlawful"),
    "conditional": say("to sell it is lawful on conditions only"),
    "unknown": say("whether one may sell it is not known"),
}
_IMPORT: Mapping[Act, Message] = {
    "lawful": say("to import it is lawful"),
    "unlawful": say("to import it is unlawful"),
    "conditional": say("to import it is lawful on conditions only"),
    "unknown": say("whether one may import it is not known"),
}


def sentence(place: str, substance: str, answer: Answer, today: date, say: Words) -> str:
    """The answer in one sentence; an unknown one says what it does not mean."""
    values = {"place": place, "substance": substance, "day": answer.on}
    if answer.status == "unknown" and answer.on == today:
        return say(
            "%(place)s: whether %(substance)s is lawful today is unknown. Unknown does not mean legal.", **values
        )
    if answer.status == "unknown":
        return say(
            "%(place)s: whether %(substance)s is lawful on %(day)s is unknown. Unknown does not mean legal.",
            **values,
        )
    told = {**values, "law": _law(substance, answer, say), "acts": "; ".join(_acts(answer, say))}
    if answer.on == today:
        return say("%(place)s: %(law)s today; %(acts)s.", **told)
    return say("%(place)s: %(law)s on %(day)s; %(acts)s.", **told)


def _law(substance: str, answer: Answer, say: Words) -> str:
    limits = [limit_text(limit, say) for limit in answer.limits if limit.over == answer.status]
    if not limits:
        return say(_LAW[answer.status].template, substance=substance)
    return say(_LAW_ABOVE[answer.status].template, substance=substance, limits=either(limits, say))


def either(parts: list[str], say: Words) -> str:
    """`2 % or 400 ppm`."""
    said = parts[0]
    for part in parts[1:]:
        said = say("%(one)s or %(other)s", one=said, other=part)
    return said


def _acts(answer: Answer, say: Words) -> Iterator[str]:
    """`to have it is lawful; to sell or import it is unlawful`."""
    if answer.possession == answer.sale == answer.import_:
        yield say.told(_ALL[answer.possession])
    else:
        yield say.told(_HAVE[answer.possession])
        yield from map(say.told, _trade(answer))
    if age_matters(answer):
        yield say("from age %(age)s", age=answer.min_age)


def age_matters(answer: Answer) -> bool:
    """An age is told where it lets somebody do something: not where all is barred, whatever the amount."""
    barred = answer.possession == answer.sale == answer.import_ == "unlawful" and not answer.limits
    return answer.min_age is not None and not barred


def _trade(answer: Answer) -> list[Message]:
    if answer.sale == answer.import_:
        return [_TRADE[answer.sale]]
    return [_SELL[answer.sale], _IMPORT[answer.import_]]


def next_text(answer: Answer, today: date, say: Words) -> str | None:
    """What comes next, when, and in how many days where it is near; None where nothing is known to come."""
    if answer.next is None:
        return None
    on, status = answer.next.on, STATUS[answer.next.status].word
    day = {"status": status, "day": say.day(on)}
    if answer.next.kind == "lapsed":
        what = say("unknown from %(day)s on, as a temporary rule ends", **day)
    elif answer.next.status == answer.status:
        what = say("%(status)s as before, on other terms, from %(day)s on", **day)
    else:
        what = say("%(status)s from %(day)s on", **day)
    days = (first_day(on) - today).days
    if not 0 < days <= _NEAR_DAYS:
        return what
    left = say.some("in %(n)s day", "in %(n)s days", days)
    return say("%(change)s: %(left)s", change=what, left=left)
