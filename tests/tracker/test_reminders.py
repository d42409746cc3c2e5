"""Days of law that come near are told 90, 30, 7 and 1 days before, each once, and taken back where they were wrong."""

from __future__ import annotations

import json
import sqlite3
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dossiers import FREE, STATE
from tests.tracker.law import SUBJECT, day, entry, held, noon, place
from tests.tracker.statehouse import Statehouse
from tracker.changes import Context
from tracker.feeds import build_reminders
from tracker.model import Publication, StatusPeriod
from tracker.registry import load_subject
from tracker.reminders import LEAD_DAYS, Reminder, due
from tracker.reminders import given as given_so_far

NONE = entry("unregulated")
BAN = entry("prohibited", "2026-08-01")
ENDS = entry("prohibited", "2026-01-01", sunset="2026-08-01")


def reminders(
    before: list[StatusPeriod], after: list[StatusPeriod], yesterday: str, today: str, *quiet: StatusPeriod
) -> list[Reminder]:
    context = Context(place("xx").jurisdiction, SUBJECT, noon(today), day(yesterday), day(today), {})
    return list(due(held(*before), held(*after), context, frozenset(one.digest for one in quiet)))


DUE = [
    ("30 days before", [NONE, BAN], [NONE, BAN], "2026-07-01", "2026-07-02", [("took_effect", 30)]),
    ("the day after nothing", [NONE, BAN], [NONE, BAN], "2026-07-02", "2026-07-03", []),
    ("the same day again nothing", [NONE, BAN], [NONE, BAN], "2026-07-02", "2026-07-02", []),
    ("the day before", [NONE, BAN], [NONE, BAN], "2026-07-30", "2026-07-31", [("took_effect", 1)]),
    ("on the day the event itself is told", [NONE, BAN], [NONE, BAN], "2026-07-20", "2026-08-01", []),
    ("after a pause the nearest alone", [NONE, BAN], [NONE, BAN], "2026-04-01", "2026-07-28", [("took_effect", 7)]),
    ("new to us 20 days ahead: what was due is not made up for", [NONE], [NONE, BAN], "2026-05-01", "2026-07-12", []),
    ("new to us on the very day", [NONE], [NONE, BAN], "2026-05-01", "2026-07-25", [("took_effect", 7)]),
    ("other terms on a day we knew", [NONE, BAN], [NONE, entry("prohibited", "2026-08-01", penalty="fine")],
     "2026-06-01", "2026-07-03", [("took_effect", 30)]),
    ("a moved day gives new ones", [NONE, BAN], [NONE, entry("prohibited", "2026-10-01")], "2026-09-02", "2026-09-03", []),
    ("and on its days", *[[NONE, entry("prohibited", "2026-10-01")]] * 2, "2026-09-23", "2026-09-24", [("took_effect", 7)]),
    ("the first record of a place tells nothing", [], [NONE, BAN], "2026-07-01", "2026-07-02", []),
    ("a month is no day", *[[NONE, entry("prohibited", "2026-08")]] * 2, "2026-07-01", "2026-07-02", []),
    ("an end", [ENDS], [ENDS], "2026-07-01", "2026-07-02", [("sunset", 30)]),
    ("an end that is not known", *[[entry("prohibited", "2026-01-01", sunset="unknown")]] * 2, "2026-07-01", "2026-07-02", []),
    ("an end with a successor: its first day is told", *[[ENDS, entry("regulated", "2026-08-02")]] * 2,
     "2026-07-02", "2026-07-03", [("took_effect", 30)]),
    ("a successor of the same terms", *[[ENDS, entry("prohibited", "2026-08-02")]] * 2, "2026-06-01", "2026-07-03", []),
    ("enforcement alone is for the calendar", *[[entry("prohibited", "2026-01-01", enforced_from="2026-08-01")]] * 2,
     "2026-07-01", "2026-07-02", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "before", "after", "yesterday", "today", "expected"), DUE, ids=[row[0] for row in DUE]
)
def test_what_is_due(
    why: str, before: list[StatusPeriod], after: list[StatusPeriod], yesterday: str, today: str, expected: list[Any]
) -> None:
    assert [(one.kind, one.days) for one in reminders(before, after, yesterday, today)] == expected


def test_what_is_recorded_quietly_is_not_told() -> None:
    assert reminders([NONE], [NONE, BAN], "2026-07-01", "2026-07-02", BAN) == []
    assert len(reminders([NONE], [NONE, BAN], "2026-07-01", "2026-07-02")) == 1


