"""Laws of many languages composed from small tables: what holds for one filler of a slot has to hold for all.

The shares are what the readers reach; they may rise and must not fall. A third of the fillers was set aside by hash
when the rules were written, and is counted apart: it says what to expect of wordings nobody has seen.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lawtext.grammar_world.compose import texts, tongues, with_body
from tests.lawtext.grammar_world.said import said

FORMS = Path(__file__).parent / "grammar_world" / "forms"
ENGLISH = ("The sale of kratom is prohibited.", "No person shall possess, sell or import kratom.")


QUIET = ("not", "page", "gone", "permit", "age")
"""Slots whose fillers bar nothing."""


@pytest.mark.parametrize(("held", "most"), [(False, 0.03), (True, 0.06)])
def test_most_composed_laws_are_read_right(held: bool, most: float) -> None:
    wrong, bars, read = 0, 0, 0
    for one in texts("property", held=held):
        have = said(one.words)
        read += 1
        wrong += any(have[name] != items for name, items in one.wanted.items())
        bars += one.probe.slot in QUIET and bool(have["bans"])
    assert wrong <= read * most
    assert bars <= read * 0.01


@pytest.mark.parametrize("form", sorted(path.stem for path in FORMS.glob("*.txt")))
def test_forms_that_are_no_law_bar_nothing(form: str) -> None:
    """Agendas, dockets, recalls, shop terms, statistics: whatever sentence stands in them."""
    tongue = next((tongue for tongue in tongues() if tongue.language == form), None)
    for head in (FORMS / f"{form}.txt").read_text().replace("¶", "\n").strip().split(" | "):
        for words in with_body(head, tongue) if tongue else (f"{head}{body}\n" for body in ENGLISH):
            have = said(words)
            assert not have["bans"] and not have["status"], words
