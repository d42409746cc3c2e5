"""Raw words to dates, periods and addresses: what is not understood is refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.normalize import (
    drop_control_characters,
    eve,
    first_day,
    fold,
    instant,
    last_day,
    legal_date,
    official_url,
    plain_text,
    seconds,
    stamp,
)

DATES = [
    ("2025", date(2025, 1, 1), date(2025, 12, 31), "2024"),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "2024-01"),
    ("2026-01", date(2026, 1, 1), date(2026, 1, 31), "2025-12"),
    ("2025-08-01", date(2025, 8, 1), date(2025, 8, 1), "2025-07-31"),
]


@pytest.mark.parametrize(("text", "first", "last", "before"), DATES)
def test_a_date_keeps_its_precision(text: str, first: date, last: date, before: str) -> None:
    assert (legal_date(text), first_day(text), last_day(text), eve(text)) == (text, first, last, before)


@pytest.mark.parametrize(
    "text", ["", "25", "2025-1", "2025-13", "2025-02-30", "2569", "01/07/2026", "2025-08-01T00:00"]
)
def test_no_other_form_is_a_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|calendar"):
        legal_date(text)


@given(st.dates(date(1800, 1, 2), date(2199, 12, 31)))
def test_the_eve_of_a_day_is_the_day_before(day: date) -> None:
    assert eve(day.isoformat()) == (day - timedelta(days=1)).isoformat()


@pytest.mark.parametrize(("text", "expected"), [("15m", 900), ("6h", 21600), ("1d", 86400), ("1w", 604800)])
def test_periods(text: str, expected: int) -> None:
    assert seconds(text) == expected


@pytest.mark.parametrize("text", ["0d", "d", "1.5h", "1y", "-1d", "1 d"])
def test_no_other_form_is_a_period(text: str) -> None:
    with pytest.raises(ValueError, match="not a period"):
        seconds(text)


@pytest.mark.parametrize(
    "url", ["law.example", "ftp://law.example", "https://", "javascript:alert(1)", "https://a b", "https://a\\b"]
)
def test_no_other_form_is_an_address(url: str) -> None:
    with pytest.raises(ValueError, match="not a web address"):
        official_url(url)


def test_instants_are_utc_in_whole_seconds() -> None:
    assert stamp(instant("2026-08-01T09:00:00.9+02:00")) == "2026-08-01T07:00:00Z"
    assert stamp(instant("2026-08-01")) == "2026-08-01T00:00:00Z"


@given(
    st.datetimes(timezones=st.just(instant("2026-01-01").tzinfo)),
    st.datetimes(timezones=st.just(instant("2026-01-01").tzinfo)),
)
def test_stamps_sort_as_time_does(one: object, other: object) -> None:
    assert (stamp(one) < stamp(other)) <= (one < other)  # type: ignore[arg-type,operator]


@given(st.text(alphabet=st.sampled_from("ab \n\t\u3000"), max_size=12), st.integers(2**16 - 20, 2**16 + 5))
def test_a_long_text_folds_like_a_short_one(tail: str, length: int) -> None:
    text = "a " * (length // 2) + tail
    assert fold(text) == " ".join(text.split())


@given(st.text())
def test_text_from_the_web_is_fit_for_xml(text: str) -> None:
    kept = drop_control_characters(text)
    assert not [c for c in kept if ord(c) < 32 and c not in "\n\t"]
    assert drop_control_characters(kept) == kept


@given(st.text(min_size=1).filter(str.strip))
def test_a_dossier_may_hold_any_text_but_control_characters(text: str) -> None:
    try:
        assert fold(plain_text(text)) == fold(text)
    except ValueError as error:
        assert "control character" in str(error)
