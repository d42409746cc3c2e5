"""Days that a law names by month and day alone, counted from an event: `July 1 next following its passage`."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from tracker.lawtext.months import KIN, STEMS, months_of
from tracker.lawtext.numerals import value
from tracker.lawtext.periods import Period, PeriodFound, Unit

_FOLLOWING: Mapping[str, str] = {
    "en": r"(?:next|immediately)?\s?(?:following|after|succeeding|next)\b",
}
# "1 January of the year following that of its publication".
_NEXT_YEAR: Mapping[str, str] = {
    "en": r"(?:of|in)\sthe\s(?:calendar\s)?(?:year\s(?:next\s)?(?:following|after|succeeding)|(?:following"
    r"|next)\syear)\b",
    "fr": r"de\sl['\u2019]année\s(?:civile\s)?(?:suivant|qui\ssuit)",
    "es": r"del\saño\s(?:inmediato\s)?siguiente",
    "pt": r"do\sano\s(?:civil\s)?(?:seguinte|subsequente)",
    "it": r"dell['\u2019]anno\s(?:solare\s)?(?:successivo|seguente)",
    "de": r"des\s(?:[^.;]{1,40}\s)?(?:folgenden|nächsten)\s(?:kalender)?jahres",
    "nl": r"van\shet\s(?:kalender)?jaar\s(?:volgend|na\s|dat\svolgt)"
    r"|van\shet\s(?:eerst)?volgende\s(?:kalender)?jaar",
    "da": r"i\sdet\sår,?\sder\sfølger|året\sefter",
    "pl": r"roku\snastępując|następnego\sroku",
    "cs": r"(?:kalendářního\s|kalendárneho\s)?roku\s(?:následujícího|nasledujúceho)",
}
_MARKS = ("ollowing", "fter", "ucceeding", "ext")


def named_days(text: str, language: str) -> Iterator[PeriodFound]:
    """All of them in order, those of a next year first."""
    table = KIN.get(language, language)
    if table == "en" and not any(word in text for word in _MARKS):
        return
    for unit, pattern in _expressions(table):
        for match in pattern.finditer(text):
            month, day = _month(match["m"], table), value(match["d"], table) if match["d"] else 1
            if month and day and day <= calendar.monthrange(2025, month)[1]:
                yield PeriodFound(match.start(), match.end(), Period(day, unit, month=month))


def _month(name: str, language: str) -> int | None:
    months = months_of(language)
    return months.get(max((form for form in months if name.lower().startswith(form)), key=len, default=""))


@lru_cache(maxsize=64)
def _expressions(language: str) -> tuple[tuple[Unit, re.Pattern[str]], ...]:
    names = "|".join(re.escape(form) for form in sorted(months_of(language), key=len, reverse=True))
    if not names or not _NEXT_YEAR.get(language):
        return ()
    if language == "en":
        day = rf"\b(?:first\sday\sof\s)?(?P<m>{names})\.?(?:\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?)?,?\s"
    else:
        ending = r"\w{0,6}" if language in STEMS else ""
        day = rf"(?<!\d)(?P<d>\d{{1,2}})(?:er|º|°|\.)?\s(?:de\s|d['\u2019])?(?P<m>{names}){ending}\.?\s"
    units: tuple[tuple[Unit, str], ...] = (
        ("next year", _NEXT_YEAR[language]),
        ("yearday", _FOLLOWING.get(language, "(?!)")),
    )
    return tuple((unit, re.compile(f"{day}(?:{rest})", re.IGNORECASE)) for unit, rest in units)
