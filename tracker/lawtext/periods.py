"""Terms counted from a day, `ninety (90) days`, `first day of the third month`, and their arithmetic."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from tracker.lawtext.months import KIN
from tracker.lawtext.numerals import number, value

Unit = Literal["day", "week", "month", "year", "first", "quarter", "weekday", "yearday", "next year"]
_UNITS: tuple[Unit, ...] = ("day", "week", "month", "year")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Day, week, month, year: stems, matched with any ending.
_NOUNS: Mapping[str, tuple[str, str, str, str]] = {
    "en": ("days?", "weeks?", "months?", "years?"),
    "fr": ("jours?", "semaines?", "mois", "ans?|années?"),
    "de": ("tage?[ns]?", "wochen?", "(?:kalender)?monat(?:s|e|en|es)?", "jahr(?:s|e|en|es)?"),
    "es": ("días?", "semanas?", "mes(?:es)?", "años?"),
    "pt": ("dias?", "semanas?", "mês|meses", "anos?"),
    "it": ("giorn[oi]", "settiman[ae]", "mes[ei]", "ann[oi]"),
    "nl": ("dag(?:en)?", "we(?:ek|ken)", "(?:kalender)?maand(?:en)?", "ja(?:ar|ren)"),
    "da": ("dag(?:e|en|er)?", "uge[rn]*|uke[rn]*", "måned(?:e|en|er)?", "år"),
    "sv": ("dag(?:ar|en)?", "veck(?:a|or)", "månad(?:er|en)?", "år"),
    "fi": ("päiv\\w+", "viiko\\w+", "kuukau\\w+", "vuo[ds]\\w+"),
    "et": ("päev\\w*", "nädal\\w*", "kuu\\w*", "aasta\\w*"),
    "lv": ("dien\\w+", "nedēļ\\w+", "mēne[sš]\\w*", "gad\\w+"),
    "lt": ("dien\\w+", "savai\\w+", "mėnes\\w+", "met\\w+"),
    "pl": ("dni\\w*|dzień", "tygod\\w+", "miesiąc\\w*|miesięc\\w*", "lat\\w*|rok\\w*"),
    "cs": ("dn[eíěiů]\\w*|den|deň|dň\\w+", "týd\\w+|týž\\w+", "měsíc\\w*|mesiac\\w*", "rok\\w*|let"),
    "hr": (
        "dan\\w*|dn[ei]|дан\\w*|дн[еи]",
        "tjed\\w+|ted\\w+",
        "mjesec\\w*|mesec\\w*|месец\\w*",
        "годин\\w+|godin\\w+|let\\w*",
    ),
    "hu": ("nap\\w*", "hét\\w*|het\\w*", "hónap\\w*", "év\\w*"),
    "ro": ("zi|zile\\w*|zilei", "săptămân\\w+", "lun[iăa]\\w*", "ani?"),
    "tr": ("gün\\w*", "hafta\\w*", "ay\\w{0,4}", "yıl\\w*"),
    "id": ("hari", "minggu", "bulan", "tahun"),
    "vi": ("ngày", "tuần", "tháng", "năm"),
    "th": ("วัน", "สัปดาห์", "เดือน", "ปี"),
    "ja": ("日", "週間?", "(?:[箇かカヶケ]?月)", "年"),
    "zh": ("日|天", "周|星期", "个月", "年"),
    "ko": ("일", "주일?", "개월|월", "년"),
    "el": ("ημέρ\\w+|μέρ\\w+", "εβδομάδ\\w+", "μήν\\w+|μην\\w+", "έτ\\w+|χρόν\\w+"),
    "uk": ("дн\\w+|день|діб|числ\\w+", "тиж\\w+", "місяц\\w+", "рок\\w*|рік"),
    "ru": ("дн\\w+|день|суток|числ\\w+", "недел\\w+", "месяц\\w*", "год\\w*|лет"),
    "he": ("ימים|יום|ימי", "שבועות|שבוע", "חודשים|חודש|חדשים", "שנים|שנה"),
    "hi": ("दिनों?|दिवस", "सप्ताह", "महीनों|महीने|मास|माह", "वर्षों|वर्ष|साल"),
    "bn": ("দিন", "সপ্তাহ", "মাস", "বছর|বৎসর"),
    "ar": ("يوما?ً?|أيام", "أسبوعا?ً?|أسابيع", "شهرا?ً?|أشهر|شهور", "سنة|سنوات|عام"),
    "fa": ("روز", "هفته", "ماه", "سال"),
    "is": ("dag\\w*|dög\\w+", "vik\\w+", "mánuð\\w+|mánaða\\w*", "ár\\w*"),
    "be": ("дзён|дня\\w*|дзень", "тыдн\\w+", "месяц\\w*", "год\\w*"),
    "kk": ("күн\\w*", "апта\\w*", "ай\\w*", "жыл\\w*"),
    "ka": ("დღ\\w+", "კვირ\\w+", "თვ\\w+", "წ[ლე]\\w+"),
    "hy": ("օր\\w*", "շաբաթ\\w*", "ամիս\\w*|ամս\\w+", "տար\\w+"),
    "sq": ("ditë\\w*", "javë\\w*", "muaj\\w*", "vit\\w*|vjet"),
    "bg": ("дни?|ден\\w*", "седмиц\\w+", "месец\\w*", "годин\\w+"),
}
# "first" as in the first day of a month.
_FIRST: Mapping[str, str] = {
    "en": "first|1st",
    "fr": "premier|1er",
    "de": "erste[nr]?|1\\.",
    "es": "primer|primero|1\\.?º?",
    "pt": "primeiro|1º",
    "it": "primo|1°",
    "nl": "eerste|1e",
    "da": "første|1\\.",
    "sv": "första",
    "fi": "ensimmäise\\w*|1\\.",
    "et": "esimese\\w*|1\\.",
    "lv": "pirm\\w+|1\\.",
    "lt": "pirm\\w+|1",
    "pl": "pierwsz\\w+|1\\.?",
    "cs": "prv\\w+|1\\.",
    "hr": "prv\\w+|1\\.",
    "hu": "első|1\\.",
    "ro": "prima|întâi",
    "tr": "ilk|birinci",
    "id": "pertama|satu|1",
    "vi": "đầu tiên",
    "uk": "перш\\w+|1",
    "ru": "перв\\w+|1",
    "bg": "първ\\w+|1",
    "el": "πρώτ\\w+",
}
_QUARTERS: Mapping[str, str] = {
    "en": "quarter", "fr": "trimestre", "de": "(?:kalender)?quartals?|kalendervierteljahr\\w*", "es": "trimestre",
    "pt": "trimestre", "it": "trimestre", "nl": "(?:kalender)?kwartaal", "da": "kvartal", "sv": "kvartal\\w*",
    "pl": "kwartał\\w*", "cs": "(?:kalendářního )?čtvrtletí|(?:kalendárneho )?štvrťroka", "hu": "negyedév\\w*",
    "ro": "trimestru\\w*", "hr": "tromjeseč\\w+|četrtletj\\w+|kvartala", "uk": "кварталу", "ru": "квартала",
    "bg": "тримесечие\\w*",
}  # fmt: skip
_TURNED = ("es", "pt", "it")
"""Languages that also say `día primero` for the first day."""
# "subsiguiente" is the month after the next one.
_NEXT_BUT_ONE = re.compile(r"\ssubsi?guiente|\ssubsequente\sao\s(?:mês\s)?seguinte", re.IGNORECASE)
_MONDAY = re.compile(
    rf"\b(?P<n>{number('en')})\s(?P<w>{'|'.join(_WEEKDAYS)})\s(?:of|in)\s(?:the"
    rf"|each)\s(?:(?P<k>{number('en')})\s)?"
    r"(?:calendar\s)?month\s(?:next\s)?(?:after|following|succeeding)|\b(?P<n2>first|second|third|fourth)\s"
    rf"(?P<w2>{'|'.join(_WEEKDAYS)})\s(?:next\s)?(?:after|following)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Period:
    """`count` units. `first`: to the first day of the count-th month after; `quarter`: of the count-th quarter.

    `weekday`: the count-th such day. `yearday`: the next such day of the `month`, as `July 1 next following`;
    `next year`: that day of the next year.
    """

    count: int
    unit: Unit
    weekday: int = 0
    month: int = 0

    @property
    def named(self) -> bool:
        """True where the calendar names the day, which may be the first one after a plain term."""
        return self.unit not in _UNITS


@dataclass(frozen=True)
class PeriodFound:
    """A term at `start` to `end` of a text."""

    start: int
    end: int
    period: Period


def periods(text: str, language: str) -> Iterator[PeriodFound]:
    """All terms of the text, firsts of months before the plain ones, each in order."""
    table = KIN.get(language, language)
    if not _units(table).search(text):
        return
    if language == "en":
        yield from filter(None, map(_weekday, _MONDAY.finditer(text)))
    for pattern in _firsts(table):
        for match in pattern.finditer(text):
            counted = re.search(number(table), match["n"] or "", re.IGNORECASE)
            said = value(counted[0], table) if counted else None
            ahead = (said or 1) + bool(_NEXT_BUT_ONE.match(text, match.end()))
            first: Unit = "quarter" if match.groupdict().get("quarter") else "first"
            yield PeriodFound(match.start(), match.end(), Period(ahead, first))
    for match in _plain(table).finditer(text):
        count = value(match["n"], table)
        unit: Unit = next((unit for unit in _UNITS if match[unit]), "day")
        if count is not None and 0 < count < 4000:
            yield PeriodFound(match.start(), match.end(), Period(count, unit))


def later(day: date, period: Period) -> date | None:
    """The day a term after another; null past the end of the calendar."""
    try:
        if period.unit in ("day", "week"):
            return day + timedelta(days=period.count * (7 if period.unit == "week" else 1))
        if period.named:
            return _named(day, period)
        return _months_later(day, period.count * (12 if period.unit == "year" else 1))
    except (OverflowError, ValueError):
        return None


def _named(day: date, period: Period) -> date:
    """The day that the calendar names after another."""
    first = day.replace(day=1)
    if period.unit == "first":
        return _months_later(first, period.count)
    if period.unit == "quarter":
        return _months_later(first, 3 * period.count - (day.month - 1) % 3)
    if period.unit == "weekday":
        following = _months_later(first, 1)
        return following + timedelta(days=(period.weekday - following.weekday()) % 7 + 7 * (period.count - 1))
    same = date(day.year, period.month, period.count)
    return same if period.unit == "yearday" and same > day else same.replace(year=day.year + 1)


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or the last one of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _weekday(match: re.Match[str]) -> PeriodFound | None:
    count = value(match["n"] or match["n2"], "en")
    name = (match["w"] or match["w2"]).lower()
    return (
        PeriodFound(match.start(), match.end(), Period(count or 1, "weekday", _WEEKDAYS.index(name)))
        if match["n"]
        else None
    )


@lru_cache(maxsize=64)
def _units(language: str) -> re.Pattern[str]:
    """Any noun of time: without one there is no term, and no number need be sought."""
    days = f"|{'|'.join(_WEEKDAYS)}" if language == "en" else ""
    return re.compile(f"{'|'.join(_NOUNS.get(language, _NOUNS['en']))}{days}", re.IGNORECASE)


@lru_cache(maxsize=64)
def _plain(language: str) -> re.Pattern[str]:
    nouns = _NOUNS.get(language, _NOUNS["en"])
    gap = (
        r"\s?"
        if language in ("ja", "zh", "ko", "th")
        else r"[\s\u00a0-]{1,3}(?:(?:full|consecutive|calendar|clear|whole|kalender\w*|kalendářní\w*"
        r"|kalendarzow\w+|de|calendaires?|naturales|corridos|календарн\w+)\s)?"
    )
    ends = "" if language in ("ja", "zh", "ko", "th") else r"(?![\w])"
    units = "|".join(f"(?P<{unit}>{noun})" for unit, noun in zip(_UNITS, nouns, strict=True))
    return re.compile(rf"(?P<n>{number(language)}){gap}(?:{units}){ends}", re.IGNORECASE)


@lru_cache(maxsize=64)
def _firsts(language: str) -> tuple[re.Pattern[str], ...]:
    """`the first day of the third month`, and where the month comes first: `kolmanda kuu esimesel päeval`."""
    if language not in _FIRST:
        return tuple(re.compile(form) for form in _ASIAN_FIRSTS.get(language, ()))
    day, _, month, _ = _NOUNS[language]
    first, count = _FIRST[language], rf"(?P<n>(?:\b{number(language)}\s)?)"
    months = rf"(?:{month}|(?P<quarter>{_QUARTERS.get(language, '(?!)')}))(?!\w)"
    begins = (
        rf"(?:(?:{first})\s(?:{day})|(?:{day})\s(?:{first}))" if language in _TURNED else rf"(?:{first})\s(?:{day})"
    )
    forward = rf"\b{begins}\s(?P<n>(?:[^\s.;,]{{1,20}}\s){{0,6}}?){months}"
    backward = rf"{count}(?:[^\s.;,\d]{{3,20}}\s)?\b(?:{month})\s(?:{first})\s(?:{day})(?!\w)"
    return (re.compile(forward, re.IGNORECASE), re.compile(backward, re.IGNORECASE))


_ASIAN_FIRSTS: Mapping[str, tuple[str, ...]] = {
    "ja": (r"(?P<n>(?!))?翌月(?:の)?(?:初日|一日|1日|１日)",),
    "ko": (r"(?P<n>(?!))?다음\s?달\s?(?:1일|초일)",),
    "zh": (r"(?P<n>(?!))?次月(?:一日|1日|首日)",),
    "th": (r"(?P<n>(?!))?วันที่(?:หนึ่ง|๑|1)ของเดือนถัดไป|(?:วันแรกของเดือนถัดไป)",),
}
