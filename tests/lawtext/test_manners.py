"""Manners of drafting of many states, each rule in many wordings, and the wordings nearest to them that say else.

Every text is invented. They are read whole, as a page is, on 21 November 2026.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.lawtext.manners import ACT, AGES, BANS, DAYS, IN_FORCE, KINDS, NAMES, REPEALS, STATUS, TERMS
from tracker.lawtext.law import Law, read_law
from tracker.lawtext.text import law_text
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[2] / "data")
ON = date(2026, 11, 21)
LETTERS = {"possession": "p", "sale": "s", "import": "i", "manufacture": "m"}


def read(words: str, published: date | None = None) -> Law:
    return read_law(law_text(words), SUBJECT, published or ON, published=published, national=False)


def barred(law: Law) -> str:
    """`7-oh:ps kratom:s`: the first letters of the acts."""
    found: dict[str, set[str]] = {}
    for ban in law.bans:
        found.setdefault(ban.substance, set()).update(LETTERS[act] for act in ban.acts)
    return " ".join(f"{substance}:{''.join(sorted(acts))}" for substance, acts in sorted(found.items()))


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_kind(words: str, kind: str) -> None:
    assert read(words).face.kind == kind


@pytest.mark.parametrize(("words", "in_force"), IN_FORCE)
def test_in_force(words: str, in_force: bool | None) -> None:
    assert read(words).face.in_force is in_force


@pytest.mark.parametrize(("words", "acts"), BANS)
def test_bans(words: str, acts: str) -> None:
    assert barred(read(ACT + words)) == acts


@pytest.mark.parametrize(("words", "years"), AGES)
def test_ages(words: str, years: list[int]) -> None:
    assert [age.years for age in read(ACT + words).ages] == years


@pytest.mark.parametrize(("words", "said"), TERMS)
def test_terms(words: str, said: str) -> None:
    found = {term.name if term.value else f"not {term.name}" for term in read(ACT + words).terms}
    assert " ".join(sorted(found)) == said


@pytest.mark.parametrize(("words", "first", "last"), DAYS)
def test_first_and_last_day(words: str, first: str | None, last: str | None) -> None:
    head = ACT.replace("Approved June 12, 2026.\n", "") if "Became a law" in words else ACT
    law = read(head + words, date(2026, 6, 12))
    assert (law.effective_from, law.sunset.day if law.sunset else None) == (first, last)


@pytest.mark.parametrize(("words", "aims"), REPEALS)
def test_repeals(words: str, aims: str) -> None:
    law = read(ACT + words)
    assert (bool(law.repeals), " ".join(law.aim)) == (aims.startswith("gone"), aims.removeprefix("gone").strip())


@pytest.mark.parametrize(("words", "made"), STATUS)
def test_status(words: str, made: dict[str, str]) -> None:
    assert dict(read(ACT + words).statuses) == made


@pytest.mark.parametrize(("words", "named"), NAMES)
def test_names(words: str, named: tuple[str, ...]) -> None:
    assert read(words).substances == named
