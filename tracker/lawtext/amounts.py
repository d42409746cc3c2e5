"""Amounts in law texts: a number with its unit, and what it is reckoned on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from tracker.lawtext.expressions import spaced
from tracker.lawtext.limit_words import (
    ALKALOIDS,
    ALKALOIDS_BEFORE,
    BASES,
    GRAM,
    MICROGRAM,
    MILLIGRAM,
    PER,
    PERCENT,
    PERCENT_FIRST,
    PPM,
    UNIT_STEMS,
    WEIGHT,
)  # fmt: skip
from tracker.lawtext.numbers import number, value
from tracker.lawtext.reach import Reach
from tracker.model import Limit

Unit = Literal["%", "ppm", "mg"]
_BASES = [(name, re.compile(spaced(f"(?i:{words})"))) for name, words in BASES]
_ALKALOIDS, _ALKALOIDS_BEFORE, _WEIGHT, _PER = (
    re.compile(spaced(words)) for words in (ALKALOIDS, ALKALOIDS_BEFORE, WEIGHT, PER)
)
NORMAL: Mapping[
    str,
    tuple[
        Literal["mg", "mg/g", "mg/mL"],
        Literal["per serving", "per dosage unit", "per container", "per day", "product"],
    ],
] = {
    "mg/g": ("mg/g", "product"),
    "mg/mL": ("mg/mL", "product"),
    "per serving": ("mg", "per serving"),
    "per dosage unit": ("mg", "per dosage unit"),
    "per container": ("mg", "per container"),
    "per day": ("mg", "per day"),
}
"""Bases of milligrams in normal form."""
TO_THE_WHOLE: Literal["to mitragynine"] = "to mitragynine"
"""The normal form of a ratio to the compound of the subject's whole, as the model spells it."""
_UNSPACED = ("ja", "zh", "ko", "th")
_AND_ANOTHER = re.compile(r"(?i)\s{0,2}(?:,|or|and|/|\()(?:or|and|\s|per|each|in){0,5}")
_PER_BEHIND = re.compile(r"(?i)\w{0,6}\s?(?:kohti|kohden|kohta|başına|[oe]nként|당|あたり|当たり|につき)")
_DAILY = re.compile(
    r"(?i)\b(?:daily|denní\w{0,2}|denn[áéeý]\w{0,2}|täglich\w{0,2}|tages\w{3,8}|journali[eè]re?s?|diari[aoe]s?"
    r"|giornalier[aoe]|dagelijkse|dziennej?|dzienna)\s?"
    r"|\b(?:any|every|each)\s(?:twenty-four|24)"
)
# `En daglig dosis må højst indeholde`: a dose that is for the whole day.
_DOSE_OF_A_DAY = re.compile(
    r"(?i)\b(?:daily|daglige?|dagliga|dygns|päivittäi\w{1,4}|päivä|dagelijkse|tägliche[nrs]?|tages|dziennej|dzienna"
    r"|denní|denná|dnevn\w{1,3}|napi|zilnic[ăe]|щоденн\w{1,2}|добов\w{1,2}|суточн\w{2}|дневн\w{1,2}|дневна"
    r"|ημερήσι\w{1,2}|günlük)"
    r"\s?(?:\w{3,14}\s)?(?:dos|dóz|doz|доз|dawk|dáv|adag|annos|δόσ)\w{0,5}"
    r"|\b(?:dosis|dose|doză|dosi|porção) (?:\w{3,14} )?(?:journali[èe]re|diaria|diária|giornaliera|zilnică"
    r"|harian)\b"
)
_EACH = re.compile(r"(?i)\b(?:each|every|any|per)\s{0,12}\Z")
_HOLDS = re.compile(r"(?i)\s{1,12}(?:has|have|contains?|holds?|bears?|carr(?:y|ies)|includes?|exceeds?)\b")
_NEAR = 220
_AT_ONCE = 40
"""So near the beginning of a sentence stands its subject."""


@dataclass(frozen=True)
class Amount:
    """A number with its unit. `is_bound`: it says `or more` within itself."""

    start: int
    end: int
    number: float
    unit: Unit
    is_bound: bool


def amounts(within: Reach, language: str) -> Iterator[Amount]:
    """All amounts within reach, in order; micrograms as milligrams."""
    pattern = _pattern(language)
    for left, right in within.windows(within.places(UNIT_STEMS), 60):
        for match in pattern.finditer(within.text, left, right):
            worth = value(match["first"] or match["second"], language)
            if worth is not None:
                kind = next((name for name in ("ppm", "mg", "ug", "g") if match[name]), "percent")
                unit: Unit = "ppm" if kind == "ppm" else "%" if kind == "percent" else "mg"
                worth = worth * {"ug": 0.001, "g": 1000}.get(kind, 1)
                yield Amount(match.start(), match.end(), worth, unit, bool(match["bound"]))


