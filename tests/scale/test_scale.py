"""The page on scale says what its calculation says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.scale.__main__ import LONGEST_ROUND, PAGE, written
from tests.scale.costs import REASONED, WATCHES, Assumed, Measured, Prices, Watch
from tests.scale.plan import money, need, number

COST, WORLD, PRICE = Measured(), Assumed(), Prices()
DAILY = Watch(pages=1_000_000, hosts=20_000, hours=24, requests=10**8)


def test_the_tables_of_the_page_are_those_of_the_calculation() -> None:
    """After a change of costs: `python -m tests.scale`."""
    assert PAGE.read_text() == written(PAGE.read_text())


def test_the_ends_that_the_page_names_follow_from_the_costs() -> None:
    page, a_round = PAGE.read_text(), (COST.record_a_page + COST.feeds_a_page) / 1000
    share = LONGEST_ROUND / 100
    named = {
        "pages, hourly": 3600 * share / a_round, "pages, daily": 86_400 * share / a_round,
        "answers in 100 GB": 100e9 / COST.ledger_row_bytes, "taken in": 1000 / COST.take_in_same,
        "taken in, new": 1000 / COST.take_in_new,
    }  # fmt: skip
    for what, value in named.items():
        said = number(value) if value < 10**6 else f"{number(value / 10**6)} million"
        assert said in page, (what, said)


def test_a_page_that_is_asked_more_often_costs_more_and_is_no_other_page() -> None:
    hourly = replace(DAILY, hours=1)
    one, other = (need(watch, COST, WORLD) for watch in (DAILY, hourly))
    assert other.fetches_a_second == pytest.approx(24 * one.fetches_a_second)
    assert other.seconds_apart == pytest.approx(one.seconds_apart / 24)
    assert other.archive_gb == one.archive_gb, "what changes in a day does not change more often for being asked"
    assert other.minutes_a_round == one.minutes_a_round
    assert 1 < other.ledger_gb / one.ledger_gb < 24


def test_amounts_by_hand() -> None:
    """A million pages daily: 11.6 a second; 365 million rows and 2.8 million texts a year."""
    one = need(DAILY, COST, WORLD)
    assert one.fetches_a_second == pytest.approx(1e6 / 86_400)
    assert one.ledger_gb == pytest.approx((365e6 * 467 + 2.825e6 * 21_000) / 1e9)
    assert one.archive_gb == pytest.approx(2.825e6 * 15 / 1e6)
    assert one.percent_of_period == pytest.approx(1e6 * (1.5 + 1.3) / 1000 / 86_400 * 100)


def test_prices_are_the_readers() -> None:
    one = need(DAILY, COST, WORLD)
    bill = money(one, WORLD, PRICE)
    assert money(one, WORLD, replace(PRICE, core_hour=2 * PRICE.core_hour))["cores"] == pytest.approx(
        2 * bill["cores"]
    )
    free = Prices(0, 0, 0, 0, 0, 0)
    assert set(money(one, WORLD, free).values()) == {0}


def test_what_takes_over_never_needs_more() -> None:
    for watch in WATCHES:
        now, then = (need(watch, cost, WORLD) for cost in (COST, REASONED))
        assert all(getattr(then, name) <= value for name, value in vars(now).items())


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.0578, "0.058"),
        (0.58, "0.58"),
        (5.55, "5.5"),
        (56.4, "56"),
        (564, "560"),
        (5_640, "5,600"),
        (1_250_000, "1,200,000"),
    ],
)
def test_no_more_digits_than_are_known(value: float, written: str) -> None:
    assert number(value) == written
