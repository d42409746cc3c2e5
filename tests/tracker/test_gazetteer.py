"""Finding a place by whatever it is called. An ambiguous name decides nothing; a ZIP code reaches several places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker import zip_codes
from tracker.gazetteer import Found, Gazetteer, Identity, UnknownPlaceError, folded

PLACES = Gazetteer(
    [
        Identity("ca", "Canada", ("CA",)),
        Identity("ca-qc", "Quebec", ("CA-QC",)),
        Identity("ge", "Georgia", ("GE",), names=("საქართველო",)),
        Identity("th", "Thailand", ("TH",), names=("ไทย", "ประเทศไทย")),
        Identity("us", "United States", ("US",), names=("USA", "United States of America")),
        Identity("us-ca", "California", ("US-CA", "ocd-division/country:us/state:ca"), "06"),
        Identity("us-ca-orange", "Orange"),
        Identity("us-ca-orange-county", "Orange County", (), "06059"),
        Identity("us-ca-san-diego", "San Diego"),
        Identity("us-co", "Colorado", ("US-CO",), "08"),
        Identity("us-fl", "Florida", ("US-FL",), "12"),
        Identity("us-fl-orange-county", "Orange County", (), "12095"),
        Identity("us-fl-sarasota-county", "Sarasota County", (), "12115"),
        Identity("us-ga", "Georgia", ("US-GA",), "13"),
        Identity("us-ky", "Kentucky", ("US-KY",), "21"),
        Identity("us-ms", "Mississippi", ("US-MS",), "28"),
        Identity("us-ms-lee-county", "Lee County", (), "28081"),
        Identity("us-ms-oxford", "Oxford"),
        Identity("us-ms-tupelo", "Tupelo"),
        Identity("us-ny", "New York", ("US-NY",), "36"),
        Identity("us-tn", "Tennessee", ("US-TN",), "47"),
    ]
)

ONE = [
    # by code, ISO code, OCD id; a code is never taken for a name
    ("us-ca", "us-ca"), ("US-CA", "us-ca"), ("ocd-division/country:us/state:ca", "us-ca"), ("CA", "ca"), (" us ", "us"),
    # by name, in English and at home, without regard to case, accents and spaces
    (" california ", "us-ca"), ("Québec", "ca-qc"), ("ไทย", "th"), ("ประเทศไทย", "th"), ("usa", "us"),
    ("United  States of  America", "us"), ("საქართველო", "ge"),
    # by name and the place above it
    ("Georgia, US", "us-ga"), ("San Diego, California", "us-ca-san-diego"), ("san diego, ca", "us-ca-san-diego"),
    ("Orange County, FL", "us-fl-orange-county"), ("Orange County, us-ca", "us-ca-orange-county"),
    # by Census GEOID: alone, named as one, in the long form
    ("06", "us-ca"), ("06059", "us-ca-orange-county"), ("fips 12115", "us-fl-sarasota-county"),
    ("GEOID 12", "us-fl"), ("0500000US12115", "us-fl-sarasota-county"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "code"), ONE)
def test_one_place_is_meant(asked: str, code: str) -> None:
    assert PLACES.find(asked) == Found((code,))
    assert PLACES.one(asked) == code


NONE = [
    ("Georgia", "several places: give one of ge, us-ga"),
    ("Orange County", "several places: give one of us-ca-orange-county, us-fl-orange-county"),
    ("Orange County, Texas", "not in the registry"),
    ("Californa", "nearest codes: us-ca"),
    ("", "not in the registry"),
    (" , ", "not in the registry"),
    (
        "12115",
        "'12115' is a ZIP code and the GEOID of us-fl-sarasota-county: give 'zip 12115' or us-fl-sarasota-county",
    ),
    ("00000", "ZIP code 00000 is not in"),
    ("99501", "reaches no place here"),
]


@pytest.mark.parametrize(("asked", "says"), NONE)
def test_none_is_decided(asked: str, says: str) -> None:
    with pytest.raises(UnknownPlaceError, match=says):
        PLACES.find(asked)


ZIP_CODES = [
    ("34241", ("us-fl-sarasota-county",)),
    ("34241-1234", ("us-fl-sarasota-county",)),
    ("zip 12115", ("us-ny",)),
    ("92101", ("us-ca-san-diego", "us-ca")),
    ("38801", ("us-ms-tupelo", "us-ms-lee-county", "us-ms")),
    ("42223", ("us-ky", "us-tn")),  # Fort Campbell lies in Kentucky and Tennessee
    ("81137", ("us-co",)),  # the post there uses the name Oxford; the Oxford of Mississippi is not meant
]


@pytest.mark.parametrize(("asked", "codes"), ZIP_CODES)
def test_a_zip_code_reaches_all_places_it_may_lie_in(asked: str, codes: tuple[str, ...]) -> None:
    found = PLACES.find(asked)
    assert set(found.codes) == set(codes)
    assert found.zip_code in asked


def test_only_one_place_can_be_asked_for_where_one_is_needed() -> None:
    with pytest.raises(UnknownPlaceError, match="give one of us-ca-san-diego, us-ca"):
        PLACES.one("92101")


@given(st.text())
def test_any_words_find_a_place_or_are_refused(asked: str) -> None:
    try:
        assert PLACES.find(asked).codes
    except UnknownPlaceError as refused:
        assert str(refused)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_the_table_of_zip_codes_is_whole() -> None:
    rows = [line.split(",") for line in zip_codes.TABLE.read_text().splitlines()[1:]]
    codes = [zip_code for zip_code, _, _ in rows]
    assert codes == sorted(set(codes))
    assert len(codes) > 41_000
    assert all(len(code) == 5 and code.isdigit() for code in codes)
    assert all(len(area) in (2, 5) and area.isdigit() for _, areas, _ in rows for area in areas.split())
    assert all(areas for _, areas, _ in rows)
