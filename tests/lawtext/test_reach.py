"""How far words about a substance reach: sentences, lists and sections."""

from __future__ import annotations

from pathlib import Path

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
    told = [is_law(text, found.sentence(m.start, m.end)) for m in found.mentions]
    assert told == [False, False, True]
