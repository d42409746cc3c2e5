"""What a recording tells, and what it must not: pages that flicker, break, lie or vanish."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.dossiers import FREE, STATE, ban, page
from tests.tracker.statehouse import Statehouse, moment
from tracker.feeds import build_feeds
from tracker.model import Publication
from tracker.recorder import BackwardsError
from tracker.registry import load_subject
from tracker.sightings import lost_quotes

QUOTE = "mitragynine is prohibited"
BAN = ban("code", QUOTE, "2020-01-01")
WITH = "<main><h1>Code 1</h1><p>(a) mitragynine is prohibited.</p></main>"
WITHOUT = "<main><h1>Code 1</h1><p>(a) repealed.</p></main>"


def code(*lines: str) -> str:
    return page("code", "https://law.example/code-1", 'expect = "Code 1"', *lines)


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    """A place with a ban since 2020 whose words stand on its page, imported on 1 March."""
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE, code(), FREE, BAN)
    house.answer("2026-03-01T09:00", WITH)
    assert house.told("2026-03-01T09:00") == []
    return house


def test_a_second_recording_adds_nothing_but_its_run(house: Statehouse) -> None:
    before = house.rows()
    assert house.told("2026-03-01T09:00") == []
    after = house.rows()
    assert len(after.pop("runs")) == len(before.pop("runs")) + 1
    assert after == before


LOST = [("evidence_lost", None, "prohibited", "prohibited")]
RESTORED = [("evidence_restored", None, "prohibited", "prohibited")]


def test_a_loss_is_told_when_it_is_seen_twice(house: Statehouse) -> None:
    house.answer("2026-03-02T09:00", WITHOUT)
    assert house.told("2026-03-02T09:00") == []
    house.answer("2026-03-02T09:59", WITHOUT)
    assert house.told("2026-03-02T09:59") == []
    house.answer("2026-03-02T10:00", WITHOUT)
    assert house.told("2026-03-02T10:00") == LOST
    assert lost_quotes(house.ledger) == {("xx/code", "mitragynine is prohibited")}
    house.answer("2026-03-03T09:00", WITH)
    assert house.told("2026-03-03T09:00") == []
    house.answer("2026-03-04T09:00", WITH)
    assert house.told("2026-03-04T09:00") == RESTORED
    assert not lost_quotes(house.ledger)


def test_a_page_that_flickers_tells_nobody_anything(house: Statehouse) -> None:
    for day in range(2, 20):
        house.answer(f"2026-03-{day:02}T09:00", WITHOUT if day % 2 else WITH)
        assert house.told(f"2026-03-{day:02}T09:00") == []


def test_failed_fetches_between_do_not_count(house: Statehouse) -> None:
    house.answer("2026-03-02T09:00", WITHOUT)
    house.failed("2026-03-03T09:00")
    house.answer("2026-03-04T09:00", WITHOUT)
    assert house.told("2026-03-04T09:00") == LOST


def test_several_answers_in_one_recording_count_like_several_recordings(house: Statehouse) -> None:
    house.answer("2026-03-02T09:00", WITHOUT)
    house.answer("2026-03-03T09:00", WITHOUT)
    assert house.told("2026-03-03T09:00") == LOST


def test_a_loss_twice_is_two_events_with_two_ids(house: Statehouse) -> None:
    for day, body in enumerate([WITHOUT, WITHOUT, WITH, WITH, WITHOUT, WITHOUT], 2):
        house.answer(f"2026-03-{day:02}T09:00", body)
        house.record(f"2026-03-{day:02}T09:00")
    changes = house.ledger.changes()
    assert [c.kind for c in changes] == ["evidence_lost", "evidence_restored", "evidence_lost"]
    assert len({c.id for c in changes}) == 3


NOT_THE_DOCUMENT = [
    ("maintenance", "<main>We are down for maintenance</main>", "broken"),
    ("empty shell", "<html><body><script>draw()</script></body></html>", "broken"),
    ("challenge", "<title>Just a moment...</title><p>Checking your browser before accessing.</p>", "blocked"),
    ("empty", "", "broken"),
]


@pytest.mark.parametrize(("why", "body", "outcome"), NOT_THE_DOCUMENT, ids=[row[0] for row in NOT_THE_DOCUMENT])
def test_what_is_not_the_document_touches_nothing(house: Statehouse, why: str, body: str, outcome: str) -> None:
    kept = house.answer("2026-03-02T09:00", body, outcome="ok" if body else "broken")
    assert kept.outcome == outcome
    assert house.told("2026-03-02T09:00") == []
    assert not lost_quotes(house.ledger)


def test_ill_health_is_told_at_the_second_failure_and_recovery_once(house: Statehouse) -> None:
    told = []
    for day, good in enumerate([False, False, False, True, True, False, True], 2):
        at = f"2026-03-{day:02}T09:00"
        house.answer(at, WITH) if good else house.failed(at)
        told += house.told(at)
    assert told == [("source_broken", None, None, None), ("source_recovered", None, None, None)]


def test_a_better_selector_is_not_news(house: Statehouse) -> None:
    house.dossier("xx", STATE, code('select = "h1"'), FREE, BAN)
    assert house.told("2026-03-02T09:00") == []
    house.answer("2026-03-03T09:00", WITH)
    assert house.told("2026-03-03T09:00") == []
    assert lost_quotes(house.ledger)  # the words are out of sight: nobody is told, and nothing is hidden


def test_a_new_mention_asks_a_person_when_seen_twice(house: Statehouse) -> None:
    more = WITH.replace("</main>", "<p>(b) kratom tea may be sold to adults.</p></main>")
    house.answer("2026-03-02T09:00", more)
    house.record("2026-03-02T09:00")
    assert house.reviews() == []
    house.answer("2026-03-03T09:00", more)
    assert house.told("2026-03-03T09:00") == []
    assert house.reviews() == [("mention", "kratom")]


LISTING = ('reader = "listing"', 'means = "prohibited"')


def listing(tmp_path: Path, trust: str) -> Statehouse:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE, code(*LISTING, f'trust = "{trust}"'), FREE)
    house.answer("2026-03-01T09:00", WITHOUT)
    house.record("2026-03-01T09:00")
    return house


def test_a_listed_substance_asks_a_person_where_the_source_is_for_review(tmp_path: Path) -> None:
    house = listing(tmp_path, "review")
    for day in (2, 3, 4):
        house.answer(f"2026-03-0{day}T09:00", WITH)
        assert house.told(f"2026-03-0{day}T09:00") == []
    assert house.reviews() == [("listed", "kratom")]


def test_a_listed_substance_is_recorded_where_the_source_is_trusted(tmp_path: Path) -> None:
    house = listing(tmp_path, "record")
    house.answer("2026-03-02T09:00", WITH)
    assert house.told("2026-03-02T09:00") == []
    house.answer("2026-03-03T09:00", WITH)
    assert house.told("2026-03-03T09:00") == [("learned", None, "unregulated", "prohibited")]
    house.answer("2026-03-04T09:00", WITH)
    assert house.told("2026-03-04T09:00") == []


def test_a_listing_never_believed_is_not_missed_when_it_is_gone(tmp_path: Path) -> None:
    house = listing(tmp_path, "review")
    for day, body in enumerate([WITH, WITHOUT, WITHOUT, WITHOUT], 2):
        house.answer(f"2026-03-{day:02}T09:00", body)
        house.record(f"2026-03-{day:02}T09:00")
    assert house.reviews() == []


def test_what_the_first_good_fetch_shows_is_recorded_and_not_told(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE, code(*LISTING, 'trust = "record"'), FREE)
    told = []
    for day in (1, 2, 3):
        house.answer(f"2026-03-0{day}T09:00", WITH)
        told += house.told(f"2026-03-0{day}T09:00")
    assert told == []
    assert [h.by for h in house.ledger.held("xx")["kratom"]] == ["person", "machine"]


def test_a_faulty_dossier_counts_as_unchanged(house: Statehouse) -> None:
    house.dossier("xx", STATE, code(), ban("code", QUOTE, "2020-13-01"))
    recording = house.record("2026-03-02T09:00")
    assert recording.changes == ()
    assert "2020-13-01" in recording.faults[0]
    assert [h.entry.status for h in house.ledger.held("xx")["kratom"]] == ["unregulated", "prohibited"]


def test_a_day_flips_at_local_midnight(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE, code(), FREE, ban("code", QUOTE, "2026-08-01"))
    assert house.told("2026-07-01T12:00") == []
    assert house.told("2026-08-01T04:59") == []  # 23:59 of 31 July in Chicago
    assert house.told("2026-08-01T05:00") == [("took_effect", "2026-08-01", "unregulated", "prohibited")]


def test_a_removed_dossier_is_retracted_and_its_history_stays(house: Statehouse) -> None:
    house.dossier("yy", STATE)
    house.record("2026-03-02T09:00")
    (house.data / "jurisdictions" / "xx.toml").unlink()
    assert [kind for kind, *_ in house.told("2026-03-03T09:00")] == ["retracted", "retracted"]
    assert [h.entry.status for h in house.ledger.held("xx", moment("2026-03-02T10:00"))["kratom"]] == [
        "unregulated", "prohibited",
    ]  # fmt: skip


def test_history_is_only_appended_to(house: Statehouse) -> None:
    with pytest.raises(BackwardsError):
        house.record("2026-02-01T09:00")
    for statement in ("UPDATE dossiers SET content = ''", "DELETE FROM snapshots", "DELETE FROM runs"):
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            house.ledger.db.execute(statement)


def test_rebuilt_feeds_are_the_same_bytes(house: Statehouse, tmp_path: Path) -> None:
    house.dossier("xx", STATE, code(), FREE, ban("code", QUOTE, "2026-08-01"))
    house.record("2026-03-05T09:00")
    build_feeds(house.ledger, tmp_path / "one", load_subject(house.data), Publication())
    build_feeds(house.ledger, tmp_path / "two", load_subject(house.data), Publication())
    assert build_feeds(house.ledger, tmp_path / "two", load_subject(house.data), Publication()) == []
    for path in (tmp_path / "one").glob("*.*"):
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()
