"""One site, one browser and a window of each size for all tests here."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from tests.browser.chromium import MISSING, SCREENSHOTS, chromium
from tests.browser.installation import recorded, served
from tests.browser.window import Window

PHONE, DESK = (360, 740), (1280, 900)


@pytest.fixture(scope="session")
def program() -> str:
    return chromium() or pytest.skip(MISSING)


@pytest.fixture(scope="session")
def site(program: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(recorded(tmp_path_factory.mktemp("site"))) as address:
        yield address


@pytest.fixture(scope="session")
def screenshots() -> Path:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    return SCREENSHOTS


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(program: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def phone(browser: Browser, site: str, screenshots: Path) -> Window:
    """By day. How a page is laid out depends on the width alone, and its colours on the scheme alone."""
    return await Window.opened(browser, site, PHONE, "light", screenshots)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def desk(browser: Browser, site: str, screenshots: Path) -> Window:
    """By night."""
    return await Window.opened(browser, site, DESK, "dark", screenshots)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def stranger(browser: Browser, site: str) -> Page:
    """A phone that runs no script."""
    viewport = {"width": PHONE[0], "height": PHONE[1]}
    context = await browser.new_context(viewport=viewport, base_url=site, java_script_enabled=False)
    return await context.new_page()
