"""Dates as law texts write them, in many languages; what is not said stays unsaid: `July 2026` is `2026-07`.

A date in figures alone follows the custom of the language: month first in English unless the month would be past
twelve, day first elsewhere. Give `en-GB` for English of a place that writes the day first. Buddhist and Japanese
eras become years of the common era.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tracker.lawtext.months import KIN, STEMS, months_of
from tracker.lawtext.numerals import HAN, han, number, value
from tracker.normalize import legal_date

_ERAS: Mapping[str, int] = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    "中華民國": 1911,
    "民國": 1911,
}
_BUDDHIST = range(2400, 2700)
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.|:[ae]|-?(?:го|ое|е|а)|ης|η)?"
_YEAR = r"(?P<y>\d{4})(?!\d)"
_GAP = r"[\s\u00a0]{1,4}"
_ISO = r"(?<![\d-])(?P<y>\d{4})(?P<i>[-/])(?P<n>\d{2})(?:(?P=i)(?P<d>\d{2}))?(?![\d-])"
_FIGURES = r"(?<![\d./-])(?P<d>\d{1,2})(?P<s>[./-])[ ]?(?P<n>\d{1,2})(?P=s)[ ]?(?P<y>\d{4})(?!\d)"
_SHORT = r"(?<![\d./-])(?P<d>\d{1,2})(?P<s>[/-])(?P<n>\d{1,2})(?P=s)(?P<y>\d\d)(?![\d/-])"
_IN_YEAR = r"\b(?:in|since|during|im Jahr|en|anno|rok|roku)(?: the year)? (?P<y>(?:19|20)\d\d)(?![\d-])"
_ENGLISH = (
    rf"\b(?P<m>@)\.?{_GAP}{_DAY}(?:\s{{0,2}},\s{{0,4}}|{_GAP}){_YEAR}",
    rf"\b{_DAY}(?:{_GAP}day)?(?:{_GAP}of)?[\s-]{{1,3}}(?P<m>@)[.,]?(?:[\s-]{{1,3}}|{_GAP}(?:of"
    rf"|in the year|a\.?d\.?),?{_GAP})(?:a\.?\s?d\.?,?\s)?{_YEAR}",
    rf"\b(?P<w>{number('en')}){_GAP}day{_GAP}of{_GAP}(?P<m>@),?{_GAP}(?:a\.?\s?d\.?,?\s)?{_YEAR}",
    rf"\b(?P<k>first|second|third|fourth|last){_GAP}(?P<a>mon|tues|wednes|thurs|fri|satur|sun)day{_GAP}(?:of|in){_GAP}"
    rf"(?P<m>@),?{_GAP}(?:of{_GAP})?{_YEAR}",
    rf"\b(?P<m>@)\.?,?{_GAP}(?:of{_GAP})?{_YEAR}",
)
_DAY_FIRST = (
    rf"(?<!\d){_DAY}(?:{_GAP}(?:de|del|di|d['’]|päivä(?:nä|än|stä)|dan"
    rf"|tháng))?\s{{0,3}}(?P<m>@)\.?,?(?:{_GAP}(?:de|del|di|do|od))?\s{{1,4}}{_YEAR}",
    rf"(?<!\d)(?P<w>1er|primero|primeiro|primo|premier|erst\w+|första|første){_GAP}(?:de{_GAP}"
    rf"|d['’])?(?P<m>@){_GAP}(?:de{_GAP}|del{_GAP})?{_YEAR}",
    rf"(?<!\w)(?P<m>@)\.?(?:{_GAP}(?:de|del))?{_GAP}{_YEAR}",
)
_YEAR_FIRST = (
    rf"(?<!\d){_YEAR}\.?{_GAP}(?:(?:m|gada?|aasta|g)\.?{_GAP})?(?P<m>@){_GAP}{_DAY}",
    rf"(?<!\d){_YEAR}\.?{_GAP}(?:gada?|aasta){_GAP}(?P<d>\d{{1,2}})\.\s?(?P<m>@)",
    rf"(?<!\d){_YEAR}\.?{_GAP}(?:(?:m|gada?)\.?{_GAP})?(?P<m>@)",
)
_HAN_DATES = (
    rf"(?P<e>{'|'.join(_ERAS)})(?P<y>{HAN}{{1,4}})年(?:\s?(?P<n>{HAN}{{1,3}})月(?:\s?(?P<d>{HAN}{{1,3}})日)?)?(?!度)",
    rf"(?<![\d〇])(?P<y>(?:[1１2２]"
    rf"|[一二])[\d〇零一二三四五六七八九]{{3}})\s?年(?:\s?(?P<n>{HAN}{{1,3}})\s?月(?:\s?(?P<d>{HAN}{{1,3}})\s?日)?)?(?!度)",
)
_KOREAN = (
    r"(?<!\d)(?P<y>\d{4})\s?년(?:\s{0,2}(?P<n>\d{1,2})\s?월(?:\s{0,2}(?P<d>\d{1,2})\s?일)?)?",
    r"(?<!\d)(?P<y>\d{4})\.\s?(?P<n>\d{1,2})\.\s?(?P<d>\d{1,2})\.?",
)
_BUDDHIST_MARK = r"\s{0,3}(?:พ\.\s?ศ\.|พุทธศักราช|ค\.ศ\.)?\s{0,3}"
_THAI = (
    rf"(?P<d>\d{{1,2}})\s{{0,3}}(?P<m>@){_BUDDHIST_MARK}(?P<y>\d{{4}})",
    rf"(?P<m>@){_BUDDHIST_MARK}(?P<y>\d{{4}})",
)
_VIETNAMESE = (
    r"ngày\s(?P<d>\d{1,2})\stháng\s(?P<n>\d{1,2})\snăm\s(?P<y>\d{4})",
    r"tháng\s(?P<n>\d{1,2})\snăm\s(?P<y>\d{4})",
)
_BY_LANGUAGE: Mapping[str, tuple[str, ...]] = {
    "en": _ENGLISH, "ja": _HAN_DATES, "zh": _HAN_DATES, "ko": _KOREAN, "th": _THAI, "vi": _VIETNAMESE,
    "hu": (*_YEAR_FIRST, r"(?<!\d)(?P<y>\d{4})\.\s?(?P<n>\d{1,2})\.\s?(?P<d>\d{1,2})\.?"),
    "lt": (*_YEAR_FIRST, *_DAY_FIRST),
    "et": (*_YEAR_FIRST, *_DAY_FIRST), "lv": (*_YEAR_FIRST, *_DAY_FIRST),
}  # fmt: skip


@dataclass(frozen=True)
class DateFound:
    """A date at `start` to `end` of a text; `value` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`."""

    start: int
    end: int
    value: str


def dates(text: str, language: str, *, short: bool = False) -> Iterator[DateFound]:
    """All dates of the text in order, never overlapping. What is no day of the calendar is passed over.

    `short`: also `8-1-26`, where the words before say that a date must follow.
    """
    main, _, region = language.partition("-")
    main = main if main not in ("und", "") else "en"
    month_first = main == "en" and not region
    for match in _compiled(KIN.get(main, main), short).finditer(text):
        groups = {key[0]: found for key, found in match.groupdict().items() if found}
        if found := _value(groups, KIN.get(main, main), month_first):
            yield DateFound(match.start(), match.end(), found)


def day_first(text: str) -> bool:
    """True for English that writes `1 March 2026` and never `March 1, 2026`: its figures are day first too."""
    return bool(_DAY_THEN_MONTH.search(text)) and not _MONTH_THEN_DAY.search(text)


_NAMES = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY_THEN_MONTH = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:{_NAMES})\s\d{{4}}")
_MONTH_THEN_DAY = re.compile(rf"\b(?:{_NAMES})\s\d{{1,2}},?\s\d{{4}}")


@lru_cache(maxsize=64)
def _compiled(language: str, short: bool) -> re.Pattern[str]:
    names = "|".join(re.escape(form) for form in sorted(months_of(language), key=len, reverse=True))
    month = f"(?:{names or '(?!)'})" + (r"\w{0,6}" if language in STEMS else "")
    forms = [_ISO, *_BY_LANGUAGE.get(language, _DAY_FIRST), _FIGURES, _IN_YEAR, *([_SHORT] if short else [])]
    numbered = (_numbered(form.replace("@", month), index) for index, form in enumerate(forms))
    return re.compile("|".join(f"(?:{form})" for form in numbered), re.IGNORECASE)


def _numbered(form: str, index: int) -> str:
    return re.sub(r"\(\?P(<|=)(\w+)(>|\))", rf"(?P\g<1>\g<2>_{index}\g<3>", form)


def _value(groups: Mapping[str, str], language: str, month_first: bool) -> str | None:
    year, month, day = _year(groups, language), _month(groups, language), _day(groups, language)
    if year and month and "k" in groups:
        day = _day_of_week(year, month, groups["a"], groups["k"])
    if "s" in groups and month_first and day and day <= 12:
        month, day = day, month
    if year is None or (day and not month):
        return None
    parts = [f"{year:04}", *([f"{month:02}"] if month else []), *([f"{day:02}"] if month and day else [])]
    try:
        return legal_date("-".join(parts))
    except ValueError:
        return None


def _year(groups: Mapping[str, str], language: str) -> int | None:
    year = han(groups["y"])
    if year is None:
        return None
    if "e" in groups:
        return year + _ERAS[groups["e"]]
    if language == "th" and year in _BUDDHIST:
        return year - 543
    return year if year > 99 else 2000 + year if year < 70 else 1900 + year


def _month(groups: Mapping[str, str], language: str) -> int | None:
    if "n" in groups:
        return han(groups["n"])
    if "m" not in groups:
        return None
    months, name = months_of(language), groups["m"].lower()
    best = max((form for form in months if name.startswith(form)), key=len, default="")
    return months.get(best)


_WEEK = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_WEEKS = ("first", "second", "third", "fourth")


def _day_of_week(year: int, month: int, name: str, which: str) -> int:
    """`The second Tuesday of September, 2026`."""
    first, days = calendar.monthrange(year, month)
    begins = 1 + (_WEEK.index(name.lower()) - first) % 7
    if which.lower() == "last":
        return begins + 7 * ((days - begins) // 7)
    return begins + 7 * _WEEKS.index(which.lower())


def _day(groups: Mapping[str, str], language: str) -> int | None:
    if "w" in groups:
        return value(groups["w"], language) if language == "en" else 1
    return han(groups["d"]) if "d" in groups else None
