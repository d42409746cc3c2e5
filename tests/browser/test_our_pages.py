"""Our pages, on a phone by day and on a desk by night: quiet, whole, and open to everybody."""

from __future__ import annotations

import re

import pytest

from tests.browser.addresses import OURS, REFUSED
from tests.browser.window import Window
from tracker.site.pages import ROUTES

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("regex", [regex for regex, _ in ROUTES])
async def test_no_route_lacks_an_example(regex: str) -> None:
    assert any(re.match(regex, path.removeprefix("/es").split("?")[0]) for path in OURS)


@pytest.mark.parametrize("path", [*OURS, *REFUSED])
async def test_nothing_is_wrong(path: str, phone: Window, desk: Window) -> None:
    assert [*await phone.faults(path), *await desk.faults(path)] == []