def limits_of(
    amount: Amount, substance: str, before: str, after: str, above: str, shared: str = ""
) -> Iterator[Limit]:
    """The amount as caps in normal form; none where nothing says what milligrams are reckoned on.

    `before` and `after`: the words of its sentence; `above`: those that lead to it; `shared`: those
    behind the amounts that follow it in one list.
    """
    if amount.unit == "ppm":
        yield Limit(substance=substance, max=amount.number, unit="ppm", basis="dry weight")
    elif amount.unit == "%":
        yield Limit(substance=substance, max=amount.number, unit="%", basis=percent_basis(before, after))
    else:
        for name in _behind(after) or _ahead(before) or _behind(shared) or _ahead(above):
            unit, basis = NORMAL[name]
            yield Limit(substance=substance, max=amount.number, unit=unit, basis=basis)


def percent_basis(before: str, after: str) -> Literal["of alkaloids", "w/w"]:
    """What a percentage is of, by the words about it: all alkaloids, or the weight of the product."""
    alkaloids, weight = _ALKALOIDS.search(after), _WEIGHT.search(after)
    if alkaloids and not (weight and weight.end() + _AT_ONCE < alkaloids.start()):
        return "of alkaloids"
    return "of alkaloids" if not weight and _ALKALOIDS_BEFORE.search(before) else "w/w"


def _behind(words: str) -> list[str]:
    """What behind an amount it is reckoned on, nearest first: `per gram or millilitre` are two."""
    found = sorted((match.start(), match.end(), name) for name, match in _per(words[:120]))
    bases = [name for _, _, name in found[:1]]
    if len(found) > 1 and _AND_ANOTHER.fullmatch(words[found[0][1] : found[1][0]]):
        bases.append(found[1][2])
    return bases


def _ahead(words: str) -> list[str]:
    """`each serving shall hold no more than`: the last base before an amount, or the subject of its sentence."""
    near = words[-_NEAR:]
    found = [
        (match.start(), name)
        for name, match in _per(near)
        if name.startswith("per ") or _EACH.search(near, 0, match.start())
    ]
    found += [
        (one.start(), name)
        for name, pattern in _BASES[2:5]
        for one in pattern.finditer(near)
        if _HOLDS.match(near, one.end())
    ]
    for name, pattern in _BASES:
        subject = pattern.search(words[:_AT_ONCE])
        if subject and name in ("per serving", "per dosage unit", "per container"):
            found.append((-1, name))
    if not found and _DAILY.search(near):
        return ["per day"]
    dose = next(reversed(list(_DOSE_OF_A_DAY.finditer(near))), None)
    if dose and max(found)[0] < dose.end():
        return ["per day"]
    return [max(found)[1]] if found else []


def _per(words: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Bases with `per`, `in each`, `a` before them, and no other number between: not `per 100 grams`."""
    for name, pattern in _BASES:
        for match in pattern.finditer(words):
            near = list(_PER.finditer(words, max(0, match.start() - 25), match.start()))
            if not near and (match[0].endswith("ként") or _PER_BEHIND.match(words, match.end())):
                yield name, match
                break
            if near and not re.search(r"[\d,;]", words[near[-1].end() : match.start()].replace("1", "")):
                yield name, match
                break


@cache
def _pattern(language: str) -> re.Pattern[str]:
    some = number(language)
    part = (
        r"(?:of\s{1,12}(?i:one|1|a)(?:\s?\(1\))?(?=\s{0,12}(?i:%|per\s?cent))\s{0,12})?" if language == "en" else ""
    )
    units = spaced(rf"(?P<percent>{PERCENT})|(?P<ppm>{PPM})|(?P<mg>{MILLIGRAM})|(?P<ug>{MICROGRAM})|(?P<g>{GRAM})")
    again = rf"(?:\s{{0,2}}\(\s?(?:{some})?\s?(?:{PERCENT}|{PPM}|{MILLIGRAM})?\s?\))?"
    between = (
        rf"[\s-]{{0,12}}{part}"
        r"(?P<bound>or\s(?:more|less|fewer|greater)\s)?(?:of\sa\s|a\s)?(?:\([^)]{0,14}\)\s?)?"
    )
    begins = r"(?<![\d.,・〇一二三四五六七八九十百千])" if language in _UNSPACED else r"(?<![\w.,])(?<!point\s)"
    ahead = PERCENT_FIRST if language in ("th", "tr", "zh") else "(?!)"
    return re.compile(rf"(?:{ahead}\s?(?P<second>{some})|{begins}(?P<first>{some}){between}(?:{units}){again})")
