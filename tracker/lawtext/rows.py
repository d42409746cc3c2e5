"""Rows of lists and tables in a plain text, where blanks alone part the cells: told by their number or their order.

A row begins with the number after that of the row above it, or rows stand in the order of the alphabet.
"""

from __future__ import annotations

import re

_NUMBERED = re.compile(r"\s{0,8}(\d{1,4})[^\S\n]{1,8}(?=[^\W\d_]|\d)")
_AMOUNT = re.compile(r"\d\s?(?:%|(?:mg|g|ml|kg|µg|mcg|ppm|мг|г)\b)")
_LETTER = re.compile(r"[^\W\d_]")
_STOPPED = (".", ";", ":", ",", "-", "\u2014", "?", "!")
_WIDEST = 100
"""No row is longer."""
_NARROW = 55
"""Lines of prose are seldom shorter: where such ones go on in order, they are rows."""
_IN_ORDER, _SURELY = 3, 4
"""So many lines in turn tell an order; so many also where their first letters are small."""


def heads_row(text: str, place: int) -> bool:
    """True at the first words of a row behind its number, if any: `15 Mitragyna speciosa purik daun`.

    A row is numbered in turn with its neighbours, or stands with them in alphabetical order. A row that tells
    amounts lists nothing: it says how much there may be.
    """
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    if _LETTER.search(text, start, place) or _AMOUNT.search(text, place, end if end >= 0 else len(text)):
        return False
    return _is_numbered(text, start) or _run(text, start, _WIDEST) >= _IN_ORDER


def begins_row(text: str, start: int) -> bool:
    """True if a line that begins in a small letter is a row of its own, and does not go on from the one above."""
    return _run(text, start, _NARROW) >= _SURELY


def _is_numbered(text: str, start: int) -> bool:
    number = _number(text, start)
    if number is None:
        return False
    above, below = _above(text, start), _below(text, start)
    before = None if above is None else _number(text, above)
    after = None if below is None else _number(text, below)
    return before == number - 1 or after == number + 1


def _number(text: str, start: int) -> int | None:
    found = _NUMBERED.match(text, start)
    return int(found[1]) if found else None


def _run(text: str, start: int, widest: int) -> int:
    """How many lines in turn, this one among them, are short, end without a stop and follow the alphabet."""
    own = _key(text, start, widest)
    if own is None:
        return 0
    return 1 + _ordered(text, start, own, widest, up=True) + _ordered(text, start, own, widest, up=False)


def _ordered(text: str, start: int, own: str, widest: int, *, up: bool) -> int:
    count, place = 0, start
    while count < _SURELY:
        beside = _above(text, place) if up else _below(text, place)
        other = None if beside is None else _key(text, beside, widest)
        if beside is None or other is None or not (other < own if up else own < other):
            break
        count, place, own = count + 1, beside, other
    return count


def _key(text: str, start: int, widest: int) -> str | None:
    """What a row is ordered by; None of a line that is none."""
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)].strip()
    if not line or len(line) > widest or line.endswith(_STOPPED):
        return None
    return line.casefold()


def _above(text: str, start: int) -> int | None:
    return text.rfind("\n", 0, start - 1) + 1 if start else None


def _below(text: str, start: int) -> int | None:
    end = text.find("\n", start)
    return end + 1 if end >= 0 else None
