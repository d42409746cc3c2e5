"""The sentence about a place of a text, also where a line or a page breaks it in two."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
# No stop is that of "1. Juli", "eff. September", "Sec. A", "P.A.". A line goes on where the next one begins with a
# small letter or a date, or where this one ends with a word that wants another. The sign stands first in the
# expression, so that only signs are looked at.
_NEW = '[A-Z("\u201c\u00a7\\[«\u00c0-\u00de\u0100-\u017f\u0370-\u03ff\u0400-\u042f]'
_SHORT = "".join(rf"(?<!\b{word}\.)" for word in (r"\d", r"\d\d", "eff", "Eff", "Sec", "No", "Art", "St", "[A-Z]"))
_WANTING = (
    *(
        "the",
        "of",
        "on",
        "its",
        "and",
        "after",
        "upon",
        "effect",
        "effective",
        "or",
        "any",
        "an",
        "to",
        "by",
        "in",
        "with",
        "that",
    ),
)
_WANTS = "".join(rf"(?<!\b{word}\n)" for word in _WANTING)
_GOES_ON = (
    rf"[^\S\n]*(?:[a-z\u00df-\u00ff\u0430-\u044f]|(?:{_MONTHS})[a-z]{{0,6}}\.?\s\d|\d{{1,2}},?\s\d{{4}}"
    r"|\d{1,2}[/.-]\d|\d{4}[-年.년])"
)
_STOP = re.compile(
    rf"[.!?]{_SHORT}['\"\u201d\u2019)\]]{{0,3}}\s+(?={_NEW})|;\s|[\u3002\uff01\uff1f]"
    rf"|\n(?:(?<=[.;]\n)|\s{{0,40}}\n|{_WANTS}(?<!\d,\n)(?!{_GOES_ON}))"
)
_SIGN = re.compile("[.!?;\n\u3002\uff01\uff1f]")
_BACK = 320
_ON = 420


def sentences(text: str, lower: str, stems: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Start and end of each sentence that has one of the stems, in order, none twice; at most 740 characters.

    Third is the place of its first stem.
    """
    done = 0
    for place in sorted(_places(lower, stems)):
        if place < done:
            continue
        start, end = sentence(text, place, done)
        yield start, end, place
        done = end


def sentence(text: str, place: int, done: int = 0) -> tuple[int, int]:
    """Start and end of the sentence about one place; it begins no earlier than `done`."""
    floor, limit = max(0, done, place - _BACK), min(len(text), place + _ON)
    stops = _stops(text)
    here = bisect_left(stops, (place,))
    start = max((end for _, end in stops[bisect_left(stops, (floor,)) : here] if end <= place), default=floor)
    after = stops[here : bisect_left(stops, (limit,))]
    return start, next((begin + 1 for begin, end in after if end <= limit), limit)


@lru_cache(maxsize=2)
def _stops(text: str) -> list[tuple[int, int]]:
    """Where sentences may end, found once for all places of a text."""
    signs = (_STOP.match(text, sign.start()) for sign in _SIGN.finditer(text))
    return [stop.span() for stop in signs if stop]


def _places(lower: str, stems: Sequence[str]) -> Iterator[int]:
    for stem in stems:
        place = lower.find(stem)
        while place >= 0:
            yield place
            place = lower.find(stem, place + len(stem))


@lru_cache(maxsize=2)
def lowered(text: str) -> str:
    """Small letters, every one at the place of its capital."""
    return text.replace("\u0130", "I").lower()
