"""The difference of two texts: whatever they are, it makes up both; what it shows is what a lawyer would mark."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.difference import Piece, difference, folded, lines

WORDS = st.lists(st.sampled_from([*"aab", "kratom", "the", " ", "\n", "(1)", ".", "大麻", "กระท่อม"]), max_size=60)
TEXTS = WORDS.map("".join) | st.text(max_size=80)
SIGNS = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}


def marked(old: str, new: str) -> str:
    """`under [-18-]{+21+} years`."""
    return "".join(SIGNS[piece.kind].format(piece.text) for piece in difference(old, new))


@given(TEXTS, TEXTS)
def test_what_stayed_and_went_is_the_old_text_and_what_stayed_and_came_the_new(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(p.text for p in pieces if p.kind != "added") == old
    assert "".join(p.text for p in pieces if p.kind != "removed") == new


@given(TEXTS, TEXTS)
def test_no_piece_is_empty_and_none_follows_its_own_kind(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert all(piece.text for piece in pieces)
    kinds = [piece.kind for piece in pieces]
    assert not any(one == next_ or (one, next_) == ("added", "removed") for one, next_ in pairwise(kinds))


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert difference(text, text) == ([Piece("same", text)] if text else [])


@given(TEXTS, TEXTS)
def test_lines_are_the_pieces_cut_at_line_ends(old: str, new: str) -> None:
    pieces = difference(old, new)
    cut = lines(pieces)
    for kind in SIGNS:
        whole = "".join(piece.text for piece in pieces if piece.kind == kind)
        assert "".join(piece.text for line in cut for piece in line if piece.kind == kind) == whole
    assert all(line for line in cut)
    assert not any("\n" in piece.text[:-1] for line in cut for piece in line)


@given(st.lists(st.booleans(), max_size=60), st.integers(0, 4))
def test_folding_covers_every_line_once_and_hides_no_shown_one(shown: list[bool], context: int) -> None:
    stretches = list(folded(shown, context))
    assert [n for _, first, end in stretches for n in range(first, end)] == list(range(len(shown)))
    for visible, first, end in stretches:
        near = any(shown[max(0, first - context) : end + context])
        assert visible or (not near and end - first > 1)
    for n, one in enumerate(shown):
        about = range(max(0, n - context), min(len(shown), n + context + 1)) if one else ()
        assert all(any(v and f <= m < e for v, f, e in stretches) for m in about)
    assert not any(one[0] == next_[0] for one, next_ in pairwise(stretches))


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("under 18 years", "under 21 years", "under [-18-]{+21+} years"),
        ("It is unlawful.", "It is not unlawful.", "It is {+not +}unlawful."),
        ("a $1,000 fine", "a $5,000 fine", "a $[-1-]{+5+},000 fine"),
        ("It may be sold.\nEnd.", "End.", "[-It may be sold.\n-]End."),
        ("End.", "It may be sold.\nEnd.", "{+It may be sold.\n+}End."),
        ("(1) Kratom.", "Repealed by Act 9 of 2026", "[-(1) Kratom.-]{+Repealed by Act 9 of 2026+}"),
        ("by one year or more in the parish jail", "by ten days at most in the parish jail", "by [-one year or more-]{+ten days at most+} in the parish jail"),
        ("禁止大麻的销售", "允许大麻的销售", "[-禁止-]{+允许+}大麻的销售"),
        ("ผู้ขายกระท่อม", "ผู้ซื้อกระท่อม", "ผู้[-ขาย-]{+ซื้อ+}กระท่อม"),
        ("A.\nB.\nC.", "A.\nC.", "A.\n[-B.\n-]C."),
        ("", "New.", "{+New.+}"),
    ],
)  # fmt: skip
def test_it_marks_what_a_lawyer_would(old: str, new: str, shown: str) -> None:
    assert marked(old, new) == shown


def test_a_changed_paragraph_is_found_among_many() -> None:
    old = [f"({n}) Paragraph {n} says that a person under 18 must not buy it." for n in range(20_000)]
    new = [*old[:5], *old[7:12_000], old[12_000].replace("18", "21"), *old[12_001:], "(20000) And one more."]
    changed = [piece for piece in difference("\n".join(old), "\n".join(new)) if piece.kind != "same"]
    assert changed == [
        Piece("removed", f"{old[5]}\n{old[6]}\n"), Piece("removed", "18"), Piece("added", "21"),
        Piece("added", "\n(20000) And one more."),
    ]  # fmt: skip


def test_a_changed_word_is_found_in_a_text_of_one_line() -> None:
    old = " ".join(f"word{n} of the law" for n in range(20_000))
    changed = [
        piece for piece in difference(old, old.replace("word7777 of", "word7777 against")) if piece.kind != "same"
    ]
    assert changed == [Piece("removed", "of"), Piece("added", "against")]


@pytest.mark.parametrize("unit", ["a b ", "a\nb\n", "kratom ", "x"])
def test_texts_that_repeat_one_thing_come_to_an_end(unit: str) -> None:
    old, new = unit * 100_000, f"{unit[::-1]}c{unit[0]}" * 70_000
    pieces = difference(old, new)
    assert "".join(p.text for p in pieces if p.kind != "added") == old


def test_paragraphs_that_all_changed_are_compared_each_with_its_own() -> None:
    old = "\n".join(f"Section {n}: a person under 18 who buys lot {n} is fined." for n in range(3_000))
    new = old.replace("under 18", "under 21")
    pieces = difference(old, new)
    assert {piece.text for piece in pieces if piece.kind != "same"} == {"18", "21"}
