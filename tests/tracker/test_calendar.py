"""Calendars: a day of law keeps its name when its date moves, is cancelled when it falls, and its stamps are ours."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from tests.command import Installation
from tests.dossiers import COUNTRY, FREE, STATE
from tests.tracker.statehouse import Statehouse, moment
from tracker.feeds import build_calendars, build_reminders
from tracker.feeds.agenda import DISCLAIMER
from tracker.model import Publication
from tracker.registry import load_subject

MARCH, APRIL, MAY, JUNE = ("2026-03-01T12:00", "2026-04-01T12:00", "2026-05-01T12:00", "2026-06-01T12:00")


def law(start: str, cited: str = "Act 9", status: str = "prohibited", **more: str) -> str:
    facts = "".join(f'{key} = "{value}"\n' for key, value in more.items())
    return (
        f'\n[[status]]\nsubstance = "kratom"\nstatus = "{status}"\neffective_from = "{start}"\n{facts}'
        f'  [status.instrument]\n  kind = "act"\n  citation = "{cited}"\n'
        '  [[status.evidence]]\n  url = "https://law.example/act"\n  kind = "official"\n'
    )


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    return Statehouse(tmp_path)


def record(house: Statehouse, at: str, *laws: str, code: str = "xx") -> dict[str, bytes]:
    """Hold these laws, and build."""
    house.dossier(code, STATE, FREE, *laws)
    house.record(at)
    return build(house)


def build(house: Statehouse, folder: str = "feeds") -> dict[str, bytes]:
    to = house.folder / folder
    build_calendars(house.ledger, to, load_subject(house.data), Publication())
    return {path.name: path.read_bytes() for path in sorted(to.glob("*.ics"))}


def events(made: Mapping[str, bytes], name: str = "calendar") -> list[Event]:
    return list(Calendar.from_ical(made[f"{name}.ics"]).events)


def in_short(event: Event) -> tuple[str, date, int, str]:
    return str(event["UID"]).split("/")[-1].split("@")[0], event.start, event["SEQUENCE"], str(event["STATUS"])


def test_the_days_of_a_law(house: Statehouse) -> None:
    made = record(house, MARCH, law("2026-08-01", enforced_from="2026-09-01", sunset="2026-12-31"))
    assert [in_short(event) for event in events(made)] == [
        ("took_effect", date(2026, 8, 1), 0, "CONFIRMED"),
        ("enforced", date(2026, 9, 1), 0, "CONFIRMED"),
        ("sunset", date(2026, 12, 31), 0, "CONFIRMED"),
    ]
    assert [str(event["SUMMARY"]) for event in events(made)] == [
        "Examplia: kratom becomes prohibited (was unregulated)",
        "Examplia: enforcement begins: kratom is prohibited",
        "Examplia: last day on which kratom is prohibited (then unknown)",
    ]
    first = events(made)[0]
    assert str(first["DESCRIPTION"]).split("\n") == [
        "From unregulated to prohibited",
        "Law: Act 9",
        "How sure: low",
        "Source: https://law.example/act",
        "All about this place: https://legal-status-tracker.example/tracker/jurisdictions/xx",
        DISCLAIMER,
    ]
    assert first["DTSTART"].params["VALUE"] == "DATE"
    assert {first[stamp].dt for stamp in ("DTSTAMP", "CREATED", "LAST-MODIFIED")} == {
        datetime(2026, 3, 1, 12, tzinfo=UTC)
    }


@pytest.mark.parametrize("start", ["2026-08", "2026"])
def test_a_month_or_a_year_is_no_day(house: Statehouse, start: str) -> None:
    assert events(record(house, MARCH, law(start, sunset="2027", enforced_from="2026-12"))) == []


def test_a_moved_day_keeps_its_name_and_raises_its_sequence(house: Statehouse) -> None:
    (before,) = events(record(house, MARCH, law("2026-08-01")))
    made = record(house, APRIL, law("2026-10-01"))
    (after,) = events(made)
    assert after["UID"] == before["UID"]
    assert in_short(after) == ("took_effect", date(2026, 10, 1), 1, "CONFIRMED")
    assert (after["CREATED"].dt, after["DTSTAMP"].dt) == (before["CREATED"].dt, moment(APRIL))
    (twice,) = events(record(house, MAY, law("2026-11-01")))
    assert (twice["UID"], twice["SEQUENCE"]) == (before["UID"], 2)


def test_another_wording_of_the_citation_is_the_same_day(house: Statehouse) -> None:
    (before,) = events(record(house, MARCH, law("2026-08-01")))
    (after,) = events(record(house, APRIL, law("2026-08-01", "Act No. 9")))
    assert (after["UID"], after["SEQUENCE"], after["DTSTAMP"].dt) == (before["UID"], 0, moment(APRIL))
    (moved,) = events(record(house, MAY, law("2026-09-01", "Act No. 9")))
    assert (moved["UID"], moved["SEQUENCE"]) == (before["UID"], 1)


def test_a_withdrawn_day_is_cancelled_and_may_come_back(house: Statehouse) -> None:
    (before,) = events(record(house, MARCH, law("2026-08-01")))
    (gone,) = events(record(house, APRIL))
    assert gone["UID"] == before["UID"]
    assert in_short(gone) == ("took_effect", date(2026, 8, 1), 1, "CANCELLED")
    assert str(gone["SUMMARY"]) == "Taken back: Examplia: kratom becomes prohibited (was unregulated)"
    assert "We took this day back on 2026-04-01." in str(gone["DESCRIPTION"])
    assert events(record(house, MAY)) == [gone]
    (back,) = events(record(house, JUNE, law("2026-09-01")))
    assert back["UID"] == before["UID"]
    assert in_short(back) == ("took_effect", date(2026, 9, 1), 2, "CONFIRMED")


def test_a_day_that_is_known_no_longer_is_cancelled(house: Statehouse) -> None:
    record(house, MARCH, law("2026-08-01"))
    assert [in_short(event)[2:] for event in events(record(house, APRIL, law("2026-08")))] == [(1, "CANCELLED")]


def test_two_days_of_one_act_are_two(house: Statehouse) -> None:
    laws = (law("2026-08-01", status="age_restricted"), law("2027-01-01"))
    before = events(record(house, MARCH, *laws))
    after = events(record(house, APRIL, laws[0], law("2027-03-01")))
    assert [event["UID"] for event in after] == [event["UID"] for event in before]
    assert [event["SEQUENCE"] for event in after] == [0, 1]
    assert len({event["UID"] for event in after}) == 2


def test_a_place_has_the_places_below_it(house: Statehouse) -> None:
    house.dossier("xx", COUNTRY, FREE)
    record(house, MARCH, law("2026-08-01"), code="xx-n")
    made = record(house, MARCH, law("2026-08-01"), code="xx-n-lake")
    assert {name: len(events(made, name)) for name in ("calendar", "xx", "xx-n", "xx-n-lake")} == {
        "calendar": 2, "xx": 2, "xx-n": 2, "xx-n-lake": 1,
    }  # fmt: skip
    (house.data / "jurisdictions/xx/n/lake.toml").unlink()
    house.record(APRIL)
    made = build(house)
    assert [event["STATUS"] for event in events(made, "xx-n-lake")] == ["CANCELLED"]
    assert sorted(event["STATUS"] for event in events(made, "xx")) == ["CANCELLED", "CONFIRMED"]


def test_an_empty_calendar_is_valid(house: Statehouse) -> None:
    read = Calendar.from_ical(record(house, MARCH)["calendar.ics"])
    assert read.events == []
    assert [component.name for component in read.subcomponents] == ["VTIMEZONE"]
    assert str(read["SOURCE"]) == "https://legal-status-tracker.example/feeds/calendar.ics"


def test_only_what_changed_is_written(house: Statehouse) -> None:
    house.dossier("yy", STATE, FREE)
    record(house, MARCH, law("2026-08-01"))
    house.dossier("xx", STATE, FREE, law("2026-09-01"))
    house.record(APRIL)
    to = house.folder / "feeds"
    changed = build_calendars(house.ledger, to, load_subject(house.data), Publication())
    assert {path.name for path in changed} == {"calendar.ics", "xx.ics"}
    assert build(house) == build(house, "again")


def test_hostile_words_stay_words(house: Statehouse) -> None:
    words = r"Act 9\\nEND:VEVENT; BEGIN:VALARM, " + "x" * 400
    (event,) = events(record(house, MARCH, law("2026-08-01", words)))
    assert "END:VEVENT; BEGIN:VALARM" in str(event["DESCRIPTION"])
    content = (house.folder / "feeds/calendar.ics").read_bytes()
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert content.count(b"\r\nEND:VEVENT\r\n") == 1


ZONES = ("UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata")


def test_four_time_zones_give_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    for zone in ZONES:
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        house = Statehouse(tmp_path / zone)
        for at, start in ((MARCH, "2026-08-01"), (APRIL, "2026-10-01"), ("2026-09-01T23:30", "2026-10-01")):
            calendars = record(house, at, law(start))
        build_reminders(house.ledger, house.folder / "feeds", load_subject(house.data), Publication())
        made.append({**calendars, "atom": (house.folder / "feeds/calendar.atom").read_bytes()})
        house.ledger.close()
    monkeypatch.undo()
    time.tzset()
    assert all(one == made[0] for one in made)
    assert b"in 30 days" in made[0]["atom"]


def test_run_publishes_and_rebuild_changes_no_byte(tmp_path: Path) -> None:
    place = Installation(tmp_path)
    place.dossier("xx", STATE + FREE + law("2026-08-01"))
    for at in (f"{MARCH}:00Z", "2026-07-02T12:00:00Z"):
        assert place.do("run", "--now", at).status == 0
    names = [f"calendar.{suffix}" for suffix in ("ics", "rss", "atom", "json")] + ["xx.ics"]
    before = {name: (place.feeds / name).read_bytes() for name in names}
    assert b"in 30 days" in before["calendar.rss"]
    for name in names:
        (place.feeds / name).unlink()
    assert sorted(Path(path).name for path in place.do("rebuild", "--json").json) == sorted(names)
    assert {name: (place.feeds / name).read_bytes() for name in names} == before


DAYS = st.integers(0, 200).map(lambda number: (date(2026, 7, 1) + timedelta(days=number)).isoformat())
STEP = st.dictionaries(
    st.sampled_from(["Act 1", "Act 2", "Act 3"]),
    st.tuples(DAYS, st.sampled_from(["prohibited", "regulated"]), st.none() | st.just("2027-06-30")),
    max_size=3,
).filter(lambda held: len({start for start, *_ in held.values()}) == len(held))


@settings(deadline=None, max_examples=10)
@given(st.lists(STEP, min_size=1, max_size=6))
def test_through_any_history(history: list[dict[str, tuple[str, str, str | None]]]) -> None:
    """Names are unique and never lost, no sequence falls, a date moves only with its sequence."""
    with TemporaryDirectory() as name:
        house, before = Statehouse(Path(name)), dict[str, Event]()
        for number, held in enumerate(history):
            laws = [
                law(on, act, status, **({"sunset": ends} if ends else {}))
                for act, (on, status, ends) in held.items()
            ]
            made = record(house, f"2026-03-{number + 1:02}T12:00", *laws)
            now = {str(event["UID"]): event for event in events(made, "xx")}
            assert len(now) == len(events(made, "xx"))
            assert before.keys() <= now.keys()
            for uid, event in before.items():
                same = in_short(event)[1::2] == in_short(now[uid])[1::2]
                assert now[uid]["SEQUENCE"] == event["SEQUENCE"] + (not same)
                assert now[uid]["DTSTAMP"].dt >= event["DTSTAMP"].dt
            standing = [e for e in now.values() if e["STATUS"] == "CONFIRMED" and in_short(e)[0] == "took_effect"]
            assert {e.start.isoformat() for e in standing} <= {start for start, *_ in held.values()}
            before = now
        assert build(house) == build(house, "again")
        house.ledger.close()


@settings(deadline=None, max_examples=10)
@given(st.lists(DAYS, min_size=2, max_size=6))
def test_however_often_it_moves_it_is_one_day(days: list[str]) -> None:
    with TemporaryDirectory() as name:
        house = Statehouse(Path(name))
        for number, start in enumerate(days):
            made = record(house, f"2026-03-{number + 1:02}T12:00", law(start))
        (event,) = events(made)
        moves = sum(one != other for one, other in pairwise(days))
        assert (event.start.isoformat(), event["SEQUENCE"]) == (days[-1], moves)
        house.ledger.close()
