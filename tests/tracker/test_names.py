"""Names in a text, quotes in a text."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tracker.law import SUBJECT
from tracker.names import mentions
from tracker.normalize import fold
from tracker.quotation import found, passage
from tracker.registry import load_subject

KRATOM = load_subject(Path(__file__).parents[2] / "data")
NAMES = [(name, substance.id) for substance in KRATOM.substances for name in substance.names]

UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def named(text: str) -> list[str]:
    return [mention.substance for mention in mentions(text, KRATOM)]


@pytest.mark.parametrize(("name", "substance"), NAMES)
@pytest.mark.parametrize("frame", ["{}", "({})", "of {}, its salts", "{}\n", "…{}。", "“{}”-like"])
def test_each_name_is_of_one_substance(name: str, substance: str, frame: str) -> None:
    for text in (frame.format(name), frame.format(name.upper()), frame.format(name.replace(" ", "\u3000\n"))):
        assert named(text) == [substance]


@given(st.sampled_from(NAMES), st.text("bfgjpqvwxz", min_size=1, max_size=3))
def test_inside_a_longer_word_is_no_name(name: tuple[str, str], letters: str) -> None:
    if not UNSPACED.search(name[0]):
        for text in (letters + name[0], name[0] + letters):
            assert name[0] not in [mention.words for mention in mentions(text, KRATOM)]


@pytest.mark.parametrize(
    ("text", "substances"),
    [
        ("7-hydroxymitragynine", ["7-oh"]),
        ("7-\nhydroxymitragynine and 7– hydroxymitragynine", ["7-oh", "7-oh"]),
        ("dihydro-7-hydroxymitragynine", ["mgm-15"]),
        ("mitragynine-pseudoindoxyl, mitragynine  pseudoindoxyl", ["mitragynine-pseudoindoxyl"] * 2),
        ("10-hydroxymitragynine, desmethyl-mitragynine", []),
        ("17-OH-progesterone, 7-OHx, MGM-150, XMGM-15", []),
        ("Mitragynaspeciosa (lost blank)", ["kratom"]),
        ("anti-kratom, kratom-infused, kratom's", ["kratom"] * 3),
        ("skratom, demokratom, pokratom, бюрократом, ketumbar, kratomania", []),
        ("7-OHを含む。ใช้พืชกระท่อมได้", ["7-oh", "kratom"]),
        ("กระท่อม (a hut)", []),
    ],
)
def test_names_and_their_look_alikes(text: str, substances: list[str]) -> None:
    assert named(text) == substances


def test_rejected_words_take_their_place() -> None:
    subject = SUBJECT.model_copy(update={"reject": ("kratom hill", "MGM-15-B")})
    assert [m.words for m in mentions("Kratom Hill road, kratom, MGM-15-B", subject)] == ["kratom"]


def test_a_mention_says_where() -> None:
    text = "The leaf of Mitragyna\nspeciosa."
    (mention,) = mentions(text, KRATOM)
    assert text[mention.start : mention.end] == mention.words == "Mitragyna\nspeciosa"


@pytest.mark.parametrize("text", ["mitragyna" + " " * 10**6, "mitragyna " * 10**5, "7-" * 10**5, "k" * 10**5])
def test_time_grows_with_the_text_and_no_faster(text: str) -> None:
    start = time.process_time()
    list(mentions(text, KRATOM))
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    ("quote", "text", "stands"),
    [
        ("Mitragynine", "(b) Mitragynine;", True),
        ("its  salts\nand", "its\u00a0salts and isomers", True),
        ("Item Part", "Item\tPart", True),
        ("mitragynine", "Mitragynine", False),
        ("mitragynine", "7-hydroxymitragynine", False),
        ("mitragynine", "7-hydroxy-mitragynine", True),
        ("mitragynine", "mitragynines", False),
        ("mitragynine", "mitragynineé", False),
        ("-OH", "7-OH", True),
        ("7-OH", "17-OH", False),
        ("§ 9", "§ 90 and § 9.", True),
        ("§ 9", "§ 90", False),
        ("กระท่อม", "พืชกระท่อม", True),
        ("кратом", "бюрократом", True),
        ("nai\u0308ve", "naïve", True),
        ("Sched\u00adule", "Schedule", True),
        ("salts;", "salts;and", True),
        ("a+b (c)", "a+b (c)", True),
        ("", "anything", False),
        (" ", "anything", False),
    ],
)
def test_what_found_means(quote: str, text: str, stands: bool) -> None:
    assert found(quote, text) is stands


WORDS = st.lists(
    st.sampled_from(["law", "kratom", "(a)", "§ 9;", "Part. Then", "ใช้", "x" * 90, "\n", "\t"]), max_size=120
)


@given(WORDS, WORDS)
def test_a_passage_cites_words_that_stand_there(before: list[str], after: list[str]) -> None:
    text = " ".join([*before, "mitragynine", *after])
    start = len(" ".join([*before, ""]))
    cited = passage(text, start, start + len("mitragynine"))
    assert "mitragynine" in cited.quote
    assert len(cited.quote.split()) <= 40
    assert len(cited.quote) <= 800
    assert found(cited.quote, text)
    assert max(len(cited.prefix), len(cited.suffix)) <= 32
    assert fold(cited.prefix + cited.quote + cited.suffix) in fold(text)


def test_a_passage_is_the_line_or_the_sentence() -> None:
    long = (
        "It is so. "
        + "The clerk shall keep a roll of all who deal in it. " * 9
        + "No one may sell kratom. It ends."
    )
    assert passage("(a) Oak;\n(b) Kratom;\n(c) Elm.", 13, 19).quote == "(b) Kratom;"
    assert passage(long, long.index("kratom"), long.index("kratom") + 6).quote == "No one may sell kratom."
