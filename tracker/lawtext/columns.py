"""Tables of drugs in which one column tells the schedule: a row is listed by what stands there, or is not listed.

Or a column tells the weight from which the offence is graver: then all rows are drugs that nobody may have. Bars
or tabs part the columns, or blanks alone; then the numeral of the schedule is looked for in the row itself. `--` in
that column says: in no schedule.
"""

from __future__ import annotations

import re
from typing import Literal

from tracker.lawtext.drug_words import SURELY_DRUGS
from tracker.lawtext.known_drugs import KNOWN_DRUG, OTHER_LIST

_TITLE = re.compile(
    r"(?:(?:csa|dea|federal|state|current|drug|controlled substances?) )?"
    r"(?:sch(?:ed(?:ule)?)?s?|class(?:ification)?|csa)"
    r"\.?(?: \([^)\n]{1,12}\))?",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"\W{0,3}(?:controlled |scheduled )?(?:substances?|drugs?|names?|chemicals?|compounds?|items?)\b[^\n.;:]{0,80}?"
    r"\b(?:sch(?:ed(?:ule)?)?s?|csa|class)\b[^\n;:]{0,80}",
    re.IGNORECASE,
)
_NUMERAL = r"(?:[Cc]-?|schedule |sch\.? |class )?(?:I{1,3}|IV|V)[NR]?"
_CLASS = re.compile(rf"{_NUMERAL}|(?:c-?|schedule |class )?[1-5]", re.IGNORECASE)
_NUMERALS = re.compile(rf"(?<=\s)(?:{_NUMERAL}|C-?[1-5])(?=\s|$)")
_ROW = re.compile(
    rf"\s(?:{_NUMERAL}|C-?[1-5]|-{{1,6}}|\u2013|\u2014"
    r"|none|n/?a|not (?:controlled|scheduled|listed))(?=\s|$)"
)
_ABOUT_DRUGS = re.compile(r"\bdrug schedul|\bschedul\w+ (?:of )?(?:drugs?|substances?)", re.IGNORECASE)
_SCHEDULES = re.compile(r"\b(?:sch(?:ed(?:ule)?)?s?|csa)\b", re.IGNORECASE)
_GRAVE = re.compile(
    r"\W{0,8}(?:controlled |scheduled |regulated )?(?:substance|drug|name|chemical|compound)s?(?: name)?[\s|]{1,40}"
    r"(?:(?:benchmark|presumed|presumptive|minimum|least|threshold|lesser|small|large)\s){0,2}"
    r"(?:unlawful|illegal|trafficking|traffickable|felony|commercial|marketable) "
    r"(?:dosages?|doses?|weights?|quantit(?:y|ies)|amounts?|thresholds?)(?: \(?(?:in )?\w{1,12}\)?)?[\s|]{0,40}",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?<=[\s|])\d[\d.,]{0,9}\s?(?:mg|mcg|µg|kg|g|grams?|milligrams?|ml|(?:dosage )?units?|doses?|tablets?)"
    r"[\s|]{0,8}$",
    re.IGNORECASE,
)
_HIGHEST = 300
"""So many lines up the head of a table is looked for."""
_WIDEST = 300

Told = Literal["listed", "free"]


def in_schedule(words: str, place: int, end: int) -> Told | None:
    """What the column of the schedule says of the row that names something at a place; None: no table."""
    start, stop = line_at(words, place)
    row = words[start:stop]
    if not 0 < len(row) <= _WIDEST:
        return None
    if _by_weight(words, start, words[end:stop]):
        return "listed"
    told = _by_cells(words, start, row) if "|" in row or "\t" in row else _by_numeral(words, start, words[end:stop])
    return told if told and _is_about_drugs(words) else None


def _by_weight(words: str, start: int, rest: str) -> bool:
    """`7.21  Mitragynine  200 mg` below the head `Substance  Benchmark unlawful dosage`, only such rows between."""
    amount = _AMOUNT.search(rest)
    if not amount or rest[: amount.start()].strip(" |\t") or not KNOWN_DRUG.search(words):
        return False
    above = (line for line in _lines_above(words, start) if not (_AMOUNT.search(line) or _is_rule(line)))
    return _GRAVE.fullmatch(next(above, "")) is not None and not OTHER_LIST.search(next(above, ""))


def _is_about_drugs(words: str) -> bool:
    if SURELY_DRUGS.search(words) or _ABOUT_DRUGS.search(words):
        return True
    return bool(_SCHEDULES.search(words) and KNOWN_DRUG.search(words))


def _by_cells(words: str, start: int, row: str) -> Told | None:
    for head in _lines_above(words, start):
        if "|" not in head and "\t" not in head and not _is_rule(head):
            return None
        titles = [index for index, cell in enumerate(_cells(head)) if index and _TITLE.fullmatch(cell)]
        if titles:
            cells = _cells(row)
            cell = cells[titles[0]] if titles[0] < len(cells) else ""
            return "listed" if _CLASS.fullmatch(cell) else "free"
    return None


def _by_numeral(words: str, start: int, rest: str) -> Told | None:
    if not _ROW.search(rest):
        return None
    for head in _lines_above(words, start):
        if _HEAD.fullmatch(head):
            return "listed" if _NUMERALS.search(rest) else "free"
        if not (_ROW.search(head) or _is_rule(head)):
            return None
    return None


def _lines_above(words: str, start: int) -> list[str]:
    return words[max(0, start - _HIGHEST * 60) : max(0, start - 1)].split("\n")[::-1][:_HIGHEST]


def _is_rule(line: str) -> bool:
    return not line.strip(" \t=_+|-")


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"[|\t]", line.strip().strip("|"))]


def line_at(words: str, place: int) -> tuple[int, int]:
    """Where the line about a place lies."""
    end = words.find("\n", place)
    return words.rfind("\n", 0, place) + 1, end if end >= 0 else len(words)
