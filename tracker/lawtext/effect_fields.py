"""First days that stand in fields and tables about a text, and the day from which an order of a court binds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Literal

from tracker.lawtext.claims import Effect
from tracker.lawtext.dates import dates
from tracker.lawtext.events import Days
from tracker.lawtext.sentences import lowered

_MOST = 400
_ORDERED = re.compile(
    r"\b(?:it\sis\s(?:so|hereby|therefore)[\s,]{1,3}ordered|plaintiffs?,?\sv\.|,?\s(?:movant"
    r"|appellant|petitioner)s?,?\sv\.)|\bsupreme\scourt\b|\bdistrict\scourt\b",
    re.I,
)
_FIELDS = ("effective_", "enforced_at", "in_force_from", "date_in_force", "effectiveDate")
_FIELD = re.compile(
    r"(?<![\w-])[\"']?(?:effective_(?:from|on|date)|enforced_at|in_force_from|date_in_force"
    r"|effectiveDate|effective_start_date)[\"']?\s{0,2}[:=]\s{0,2}[\"']?"
    r"(?P<day>(?:18|19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
)
Role = Literal["begins", "ends"]
_ROLES: tuple[Role, ...] = ("begins", "ends")
_STEMS = ("effective", "commencement", "in force", "takes effect", "date of effect")
_HEADS = re.compile(
    r"(?P<ends>\b(?:(?:extended|effective|in\sforce)\s)?(?:through|until)\b|\b(?:\w{1,10}\s)?(?:expir\w{1,6}"
    r"|sunset|terminat\w{1,5})"
    r"(?:\sdate)?\b|\b(?:end\sdate|last\sday|ends)\b)"
    r"|(?P<begins>\b(?:first\s)?(?:effective|commencement|in\sforce|takes\seffect|date\sof\s(?:effect"
    r"|commencement))(?:\s(?:date|from))?\b)"
    r"|(?P<other>\b(?:filed|filing|adopted|adoption|published|publication|approved|signed|issued|made"
    r"|date)(?:[\s/]\w{1,8})?\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.;:\d(]")
_WIDE = 160


@dataclass(frozen=True)
class Cell:
    """A cell of a table that says when a text begins or ends."""

    role: Role
    start: int
    end: int
    day: str


def recorded(text: str) -> Iterator[Effect]:
    """What the record about the text says, in the fields that interfaces and front matter use."""
    if not any(name in text for name in _FIELDS):
        return
    for match in islice(_FIELD.finditer(text), _MOST):
        yield Effect(match.start(), match.end(), "effective date: field of the record", match["day"])


def court(text: str, days: Days) -> Effect | None:
    """An order of a court binds from the day it is made, unless it says otherwise."""
    match = _ORDERED.search(text[:4000]) if days.english else None
    if not match or not days.approval:
        return None
    return Effect(match.start(), match.end(), "court order: the day it was made", days.approval.isoformat())


def cells(text: str, days: Days) -> Sequence[Cell]:
    """Days under heads as `Effective` and `Expires`, of a table with one row: as many days as heads of days."""
    return _cells(text, days.language) if days.english else ()


@lru_cache(maxsize=2)
def _cells(text: str, language: str) -> Sequence[Cell]:
    return tuple(_tables(text, language))


def _tables(text: str, language: str) -> Iterator[Cell]:
    small, end = lowered(text), 0
    for stem in _STEMS:
        place = small.find(stem)
        while place >= 0:
            start, end = text.rfind("\n", 0, place) + 1, (text.find("\n", place) + 1) or len(text)
            if end - start <= _WIDE and not _SENTENCE.search(text, start, end):
                yield from _under(text, start, end, language)
            place = small.find(stem, end)


def _under(text: str, start: int, end: int, language: str) -> Iterator[Cell]:
    heads = list(_HEADS.finditer(text, start, end))
    if len(heads) < 2:
        return
    row, after = _row(text, end, language), _row(text, (text.find("\n", end) + 1) or len(text), language)
    if len(row) != len(heads) or len(after) == len(heads):
        return
    for head, cell in zip(heads, row, strict=True):
        if role := next((role for role in _ROLES if head[role]), None):
            yield replace(cell, role=role)


def _row(text: str, start: int, language: str) -> list[Cell]:
    """The days of a line."""
    line = text[start : text.find("\n", start) if text.find("\n", start) >= 0 else len(text)]
    found = dates(line, language, short=True) if len(line) <= _WIDE else ()
    return [Cell("begins", start + day.start, start + day.end, day.value) for day in found if len(day.value) == 10]