def test_titles() -> None:
    told = [
        *reminders([NONE, BAN], [NONE, BAN], "2026-07-01", "2026-07-02"),
        *reminders([NONE, BAN], [NONE, BAN], "2026-07-01", "2026-07-28"),
        *reminders([ENDS], [ENDS], "2026-07-30", "2026-07-31"),
    ]
    assert [one.title for one in told] == [
        "XX: kratom becomes prohibited in 30 days, on 1 August 2026 (is unregulated)",
        "XX: kratom becomes prohibited in 4 days, on 1 August 2026 (is unregulated)",
        "XX: kratom stops being prohibited in 1 day, after 1 August 2026 (then unknown)",
    ]
    assert told[0].id == "tag:legal-status-tracker.example,2026:xx/kratom/reminder/took_effect/2026-08-01/30"


BEGIN = date(2026, 1, 1)
DAYS = 230
laws = st.lists(
    st.tuples(st.integers(-50, 120), st.sampled_from(["prohibited", "regulated", "age_restricted"]), st.integers(0, 100)),
    min_size=1, max_size=4, unique_by=lambda law: law[0],
).map(lambda found: [_entry(*law) for law in found])  # fmt: skip


def _entry(start: int, status: str, lasts: int) -> StatusPeriod:
    first = BEGIN + timedelta(days=start)
    ends = {"sunset": (first + timedelta(days=lasts)).isoformat()} if lasts > 50 else {}
    return entry(status, first.isoformat(), **ends)


def run(law: list[StatusPeriod], days: list[int]) -> list[tuple[date, Reminder]]:
    """Reminders of recordings on these days after the begin, the first of which imports the place."""
    told = []
    for yesterday, today in pairwise(days):
        then, now = (BEGIN + timedelta(days=number) for number in (yesterday, today))
        told += [(now, one) for one in reminders(law, law, then.isoformat(), now.isoformat())]
    return told


@settings(deadline=None, max_examples=8)
@given(laws)
def test_daily_each_lead_of_each_day_is_told_once_on_its_own_day(law: list[StatusPeriod]) -> None:
    told = run(law, list(range(DAYS)))
    assert len({one.id for _, one in told}) == len(told)
    for on, one in told:
        assert on == date.fromisoformat(one.on) - timedelta(days=one.days)
    for kind, on in {(one.kind, one.on) for _, one in told}:
        leads = {one.days for _, one in told if (one.kind, one.on) == (kind, on)}
        assert leads == {lead for lead in LEAD_DAYS if date.fromisoformat(on) - timedelta(days=lead) > BEGIN}


@settings(deadline=None, max_examples=8)
@given(laws, st.sets(st.integers(0, DAYS - 1), min_size=2).map(sorted))
def test_with_days_left_out_the_nearest_is_told_alone(law: list[StatusPeriod], days: list[int]) -> None:
    told = run(law, days)
    assert len({one.id for _, one in told}) == len(told)
    assert len({(on, one.kind, one.on, one.substance) for on, one in told}) == len(told)
    first, last = BEGIN + timedelta(days=days[0]), BEGIN + timedelta(days=days[-1])
    expected = set()
    for _, one in run(law, list(range(DAYS))):
        reached, on = date.fromisoformat(one.on) - timedelta(days=one.days), date.fromisoformat(one.on)
        met = [BEGIN + timedelta(days=number) for number in days if BEGIN + timedelta(days=number) >= reached]
        nearer = [lead for lead in LEAD_DAYS if lead < one.days and met and on - timedelta(days=lead) <= met[0]]
        if first < reached <= last and met and met[0] < on and not nearer:
            expected.add(one.id)
    assert {one.id for _, one in told} == expected


def law(start: str, more: str = "") -> str:
    return (
        f'\n[[status]]\nsubstance = "kratom"\nstatus = "prohibited"\neffective_from = "{start}"\n{more}'
        '  [status.instrument]\n  kind = "act"\n  citation = "Act 9"\n  url = "https://law.example/act-9"\n'
        '  [[status.evidence]]\n  url = "https://law.example/act-9"\n  kind = "official"\n'
    )


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    """A place in Chicago with a ban from 1 August on, imported in March."""
    one = Statehouse(tmp_path)
    one.dossier("xx", STATE, FREE, law("2026-08-01"))
    one.record("2026-03-01T12:00")
    return one


def leads(house: Statehouse) -> list[tuple[str, int]]:
    return [(one.on, one.days) for one in given_so_far(house.ledger).values()]


def build(house: Statehouse, folder: str = "feeds") -> dict[str, bytes]:
    to = house.folder / folder
    build_reminders(house.ledger, to, load_subject(house.data), Publication())
    return {path.name: path.read_bytes() for path in sorted(to.rglob("calendar*"))}


