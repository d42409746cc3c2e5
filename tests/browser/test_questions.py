"""The questions a stranger brings: from the first page, on a phone that runs no script, to the words that answer."""

from __future__ import annotations

import csv
import re

import pytest
import pytest_asyncio
from playwright.async_api import Page

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Stranger:
    """Somebody who clicks on what a page says, types into what it asks for, and reads."""

    def __init__(self, page: Page) -> None:
        self._page = page

    async def arrives(self) -> Stranger:
        await self._page.goto("/")
        return self

    async def looks_up(self, place: str) -> None:
        await self.types("Where?", place)
        await self.presses("Find the law there")

    async def follows(self, link: str) -> None:
        await self._page.get_by_role("link", name=link, exact=True).first.click()

    async def types(self, label: str, words: str) -> None:
        await self._page.get_by_label(label).fill(words)

    async def presses(self, button: str) -> None:
        await self._page.get_by_role("main").get_by_role("button", name=button).first.click()

    async def downloads(self, file: str) -> str:
        """The file behind a link. Who comes first finds it being made, and comes back."""
        link = self._page.get_by_role("link", name=file, exact=True)
        for _ in range(100):
            if await link.count():
                break
            await self._page.reload()
        async with self._page.expect_download() as started:
            await link.click()
        return (await (await started.value).path()).read_text()

    async def reads(self) -> str:
        """The words of the page, white space folded."""
        return re.sub(r"\s+", " ", await self._page.get_by_role("main").inner_text())

    async def reads_about(self, heading: str) -> str:
        """The words of the answer under a heading."""
        answer = self._page.locator("article.answer", has=self._page.get_by_role("heading", name=heading, level=2))
        return re.sub(r"\s+", " ", await answer.first.inner_text())


@pytest_asyncio.fixture(loop_scope="session")
async def somebody(stranger: Page) -> Stranger:
    return await Stranger(stranger).arrives()


async def test_is_leaf_lawful_to_possess_in_alabama_and_which_section_says_so(somebody: Stranger) -> None:
    await somebody.looks_up("Alabama")
    answer = await somebody.reads_about("kratom")
    assert "Alabama: kratom is prohibited today; to have, sell or import it is unlawful." in answer
    assert "May I have it? No, it is unlawful" in answer
    assert "Which law says so Ala. Code § 20-2-23" in answer
    assert "Information, not legal advice." in answer


async def test_7_oh_tablets_in_florida_on_a_day_and_until_when(somebody: Stranger) -> None:
    await somebody.looks_up("Florida")
    await somebody.follows("7-hydroxymitragynine (7-OH)")
    await somebody.types("The law on", "2025-09-01")
    await somebody.presses("Show")
    page = await somebody.reads()
    assert "This page shows 1 September 2025, not today." in page
    assert "above 400 ppm dry weight is prohibited on 1 September 2025" in page
    assert "In force 19 August 2025 to 21 June 2026" in page
    assert "the same status goes on after it" in page


async def test_may_a_shop_ship_leaf_to_sarasota_county_and_which_layer_decides(somebody: Stranger) -> None:
    await somebody.looks_up("Sarasota County")
    answer = await somebody.reads_about("kratom")
    assert "may a shop sell or ship it? No, it is unlawful" in answer
    assert "Sarasota County decides by Sarasota County Code §§ 62-348, 62-351 since 2014" in answer


async def test_the_same_for_one_order(somebody: Stranger) -> None:
    await somebody.follows("Data")
    await somebody.follows("May a shop ship it there?")
    await somebody.types("To which place or ZIP code", "34236")
    await somebody.types("Age of the buyer", "30")
    await somebody.presses("Ask")
    page = await somebody.reads()
    assert "kratom to sarasota county no" in page.lower()
    assert "Which place's law decides Sarasota County" in page


async def test_what_changed_anywhere_in_the_last_30_days(somebody: Stranger) -> None:
    await somebody.follows("Changes")
    page = await somebody.reads()
    assert "What we recorded from 23 October 2026 to 22 November 2026, newest first." in page
    assert "Wyoming: kratom is regulated from 1 July 2026 (was unregulated)" in page
    assert "Kansas: 7-hydroxymitragynine (7-OH) is prohibited from 1 July 2026" in page


async def test_what_takes_effect_in_the_next_90_days(somebody: Stranger) -> None:
    await somebody.follows("Upcoming")
    page = await somebody.reads()
    assert "from 22 November 2026 to 19 February 2027" in page
    assert re.search(r"1 January 2027 in 40 days Kentucky: kratom becomes S sale prohibited", page)


async def test_what_this_site_said_about_tennessee_on_a_given_day(somebody: Stranger) -> None:
    await somebody.looks_up("Tennessee")
    assert "In force since 1 July 2026" in await somebody.reads_about("kratom")
    await somebody.types("As this site knew it on", "2026-06-01")
    await somebody.presses("Show")
    assert "It shows what this site knew on 1 June 2026" in await somebody.reads()
    assert "In force since 1 October 2026" in await somebody.reads_about("kratom")


async def test_which_sources_are_broken_and_since_when(somebody: Stranger) -> None:
    await somebody.follows("Sources")
    page = await somebody.reads()
    assert "Florida: Fla. Stat. § 500.92" in page
    assert "The site did not answer since 3 November 2026." in page


async def test_which_entries_rest_on_one_secondary_source(somebody: Stranger) -> None:
    await somebody.follows("Coverage")
    await somebody.follows("Entries that rest on one secondary source")
    page = await somebody.reads()
    assert "One page that is not official is all that proves these." in page
    assert re.search(r"New South Wales .{0,20}kratom .{0,20}X prohibited", page)


async def test_what_this_site_got_wrong_and_how_readers_were_told(somebody: Stranger) -> None:
    await somebody.follows("Corrections")
    page = await somebody.reads()
    assert "Correction for Tennessee: kratom prohibited from 1 July 2026; our dates or terms were wrong" in page
    assert "Readers were told on these feeds: law, all, us-tn" in page


async def test_where_the_file_for_a_shop_is(somebody: Stranger) -> None:
    await somebody.follows("Data")
    assert "This is the file for a shop's system." in await somebody.reads()
    answers = list(csv.DictReader((await somebody.downloads("status.csv")).splitlines()))
    alabama = next(a for a in answers if a["code"] == "us-al" and a["substance"] == "kratom")
    assert (alabama["status"], alabama["possession"], alabama["sale"]) == ("prohibited", "unlawful", "unlawful")
