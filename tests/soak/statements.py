"""One sentence of invented law: what it says, how it is written, and how a person reads it back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

Kind = Literal["ban", "age", "repeal", "annulled"]
STATUS = {"ban": "prohibited", "age": "age_restricted", "repeal": "unregulated"}
NAMES = {"kratom": "kratom", "7-oh": "7-hydroxymitragynine"}
_DAY = r"(\w+ \d+, \d{4})"
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_FORMS: dict[Kind, str] = {
    "ban": rf"(?P<name>\S+) is a Schedule I controlled substance from {_DAY}(?: until {_DAY})? \((?P<act>.+?), § 3\)",
    "age": rf"No person shall sell (?P<name>\S+) to anyone under the age of (?P<age>\d+) from {_DAY}() \((?P<act>.+?), § 3\)",
    "repeal": rf"The section on (?P<name>\S+) is repealed from {_DAY}() \((?P<act>.+?), § 3\)",
    "annulled": r"(?P<act>\d+ Acts \d+), § 3, on (?P<name>\S+) is annulled and never takes effect()()",
}


@dataclass(frozen=True)
class Statement:
    """A sentence of law: of what, since when, until when, by which act."""

    kind: Kind
    substance: str
    act: str
    start: date | None = None
    end: date | None = None
    age: int | None = None

    @property
    def words(self) -> str:
        name, by = NAMES[self.substance], f"({self.act}, § 3)"
        since = f"from {_written(self.start)}" if self.start else ""
        if self.kind == "ban":
            until = f" until {_written(self.end)}" if self.end else ""
            return f"{name[0].upper()}{name[1:]} is a Schedule I controlled substance {since}{until} {by}."
        if self.kind == "age":
            return f"No person shall sell {name} to anyone under the age of {self.age} {since} {by}."
        if self.kind == "repeal":
            return f"The section on {name} is repealed {since} {by}."
        return f"{self.act}, § 3, on {name} is annulled and never takes effect."

    @property
    def terms(self) -> dict[str, Any]:
        """What the sentence says, as a dossier has it."""
        terms = {"substance": self.substance, "status": STATUS[self.kind], "min_age": self.age}
        days = {
            "effective_from": self.start and self.start.isoformat(),
            "sunset": self.end and self.end.isoformat(),
        }
        return {key: value for key, value in {**terms, **days}.items() if value is not None}


def statement(words: str) -> Statement | None:
    """What a person makes of words: the sentence of law in them, None where they are none."""
    for kind, form in _FORMS.items():
        if read := re.search(form, words, re.IGNORECASE):
            substance = next((s for s, name in NAMES.items() if name == read["name"].lower()), None)
            start, end = (_day(read[n]) for n in _days_of(kind))
            age = int(read["age"]) if kind == "age" else None
            return substance and Statement(kind, substance, read["act"], start, end, age)  # type: ignore[return-value]
    return None


def _days_of(kind: Kind) -> tuple[int, int]:
    return {"ban": (2, 3), "age": (3, 4), "repeal": (2, 3), "annulled": (3, 4)}[kind]


def _written(day: date | None) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}" if day else ""


def _day(words: str | None) -> date | None:
    if not words:
        return None
    month, day, year = words.replace(",", "").split()
    return date(int(year), _MONTHS.index(month) + 1, int(day))
