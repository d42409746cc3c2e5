"""A browser window in which one page after another is looked at, and what is wrong with each, in words."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
from playwright.async_api import Browser, Page

_AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()
_RUN = """async (tags) => (await axe.run({runOnly: tags, resultTypes: ["violations"], preload: false})).violations
    .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)} (${node.failureSummary})`))"""
_WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_UNREACHED = """() => {
    const look = stop => [stop, ...stop.querySelectorAll("path, circle")].map(part => {
        const style = getComputedStyle(part);
        return [style.outlineStyle, style.outlineWidth, style.strokeWidth];
    }).join();
    const stops = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, .scroll");
    return [...stops].filter(stop => stop.checkVisibility()).flatMap(stop => {
        const before = look(stop);
        stop.focus({focusVisible: true});
        const reached = document.activeElement === stop && stop.tabIndex === 0;
        return reached && look(stop) !== before ? [] : [`no visible focus: ${stop.outerHTML.slice(0, 200)}`];
    });
}"""
_WIDTHS = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
_OTHER = {"light": "dark", "dark": "light"}


class Window:
    """One size and one colour scheme; it notes what the browser says and which addresses it asks."""

    def __init__(self, page: Page, scheme: str, screenshots: Path) -> None:
        self.page = page
        self._scheme = scheme
        self._screenshots = screenshots
        self._said: list[str] = []
        self._asked: list[str] = []
        page.on("console", lambda message: self._said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self._said.append(f"script: {error}"))
        page.on("requestfailed", lambda request: self._said.append(f"failed: {request.url}"))
        page.on("request", lambda request: self._asked.append(request.url))

    @classmethod
    async def opened(
        cls, browser: Browser, site: str, size: tuple[int, int], scheme: str, screenshots: Path
    ) -> Window:
        viewport = {"width": size[0], "height": size[1]}
        context = await browser.new_context(viewport=viewport, base_url=site, color_scheme=scheme)
        return cls(await context.new_page(), scheme, screenshots)

    async def faults(self, path: str) -> list[str]:
        """What the browser complains of, what does not fit, what axe finds. Leaves a picture in each scheme."""
        self._said.clear()
        self._asked.clear()
        response = await self.page.goto(path)
        assert response
        refused = response.status != 200  # of this the browser tells too
        found = [line for line in self._said if not (refused and "the server responded with a status of" in line)]
        found += [f"asks {url}" for url in self._asked if urlsplit(url).netloc != urlsplit(response.url).netloc]
        scrolled, width = await self.page.evaluate(_WIDTHS)
        found += [f"{scrolled} px wide in a window of {width}"] if scrolled > width else []
        for scheme in (_OTHER[self._scheme], self._scheme):
            await self.page.emulate_media(color_scheme=scheme)
            picture = self._screenshots / f"{_name(path)}-{width}-{scheme}.jpg"
            await self.page.screenshot(path=picture, type="jpeg", quality=80)
        await self.page.evaluate(_AXE)
        found += await self.page.evaluate(_RUN, _WCAG)
        found += await self.page.evaluate(_UNREACHED)
        return found


def _name(path: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-") or "home"
