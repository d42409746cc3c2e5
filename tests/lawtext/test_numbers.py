"""Numbers as laws write them."""

from __future__ import annotations

import re

import pytest

from tracker.lawtext.numbers import figure, number, numerals, value

WORTH = [
    ("en", "4/10", 0.4),
    ("en", "4/10ths", 0.4),
    ("en", "10 000", 10000),
    ("en", "1 500", 1500),
    ("da", "enogtyve", 21),
    ("en", "twenty-one (21)", 21),
    ("en", "21 (twenty-one)", 21),
    ("en", "two and one-half", 2.5),
    ("en", "one half of one", 0.5),
    ("en", "five hundredths", 0.05),
    ("en", "one hundred fifty", 150),
    ("en", "one thousand two hundred", 1200),
    ("en", "1,000", 1000),
    ("en", "0.04", 0.04),
    ("en", "0,5", 0.5),
    ("en", "1.000", 1),
    ("en", "1 ½", 1.5),
    ("en", "1/2", 0.5),
    ("de", "0,02", 0.02),
    ("de", "1.000", 1000),
    ("de", "1.234,5", 1234.5),
    ("de", "einundzwanzig", 21),
    ("fr", "1 000", 1000),
    ("fr", "vingt et un", 21),
    ("es", "dieciocho", 18),
    ("pl", "osiemnastu", 18),
    ("id", "30 (tiga puluh)", 30),
    ("ms", "lapan belas", 18),
    ("th", "๑๘", 18),
    ("th", "ยี่สิบเอ็ด", 21),
    ("ja", "二十一", 21),
    ("ja", "〇・五", 0.5),
    ("ja", "１８", 18),
    ("ko", "십팔", 18),
    ("uk", "вісімнадцяти", 18),
]


@pytest.mark.parametrize(("language", "words", "worth"), WORTH)
def test_a_number_is_found_whole_and_worth_what_it_says(language: str, words: str, worth: float) -> None:
    found = re.search(number(language), words)
    assert found is not None
    assert found[0] == words
    assert value(words, language) == pytest.approx(worth)


@pytest.mark.parametrize("words", ["", "kratom", "(", "1/0", "½ of", "and"])
def test_what_is_no_number_has_no_worth(words: str) -> None:
    assert value(words) is None


def test_digits_in_brackets_decide_over_words() -> None:
    assert value("twenty (21)") == 21


def test_the_comma_parts_thousands_only_where_three_digits_follow() -> None:
    assert (figure("2,500", "en"), figure("2,5", "en"), figure("2,500", "fr")) == (2500, 2.5, 2.5)


def test_all_ways_to_write_an_age() -> None:
    assert {"18", "eighteen", "twenty-one"} <= set(numerals("en", 14, 25))
    assert {"十八", "二十一", "二一"} <= set(numerals("ja", 14, 25))
    assert "fifty" not in numerals("en", 14, 25)
