"""A place with those above it."""

from __future__ import annotations

from pathlib import Path

from tests.dossiers import FREE, STATE
from tests.tracker.statehouse import Statehouse, moment
from tracker.model import Dossier
from tracker.places import Known

PLACES = [
    # code, parent, name, iso, ocd
    ("us", None, "United States", "US", None),
    ("us-ga", "us", "Georgia", "US-GA", "ocd-division/country:us/state:ga"),
    ("ge", None, "Georgia", "GE", None),
    ("us-ca", "us", "California", "US-CA", "ocd-division/country:us/state:ca"),
    ("us-ca-orange", "us-ca", "Orange", None, "ocd-division/country:us/state:ca/place:orange"),
    ("us-ca-orange-county", "us-ca", "Orange County", None, "ocd-division/country:us/state:ca/county:orange"),
    ("ca", None, "Canada", "CA", None),
]


def dossier(code: str, parent: str | None, name: str, iso: str | None, ocd: str | None) -> Dossier:
    place = {
        "code": code,
        "parent": parent,
        "name": name,
        "kind": "state",
        "iso": iso,
        "ocd": ocd,
        "timezone": "UTC",
    }
    return Dossier.model_validate({"jurisdiction": place})


KNOWN = Known.of_dossiers({row[0]: dossier(*row) for row in PLACES})


def test_a_chain_runs_from_the_place_up() -> None:
    assert [place.jurisdiction.code for place in KNOWN.chain("us-ca-orange")] == ["us-ca-orange", "us-ca", "us"]


def test_a_place_is_what_was_held_at_the_instant(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE)
    house.record("2026-03-01T09:00")
    house.dossier("xx", STATE, FREE)
    house.record("2026-03-02T09:00")
    known = Known.of_ledger(house.ledger, moment("2026-03-03T09:00"))
    held = {at: list(known.chain("xx", moment(at))[0].held) for at in ("2026-02-28T09:00", "2026-03-01T09:00",
            "2026-03-02T08:59", "2026-03-02T09:00", "2026-04-01T09:00")}  # fmt: skip
    assert list(held.values()) == [[], [], [], ["kratom"], ["kratom"]]
    assert (
        known.chain("xx")[0] is known.chain("xx", moment("2026-05-01T09:00"))[0]
    )  # between recordings we know the same


def test_a_removed_place_is_found_where_the_past_is_asked_for(tmp_path: Path) -> None:
    house = Statehouse(tmp_path)
    house.dossier("xx", STATE)
    house.dossier("yy", STATE.replace("Examplia", "Elsewhere"), FREE)
    house.record("2026-03-01T09:00")
    (house.data / "jurisdictions" / "yy.toml").unlink()
    house.record("2026-03-02T09:00")
    now = moment("2026-03-03T09:00")
    assert "yy" not in Known.of_ledger(house.ledger, now).gazetteer.codes
    known = Known.of_ledger(house.ledger, now, removed=True)
    assert known.gazetteer.one("Elsewhere") == "yy"
    assert list(known.chain("yy", moment("2026-03-01T10:00"))[0].held) == ["kratom"]
    assert not known.chain("yy", now)[0].held
