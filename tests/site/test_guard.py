"""What no visitor can do: run SQL, write, leave for another site, or be fed a foreign script."""

from __future__ import annotations

import re
import sqlite3
from typing import Any

import pytest

from tracker.site.guard import INLINE_SCRIPTS

PAGES = ("/", "/tracker", "/tracker/jurisdictions", "/tracker/jurisdictions/xx-n", "/tracker/changes?_facet=kind",
         "/tracker/as_of", "/tracker/snapshots/1", "/find?place=nowhere", "/nowhere")  # fmt: skip


@pytest.mark.parametrize("sql", ["select 1", "delete from jurisdictions", "attach 'x.db' as x"])
async def test_nobody_runs_sql(client: Any, sql: str) -> None:
    assert (await client.get("/tracker.json", params={"sql": sql})).status_code == (
        403 if sql == "select 1" else 400
    )


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize(
    "path", ["/tracker", "/tracker/jurisdictions", "/tracker/jurisdictions/xx-n", "/tracker/as_of"]
)
async def test_nobody_writes(client: Any, method: str, path: str) -> None:
    assert (await getattr(client, method)(path)).status_code == 405


async def test_our_own_code_could_not_write_either(datasette: Any) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await datasette.get_database("tracker").execute_write("DELETE FROM jurisdictions")


async def test_only_the_ledger_is_served(client: Any) -> None:
    assert [database["name"] for database in (await client.get("/-/databases.json")).json()] == ["tracker"]
    assert (await client.get("/tracker.db")).status_code == 403


@pytest.mark.parametrize("path", ["/\\evil.example/", "/%5Cevil.example/", "/%5cevil.example/", "/a/%5C/b"])
async def test_a_backslash_leads_nowhere(client: Any, path: str) -> None:
    for ask in (client.get, client.head):
        response = await ask(path)
        assert response.status_code == 404
        assert "location" not in response.headers


@pytest.mark.parametrize("path", ["//evil.example/", "/find?place=//evil.example", "/find?place=%5Cevil.example"])
async def test_no_redirect_leaves_the_site(client: Any, path: str) -> None:
    location = (await client.get(path)).headers.get("location", "/")
    assert re.match(r"/(?![/\\])|/$", location)


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_is_fenced_in(client: Any, path: str) -> None:
    response = await client.get(path)
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "'unsafe-inline'" not in policy.split("style-src")[0]
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize("path", PAGES)
async def test_no_page_needs_a_foreign_host_or_an_unknown_script(client: Any, path: str) -> None:
    page = (await client.get(path)).text
    inline = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    assert set(inline) <= set(INLINE_SCRIPTS)
    loaded = re.findall(r'<(?:script|img|iframe)[^>]* src="([^"]*)"|<link rel="stylesheet" href="([^"]*)"', page)
    assert all(address.startswith("/") for pair in loaded for address in pair if address)


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_can_be_read_aloud(client: Any, path: str) -> None:
    page = (await client.get(path)).text
    assert '<html lang="en">' in page
    assert page.count("<main") == 1
    assert 'href="#main"' in page
    assert page.count("not legal advice") == 1


@pytest.mark.parametrize("path", [*PAGES[:7], "/feeds/all.rss", "/api/status?place=xx", "/assets/site.css"])
async def test_head_answers_as_get_does(client: Any, path: str) -> None:
    head, get = await client.head(path), await client.get(path)
    assert (head.status_code, head.headers["content-type"]) == (200, get.headers["content-type"])
