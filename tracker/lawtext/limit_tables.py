"""Caps that stand in tables: the number in one cell, its unit and basis over it, beside it, or in the caption."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from tracker.lawtext.amounts import NORMAL
from tracker.lawtext.claims import Cap
from tracker.lawtext.limit_words import (
    ALKALOIDS,
    ALKALOIDS_BEFORE,
    BASES,
    HEDGES,
    LEAST,
    MAXIMUM_ABOVE,
    MORE,
    OTHER_ANALYTES,
    TABLE_MARKS,
    TABLE_OTHER_COLUMNS,
    TABLE_UNITS,
)  # fmt: skip
from tracker.lawtext.numbers import number, value
from tracker.lawtext.reach import Reach
from tracker.model import Limit
from tracker.names import Mention

_RULE = re.compile(r"[\s|:+-]*")
_CAPTION = 300
_ROWS_AT_MOST = 400
_UNIT = re.compile(TABLE_UNITS)
_ABOVE, _LEAST, _OTHERS, _HEDGES = map(re.compile, (MAXIMUM_ABOVE, LEAST, OTHER_ANALYTES, HEDGES))
_ALKALOIDS, _ALKALOIDS_BEFORE, _OTHER_COLUMNS = map(re.compile, (ALKALOIDS, ALKALOIDS_BEFORE, TABLE_OTHER_COLUMNS))
_NUMBERED = re.compile(rf"\d[\d.,]{{0,12}}\s{{0,3}}(?:{re.sub('[?]P<[a-z]+>', '?:', TABLE_UNITS)})")
"""The unit of another number: in a row `not more than 400 ppm` it is not that of the number in the next cell."""
_GRAMS = re.compile(r"(?:g|gr|grams?|grammes?|gramm\w?|г|กรัม)\b(?!\s?/)")
"""Of the thing itself, `50 g` of leaf in a package: only in its cell, for over it others are reckoned on a gram."""
_BASES = [(name, re.compile(f"(?i:{words})")) for name, words in BASES if name.startswith("per ")]


@dataclass(frozen=True)
class _Cell:
    start: int
    end: int
    text: str
    ours: tuple[str, ...]
    plant: tuple[str, ...]
    """What is named here and is no compound: the leaf, of which grams are told."""
    worth: float | None
    unit: str | None
    """That of its number, if it stands in the cell."""


@dataclass(frozen=True)
class _Table:
    rows: tuple[tuple[_Cell, ...], ...]
    caption: str
    column: int
    """Where the names of compounds stand; a row that has them further left lacks what reaches down from above."""


def table_caps(within: Reach, language: str, is_ours: Callable[[Mention], bool]) -> Iterator[Cap]:
    """The caps of all tables in reach: substances lead the rows, or head the columns."""
    for table in _tables(within, language, is_ours):
        heads: list[tuple[_Cell, ...]] = []
        for row in table.rows:
            if all(cell.worth is None for cell in row):
                heads = [*heads[-1:], row]
            else:
                yield from _row_caps(table, heads, row, language)


def _row_caps(
    table: _Table, heads: list[tuple[_Cell, ...]], row: tuple[_Cell, ...], language: str
) -> Iterator[Cap]:
    who = next((index for index, cell in enumerate(row) if cell.ours), None)
    shift = 0 if who is None else max(0, table.column - who)
    label = " ".join(cell.text for cell in row if cell.worth is None)
    corner = "" if who is not None else " ".join(head[0].text for head in heads if head)
    caption = f"{corner}\n{table.caption}"
    for index, cell in enumerate(row):
        over = [head[index + shift] for head in heads if index + shift < len(head)]
        head = " ".join(one.text for one in over)
        whose = row[who].ours if who is not None else tuple(name for one in over for name in one.ours)
        if cell.unit == "grams":
            whose = next((one.plant for one in reversed(row[:index]) if one.plant), ())
        if who is not None and index < who and not cell.unit:
            continue  # the number of the row
        if cell.worth is None or not _is_most(cell.text, head, label, caption, language):
            continue
        start = cell.start if who is None else min(cell.start, row[who].start)
        for substance in dict.fromkeys(whose):
            limit = _limit(cell, substance, head, label, caption)
            if limit is not None:
                yield Cap(start, cell.end, "table", limit)


def _is_most(own: str, head: str, label: str, caption: str, language: str) -> bool:
    """True if the words of the cell, over it, beside it or over the table make its number the most allowed."""
    if _OTHER_COLUMNS.search(head) or any(_LEAST.search(w) or _HEDGES.search(w) for w in (own, head, label)):
        return False
    if _OTHERS.search(head) or _OTHERS.search(label):
        return False
    return any(_ABOVE.search(words) or _more(language).search(words) for words in (own, head, label, caption))


def _limit(cell: _Cell, substance: str, head: str, label: str, caption: str) -> Limit | None:
    """In normal form; the nearest words decide. None without a unit, or without what milligrams are reckoned on."""
    around = (cell.text, head, label, caption)
    unit = cell.unit or next(
        (match.lastgroup for words in around[1:] for match in _UNIT.finditer(_NUMBERED.sub("", words))), None
    )
    most = cell.worth or 0.0
    if unit == "percent":
        of = any(map(_ALKALOIDS.search, around[:3])) or bool(_ALKALOIDS_BEFORE.search(caption))
        return Limit(substance=substance, max=most, unit="%", basis="of alkaloids" if of else "w/w")
    if unit == "ppm":
        return Limit(substance=substance, max=most, unit="ppm", basis="dry weight")
    if unit in ("g", "ml"):
        of_each: Literal["mg/g", "mg/mL"] = "mg/g" if unit == "g" else "mg/mL"
        return Limit(substance=substance, max=most, unit=of_each, basis="product")
    base = next((name for words in around for name, pattern in _BASES if pattern.search(words)), None)
    if unit is None or base is None:
        return None
    measure, basis = NORMAL[base]
    return Limit(substance=substance, max=most / 1000 if unit == "ug" else most, unit=measure, basis=basis)


def _tables(within: Reach, language: str, is_ours: Callable[[Mention], bool]) -> Iterator[_Table]:
    """The tables that name a substance, in order."""
    words, reached = within.text, 0
    for mention in within.mentions:
        first = words.rfind("\n", 0, mention.start) + 1
        end = words.find("\n", mention.end)
        if mention.start < reached or not is_ours(mention) or not _is_row(words[first : end if end >= 0 else None]):
            continue
        first = _first_row(words, first, reached)
        rows, reached = _rows(within, first, language, is_ours)
        columns = [i for row in rows if any(c.worth is not None for c in row) for i, c in enumerate(row) if c.ours]
        if len(rows) > 1:
            yield _Table(rows, _caption(words, first), max(columns, default=0))


def _first_row(words: str, first: int, reached: int) -> int:
    """Where the table of a row begins."""
    for _ in range(_ROWS_AT_MOST):
        above = words.rfind("\n", 0, max(0, first - 1)) + 1
        if first <= reached or above < reached or not _is_row(words[above : first - 1]):
            break
        first = above
    return first


def _is_row(line: str) -> bool:
    return "\t" in line.strip(" ") or "|" in line


def _rows(
    within: Reach, first: int, language: str, is_ours: Callable[[Mention], bool]
) -> tuple[tuple[tuple[_Cell, ...], ...], int]:
    """The rows from a place on without ruled lines, and where they end."""
    rows: list[tuple[_Cell, ...]] = []
    start = first
    while start < len(within.text) and len(rows) < _ROWS_AT_MOST:
        end = within.text.find("\n", start)
        end = len(within.text) if end < 0 else end
        line = within.text[start:end]
        if not _is_row(line):
            break
        if not _RULE.fullmatch(line):
            rows.append(tuple(_cells(within, line, start, language, is_ours)))
        start = end + 1
    return tuple(rows), max(start, first + 1)


def _cells(
    within: Reach, line: str, start: int, language: str, is_ours: Callable[[Mention], bool]
) -> Iterator[_Cell]:
    sign = "|" if "|" in line else "\t"
    parts = line.rstrip().split(sign) if sign == "|" else line.split(sign)
    is_framed = sign == "|" and not parts[0].strip()
    place = start
    for index, part in enumerate(parts):
        left, place = place, place + len(part) + 1
        if is_framed and (index == 0 or (index == len(parts) - 1 and not part.strip())):
            continue
        named = within.named_in(left, left + len(part))
        ours = tuple(m.substance for m in named if is_ours(m))
        plant = tuple(m.substance for m in named if not is_ours(m))
        worth, unit = (None, None) if ours else _worth(part.strip(), language)
        yield _Cell(left, left + len(part), part.strip(), ours, plant, worth, unit)


def _worth(words: str, language: str) -> tuple[float | None, str | None]:
    """The number and the unit of a cell that holds nothing else, grams in milligrams; nothing of every other."""
    found = _cell_number(language).match(words) if len(words) <= _CAPTION else None
    worth = value(found["most"], language) if found else None
    if found is None or worth is None:
        return None, None
    rest = words[found.end() :].strip()
    if _GRAMS.match(rest):
        return 1000 * worth, "grams"
    unit = _UNIT.match(rest)
    return (worth, unit.lastgroup if unit else None) if unit or not rest else (None, None)


def _caption(words: str, first: int) -> str:
    """The last line or two before a table."""
    lines = [line for line in words[max(0, first - 2 * _CAPTION) : first].split("\n") if line.strip()]
    return "\n".join(lines[-2:])[-_CAPTION:]


@cache
def _cell_number(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{TABLE_MARKS})\s?(?P<most>{number(language)})")


@cache
def _more(language: str) -> re.Pattern[str]:
    return re.compile(f"(?i:{MORE[language]})")
