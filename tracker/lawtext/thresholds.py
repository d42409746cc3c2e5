"""Thresholds of schedules: only what exceeds an amount is on the list."""

from __future__ import annotations

import re

from tracker.lawtext.expressions import expression
from tracker.model import Limit

_ABOVE = expression(
    r"\b(?:above|exceed\w*|(?:more|greater|higher) than|in excess of|over"
    r"|at or above)\s+(?:\w+\s+){0,3}?(?P<number>\d{1,6}(?:[.,]\d{1,4})?)\s*(?:\(\d+%\)\s*)?"
    r"(?P<unit>%|per\s?cent|ppm|parts per million|mg|milligrams?)(?P<rest>[^.;\n]{0,120})",
)
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


def threshold(words: str, substance: str) -> Limit | None:
    """The amount above which the item that begins with `words` is listed; None where it is listed at any."""
    found = _ABOVE.search(words[:400])
    if not found:
        return None
    unit = found["unit"].lower()
    kind = "%" if unit == "%" or "cent" in unit else "ppm" if unit.startswith("p") else "mg"
    for pattern, as_unit, basis in _BASES[kind]:
        if re.search(pattern, found["rest"], re.IGNORECASE):
            most = float(found["number"].replace(",", "." if kind != "ppm" else ""))
            return Limit.model_validate(
                {"substance": substance, "max": most, "unit": as_unit, "basis": basis, "over": "prohibited"}
            )
    return None
