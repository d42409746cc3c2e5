"""How far words about a substance reach: sentences, lists and sections."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.lawtext.reach import Reach, is_law, reach
from tracker.lawtext.text import law_text
from tracker.names import mentions
from tracker.registry import load_subject

SUBJECT = load_subject(Path(__file__).parents[2] / "data")


def within(words: str) -> Reach:
    text = law_text(words)
    return reach(text, list(mentions(text.text, SUBJECT)))


def sentence(words: str, about: str) -> str:
    found = within(words)
    place = found.text.index(about)
    return found.sentence(place, place + len(about)).text.strip()


def test_a_sentence_ends_at_a_stop_not_at_an_abbreviation() -> None:
    assert sentence("Kratom is sold. See Sec. 4 of the act. It is taxed.", "act") == "See Sec. 4 of the act."


def test_a_line_that_the_paper_broke_goes_on() -> None:
    wrapped = "No person shall sell\nkratom in the city,\nnor give it away.\nA fine is due."
    assert sentence(wrapped, "kratom") == "No person shall sell\nkratom in the city,\nnor give it away."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # three full lines end amid a sentence, and none begins with a small letter
        (
            "SEC. 1. A DEALER MAY NOT SELL A KRATOM PRODUCT THAT BY WEIGHT IS MORE THAN\nONE PERCENT MITRAGYNINE AND THAT DOES"
            " NOT BEAR THE NAME OF THE ONE WHO MADE\nIT OR OF THE ONE WHO BROUGHT IT INTO THIS STATE IN THE YEAR BEFORE THE SALE\n"
            "AND WHOSE LABEL SAYS SO.\n",
            True,
        ),
        # lines that are sentences of their own
        (
            "The first line is a sentence about kratom that is long enough to fill it.\nThe second line is another sentence that"
            " fills a line of the page.\nThe third line is one more sentence that fills a line of the page.\n",
            False,
        ),
        # rows of a table
        (
            "Kratom in the long first cell of this row of the table\t1\tand a cell\nKratom in the long first cell of this row of the"
            " table\t2\tand a cell\nKratom in the long first cell of this row of the table\t3\tand a cell\nEnd\n",
            False,
        ),
    ],
)
def test_lines_that_the_paper_broke_are_told_from_lines_that_are_sentences(words: str, expected: bool) -> None:
    assert within(words).wrapped is expected


def test_elsewhere_a_line_is_a_sentence() -> None:
    assert sentence("KRATOM\nSale is barred\nPossession is free\n", "barred") == "Sale is barred"


def test_an_item_goes_on_from_the_words_above_its_list() -> None:
    found = within("A processor shall not sell kratom that:\n(a) is mouldy;\n(b) is synthetic.\n")
    place = found.text.index("synthetic")
    assert found.lead(found.sentence(place, place + 9)).strip() == "A processor shall not sell kratom that:"


def test_no_lead_where_a_new_section_begins() -> None:
    found = within("Nobody shall sell:\n(a) kratom.\n\nSection 2. Fees.\n(a) Fees are due.\n")
    place = found.text.index("Fees are")
    assert found.lead(found.sentence(place, place + 4)) == ""


def test_of_a_long_code_only_the_section_that_names_it() -> None:
    code = "\n".join(
        f"12-3-{n}. {'Kratom' if n == 300 else 'Bread'} is taxed in every county." for n in range(100, 500)
    )
    found = within(code)
    assert [found.text[start:end].strip() for start, end in found.spans] == [
        "12-3-300. Kratom is taxed in every county."
    ]


def test_a_short_text_about_it_is_reached_whole() -> None:
    assert within("AN ACT on kratom.\nSec. 1. Labels are due.").whole


def test_nothing_is_reached_without_a_mention() -> None:
    assert within("AN ACT on bread.").spans == ()


def test_recitals_and_findings_are_no_law() -> None:
    text = law_text(
        "WHEREAS kratom is sold to all;\nThe legislature finds that kratom is strong.\nKratom is barred.\n"
    )
    found = reach(text, list(mentions(text.text, SUBJECT)))
    told = [is_law(text, found.sentence(m.start, m.end), found) for m in found.mentions]
    assert told == [False, False, True]
