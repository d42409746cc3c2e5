"""What holds for every page of ours: hostile words stay words, and a place is found by any of its names."""

from __future__ import annotations

from typing import Any

import lxml.html
import pytest


def place(code: str) -> str:
    return f"/tracker/jurisdictions/{code}"


@pytest.mark.parametrize(
    "path",
    ["/", place("xx-n"), place("xx-s"), "/tracker/status_periods", "/tracker/proposals", "/tracker/citations",
     "/find?place=%3Cscript%3Ealert(1)"],
)  # fmt: skip
async def test_hostile_words_stay_words(client: Any, path: str) -> None:
    page = (await client.get(path)).text
    assert "<script>alert" not in page
    assert not lxml.html.fromstring(page).xpath('//a[starts-with(@href, "javascript:")]')


async def test_an_unknown_place_is_404(client: Any) -> None:
    assert (await client.get(place("xx-q"))).status_code == 404


@pytest.mark.parametrize("name", ["North", "north", "XX-N", "xx-n"])
async def test_a_place_is_found_by_any_name(client: Any, name: str) -> None:
    response = await client.get("/find", params={"place": name})
    assert (response.status_code, response.headers["location"]) == (302, place("xx-n"))


async def test_a_name_that_two_places_bear_offers_both(client: Any) -> None:
    response = await client.get("/find?place=Lake")
    assert response.status_code == 200
    assert all(place(code) in response.text for code in ("xx-n-lake", "xx-s-lake"))


async def test_a_name_that_is_not_found_offers_what_is_near(client: Any) -> None:
    near, far = await client.get("/find?place=nor"), await client.get("/find?place=qqqq")
    assert near.status_code == 200
    assert place("xx-n") in near.text
    assert far.status_code == 404
    assert "That does not mean that anything is legal there." in far.text
