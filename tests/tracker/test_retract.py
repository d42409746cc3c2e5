"""Taking back what should never have been told, and the signs of life."""

from __future__ import annotations

from pathlib import Path

import feedparser
import pytest

from tests.dossiers import FREE, STATE, ban, page
from tests.tracker.statehouse import Statehouse, moment
from tracker.feeds import build_feeds
from tracker.model import Change, Publication
from tracker.registry import load_subject
from tracker.retract import CannotRetractError, retract

LAW = "<html><body><main><p>Mitragynine is in Schedule I.</p></main></body></html>"


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    one = Statehouse(tmp_path)
    one.dossier("xx", STATE + page("code", "https://law.example/1") + FREE)
    return one


def feed(house: Statehouse, name: str) -> list[feedparser.FeedParserDict]:
    build_feeds(house.ledger, house.folder / "feeds", load_subject(house.data), Publication())
    return list(feedparser.parse(str(house.folder / "feeds" / f"{name}.atom")).entries)


def scheduled(house: Statehouse) -> Change:
    house.answer("2026-03-01", LAW)
    house.record("2026-03-01")
    house.dossier(
        "xx", STATE + page("code", "https://law.example/1") + FREE + ban("code", "Mitragynine", "2026-08-01")
    )
    (told,) = house.record("2026-03-02").changes
    return told


def test_an_event_is_taken_back_on_every_feed_that_carried_it(house: Statehouse) -> None:
    told = scheduled(house)
    assert (told.confidence, told.url) == ("high", "https://law.example/1")
    assert told.archived == house.ledger.snapshots.newest_bytes("xx/code")
    back = retract(house.ledger, told.id, "the bill was vetoed", moment("2026-03-03"))
    assert (back.kind, back.retracts, back.jurisdiction) == ("retracted", told.id, "xx")
    for name in ("all", "law", "xx", "xx/kratom", "corrections"):
        newest = feed(house, name)[0]
        assert newest.id == back.id
        assert newest.title == "Retracted: Examplia: kratom becomes prohibited on 1 August 2026 (was unregulated)"
        assert "Why: the bill was vetoed" in newest.content[0].value
    marked = feed(house, "law")[1]
    assert marked.title.startswith("Taken back: Examplia")
    assert marked.updated == "2026-03-03T00:00:00+00:00"
    assert feed(house, "proposals") == []


def test_what_cannot_be_taken_back_is_named(house: Statehouse) -> None:
    told = scheduled(house)
    with pytest.raises(CannotRetractError, match="no event 'nothing'"):
        retract(house.ledger, "nothing", "wrong", moment("2026-03-03"))
    retract(house.ledger, told.id, "wrong", moment("2026-03-03"))
    with pytest.raises(CannotRetractError, match="was taken back on 2026-03-03"):
        retract(house.ledger, told.id, "wrong", moment("2026-03-04"))


def test_one_sign_of_life_a_week(house: Statehouse) -> None:
    house.answer("2026-03-01", LAW)
    house.record("2026-03-01")
    for day in range(2, 23):
        house.answer(f"2026-03-{day:02}", LAW)
        assert house.record(f"2026-03-{day:02}").changes == ()
    assert [entry.title for entry in feed(house, "health")] == [
        "Week 12 of 2026: 1 of 1 sources asked, 0 of them not read; 0 changes told",
        "Week 11 of 2026: 1 of 1 sources asked, 0 of them not read; 0 changes told",
        "Week 10 of 2026: 1 of 1 sources asked, 0 of them not read; 0 changes told",
    ]
    assert feed(house, "all") == []


def test_a_source_that_breaks_is_told_then_weekly_then_when_it_recovers(house: Statehouse) -> None:
    house.answer("2026-03-01", LAW)
    house.record("2026-03-01")
    for day in range(2, 20):
        house.failed(f"2026-03-{day:02}")
        house.record(f"2026-03-{day:02}")
    house.answer("2026-03-20", LAW)
    house.record("2026-03-20")
    told = [(c.recorded_at.day, c.title) for c in house.ledger.changes() if c.kind != "heartbeat"]
    assert told == [
        (3, "Examplia: source Code code cannot be read: for the test"),
        (9, "Examplia: source Code code cannot be read for 1 week now: for the test"),
        (16, "Examplia: source Code code cannot be read for 2 weeks now: for the test"),
        (20, "Examplia: source Code code can be read again"),
    ]
