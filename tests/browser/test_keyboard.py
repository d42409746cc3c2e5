"""A reader without a mouse: where the keys lead, in which order, and that a place is found by typing."""

from __future__ import annotations

import pytest
from playwright.async_api import Page

from tests.browser.window import Window

pytestmark = pytest.mark.asyncio(loop_scope="session")

PAGES = ("/", "/tracker/jurisdictions/us-fl", "/changes", "/tracker/sources?_size=3", "/nowhere")
_AT = "document.activeElement.matches('body') ? '' : document.activeElement.outerHTML.slice(0, 300)"
_STOPS = """[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, .scroll")]
    .filter(stop => stop.checkVisibility()).map(stop => stop.outerHTML.slice(0, 300))"""


@pytest.mark.parametrize("path", PAGES)
async def test_the_first_key_offers_the_content(path: str, phone: Window) -> None:
    page = phone.page
    await page.goto(path)
    await page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    assert await page.evaluate(_AT) == await skip.evaluate("link => link.outerHTML")
    box = await skip.bounding_box()
    assert box and min(box["x"], box["y"]) >= 0
    assert await skip.evaluate("link => getComputedStyle(link).clipPath") == "none"
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    assert await page.evaluate("!document.activeElement.closest('header, a.skip')")


@pytest.mark.parametrize("path", ["/tracker/jurisdictions/us-fl", "/tracker/sources?_size=3"])
async def test_the_keys_go_through_all_links_and_fields_as_they_are_read(path: str, phone: Window) -> None:
    page = phone.page
    await page.goto(path)
    stops = await page.evaluate(_STOPS)
    walked = [""]
    while walked[-1] != stops[-1]:
        await page.keyboard.press("Tab")
        at = await page.evaluate(_AT)
        walked += [at] if at != walked[-1] else []  # a day is three stops in one field
    assert walked[1:] == stops


@pytest.mark.parametrize(
    ("typed", "found"), [("Alabama", "Alabama"), ("34236", "Sarasota County"), ("us-fl", "Florida")]
)
async def test_a_place_is_found_by_typing(typed: str, found: str, phone: Window) -> None:
    page = phone.page
    await page.goto("/changes")
    await _tab_to(page, "place-wanted")
    await page.keyboard.type(typed)
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/tracker/jurisdictions/**")
    assert found in await page.locator("h1").inner_text()


async def _tab_to(page: Page, field: str) -> None:
    for _ in range(10):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.id") == field:
            return
    raise AssertionError(f"{field} is not among the first things that the keys reach")
