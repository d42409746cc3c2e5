"""How an answer goes over time: every day on which it changes, and no other."""

from __future__ import annotations

from datetime import date, timedelta

from tests.tracker.law import SUBJECT, entry, place
from tracker.answer import answer
from tracker.course import course
from tracker.own_law import Place


def told(*chain: Place, substance: str = "kratom") -> list[tuple[str, str, str, str]]:
    return [
        (str(s.starts or ""), str(s.ends or ""), s.status, ",".join(s.decided_by))
        for s in course(chain, SUBJECT, substance)
    ]


def test_without_a_record_there_is_one_stretch() -> None:
    assert told(place("xx")) == [("", "", "unknown", "")]


def test_each_law_is_a_stretch_and_a_sunset_leaves_it_unknown() -> None:
    of_state = place(
        "xx-n", entry("regulated", "2020-01-01"), entry("prohibited", "2022-03-01", sunset="2022-12-31")
    )
    assert told(of_state) == [
        ("", "2019-12-31", "unknown", ""),
        ("2020-01-01", "2022-02-28", "regulated", "xx-n"),
        ("2022-03-01", "2022-12-31", "prohibited", "xx-n"),
        ("2023-01-01", "", "unknown", "xx-n"),
    ]


def test_a_date_known_to_the_year_leaves_days_unknown() -> None:
    assert told(place("xx", entry("unregulated"), entry("prohibited", "2020"))) == [
        ("", "2019-12-31", "unregulated", "xx"),
        ("2020-01-01", "2020-12-30", "unknown", "xx"),
        ("2020-12-31", "", "prohibited", "xx"),
    ]


def test_all_layers_count_and_what_changes_nothing_is_no_change() -> None:
    above = place("xx", entry("unregulated"), entry("prohibited", "2021-01-01"))
    local = place("xx-n", entry("regulated", "2019-01-01"), entry("regulated", "2022-01-01"))
    assert told(local, above) == [
        ("", "2018-12-31", "unknown", ""),
        ("2019-01-01", "2020-12-31", "regulated", "xx-n"),
        ("2021-01-01", "", "prohibited", "xx"),
    ]


def test_another_age_of_a_layer_that_does_not_decide_is_a_change() -> None:
    above = place("xx", entry("age_restricted", "2021-01-01", min_age=21))
    assert told(place("xx-n", entry("regulated", min_age=18)), above) == [
        ("", "2020-12-31", "regulated", "xx-n"),
        ("2021-01-01", "", "regulated", "xx-n"),
    ]


def test_on_every_day_it_is_the_answer() -> None:
    above = place("xx", entry("unregulated"), entry("sale_prohibited", "2020-06", sunset="2021-02"))
    local = place("xx-n", entry("regulated", "2019"), entry("prohibited", "2020-09-01", "7-oh"))
    for substance in ("kratom", "7-oh", "mgm-15"):
        stretches = course([local, above], SUBJECT, substance)
        for number in range(0, 1200, 7):
            day = date(2018, 6, 1) + timedelta(days=number)
            (stretch,) = [s for s in stretches if s.covers(day)]
            wanted = answer([local, above], SUBJECT, substance, day, None)
            assert (stretch.status, stretch.decided_by) == (wanted.status, wanted.decided_by)
