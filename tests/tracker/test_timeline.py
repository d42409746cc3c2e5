"""Where periods begin and end, as a lawyer would check it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tracker.law import day, entry, held
from tracker.model import StatusPeriod
from tracker.timeline import Gap, at, periods, status_at

BAN = [entry("unregulated"), entry("prohibited", "2025-08-01")]
EMERGENCY = [
    entry("unregulated"),
    entry("prohibited", "2025-08-13", sunset="2025-11-10",
          instrument={"kind": "emergency_rule", "citation": "Emergency Rule 1"}),
]  # fmt: skip
BY_MONTH = [entry("unregulated"), entry("prohibited", "2016-02")]
BY_YEAR = [entry("regulated", "2018"), entry("prohibited", "2026-07-01")]

ON_A_DAY = [
    ("the eve of a ban is still free", BAN, "2025-07-31", "unregulated"),
    ("a ban begins on its day", BAN, "2025-08-01", "prohibited"),
    ("and lasts", BAN, "2030-01-01", "prohibited"),
    ("a sunset is the last day in effect", EMERGENCY, "2025-11-10", "prohibited"),
    ("after it nothing is known", EMERGENCY, "2025-11-11", "unknown"),
    ("the month before is certain", BY_MONTH, "2016-01-31", "unregulated"),
    ("in a month without a day nothing is certain", BY_MONTH, "2016-02-10", "unknown"),
    ("on its last day the ban holds", BY_MONTH, "2016-02-29", "prohibited"),
    ("nobody said otherwise before a first record", BY_YEAR, "2018-06-01", "regulated"),
    ("before the first record nothing is known", BY_YEAR, "2017-12-31", "unknown"),
    ("the next period ends the one before", BY_YEAR, "2026-06-30", "regulated"),
]


@pytest.mark.parametrize(("why", "law", "on", "status"), ON_A_DAY, ids=[row[0] for row in ON_A_DAY])
def test_status_on_a_day(why: str, law: list[StatusPeriod], on: str, status: str) -> None:
    assert status_at(periods(held(*law)["kratom"]), day(on)) == status


ENDS = [
    ("the eve of the next day", [entry("regulated", "2018"), entry("prohibited", "2026-07-01")], "2026-06-30"),
    ("the month before a month", BY_MONTH, "2016-01"),
    ("the year before a year", [entry("unregulated"), entry("regulated", "2023")], "2022"),
    ("a sunset before the next period", [entry("prohibited", "2025-01-01", sunset="2025-03-01"),
                                        entry("regulated", "2026-01-01")], "2025-03-01"),
    ("a successor before the sunset", [entry("prohibited", "2025-01-01", sunset="2025-12-31"),
                                       entry("regulated", "2025-06-01")], "2025-05-31"),
    ("an unknown sunset holds", [entry("prohibited", "2025-01-01", sunset="unknown")], None),
]  # fmt: skip


@pytest.mark.parametrize(("why", "law", "to"), ENDS, ids=[row[0] for row in ENDS])
def test_an_end_is_derived(why: str, law: list[StatusPeriod], to: str | None) -> None:
    assert periods(held(*law)["kratom"])[0].effective_to == to


def test_a_lapse_says_why() -> None:
    found = at(periods(held(*EMERGENCY)["kratom"]), day("2026-01-01"))
    assert isinstance(found, Gap)
    assert found.reason == "Emergency Rule 1 ended on 2025-11-10 and no successor is recorded"


starts = st.dates(date(1990, 1, 1), date(2040, 1, 1))
statuses = st.sampled_from(["prohibited", "regulated", "unregulated", "age_restricted"])
histories = st.lists(st.tuples(starts, statuses), min_size=1, max_size=8, unique_by=lambda pair: pair[0])


@given(histories, starts)
def test_at_most_one_period_covers_a_day_and_it_is_the_newest_begun(
    history: list[tuple[date, str]], on: date
) -> None:
    timeline = periods(held(*(entry(s, d.isoformat()) for d, s in history))["kratom"])
    covering = [period for period in timeline if period.covers(on)]
    begun = [pair for pair in history if pair[0] <= on]
    assert len(covering) == bool(begun)
    assert status_at(timeline, on) == (max(begun)[1] if begun else "unknown")


@given(histories)
def test_periods_meet_without_gap_or_overlap(history: list[tuple[date, str]]) -> None:
    timeline = periods(held(*(entry(s, d.isoformat()) for d, s in history))["kratom"])
    for one, after in pairwise(timeline):
        assert one.ends is not None and after.starts == one.ends + timedelta(days=1)
    assert timeline[-1].ends is None


@given(histories, st.randoms())
def test_the_order_of_entries_in_a_file_means_nothing(history: list[tuple[date, str]], random: object) -> None:
    laws = [entry(s, d.isoformat()) for d, s in history]
    shuffled = list(laws)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert periods(held(*laws)["kratom"]) == periods(held(*shuffled)["kratom"])
