"""The first page and the page of a place: what a reader in a hurry can see, and what cannot mislead."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import lxml.html
import pytest

from tests.site.examplia import NOW
from tests.tracker.law import SUBJECT
from tracker.ledger import Ledger
from tracker.site import datasette_for

SOUTH = 'South & <script>alert("name")</script>'


async def text(client: Any, path: str) -> str:
    """The words of the main part of a page, with white space folded."""
    response = await client.get(path)
    assert response.status_code == 200, response.text
    (main,) = lxml.html.fromstring(response.text).xpath("//main")
    return " ".join(main.text_content().split())


def place(code: str) -> str:
    return f"/tracker/jurisdictions/{code}"


async def test_home_lists_every_place_with_letter_and_word(client: Any) -> None:
    page = lxml.html.fromstring((await client.get("/")).text)
    said = [
        " ".join(cell.text_content().split())
        for cell in page.xpath('//table[contains(@class, "places")]/tbody/tr/*[self::th or self::td]')
    ]
    assert [said[n : n + 3] for n in range(0, len(said), 3)] == [
        ["Examplia", "N unregulated", "N unregulated"],
        ["East", "? unknown", "? unknown"],
        ["North", "X prohibited", "S sale prohibited"],
        ["Lake", "X prohibited by North", "S sale prohibited by North"],
        [SOUTH, "R regulated", "R regulated"],
        ["Lake", f"R regulated by {SOUTH}", f"R regulated by {SOUTH}"],
    ]
    assert page.xpath("//details//a/text()") == ["West"]  # nobody has searched there
    assert "Unknown does not mean legal" in page.xpath("//details")[0].text_content()


async def test_home_tells_what_changed_what_comes_and_what_is_not_well(client: Any) -> None:
    page = await text(client, "/")
    assert "2026-11-02 North: 7-OH is prohibited to sell, since 1 January 2025" in page
    assert "2199-01-01 North: kratom becomes R regulated" in page
    assert "North: North Code 1, the site did not answer since 2026-11-01; stale. Last good: 2026-09-01" in page
    assert "Unknown does not mean legal." in page


async def test_a_place_says_the_answer_and_how_sure_it_is(client: Any) -> None:
    page = await text(client, place("xx-n"))
    assert "North: kratom is prohibited today; to have, sell or import it is unlawful." in page
    assert (
        "North: 7-OH is barred from sale above 2 % of alkaloids today; to have it is lawful; "
        "to sell or import it is unlawful." in page
    )
    assert "North: whether MGM-15 is lawful today is unknown. Unknown does not mean legal." in page
    assert "Confidence High: official words were read" in page
    assert "Last checked 2026-09-01" in page
    assert "Next change regulated on 1 January 2199" in page
    assert "North decides by Act 1" in page


async def test_a_place_warns_before_it_answers(client: Any) -> None:
    north, south = await text(client, place("xx-n")), await text(client, place("xx-s"))
    stale = "Stale: the official text of North could not be read since 2026-09-01."
    assert north.index(stale) < north.index("North: kratom is prohibited")
    assert "Disputed: sources disagree about the law of South" in south
    assert "to sell or import it is lawful on conditions only, from age 21" in south


async def test_limits_say_of_what_and_what_lies_above(client: Any) -> None:
    assert "Limits at most 2 % of alkaloids" in await text(client, place("xx-n"))
    assert "Limits 7-OH at most 1 mg/g, above it prohibited" in await text(client, place("xx-s"))


async def test_a_place_shows_its_law_over_time_proofs_proposals_and_feeds(client: Any) -> None:
    page = lxml.html.fromstring((await client.get(place("xx-n"))).text)
    periods = [
        " ".join(row.text_content().split())[:50]
        for row in page.xpath('//section[@aria-labelledby="periods"]//tbody/tr')
    ]
    assert [row.split(" ")[0] for row in periods] == ["kratom", "kratom", "kratom", "7-OH"]
    assert page.xpath('//a[@href="https://law.example/code-1"]/ancestor::li/q/text()') == [
        'kratom <script>alert("quote")</script> is prohibited'
    ]
    assert "SB 7" in page.xpath('string(//section[@aria-labelledby="proposals"])')
    assert page.xpath('//a[@href="/feeds/xx-n.rss"]') and page.xpath('//a[@href="/feeds/xx-n.atom"]')
    assert page.xpath('//section[@aria-labelledby="below"]//a/@href') == [place("xx-n-lake")]


async def test_a_place_without_a_record_shows_who_decides(client: Any) -> None:
    page = await text(client, place("xx-n-lake"))
    assert "Lake: kratom is prohibited today" in page
    assert "local law of Lake was not searched" in page
    assert "No law of this place is recorded. That does not mean that there is none." in page


@pytest.mark.parametrize(("code", "why"), [("xx-w", "no record"), ("xx-e", "Order 9 ended on 2020-01-01")])
async def test_unknown_never_looks_legal(client: Any, code: str, why: str) -> None:
    page = lxml.html.fromstring((await client.get(place(code))).text)
    answers = page.xpath('//article//h2//span[contains(@class, "badge")]/@class')
    assert answers == ["badge unknown", "badge unknown"]
    said = " ".join(page.xpath("string(//main)").split())
    assert "is unknown. Unknown does not mean legal." in said
    assert why in said
    assert " is lawful." not in said


async def test_today_is_today_at_the_place(client: Any) -> None:
    assert "As of today there, 2026-11-22" in await text(client, place("xx-n"))
    assert "As of today there, 2026-11-23" in await text(client, place("xx-e"))


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


async def test_an_empty_ledger_says_so(tmp_path: Path) -> None:
    Ledger(tmp_path / "tracker.db").close()
    client = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, SUBJECT).client
    page = await text(client, "/")
    assert "Nothing is recorded yet." in page
