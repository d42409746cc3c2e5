"""The first page: where a substance stands everywhere on a day, what changed, what comes; light enough for a phone."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from tests.site.examplia import NOW
from tests.tracker.law import SUBJECT
from tracker.ledger import Ledger
from tracker.site import datasette_for

SOUTH = 'South & <script>alert("name")</script>'


async def tree(client: Any, path: str) -> Any:
    response = await client.get(path)
    assert response.status_code == 200, response.text
    return lxml.html.fromstring(response.text)


def folded(element: Any) -> str:
    return " ".join(element.text_content().split())


def standing(page: Any) -> dict[str, list[str]]:
    """The heading of each status, and the places under it."""
    return {
        folded(heading): [folded(item) for item in heading.xpath("following-sibling::ul[1]/li")]
        for heading in page.xpath('//section[@aria-labelledby="map-world"]//h3')
    }


async def test_every_country_and_state_stands_under_its_status_with_letter_and_word(client: Any) -> None:
    assert standing(await tree(client, "/")) == {
        "X prohibited 1 place": ["North, Examplia"],
        "R regulated 1 place": [f"{SOUTH}, Examplia"],
        "N unregulated 1 place": ["Examplia"],
        "? unknown 2 places": ["East, Examplia", "West, Examplia"],
    }


@pytest.mark.parametrize(
    ("asked", "prohibited", "unknown"),
    [
        ("", ["North, Examplia"], ["East, Examplia", "West, Examplia"]),
        ("?on=2019-06-01", ["East, Examplia"], [f"{SOUTH}, Examplia", "West, Examplia"]),
        ("?substance=7-oh&on=2024-08-01", ["North, Examplia"], ["East, Examplia", "West, Examplia"]),
    ],
)
async def test_a_day_and_a_substance_turn_the_page(
    client: Any, asked: str, prohibited: list[str], unknown: list[str]
) -> None:
    said = standing(await tree(client, f"/{asked}"))
    assert [places for heading, places in said.items() if heading.startswith("X")] == [prohibited]
    assert [places for heading, places in said.items() if heading.startswith("?")] == [unknown]


async def test_unknown_says_that_it_is_not_legal(client: Any) -> None:
    page = await tree(client, "/")
    (said,) = page.xpath('//h3[.//*[contains(@class, "unknown")]]/following-sibling::p[1]')
    assert folded(said) == "We have no answer there. Unknown does not mean legal."


async def test_what_changed_what_comes_and_what_is_not_well(client: Any) -> None:
    page = folded((await tree(client, "/")).xpath("//main")[0])
    assert "2 November 2026 North: 7-OH is prohibited to sell, since 1 January 2025" in page
    assert "No law that we know of begins or ends in the next 90 days." in page
    assert "After that 1 January 2199 North: kratom becomes R regulated" in page
    assert "1 source is not well, since 1 November 2026." in page


async def test_days_are_reached_by_plain_links(client: Any) -> None:
    page = await tree(client, "/?substance=7-oh&on=2024-02-29")
    to = {folded(link): link.get("href") for link in page.xpath('//nav[contains(@class, "days")]//a')}
    assert to["−1 year"] == "/?substance=7-oh&on=2023-02-28"
    assert to["+1 month"] == "/?substance=7-oh&on=2024-03-29"
    assert to["today"] == "/?substance=7-oh"
    assert to["2026"] == "/?substance=7-oh&on=2026-01-01"
    assert to["1 January 2199"] == "/?substance=7-oh&on=2199-01-01"
    assert page.xpath('//input[@type="date"]/@value') == ["2024-02-29"]


@pytest.mark.parametrize(("day", "missing"), [("1800-01-01", "−1"), ("2199-12-31", "+1")])
async def test_no_step_leads_out_of_the_calendar(client: Any, day: str, missing: str) -> None:
    page = await tree(client, f"/?on={day}")
    assert not page.xpath(f'//nav[contains(@class, "days")]//a[contains(., "{missing}")]')
    for step in page.xpath('//nav[contains(@class, "days")]//a/@href'):
        assert (await client.get(step)).status_code == 200


async def test_the_switch_keeps_the_day_and_the_places_keep_both(client: Any) -> None:
    page = await tree(client, "/?substance=7-oh&on=2024-08-01")
    assert page.xpath('//ul[@class="tabs"]//a/@href') == ["/?on=2024-08-01", "/?substance=7-oh&on=2024-08-01"]
    assert page.xpath('//ul[@class="tabs"]//a[@aria-current]/text()') == ["7-OH"]
    assert "/tracker/jurisdictions/xx-n?substance=7-oh&on=2024-08-01" in page.xpath('//ul[@class="names"]//a/@href')


@pytest.mark.parametrize(
    ("asked", "names"),
    [("substance=tea", "kratom, 7-oh"), ("on=2024", "YYYY-MM-DD"), ("on=2024-02-30", "2024-02-30")],
)
async def test_what_cannot_be_meant_is_named(client: Any, asked: str, names: str) -> None:
    response = await client.get(f"/?{asked}")
    assert response.status_code == 400
    assert names in response.text


async def test_the_page_and_all_that_it_loads_is_light(client: Any) -> None:
    page = await client.get("/")
    loaded = lxml.html.fromstring(page.text).xpath('//link[@rel="stylesheet" or @rel="icon"]/@href | //img/@src')
    parts = [page.content, *[(await client.get(path)).content for path in loaded]]
    assert sum(map(len, parts)) < 150_000
    assert sum(len(gzip.compress(part)) for part in parts) < 40_000


async def test_what_it_loads_is_packed_and_asked_for_once(client: Any) -> None:
    for path in lxml.html.fromstring((await client.get("/")).text).xpath('//link[@rel="stylesheet"]/@href'):
        sent = await client.get(path, headers={"Accept-Encoding": "gzip"})
        assert sent.headers["content-encoding"] == "gzip"
        assert sent.text == (await client.get(path, headers={"Accept-Encoding": "identity"})).text
        again = await client.get(path, headers={"If-None-Match": sent.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


async def test_an_empty_ledger_says_so(tmp_path: Path) -> None:
    Ledger(tmp_path / "tracker.db").close()
    client = datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, SUBJECT).client
    page = await tree(client, "/")
    assert "Nothing is recorded yet." in folded(page.xpath("//main")[0])
    assert not page.xpath("//main//svg")
