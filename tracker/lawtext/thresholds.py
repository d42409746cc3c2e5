"""Thresholds of schedules: only what exceeds an amount is on the list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from tracker.lawtext.numbers import number, value
from tracker.model import Limit

_NUMBER = number("en")
_ABOVE = re.compile(
    r"(?i:\b(?:above|exceed(?:s|ed|ing)?|(?:more|greater|higher) than|in excess of|over|at or above))\s{1,4}"
    rf"(?:\w{{1,20}}\s{{1,4}}){{0,3}}?(?P<number>{_NUMBER})\s{{0,2}}(?:\([^)\n]{{1,12}}\)\s{{0,2}})?"
    r"(?P<unit>(?i:%|per\s?cent(?:age|um)?\b|ppm|parts per million|mg|milligrams?))(?=(?P<rest>[^.;\n]{0,120}))"
)
_MOST = 4
_BASES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "%": ((r"alkaloid", "%", "of alkaloids"), (r"weight|w/w|mass", "%", "w/w")),
    "ppm": ((r"", "ppm", "dry weight"),),
    "mg": (
        (r"^\s*(?:per|/|in each|for each)\s*(?:g\b|gram)", "mg/g", "product"), (r"^\s*(?:per|/)\s*(?:ml"
            r"|millilit)", "mg/mL", "product"),
        (r"serving", "mg", "per serving"), (r"dosage unit|dose", "mg", "per dosage unit"),
        (r"container|package", "mg", "per container"), (r"per day|daily", "mg", "per day"),
    ),
}  # fmt: skip


def thresholds(words: str, substance: str) -> Iterator[Limit]:
    """The amounts above which the item that begins with `words` is listed; none where it is listed at any."""
    seen: set[Limit] = set()
    for found in islice(_ABOVE.finditer(words), _MOST):
        limit = _limit(found, substance)
        if limit and limit not in seen:
            seen.add(limit)
            yield limit


def _limit(found: re.Match[str], substance: str) -> Limit | None:
    unit, most = found["unit"].lower(), value(found["number"], "en")
    kind = "%" if unit == "%" or "cent" in unit else "ppm" if unit.startswith("p") else "mg"
    for pattern, as_unit, basis in _BASES[kind] if most is not None else ():
        if re.search(pattern, found["rest"], re.IGNORECASE):
            return Limit.model_validate(
                {"substance": substance, "max": most, "unit": as_unit, "basis": basis, "over": "prohibited"}
            )
    return None