def test_recorded_in_the_zone_of_the_place_once(house: Statehouse) -> None:
    house.record("2026-07-02T04:59")
    assert leads(house) == [("2026-08-01", 90)]
    for at in ("2026-07-02T05:00", "2026-07-02T05:00", "2026-07-02T20:00"):
        house.record(at)
        assert leads(house) == [("2026-08-01", 90), ("2026-08-01", 30)]
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        house.ledger.db.execute("UPDATE reminders SET days = 1")


def test_scheduled_twenty_days_ahead_it_gets_the_last_two(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE, FREE)
    house.record("2026-07-01T12:00")
    house.dossier("xx", STATE, FREE, law("2026-08-01"))
    for number in range(30):
        house.record(f"2026-07-{12 + number:02}T12:00" if number < 20 else f"2026-08-{number - 19:02}T12:00")
    assert leads(house) == [("2026-08-01", 7), ("2026-08-01", 1)]


def test_a_moved_day_takes_the_reminder_back_and_gives_new_ones(house: Statehouse) -> None:
    house.record("2026-07-02T12:00")
    assert [entry.title for entry in feedparser.parse(build(house)["calendar.atom"]).entries] == [
        "Examplia: kratom becomes prohibited in 30 days, on 1 August 2026 (is unregulated)"
    ]
    house.dossier("xx", STATE, FREE, law("2026-10-01"))
    (corrected,) = house.record("2026-07-10T12:00").changes
    house.record("2026-09-01T12:00")
    made = build(house)
    entries = feedparser.parse(made["calendar.atom"]).entries
    assert [one.title for one in entries] == [
        "Examplia: kratom becomes prohibited in 30 days, on 1 October 2026 (is unregulated)",
        corrected.title,
        "Taken back: Examplia: kratom becomes prohibited in 30 days, on 1 August 2026 (is unregulated)",
    ]
    assert (entries[1].id, entries[2].updated) == (corrected.id, "2026-07-10T12:00:00+00:00")
    assert [item["id"] for item in json.loads(made["calendar.json"])["items"]] == [one.id for one in entries]
    assert made == build(house, "again")


def test_a_withdrawn_law_is_withdrawn_here_too(house: Statehouse) -> None:
    house.record("2026-07-02T12:00")
    house.dossier("xx", STATE, FREE)
    (retracted,) = house.record("2026-07-10T12:00").changes
    entries = feedparser.parse(build(house)["calendar.rss"]).entries
    assert entries[0].id == retracted.id
    assert entries[1].title.startswith("Taken back: ")
    assert "We took this day back on 2026-07-10." in entries[1].summary


def test_another_status_on_the_same_day_takes_it_back(house: Statehouse) -> None:
    house.record("2026-07-02T12:00")
    house.dossier("xx", STATE, FREE, law("2026-08-01").replace("prohibited", "regulated"))
    (corrected,) = house.record("2026-07-10T12:00").changes
    house.record("2026-07-25T12:00")
    entries = feedparser.parse(build(house)["calendar.atom"]).entries
    assert [entry.title.partition(":")[0] for entry in entries] == [
        "Examplia",
        "Correction for Examplia",
        "Taken back",
    ]
    assert (entries[1].id, "becomes regulated in 7 days" in entries[0].title) == (corrected.id, True)


def test_another_wording_takes_nothing_back(house: Statehouse) -> None:
    house.record("2026-07-02T12:00")
    house.dossier("xx", STATE, FREE, law("2026-08-01", 'penalty = "a fine"\n'))
    house.record("2026-07-10T12:00")
    (entry,) = feedparser.parse(build(house)["calendar.atom"]).entries
    assert entry.updated == "2026-07-02T12:00:00+00:00"


def test_an_item_says_why_now(house: Statehouse) -> None:
    house.record("2026-07-25T12:00")
    entry = feedparser.parse(build(house)["calendar.atom"]).entries[0]
    assert entry.content[0].value.split("<br />") == [
        "From unregulated to prohibited",
        "Day of law: 1 August 2026",
        "Reminder of 7 days, given on 2026-07-25 12:00 UTC",
        "How sure: low",
        "Law: Act 9",
        "Source: https://law.example/act-9",
        "All about this place: https://legal-status-tracker.example/tracker/jurisdictions/xx",
    ]
    assert [tag.term for tag in entry.tags] == ["reminder", "took_effect", "xx", "kratom", "7 days"]


def test_only_what_changed_is_written(house: Statehouse) -> None:
    build(house)
    assert build_reminders(house.ledger, house.folder / "feeds", load_subject(house.data), Publication()) == []
