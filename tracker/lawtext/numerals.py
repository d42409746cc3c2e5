"""Numbers as laws write them in words, by language: `ninety-first`, `trzydziestu`, `二十三`, `๒๕`.

Stems, longest first, stand for all cases and for the ordinal beside the cardinal. English is composed: `one hundred
and eighty`. The words stand in `number_words`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.lawtext.number_words import ENGLISH_COUNTS, STEMS

_HAN = "〇零元一二三四五六七八九十百千"
_HAN_VALUE = {"〇": 0, "零": 0, "元": 1, **{digit: value for value, digit in enumerate("一二三四五六七八九", 1)}}
_HAN_UNIT = {"十": 10, "百": 100, "千": 1000}
HAN = rf"[\d{_HAN}]"
"""One figure of a Japanese or Chinese number, also in Arabic or full-width digits."""
_MANY = re.compile(r"\d+")


_ORDINAL_MARK = (
    r"(?:st|nd|rd|th|ers?|re|e|ème|er|os?|º|ª|°|\.|:[ae]|-?(?:го|й|я|му|ого|а|ja|jen|ik|án|én|a|ei|ej)(?![\w-]))?"
)


@lru_cache(maxsize=64)
def number(language: str) -> str:
    """An expression for a number in digits or words, with what it says again in brackets: `thirty (30)`."""
    if language in ("ja", "zh"):
        return rf"{HAN}{{1,5}}"
    words = ""
    if language == "en":
        word = f"(?:{'|'.join(sorted(ENGLISH_COUNTS, key=len, reverse=True))})"
        words = rf"|\b{word}(?:(?:[\s-]{{1,3}}|\s+and\s+){word}){{0,4}}\b"
    elif stems := STEMS.get(language):
        unspaced = language == "th"
        body = "|".join(re.escape(stem) for stem in sorted(stems, key=len, reverse=True))
        words = f"|(?:{body})" if unspaced else rf"|\b(?:{body})\w{{0,8}}"
    return rf"(?:\d{{1,4}}{_ORDINAL_MARK}{words})(?:\s?[(\[][^)\]\n]{{1,30}}[)\]])?"


def value(words: str, language: str) -> int | None:
    """What a number matched by `number` means; null for words that only look like one."""
    words = re.split(r"[(\[]", words, maxsplit=1)[0].strip().lower()
    if language in ("ja", "zh"):
        return han(words)
    if digits := _MANY.match(words):
        return int(digits[0])
    if language == "en":
        return _english(words)
    stems = STEMS.get(language, {})
    best = max((stem for stem in stems if words.startswith(stem)), key=len, default=None)
    return stems[best] if best else None


def _english(words: str) -> int | None:
    total = 0
    for word in re.findall("[a-z]+", words):
        amount = ENGLISH_COUNTS.get(word, 0)
        total = (total or 1) * 100 if amount == 100 else total + amount
    return total or None


def han(words: str) -> int | None:
    """A number in Han figures, by place (`二〇二六`) or by unit (`二十三`), or in digits."""
    if _MANY.fullmatch(words):
        return int(words)
    if not any(unit in words for unit in _HAN_UNIT):
        digits = [int(figure) if figure.isdecimal() else _HAN_VALUE.get(figure) for figure in words]
        return None if None in digits or not digits else int("".join(map(str, digits)))
    total, digit = 0, 0
    for figure in words:
        if figure in _HAN_UNIT:
            total, digit = total + (digit or 1) * _HAN_UNIT[figure], 0
        else:
            digit = int(figure) if figure.isdecimal() else _HAN_VALUE.get(figure, 0)
    return total + digit
