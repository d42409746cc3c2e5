"""A text is looked at once, and again when anything changes on which a look depends."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dossiers import FREE, STATE, ban, page
from tests.tracker.statehouse import Statehouse

PAGE = "<main><h1>Code 1</h1><p>(a) mitragynine is prohibited.</p><p>(b) zubrowka is sold.</p></main>"
SUBJECT = """
name = "Kratom"
query = "kratom"
[[substance]]
id = "kratom"
name = "kratom"
names = ["kratom", "mitragynine"{more}]
"""


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    """A page that was looked at on two days."""
    house = Statehouse(tmp_path)
    name(house)
    house.dossier("xx", STATE, page("code", "https://law.example/code-1", 'expect = "Code 1"'), FREE)
    for day in ("2026-03-01", "2026-03-02"):
        seen(house, day)
    return house


def name(house: Statehouse, more: str = "") -> None:
    path = house.data / "subjects" / "kratom.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SUBJECT.format(more=more))


def seen(house: Statehouse, day: str) -> int:
    """The page answers and is recorded; how many looks there were by then."""
    house.answer(f"{day}T09:00", PAGE)
    house.record(f"{day}T09:00")
    return len(house.rows()["looks"])


def test_the_same_text_is_looked_at_once(house: Statehouse) -> None:
    assert len(house.rows()["looks"]) == 1
    assert seen(house, "2026-03-03") == 1


def test_what_waits_for_a_second_sight_gets_it(house: Statehouse) -> None:
    name(house, ', "zubrowka"')
    assert seen(house, "2026-03-03") == 2
    assert ("mention", "kratom") not in house.reviews()
    assert seen(house, "2026-03-04") == 2
    assert ("mention", "kratom") in house.reviews()


def test_a_new_quote_is_looked_for(house: Statehouse) -> None:
    claims = {row["claim"] for row in house.rows()["sightings"]}
    entry = ban("code", "mitragynine is prohibited", "2020-01-01")
    house.dossier("xx", STATE, page("code", "https://law.example/code-1", 'expect = "Code 1"'), FREE, entry)
    assert seen(house, "2026-03-03") == 2
    added = {row["claim"] for row in house.rows()["sightings"]} - claims
    assert added == {"quote:mitragynine is prohibited"}


def test_bytes_that_were_read_are_not_read_again_unless_the_dossier_asks_for_other_words(house: Statehouse) -> None:
    for file in (house.folder / "archive").rglob("*.gz"):
        file.unlink()  # whoever reads them would fail
    facts = {row["sha256"] for row in house.rows()["snapshots"]}
    kept = house.answer("2026-03-03T09:00", b"", sha256=facts.pop(), http_status=304, outcome="unchanged")
    assert kept.outcome == "unchanged"
    house.dossier("xx", STATE, page("code", "https://law.example/code-1", 'expect = "Code 2"'), FREE)
    assert house.answer("2026-03-04T09:00", PAGE).outcome == "broken"
