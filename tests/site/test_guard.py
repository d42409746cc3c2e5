"""What no visitor can do: run SQL, write, leave for another site, or be fed a foreign script."""

from __future__ import annotations

import re
import sqlite3
from typing import Any

import lxml.html
import pytest

PAGES = ("/", "/tracker", "/tracker/jurisdictions", "/tracker/jurisdictions/xx-n", "/tracker/changes?_facet=kind",
         "/tracker/as_of", "/tracker/snapshots/1", "/-/versions", "/find?place=nowhere", "/nowhere")  # fmt: skip


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


@pytest.mark.parametrize("path", ["patterns", "messages", "allow-debug", "permissions", "logout", "auth-token"])
async def test_the_workshop_is_closed(client: Any, path: str) -> None:
    assert [(await client.get(f"{language}/-/{path}")).status_code for language in ("", "/es")] == [404, 404]


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_is_fenced_in(client: Any, path: str) -> None:
    response = await client.get(path)
    policy = dict(rule.split(" ", 1) for rule in response.headers["content-security-policy"].split("; "))
    assert policy == {"default-src": "'none'", "style-src": "'self'", "img-src": "'self'", "form-action": "'self'",
                      "base-uri": "'none'", "frame-ancestors": "'none'"}  # fmt: skip
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize("path", PAGES)
async def test_no_page_needs_a_foreign_host_a_script_or_a_style_of_its_own(client: Any, path: str) -> None:
    page = lxml.html.fromstring((await client.get(path)).text)
    assert not page.xpath(
        '//script[not(@type="application/ld+json")] | //style | //@style | //@*[starts-with(name(), "on")]'
    )
    loaded = page.xpath('//@src | //link[@rel="stylesheet" or @rel="icon"]/@href')
    assert loaded
    assert all(re.match(r"/(?!/)", address) for address in loaded)


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_can_be_read_aloud(client: Any, path: str) -> None:
    page = (await client.get(path)).text
    assert '<html lang="en">' in page
    assert page.count("<main") == 1
    assert 'href="#main"' in page
    assert page.count("not legal advice") == 1 + page.count('<article class="answer')  # the foot, and beside each


@pytest.mark.parametrize("path", [*PAGES[:7], "/feeds/all.rss", "/api/status?place=xx", "/assets/site.css"])
async def test_head_answers_as_get_does(client: Any, path: str) -> None:
    head, get = await client.head(path), await client.get(path)
    assert (head.status_code, head.headers["content-type"]) == (200, get.headers["content-type"])


@pytest.mark.parametrize("asked", ["_sort=nothing", "_sort=id&_sort_desc=id", "_timelimit=x", "_through=x", "kind__in=%5B",
                                   "_size=x", "_col=nothing"])  # fmt: skip
@pytest.mark.parametrize("form", ["", ".json"])
async def test_datasette_refuses_a_wrong_question_as_a_question(client: Any, asked: str, form: str) -> None:
    response = await client.get(f"/tracker/changes{form}?{asked}")
    assert response.status_code == 400
    if form:
        assert (response.json()["ok"], response.json()["status"]) == (False, 400)
