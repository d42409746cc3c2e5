"""Datasette's pages in our dress, looked at as ours are; and where all links lead."""

from __future__ import annotations

import re

import httpx
import lxml.html
import pytest

from tests.browser.addresses import DATASETTE, OURS, REFUSED
from tests.browser.window import Window

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("path", DATASETTE)
async def test_nothing_is_wrong(path: str, phone: Window, desk: Window) -> None:
    assert [*await phone.faults(path), *await desk.faults(path)] == []


@pytest.mark.parametrize(("paths", "status"), [((*OURS, *DATASETTE), 200), (REFUSED, 4)])
async def test_examples_are_answered(site: str, paths: tuple[str, ...], status: int) -> None:
    with httpx.Client(base_url=site, follow_redirects=True) as client:
        answers = {path: client.get(path).status_code for path in paths}
    assert {path: said for path, said in answers.items() if not str(said).startswith(str(status))} == {}


async def test_no_link_leads_nowhere(site: str) -> None:
    with httpx.Client(base_url=site, follow_redirects=True) as client:
        pages = [lxml.html.fromstring(client.get(path).text) for path in (*OURS, *DATASETTE)]
        links = {_kind(href): href for page in pages for href in page.xpath("//@href | //form/@action")}
        answers = {href: client.get(href).status_code for href in links.values() if href.startswith("/")}
    assert {href: status for href, status in answers.items() if status != 200} == {}


def _kind(href: str) -> str:
    """Links that only name another language, place, day, row or table are of one kind: one of them is followed."""
    path, _, query = href.partition("#")[0].removeprefix("/es").partition("?")
    names = {part.split("=")[0] for part in query.split("&")}
    path = re.sub(r"/tracker/(?!jurisdictions/)[^/.]+", "/tracker/*", path)
    return (
        re.sub(r"/(jurisdictions|\*|feeds|archive|provision)/[^?]*", r"/\1/", path) + "?" + "&".join(sorted(names))
    )
