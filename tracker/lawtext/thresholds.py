"""Thresholds of schedules: only what exceeds an amount is on the list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from tracker.lawtext.amounts import percent_basis
from tracker.lawtext.expressions import spaced
from tracker.lawtext.numbers import number, value
from tracker.model import Limit

_NUMBER = number("en")
_AMOUNT = (
    rf"(?P<number>{_NUMBER})[\s-]{{0,12}}(?:\([^)\n]{{1,12}}\)\s{{0,12}})?"
    r"(?:of\s{1,12}(?i:one|1|an?)\s{0,12}(?:\(1\)\s{0,12})?(?=(?i:%|per)))?(?:of\s{1,12}a\s{1,12})?"
    r"(?P<unit>(?i:%|per\s?cent(?:age|um)?\b|ppm|parts\s{1,12}per\s{1,12}million|mgs?\b|milligram(?:me)?s?\b))"
)
_MORE_THAN = (
    spaced(
        r"(?:(?i:\b(?:above|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:more|greater|higher|larger)\sthan|in\sexcess\sof"
        r"|over|at\sor\sabove|at\sleast|not\sless\sthan|equal\sto\sor\s(?:more|greater)\sthan))\s|[>≥]\s{0,2})"
    )
    + rf"(?:[a-z]{{1,20}}\s{{1,12}}){{0,3}}?{_AMOUNT}"
)
_ABOVE = re.compile(rf"{_MORE_THAN}(?=(?P<rest>[^.;]{{0,120}}))")
_OR_MORE = re.compile(
    spaced(
        rf"(?<![\w.,/]){_AMOUNT}\s(?i:(?:or|and)\s(?:more|greater|above|higher|over))\b(?=(?P<rest>[^.;]{{0,120}}))"
    )
)
_PRODUCT_WITH = re.compile(
    spaced(
        r"(?i:\b(?:an?|any|each)\s(?:\w{1,20}\s){0,3}?(?:product|material|substance|compound|mixture|preparation|extract"
        r"|item|food|solid|liquid)s?\s(?:with|having|holding|containing|(?:that|which)\s(?:contains?|has|have|holds?))\s"
        r"(?:an?\s(?:concentration|amount|level|content|quantity)\s(?:of\s)?)?)"
    )
    + _MORE_THAN
    + spaced(r"(?i:\sof(?:\s(?:any|the))?)?\s$")
)
_MOST = 4
_BASES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "ppm": ((r"", "ppm", "dry weight"),),
    "mg": (
        (r"^\s*(?:per|/|in each|for each)\s*(?:g\b|gram)", "mg/g", "product"), (r"^\s*(?:per|/)\s*(?:ml"
            r"|millilit)", "mg/mL", "product"),
        (r"serving", "mg", "per serving"), (r"dosage unit|dose", "mg", "per dosage unit"),
        (r"container|package", "mg", "per container"), (r"per day|daily", "mg", "per day"),
    ),
}  # fmt: skip


def above_an_amount(words: str) -> int:
    """Where words begin that lead to a name by an amount of it: `any product with more than 400 ppm of`; or -1."""
    led = _PRODUCT_WITH.search(words)
    return led.start() if led else -1


def thresholds(words: str, substance: str) -> Iterator[Limit]:
    """The amounts above which the item that begins with `words` is listed; none where it is listed at any."""
    seen: set[Limit] = set()
    for found in [*islice(_ABOVE.finditer(words), _MOST), *islice(_OR_MORE.finditer(words), _MOST)]:
        limit = _limit(found, substance)
        if limit and limit not in seen:
            seen.add(limit)
            yield limit


def _limit(found: re.Match[str], substance: str) -> Limit | None:
    unit, most = found["unit"].lower(), value(found["number"], "en")
    kind = "%" if unit == "%" or "cent" in unit else "ppm" if unit.startswith("p") else "mg"
    if most is None:
        return None
    bases = (("", "%", percent_basis("", found["rest"])),) if kind == "%" else _BASES[kind]
    for pattern, as_unit, basis in bases:
        if re.search(pattern, found["rest"], re.IGNORECASE):
            return Limit.model_validate(
                {"substance": substance, "max": most, "unit": as_unit, "basis": basis, "over": "prohibited"}
            )
    return None
