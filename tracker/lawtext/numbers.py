"""Numbers as laws write them: digits, words, both at once, fractions, kanji; and what each is worth."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from tracker.lawtext.number_words import NUMERALS, PARTS

_DOT_DECIMAL = frozenset({"en", "und", "th", "ja", "ko", "zh", "ms", "he", "ar"})
"""Languages whose comma parts thousands. In all others it parts the decimals."""
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
_BLANKS = "[ \\u00a0\\u2009\\u202f]"
_PLAIN = r"\d{1,9}(?:[.,]\d{1,9}){0,3}|[.,]\d{1,6}"
_FRACTION = r"(?:\d{1,6}\s?)?[½¼¾⅓⅔⅛]|\d{1,3}/\d{1,4}(?:ths?\b)?(?!/)"
_FIGURE = rf"(?:{_FRACTION}|\d{{1,3}}(?:{_BLANKS}\d{{3}}){{1,3}}(?!\d)|{_PLAIN})"
_ENGLISH_FIGURE = (
    rf"(?:{_FRACTION}|(?:\d|\d{{2,3}}(?= 0|(?! ){_BLANKS}))(?:{_BLANKS}\d{{3}}){{1,3}}(?!\d)|{_PLAIN})"
)
"""Without longer numbers parted by a blank: `150 100 milligrams` are one struck and the new one."""
_KANJI = "〇零一二三四五六七八九十百千万"
_KANJI_NUMBER = rf"[{_KANJI}]{{1,9}}(?:[・．.][〇零一二三四五六七八九]{{1,4}})?"
_HANGUL_NUMBER = r"(?:[일이삼사오육칠팔구]?[천백십]){1,3}[일이삼사오육칠팔구]?"
_PART = re.compile(rf"\b({'|'.join(PARTS)})\b")
_NARROW = str.maketrans("（）．，", "().,")
_DIGIT_VALUE = {**{c: i for i, c in enumerate("〇一二三四五六七八九")}, "零": 0, "영": 0,
                **{c: i for i, c in enumerate("일이삼사오육칠팔구", 1)}}  # fmt: skip
_POWER = {"十": 10, "百": 100, "千": 1000, "십": 10, "백": 100, "천": 1000}
_IN_BRACKETS = re.compile(rf"\(\s*({_FIGURE})\s*\)\s*$")


@cache
def number(language: str) -> str:
    """Source of an expression for one number of a language, without groups of its own.

    In words, in digits, or in words with the digits in brackets: `twenty-one (21)`.
    """
    if language in ("ja", "zh"):
        return rf"(?:{_FIGURE}|{_KANJI_NUMBER})"
    if language == "ko":
        return rf"(?:{_FIGURE}|{_HANGUL_NUMBER})"
    figures = _ENGLISH_FIGURE if language in ("en", "und") else _FIGURE
    words = _alternation(language)
    if words is None:
        return _FIGURE
    word = words if language == "th" else rf"(?<!\w){words}(?!\w)"
    joint = r"\s*" if language == "th" else r"[\s-]+(?:(?:and|y|e|et|și)\s+)?"
    in_words = rf"(?i:{word}(?:{joint}{word}){{0,7}}(?:\s+of\s+(?:one|1)(?!\w))?)"
    return rf"(?:{in_words}(?:\s{{0,2}}\(\s?{_FIGURE}\s?\))?|{figures}(?:\s{{0,2}}\({in_words}\))?)"


@cache
def numerals(language: str, least: int, most: int) -> tuple[str, ...]:
    """All ways in which a language writes the whole numbers from `least` to `most`, the longest first."""
    counts = range(least, most + 1)
    words = [word for word, worth in _table(language).items() if worth in counts]
    if language in ("en", "und"):
        words += [f"twenty-{unit}" for unit, worth in _table("en").items() if 1 <= worth <= 9]
    if language in ("id", "ms", "th"):
        tens = {"id": "dua puluh", "ms": "dua puluh", "th": "ยี่สิบ"}[language]
        words += [
            tens,
            *(
                tens + (" " if language != "th" else "") + unit
                for unit, worth in _table(language).items()
                if 1 <= worth <= 9
            ),
        ]
    scripts = [_SCRIPT_DIGITS[language]] if language in _SCRIPT_DIGITS else []
    digits = [str(n).translate(script) for n in counts for script in [{}, _WIDE, *scripts]]
    if language in ("ja", "zh"):
        digits += [f"{'二' if n > 19 else ''}十{'〇一二三四五六七八九'[n % 10] if n % 10 else ''}" for n in counts]
        digits += [f"{'一二'[n // 10 - 1]}{'〇一二三四五六七八九'[n % 10]}" for n in counts]
    if language == "ko":
        digits += [f"{'이' if n > 19 else ''}십{'영일이삼사오육칠팔구'[n % 10] if n % 10 else ''}" for n in counts]
    return tuple(sorted(dict.fromkeys([*words, *digits]), key=lambda word: (-len(word), word)))


_WIDE = {ord(str(n)): chr(0xFF10 + n) for n in range(10)}
_SCRIPT_DIGITS = {
    "th": {ord(str(n)): chr(0x0E50 + n) for n in range(10)},
    "ar": {ord(str(n)): chr(0x0660 + n) for n in range(10)},
}


def value(words: str, language: str = "en") -> float | None:
    """What a number is worth; None for words that are no number. Digits in brackets decide over words."""
    words = _plain(words)
    if bracketed := _IN_BRACKETS.search(words):
        return figure(bracketed[1], language)
    words = re.sub(r"\s*\([^)]{0,60}\)\s*$", "", words).strip()
    if words and (words[0].isdigit() or words[0] in ".,½¼¾⅓⅔⅛"):
        return figure(words, language)
    if language in ("ja", "zh", "ko"):
        return _positional(words)
    return _spoken(words.casefold(), language)


def figure(digits: str, language: str = "en") -> float | None:
    """What digits are worth: `1,000` is a thousand where the comma parts thousands; `0,02` is a part anywhere."""
    digits = re.sub(r"(?<=\d)ths?$", "", _plain(digits).strip().rstrip(".,"))
    for sign, worth in _VULGAR.items():
        if digits.endswith(sign):
            whole = digits[: -len(sign)].strip()
            return (float(whole) if whole.isdigit() else 0.0) + worth
    if "/" in digits:
        above, _, below = digits.partition("/")
        return int(above) / int(below) if above.isdigit() and below.isdigit() and int(below) else None
    digits = re.sub(r"\s", "", digits)
    try:
        return float(_with_point(digits, language))
    except ValueError:
        return None


def _with_point(digits: str, language: str) -> str:
    thousands, point = (",", ".") if language in _DOT_DECIMAL else (".", ",")
    if "," in digits and "." in digits:
        thousands, point = (",", ".") if digits.rfind(".") > digits.rfind(",") else (".", ",")
    elif re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3}){2,3}", digits):
        return re.sub(r"[.,]", "", digits)
    elif not re.fullmatch(rf"[1-9]\d{{0,2}}{re.escape(thousands)}\d{{3}}", digits):
        return digits.replace(",", ".")  # too few or too many digits follow for thousands
    return digits.replace(thousands, "").replace(point, ".")


def _plain(words: str) -> str:
    """Digits of every script as ours, wide brackets as narrow ones."""
    return "".join(
        str(unicodedata.decimal(c))
        if c.isdecimal()
        else unicodedata.normalize("NFKC", c)
        if c in "（）％．，"
        else c
        for c in words
    )


def _positional(words: str) -> float | None:
    """Kanji and hangul: `二十一`, `十八`, `〇・五`, `二〇`, `이십일`."""
    whole, _, decimals = re.sub(r"[．.]", "・", words.strip()).partition("・")
    total, run, powered = 0, "", False
    for character in whole:
        if character == "万":
            total, run, powered = (total + int(run or 0)) * 10_000, "", True
        elif character in _POWER:
            total, run, powered = total + int(run or 1) * _POWER[character], "", True
        elif character in _DIGIT_VALUE:
            run += str(_DIGIT_VALUE[character])
        else:
            return None
    if not (run or powered):
        return None
    fraction = "".join(str(_DIGIT_VALUE[c]) for c in decimals if c in _DIGIT_VALUE)
    return float(f"{total + int(run or 0)}.{fraction or 0}")


def _spoken(words: str, language: str) -> float | None:
    words = re.sub(r"[\s-]+", " ", words).strip()
    if language in ("en", "und"):
        return _english(words)
    return _sum_of(_splitter(language).findall(words), _table(language))


def _english(words: str) -> float | None:
    """Whole numbers and parts: `two and one half`, `one half of one`, `five hundredths of one`."""
    words = re.sub(r" of (?:one|1)$", "", words)
    part = _PART.search(words)
    if not part:
        return _sum_of([word for word in words.split() if word != "and"], _table("en"))
    whole, _, above = words[: part.start()].strip().rpartition("and ")
    top = _sum_of(above.split(), _table("en")) if above.strip() else 1.0
    base = _sum_of(whole.split(), _table("en")) if whole.strip() else 0.0
    return None if top is None or base is None else base + top / PARTS[part[1]]


def _sum_of(tokens: list[str], table: Mapping[str, float]) -> float | None:
    total, run = 0.0, 0.0
    for token in tokens:
        if token not in table:
            return None
        worth = table[token]
        if worth in (100, 1000) or (token in _TENS_THAT_MULTIPLY and run):
            run = (run or 1) * worth
            total, run = (total + run, 0.0) if worth >= 1000 else (total, run)
        else:
            run += worth
    return total + run if tokens else None


_TENS_THAT_MULTIPLY = frozenset({"puluh", "สิบ"})
"""Words for ten that a smaller number before them multiplies: `dua puluh`."""


@cache
def _table(language: str) -> Mapping[str, float]:
    return NUMERALS.get("en" if language == "und" else language, {})


@cache
def _alternation(language: str) -> str | None:
    """Numerals, longest first, so that `eighteen` is not read as `eight`; a blank in one is any white space."""
    numerals = [*_table(language), *(PARTS if language in ("en", "und") else ())]
    longest_first = sorted(numerals, key=lambda word: (-len(word), word))
    words = "|".join(re.escape(word).replace(r"\ ", r"[\s-]") for word in longest_first)
    return f"(?:{words})" if words else None


@cache
def _splitter(language: str) -> re.Pattern[str]:
    return re.compile(_alternation(language) or "(?!)")
