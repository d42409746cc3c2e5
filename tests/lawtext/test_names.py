"""Names in law text: each is of one substance, however it is set in type; what looks alike is of none.

For our own subject and for a second, which is a file of these tests and no code.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.model import Subject
from tracker.names import mentions
from tracker.registry import load_subject
from tracker.saved import read_document

KRATOM = load_subject(Path(__file__).parents[2] / "data")
KAVA = load_subject(Path(__file__).parent / "kava")


@dataclass(frozen=True)
class Name:
    """A name of a subject's substance, as the subject's file has it."""

    words: str
    substance: str
    subject: Subject


NAMES = [
    Name(words, substance.id, subject)
    for subject in (KRATOM, KAVA)
    for substance in subject.substances
    for words in substance.names
]
FRAMES = ["{}", "({}), its salts", "“{}”", "of {}; or", "1. {}\n2. oak", "any {}.", "a/{}/b", "\u00a0{}\u00a0"]
# Scripts without blanks between words: there a name stands in a run of letters, and nothing glued on makes another word.
GLUED = "bfgjpqvwxz"


def named(text: str, subject: Subject) -> list[str]:
    return [mention.substance for mention in mentions(text, subject)]


@st.composite
def set_in_type(draw: st.DrawFn, words: str) -> str:
    """A name as some printer may set it: any case, any hyphen, broken at a hyphen or a blank."""
    cased = "".join(draw(st.sampled_from([c, c.upper() if len(c.upper()) == 1 else c, c.lower()])) for c in words)
    hyphen = draw(st.sampled_from(["-", "\u2010", "\u2011", "\u2013", "\u2212", "-\n", "- "]))
    blank = draw(st.sampled_from([" ", "\n", "\t", "\u00a0", "  ", "\r\n", "-", ""]))
    return "".join({"-": hyphen, " ": blank}.get(c, c) for c in cased)


@settings(deadline=None)  # the first one compiles all names
@given(st.data(), st.sampled_from(NAMES), st.sampled_from(FRAMES))
def test_a_name_is_of_its_substance_however_it_is_set(data: st.DataObject, name: Name, frame: str) -> None:
    words = data.draw(set_in_type(name.words))
    assert named(frame.format(words), name.subject) == [name.substance]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.words)
def test_each_name_is_of_exactly_one_substance(name: Name) -> None:
    for words in (name.words, name.words.upper(), name.words.lower(), name.words.title()):
        assert named(f"on {words}, and", name.subject) == [name.substance]


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.text(GLUED, min_size=1, max_size=4), st.booleans())
def test_inside_a_longer_word_it_is_no_name(name: Name, letters: str, before: bool) -> None:
    glued = letters + name.words if before else name.words + letters
    if (name.words[0] if before else name.words[-1]).lower() in "abcdefghijklmnopqrstuvwxyz0123456789":
        assert name.words.lower() not in {mention.words.lower() for mention in mentions(glued, name.subject)}


@pytest.mark.parametrize("subject", [KRATOM, KAVA], ids=lambda subject: subject.id)
def test_rejected_words_are_of_nothing(subject: Subject) -> None:
    for word in subject.reject:
        for text in (word, word.upper(), f"the {word.title()}, here", word.replace(" ", "\n")):
            assert named(text, subject) == []


@pytest.mark.parametrize(
    ("text", "subject", "substances"),
    [
        ("Mitragyna parvifolia and the leaf of Mitragyna speciosa", KRATOM, ["kratom"]),
        ("9-hydroxymitragynine, mitragynineless, aketum, 17-OH, MGM-1", KRATOM, []),
        ("7-hydroxy-\nmitragynine", KRATOM, ["7-oh"]),
        ("mitragynine and 7-hydroxymitragynine", KRATOM, ["kratom", "7-oh"]),
        (
            "kava-\nkava, KAVAIN, 7,8-Dihydrokavain, Piper\nmethysticum",
            KAVA,
            ["kava", "kavain", "7-8-dihydrokavain", "kava"],
        ),
        ("balaklava, Balaklava Kava Cup, kavalier, methylkavain, 5,6-dihydro-kavaine", KAVA, []),
        ("クラトムはカヴァではない", KAVA, ["kava"]),
        ("kratom, mitragynine, 7-OH", KAVA, []),
        ("kava, kavain", KRATOM, []),
    ],
)
def test_names_and_their_look_alikes(text: str, subject: Subject, substances: list[str]) -> None:
    assert named(text, subject) == substances


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from([name.words for name in NAMES] + [" ", ", ", "-", "\n", "oak", "7", "(", "İ", "ß"]),
        max_size=12,
    )
)
def test_mentions_stand_where_they_say_in_order(pieces: list[str]) -> None:
    text, end = "".join(pieces), 0
    for mention in mentions(text, KRATOM):
        assert end <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.words
        end = mention.end


def test_a_new_subject_is_read_from_a_law_without_new_code() -> None:
    law = b"ORDINANCE NO. 9. It shall be unlawful for any person to sell kava, kavain or kratom. Effective March 1, 2026."
    found = read_document(law, "page", None, KAVA, date(2026, 1, 1))
    assert {one.substance for one in found.findings} == {"kava", "kavain"}
