"""What the readers make of each watched text is kept once, shown with its rule and words, and sets no status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.dossiers import FREE, STATE, ban, page
from tests.tracker.statehouse import Statehouse, moment
from tracker import readers, readings
from tracker.registry import load
from tracker.reread import reread

LAW = (
    "<main><h1>CHAPTER 12. AN ACT relating to kratom.</h1><p>Section 1. It is unlawful for any person to sell kratom "
    "to a person under 21 years of age.</p><p>{}</p><p>Section 9. This act takes effect July 1, 2026.</p><p>Approved by the Governor February 2, 2026.</p></main>"
)
BARS = "Section 2. No person may possess, sell or distribute 7-hydroxymitragynine in this state."


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE, page("code", "https://law.example/12", 'expect = "CHAPTER 12"'), FREE)
    house.answer("2026-03-01T09:00", LAW.format("Section 2. Short title."))
    house.record("2026-03-01T09:00")
    return house


def kept(house: Statehouse) -> list[tuple[str, str, str | None, str]]:
    """Kind, substance, status and rule of what is found in the newest text."""
    rows = house.ledger.db.query("SELECT * FROM findings WHERE kind != 'mention' ORDER BY kind, substance")
    return [(row["kind"], row["substance"], row["status"], row["rule"]) for row in rows]


def readings_kept(house: Statehouse) -> int:
    return len(list(house.ledger.db.query("SELECT id FROM readings")))


def test_findings_are_shown_with_words_and_rule_and_set_no_status(house: Statehouse) -> None:
    assert [(kind, substance, status) for kind, substance, status, _ in kept(house)] == [
        ("age", "kratom", "age_restricted"),
        ("effective", "kratom", None),
    ]
    assert all(rule for *_, rule in kept(house))
    row = next(house.ledger.db.query("SELECT * FROM findings WHERE kind = 'age'"))
    assert "under 21 years of age" in row["quote"]
    assert (row["min_age"], row["effective_from"], row["source"]) == (21, "2026-07-01", "xx/code")
    assert [h.entry.status for h in house.ledger.held("xx")["kratom"]] == ["unregulated"]


def test_the_same_text_is_read_once(house: Statehouse) -> None:
    for day in (2, 3):
        house.answer(f"2026-03-0{day}T09:00", LAW.format("Section 2. Short title."))
        house.record(f"2026-03-0{day}T09:00")
    assert readings_kept(house) == 1


def test_new_words_are_put_before_a_person_with_the_entry_they_would_make(house: Statehouse) -> None:
    for day in (2, 3):
        house.answer(f"2026-03-0{day}T09:00", LAW.format(BARS))
        assert house.told(f"2026-03-0{day}T09:00") == []
    (review,) = house.ledger.db.query("SELECT * FROM open_reviews WHERE substance = '7-oh'")
    assert "possess, sell or distribute 7-hydroxymitragynine" in review["quote"]
    assert review["rule"]
    entry = json.loads(review["proposed"])
    assert (entry["status"], entry["effective_from"]) == ("prohibited", "2026-07-01")


def test_words_that_an_entry_rests_on_already_ask_nobody(house: Statehouse) -> None:
    quote = "No person may possess, sell or distribute 7-hydroxymitragynine in this state"
    house.dossier("xx", STATE, page("code", "https://law.example/12", 'expect = "CHAPTER 12"'), FREE,
                  ban("code", quote, "2026-07-01").replace('"kratom"', '"7-oh"'))  # fmt: skip
    for day in (2, 3):
        house.answer(f"2026-03-0{day}T09:00", LAW.format(BARS))
        house.record(f"2026-03-0{day}T09:00")
    assert house.reviews() == []


def test_other_readers_read_anew_and_tell_nobody(house: Statehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    def again() -> int:
        return reread(load(house.data).subject, house.ledger, house.archive, moment("2026-03-02T09:00"))

    assert again() == 0
    monkeypatch.setattr(readings, "VERSION", readers.VERSION + 1)
    assert (again(), again(), readings_kept(house)) == (1, 0, 2)
    assert house.ledger.changes() == []
