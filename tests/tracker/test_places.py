"""Finding a place: by code, ISO code, OCD id or name; an ambiguous name decides nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tracker.model import Dossier
from tracker.places import Known, UnknownPlaceError

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


KNOWN = Known.of_dossiers({row[0]: dossier(*row) for row in PLACES}, datetime(2026, 1, 1, tzinfo=UTC))

FOUND = [
    ("us-ga", "us-ga"), ("US-GA", "us-ga"), ("ocd-division/country:us/state:ga", "us-ga"), (" california ", "us-ca"),
    ("orange", "us-ca-orange"), ("Orange County", "us-ca-orange-county"), ("CA", "ca"), ("us", "us"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "code"), FOUND)
def test_found(asked: str, code: str) -> None:
    assert KNOWN.find(asked) == code


LOST = [
    ("Georgia", "several places: give one of us-ga, ge"),
    ("Californa", "nearest codes: us-ca"),
    ("", "not in the registry"),
]


@pytest.mark.parametrize(("asked", "says"), LOST)
def test_not_decided(asked: str, says: str) -> None:
    with pytest.raises(UnknownPlaceError, match=says):
        KNOWN.find(asked)


def test_a_chain_runs_from_the_place_up() -> None:
    assert [place.jurisdiction.code for place in KNOWN.chain("us-ca-orange")] == ["us-ca-orange", "us-ca", "us"]
