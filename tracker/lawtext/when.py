"""From the words beside "takes effect" to a day: a date, a term after an event, an event, or none to be told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from tracker.lawtext.dates import dates
from tracker.lawtext.events import Days
from tracker.lawtext.named_days import named_days
from tracker.lawtext.periods import Period, later, periods
from tracker.lawtext.speech import Speech
from tracker.normalize import first_day

Kind = Literal["date", "term", "next day", "publication", "filing", "approval", "at once", "unfixed"]
_EVENTS: tuple[Kind, ...] = ("publication", "filing", "approval", "at once")
_ORDER: dict[Kind, int] = {"date": 0, "term": 1, "next day": 2, "unfixed": 3}
# Before a date or a term: it is the end, a limit of time to act, or how long, and not the beginning.
_NO_BEGINNING = re.compile(
    r"(?:\b(?:until|through|thru|till|to|expir\w{1,4}|end(?:s|ing)|before|prior to|than|by|within|for"
    r"|for an? \w{1,12} \w{0,7} ?of|period of|durée (?:de|d['\u2019])|(?:vigencia|periodo|período"
    r"|vigência|durata) d[ei]|dauer von|okres|po dobu"
    r"|not exceed\w{0,4}"
    r"|adopted|dated|approved|published|jusqu.au|bis zum|bis|hasta el|hasta|até|fino al|tot"
    r"|(?<!wirkung )vom|(?:wet|besluit|ley|lei|legge|decreto|zákon\w*|lov|lag|loi|arrêté|décret"
    r"|décision) (?:van|de|del|di|af|av|ze dne)|(?:loi|arrêté|décret|décision) du|pendant|dans les"
    r"|dentro de|within|sampai"
    r"|hingga|до)"
    r"(?:\s(?:on|the|midnight|about|or before|le|den|em|dengan))?|จนถึง(?:วันที่)?)\s{0,2}$",
    re.IGNORECASE,
)
_NOT_UNTIL = re.compile(
    r"\b(?:not|delay\w{1,3}|nor)\b[^.;]{0,60}\b(?:until|before|till|prior to)\s{0,2}$", re.IGNORECASE
)
_END_OF_A_PERIOD = re.compile(
    r"\b(?:end|expiry|expiration|close|lapse)\sof\s(?:an?|the)\s(?:period|term)\sof\s{0,2}$", re.IGNORECASE
)
# "Twenty days after filing, that is, July 5, 2026": the law counts itself.
_THAT_IS = re.compile(r"\b(?:that\sis|namely|i\.e\.|viz\.)[,:]?\s(?:on\s|to\ssay,?\s)?$", re.IGNORECASE)
_EITHER = re.compile(
    r"whichever|\b(?:later|latest|earlier|earliest)\sof\b|(?:business|working)\sdays?", re.IGNORECASE
)
# `The ninety-day period after final adjournment (August 12, 2026, the general assembly having adjourned ...)`.
_IN_BRACKETS = re.compile(r"\(\s?(?:effective\sdate:?\s)?$", re.IGNORECASE)
_AS_RECKONED = re.compile(r",\s(?!if\b)[^)]{0,100}\b(?:having|has|had)\sadjourn", re.IGNORECASE)
_LABELLED = re.compile(r"\(\s?effective\sdate:?\s$", re.IGNORECASE)
# `Effective October 5, 2026, and will remain in effect for 180 days, or until adoption, whichever occurs first`.
_TELLS_THE_END = re.compile(
    r"\b(?:remain|continu|expir|terminat|laps|ceas|until\b|through\b|for\s(?:an?\s)?(?:period|term|\d|\w{2,14}\s(?:\(\d{1,3}\)\s)?days))",
    re.IGNORECASE,
)
# The verb hangs on a condition at once: "does not become effective unless", "takes effect only if".
_ON_CONDITION = re.compile(
    r"\s{0,3},?\s?(?:(?:only\s)?(?:if|unless)\b|only\s(?:when|upon|after)\b|contingent|conditional|on\scondition)",
    re.IGNORECASE,
)
_IN = re.compile(r"\bin\s$", re.IGNORECASE)
"""`Shall take effect in 60 days` counts from the day it was made."""
_FAR = 110
_BESIDE = 20
_ON = re.compile(r",?\s(?:(?:on|of|le|am|vom|el|em|il|den|op|dne)\s)?")
"""`After adoption on June 9, 2026`: so an event leads to its day."""


@dataclass(frozen=True)
class Moment:
    """Words at `start` to `end` of a piece of text that tell when, and how."""

    start: int
    end: int
    kind: Kind
    value: str = ""
    period: Period | None = None


@dataclass(frozen=True)
class When:
    """The day the words at `start` to `end` tell; null where they tell none."""

    start: int
    end: int
    day: str | None
    rule: str


def when(piece: str, days: Days, ahead: str = "", *, nearest_last: bool = False, far: int = _FAR) -> When | None:
    """What a piece of a sentence beside the verb tells; None if it tells nothing about time.

    `ahead`: the words before the piece. `nearest_last`: the verb stands at the end of the piece.
    """
    found = [m for m in moments(piece, days) if m.kind not in ("date", "term") or begins(ahead + piece[: m.start])]
    if not found:
        return None
    if days.english and not nearest_last and (condition := _ON_CONDITION.match(piece)):
        return When(0, condition.end(), None, "on a condition")
    lead = (
        max(found, key=lambda m: (m.end, -m.start))
        if nearest_last
        else min(found, key=lambda m: (m.start, _ORDER.get(m.kind, 4), -m.end))
    )
    if (len(piece) - lead.end if nearest_last else lead.start) > far:
        return None
    told = (m for m in found if m.kind == "date" and m.start > lead.start and _is_told(piece, m))
    lead = next(told, lead)
    if lead.kind in _EVENTS:  # "the day following publication" in the order of "auf die Kundmachung folgenden Tag"
        lead = next((m for m in found if m.kind == "next day" and 0 <= m.start - lead.end <= _BESIDE), lead)
    rest = [m for m in found if m is not lead and (nearest_last or m.end >= lead.start - _BESIDE)]
    end = max([lead.end, *(m.end for m in rest)])
    start = min([lead.start, *(m.start for m in rest)])
    day, rule = _day(lead, rest, piece, days)
    return When(start, lead.end if lead.kind == "date" else end, day, rule)


def _is_told(piece: str, day: Moment) -> bool:
    """True where the law itself says which day its reckoning comes to."""
    before = piece[: day.start]
    if _THAT_IS.search(before) or _LABELLED.search(before):
        return True
    return bool(_IN_BRACKETS.search(before) and _AS_RECKONED.match(piece, day.end))


def moments(piece: str, days: Days) -> list[Moment]:
    """All words of a piece that tell when."""
    return list(_moments(piece, days.language, days.speech))


@lru_cache(maxsize=1024)
def _moments(piece: str, language: str, speech: Speech) -> tuple[Moment, ...]:
    """Kept, since the notes of a code say the same again and again."""
    dated = [
        Moment(d.start, d.end, "date", d.value) for d in dates(piece, language, short=language.startswith("en"))
    ]
    tongue = language.partition("-")[0]
    counted = [*named_days(piece, tongue), *periods(piece, tongue)]
    terms = [Moment(p.start, p.end, "term", period=p.period) for p in counted]
    named = [
        Moment(m.start(), m.end(), kind, m[0]) for kind, pattern in _named(speech) for m in pattern.finditer(piece)
    ]
    kept: list[Moment] = []
    for moment in [*dated, *terms, *named]:
        if not any(_hides(other, moment) for other in kept):
            kept.append(moment)
    return tuple(kept)


def _hides(other: Moment, moment: Moment) -> bool:
    """True where the words of one are those of a date or term; an event within a first of the month stays."""
    if moment.kind == "unfixed" or other.kind not in ("date", "term"):
        return False
    if moment.end <= other.start or other.end <= moment.start:
        return False
    return not (other.period and other.period.named and moment.kind in _EVENTS)


def begins(before: str) -> bool:
    """False where the words before a date or term make it an end or a limit of time."""
    if not _ends_or_limits(before[-40:]):
        return True
    return bool(_NOT_UNTIL.search(before) or _END_OF_A_PERIOD.search(before[-50:]))


@lru_cache(maxsize=1024)
def _ends_or_limits(tail: str) -> bool:
    return bool(_NO_BEGINNING.search(tail))


@lru_cache(maxsize=64)
def _named(speech: Speech) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    words: list[tuple[Kind, str]] = [
        ("next day", speech.next_day), ("unfixed", speech.unfixed), ("publication", speech.publication),
        ("filing", speech.filing), ("approval", speech.approval), ("at once", speech.immediate),
    ]  # fmt: skip
    return tuple((kind, re.compile(expression, re.IGNORECASE)) for kind, expression in words)


def _day(lead: Moment, rest: list[Moment], piece: str, days: Days) -> tuple[str | None, str]:
    if lead.kind == "date":
        ends = _TELLS_THE_END.search(piece, lead.end)
        either = _EITHER.search(piece, 0, ends.start() if ends else len(piece))
        return (None, "either of two days") if either else (lead.value, "date")
    if any(m.kind == "unfixed" for m in [lead, *rest]):
        return None, "no day that can be told"
    if lead.kind in _EVENTS:
        return _text(_event([lead, *rest], days)), f"on {lead.kind}" if lead.kind != "at once" else "at once"
    base = counted_from(rest, piece, days)
    if not rest and days.english and _IN.search(piece[: lead.start]):
        base = days.approval
    if base and lead.period and lead.period.named:
        base = _after_a_term(base, lead, moments(piece, days))
    if base is None:
        return None, "term after an unknown day"
    if lead.kind == "next day":
        return _text(base + timedelta(days=1)), "the day after"
    return _text(_counted(base, lead.period, piece, days)), "term after an event"


def _after_a_term(base: date, lead: Moment, rest: list[Moment]) -> date | None:
    """`The first day of the quarter beginning more than 90 days after`: the term runs before that day is sought."""
    term = next((m for m in rest if m.period and not m.period.named and 0 <= m.start - lead.end <= _FAR), None)
    return later(base, term.period) if term and term.period else base


def _counted(base: date, period: Period | None, piece: str, days: Days) -> date | None:
    day = later(base, period) if period else None
    passed = period and not period.named and re.search(days.speech.elapsed, piece, re.IGNORECASE)
    return day + timedelta(days=1) if day and passed else day


def counted_from(rest: list[Moment], piece: str, days: Days) -> date | None:
    """The day a term is counted from: a date if it comes before any event or right behind it, else the event."""
    told = sorted((m for m in rest if _is_a_day(m) or m.kind in _EVENTS), key=lambda m: m.start)
    own = (b for a, b in pairwise(told) if b.kind == "date" and _ON.fullmatch(piece, a.end, b.start))
    first = next(own, next(iter(told), None))
    if first and first.kind == "date":
        return first_day(first.value) if len(first.value) == 10 else None
    return _event(rest, days)


def _is_a_day(moment: Moment) -> bool:
    """A year alone is that of another law: `平成十七年東京都条例第六十七号`."""
    return moment.kind == "date" and len(moment.value) > len("2005")


def _event(found: list[Moment], days: Days) -> date | None:
    """The day of the events named; of `passage and approval`, `passage and publication` the later."""
    events = sorted((m for m in found if m.kind in _EVENTS), key=lambda m: m.start)
    if any(m.kind != "at once" for m in events):
        events = [m for m in events if m.kind != "at once"]
    if any(m.kind == "publication" for m in events):
        known = [day for m in events if (day := _dated(m, days))]
        return max(known) if days.publication and known else None
    first = next((day for m in events if (day := _dated(m, days))), None)
    beside = (m for m in events if m.kind == "approval" and m.end - events[0].end <= _BESIDE)
    joined = [day for m in beside if (day := _dated(m, days))]
    return max([first, *joined]) if first and joined else first


def _dated(moment: Moment, days: Days) -> date | None:
    if moment.kind == "publication":
        return days.publication
    if moment.kind == "filing":
        return days.filing
    return days.approved(moment.value) if moment.kind == "approval" else days.at_once


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
