"""A quote shown where it stands: whole words about it, and a sign where the text goes on."""

from __future__ import annotations

import pytest

from tracker.quotation import in_context

TEXT = "one two three\nfour  five six seven eight"


@pytest.mark.parametrize(
    ("around", "prefix", "suffix"),
    [
        (100, "one two three\n", " six seven eight"),
        (14, "one two three\n", " six seven …"),
        (8, "… three\n", " six …"),
        (3, "… ", " …"),
    ],
)
def test_whole_words_stand_about_it(around: int, prefix: str, suffix: str) -> None:
    passage = in_context("four five", TEXT, around)
    assert passage is not None
    assert (passage.prefix, passage.quote, passage.suffix) == (prefix, "four  five", suffix)


def test_words_inside_longer_ones_are_not_it() -> None:
    assert in_context("our five", TEXT, 10) is None
    assert in_context("nine", TEXT, 10) is None
