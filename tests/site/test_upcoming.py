"""What comes: by day, with a countdown, the same days as in the view and the calendar, cut at whole days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest

from tests.site.chronicle import BAN, build, entry, place
from tests.site.examplia import NOW, SUBJECT
from tests.site.reading import events, links, main, words
from tests.site.test_changes import client_of
from tests.tracker.statehouse import Statehouse
from tracker.site.pages.upcoming import whole_days


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return client_of(build(tmp_path_factory.mktemp("chronicle")))


COMMENTS = ("30 November 2026 in 8 days",
            'Proposal, not law: last day for comments North, XX-2026-1: <script>alert("title")</script>')  # fmt: skip
ENFORCED = ("24 December 2026 in 32 days", "West: enforcement begins; kratom is X prohibited Source: law.example")
ENDS = (
    "31 December 2026 in 39 days",
    "West: last day on which kratom is X prohibited; then ? unknown Source: law.example",
)
MONTH = (
    "January 2027 the day is not known",
    "West: kratom becomes A age-restricted (was X prohibited) Source: law.example",
)
BEGINS = ("5 January 2027 in 44 days", "North: kratom becomes X prohibited (was R regulated) Source: law.example")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [COMMENTS, ENFORCED, ENDS, MONTH, BEGINS]),
        ("days=32", [COMMENTS]),
        ("days=33", [COMMENTS, ENFORCED]),
        ("days=44", [COMMENTS, ENFORCED, ENDS, MONTH]),
        ("place=West", [ENFORCED, ENDS, MONTH]),
        ("place=xx", [COMMENTS, ENFORCED, ENDS, MONTH, BEGINS]),
        ("place=xx-n-lake", []),
        ("since=2027-01-02", [BEGINS]),
        ("since=2030-01-01", []),
    ],
)  # fmt: skip
async def test_the_days_ahead(told: Any, query: str, expected: list[tuple[str, str]]) -> None:
    assert events(await main(told, f"/upcoming?{query}")) == expected


async def test_none_known_does_not_mean_none(told: Any) -> None:
    assert "That does not mean that nothing will change." in words(await main(told, "/upcoming?place=xx-n-lake"))


async def test_a_place_names_the_calendars_and_the_law_above(told: Any) -> None:
    part = await main(told, "/upcoming?place=xx-n")
    assert links(part, "Calendar (iCalendar)") == ["/feeds/xx-n.ics"]
    assert links(part, "what comes in Examplia") == ["/upcoming?place=xx&days=90"]
    assert (await told.get("/feeds/xx-n.ics")).status_code == 200


async def test_the_calendar_has_the_same_whole_days(told: Any) -> None:
    calendar = icalendar.Calendar.from_ical((await told.get("/feeds/calendar.ics")).content)
    days = {event["dtstart"].dt for event in calendar.walk("VEVENT") if event.get("status") != "CANCELLED"}
    coming = sorted(day.isoformat() for day in days if day >= NOW.date())
    part = await main(told, "/upcoming")
    assert [t.get("datetime") for t in part.xpath(".//h2/time") if len(t.get("datetime")) == 10] == coming


async def test_the_view_has_the_law_that_begins_and_ends(told: Any) -> None:
    found = (await told.get(links(await main(told, "/upcoming?since=2199-01-01"), "JSON")[0])).json()
    assert found == []


@pytest.mark.parametrize(
    ("query", "names"), [("days=0", "days"), ("days=367", "days"), ("days=x", "days"), ("since=2026", "since")]
)
async def test_a_wrong_question_is_told_what_is_wrong(told: Any, query: str, names: str) -> None:
    assert names in words(await main(told, f"/upcoming?{query}", status=400))


@pytest.mark.parametrize(("zone", "left"), [("Pacific/Kiritimati", 9), ("UTC", 9), ("Pacific/Pago_Pago", 9)])
async def test_the_countdown_is_that_of_the_place(tmp_path: Path, zone: str, left: int) -> None:
    """At 15:00 UTC of 22 November it is the 23rd already in Kiritimati."""
    house = Statehouse(tmp_path)
    (house.data / "subjects").mkdir(parents=True)
    (house.data / "subjects" / "kratom.toml").write_text(SUBJECT)
    house.dossier("xx", place("Examplia", "country", zone), entry("regulated"), BAN.format("2026-12-01"))
    house.record("2026-11-01")
    ahead = left - (zone == "Pacific/Kiritimati")
    assert events(await main(client_of(house), "/upcoming"))[0][0] == f"1 December 2026 in {ahead} days"


def day(on: str, number: int = 1) -> list[dict[str, Any]]:
    return [{"on": on}] * number


def test_a_page_ends_with_a_whole_day_and_the_next_begins_with_one() -> None:
    until = date(2027, 2, 1)
    cases = [
        (day("2026-12-01", 100), 100, until),
        ([*day("2026-12-01", 60), *day("2026-12-02", 60)], 60, date(2026, 12, 2)),
        ([*day("2026-12-01", 60), *day("2027-01", 60)], 60, date(2026, 12, 31)),  # its page has the month
        (day("2026-12-01", 150), 100, date(2026, 12, 2)),  # too many for any page: the data has them all
    ]
    for rows, shown, later in cases:
        kept, following = whole_days(rows, until)
        assert (len(kept), following) == (shown, later)


async def test_an_empty_ledger_says_so(empty: Callable[[Path], Any], tmp_path: Path) -> None:
    assert "No day of law is known in this time." in words(await main(empty(tmp_path), "/upcoming"))
