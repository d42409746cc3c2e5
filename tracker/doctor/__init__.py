"""Is all well with an installation? Each module looks at one side of it and says what to do about what it finds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Grade = Literal["urgent", "person", "note"]
GRADES: tuple[Grade, ...] = ("urgent", "person", "note")
"""Worst first: answers may be wrong or nothing is watched; somebody must act; good to know."""


class Finding(NamedTuple):
    """One thing that is not as it should be: what, of what, since when or why, and what to do."""

    grade: Grade
    check: str
    subject: str
    problem: str
    do: str


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda one: (GRADES.index(one.grade), one.check, one.subject))


def needs_a_person(findings: Iterable[Finding]) -> bool:
    return any(one.grade != "note" for one in findings)
