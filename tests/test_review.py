"""What waits for a person: shown with its words and rule; accepted into dossier, ledger and feeds; or put aside."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import Done, tracker
from tests.dossiers import FREE, STATE, page
from tests.tracker.statehouse import Statehouse

NOW = "2026-03-05T09:00:00Z"
LIST = "<html><body><main><h1>Schedule I</h1><p>(a) heroin</p>{}<p>(c) peyote</p></main></body></html>"


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    """A schedule that has named kratom twice, an hour and more apart, and a source that is for review."""
    house = Statehouse(tmp_path)
    source = page("code", "https://code.example.org/1", 'reader = "listing"', 'means = "prohibited"')
    house.dossier("xx", STATE, source, FREE)
    for day, item in ((1, ""), (2, "<p>(b) kratom</p>"), (3, "<p>(b) kratom</p>")):
        house.answer(f"2026-03-0{day}T09:00", LIST.format(item))
        house.record(f"2026-03-0{day}T09:00")
    return house


def ask(house: Statehouse, *args: str) -> Done:
    return tracker(*args, "--data", house.data, "--db", house.folder / "tracker.db", "--now", NOW, "--json")


def test_a_question_shows_words_rule_and_entry(house: Statehouse) -> None:
    (waiting,) = ask(house, "review", "list").json
    assert (waiting["jurisdiction"], waiting["substance"], waiting["kind"]) == ("xx", "kratom", "listed")
    assert (waiting["quote"], waiting["rule"]) == ("(b) kratom", "item of a list")
    assert waiting["proposed"]["status"] == "prohibited"
    assert ask(house, "review", "show", str(waiting["id"])).json == waiting


def test_what_is_accepted_is_in_dossier_ledger_and_feed_and_told_once(house: Statehouse) -> None:
    accepted = ask(house, "review", "accept", "1", "--from", "2026-03-01")
    assert [change["kind"] for change in accepted.json["changes"]] == ["learned"]
    assert 'effective_from = "2026-03-01"' in (house.data / "jurisdictions" / "xx.toml").read_text()
    assert "kratom" in (house.folder / "feeds" / "xx.rss").read_text()
    assert ask(house, "status", "xx").json["status"] == "prohibited"
    assert ask(house, "review", "list").json == []
    assert ask(house, "record").json["changes"] == []


def test_an_entry_without_a_day_beside_another_asks_for_one(house: Statehouse) -> None:
    refused = ask(house, "review", "accept", "1")
    assert (refused.status, "give --from DATE" in refused.err) == (2, True)
    assert len(ask(house, "review", "list").json) == 1


def test_what_is_rejected_is_not_asked_again_while_the_words_stand(house: Statehouse) -> None:
    assert ask(house, "review", "reject", "1", "--why", "a heading, no item").status == 0
    for day in (6, 7):
        house.answer(f"2026-03-0{day}T09:00", LIST.format("<p>(b) kratom</p>"))
        house.record(f"2026-03-0{day}T09:00")
    assert ask(house, "review", "list").json == []


@pytest.mark.parametrize("args", [("show", "7"), ("accept", "7"), ("reject", "7", "--why", "no such")])
def test_a_number_that_does_not_wait_is_refused(house: Statehouse, args: tuple[str, ...]) -> None:
    refused = ask(house, "review", *args)
    assert (refused.status, "review 7 does not wait" in refused.err) == (2, True)
