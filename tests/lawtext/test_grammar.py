"""Sentences put together by `tests.lawtext.grammar`, some hundred of each field, read as they mean.

`python -m tests.lawtext.grammar.run FIELD COUNT POOL` reads more of them and ranks the words that fail.
"""

from __future__ import annotations

import pytest

from tests.lawtext.grammar.case import is_held
from tests.lawtext.grammar.run import MAKERS, made, score

_LEAST = 0.98
"""Of the items wanted so many are found, and of those found so many are right."""


@pytest.mark.parametrize("field", sorted(MAKERS))
def test_made_sentences_are_read_as_they_mean(field: str) -> None:
    total, wrong = score(made(field, 60, seed=7, pool="all"))
    told = "\n".join(f"{case.text}\nwanted {set(case.wanted)}, read {set(got)}\n" for case, got in wrong)
    assert total["right"] >= _LEAST * total["wanted"], told
    assert total["right"] >= _LEAST * total["got"], told


def test_the_same_seed_makes_the_same_sentences() -> None:
    first, again = ([case.text for case in made("bans", 20, seed=3)] for _ in range(2))
    assert first == again
    assert first != [case.text for case in made("bans", 20, seed=4)]


def test_what_was_held_back_is_not_chosen_before() -> None:
    assert not any(is_held(*slot) for case in made("bans", 50) for slot in case.slots if slot[0] != "form")
    assert all(case.held for case in made("bans", 20, pool="held"))
