"""Hostile words on every address, ours and Datasette's: refused or answered, never a fault of ours."""

from __future__ import annotations

import re
import subprocess
from itertools import cycle
from typing import Any
from urllib.parse import quote

import pytest

from tests.site.test_metadata import METADATA
from tests.site.test_serving import raw, served  # noqa: F401, a fixture
from tracker.site import api, pages
from tracker.site.operations import OPERATIONS

HOSTILE = (
    "\0", "a\0b", "%00", "%", "%zz", "%ff", "x" * 5_000, "é☃😀\u202e", "\ud83d", "'", '"', "'; DROP TABLE changes;--",
    "<script>alert(1)</script>", "../../etc/passwd", "..%2f..%2fetc%2fpasswd", "/", "//evil.example", "\\", "~", "~2F",
    "~zz", "{{7*7}}", "${x}", "%(x)s", "{0}", "-1", "0", "1" * 30, "1e400", "NaN", "inf", "٣", "²", "0x10", "1_000",
    "\n", "\r\nX: y", "2026-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "99999-01-01", "2026-13-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-01-01T00:00:00+99:99", "[]", "{}", "null", "*",
    "NEAR(", '"unclosed', "a OR", "col:x", "^", "AND", "zip 00000", "geoid 01", "00000", "tag:", "xx", "xx-n",
    "kratom",
)  # fmt: skip
ARGUMENTS = (
    "place", "substance", "on", "known", "since", "until", "before", "after", "kind", "zip", "pct_7oh", "age", "words",
    "stage", "state", "which", "id", "from", "to", "by", "within", "interface", "compare", "with", "text", "version",
    "status", "page", "title", "",
)  # fmt: skip
OF_DATASETTE = (
    "_sort", "_sort_desc", "_facet", "_facet_array", "_facet_date", "_search", "_search_title", "_size", "_next", "_where",
    "_through", "_shape", "_col", "_nocol", "_json", "_labels", "_trace", "_stream", "_dl", "_extra", "_timelimit", "_nl",
    "_ttl", "_facet_size", "_nocount", "sql", "id__in", "jurisdiction", "jurisdiction__exact", "name__like", "code__gt",
    "status__notblank", "nothing__at", "kind__arraycontains", "on__date", "__", "place", "day", "one", "other",
)  # fmt: skip
OURS = (
    "/-/metrics",
    "/", "/es/", "/find", "/embed", "/compare", "/compare?place=xx-n&place=xx-s", "/ship", "/changes", "/upcoming",
    "/proposals", "/proposals/xx-n~2F~2FSB7", "/sources", "/corrections", "/coverage", "/single-source", "/codebook",
    "/dictionary", "/provision/xx-n/code", "/search", "/data", "/api", "/tracker/jurisdictions/xx-n", "/api/status",
    "/api/status/xx-n", "/api/ship", "/api/ship?place=xx-n", "/data/status.csv", "/data/changes.json",
    "/data/changes.csv", "/feeds/all.rss", "/feeds/xx-n/kratom.atom", f"/archive/{'0' * 64}", "/map/us.svg",
    "/badge/xx-n.svg", "/openapi.json", "/robots.txt", "/sitemap.xml", "/sitemap-1.xml", "/llms.txt", "/favicon.ico",
)  # fmt: skip
_QUERIES = METADATA["databases"]["tracker"]["queries"]
DATASETTE = (
    "/tracker", "/tracker/jurisdictions", "/tracker/jurisdictions.json", "/tracker/jurisdictions.csv", "/tracker/changes",
    "/tracker/changes.json", "/tracker/changes/1", "/tracker/upcoming", "/tracker/upcoming.json", "/tracker/status_periods.json",
    "/tracker/sources/xx-n~2Fcode", "/tracker/sources/xx-n~2Fcode.json", "/tracker/no-table", "/tracker.json", "/-/versions",
    "/-/metadata.json", "/-/settings", "/-/plugins.json", "/-/databases.json", "/-/actor.json",
    *(f"/tracker/{query}" for query in _QUERIES), *(f"/tracker/{query}.json" for query in _QUERIES),
)  # fmt: skip
PARTS = (
    "\0", "é", "😀", "\ud83d", "x" * 3_000, "..", "%2e%2e", "a'b", "<b>", "{x}", " ", "xx-n", "all", "9" * 40, "~", "~00",
    "~zz", "-", "0" * 64, "xx-n~2Fcode", "xx-n.json", ".json", ";", "?", "#", "%",
)  # fmt: skip


UNAWAITED = pytest.mark.filterwarnings(
    "ignore:coroutine:RuntimeWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)
"""Datasette leaves what it would have done next where it lies when a column is not there."""


def quoted(word: str) -> str:
    return quote(word.encode("utf-8", "surrogatepass"), safe="")


def with_query(path: str, query: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}{query}"


async def bears(client: Any, path: str) -> None:
    """An answer or a refusal, the same to HEAD, that leads nowhere else and carries no word of theirs as markup."""
    response = await client.get(path)
    assert response.status_code in (200, 302, 304, 400, 403, 404), (path, response.status_code, response.text[:300])
    assert re.match(r"/(?![/\\])|/$|$", response.headers.get("location", "")), path
    if response.headers.get("content-type", "").startswith(("text/html", "image/svg")):
        assert "<script>alert(1)" not in response.text, path


def test_every_route_of_ours_is_among_them() -> None:
    for regex, _ in (*pages.ROUTES, *api.ROUTES):
        assert any(re.match(regex, path.partition("?")[0].removeprefix("/es")) for path in OURS), regex


@pytest.mark.parametrize("start", OURS)
async def test_hostile_arguments_on_our_addresses(client: Any, start: str) -> None:
    words = cycle(HOSTILE[len(start) % 7 :] + HOSTILE[: len(start) % 7])
    for argument in ARGUMENTS:
        await bears(client, with_query(start, f"{quoted(argument)}={quoted(next(words))}"))


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if one.arguments], ids=lambda one: one.path)
async def test_every_hostile_word_in_every_argument_of_an_operation(client: Any, operation: Any) -> None:
    given = {
        "place": "xx-n",
        "code": "xx-n",
        "name": "us",
        "kind": "atom",
        "substance": "kratom",
        "form": "json",
        "sha256": "0" * 64,
    }
    fixed = {"place": "xx-n"} if operation.path in ("/api/status", "/api/ship") else {}
    for argument in operation.arguments:
        for word in HOSTILE:
            if argument.where == "path":
                path = operation.path.format(**{**given, argument.name: quoted(word)})
            else:
                asked = {**fixed, argument.name: word}
                query = "&".join(f"{name}={quoted(value)}" for name, value in asked.items())
                path = with_query(operation.path.format(**given), query)
            await bears(client, path)


@UNAWAITED
@pytest.mark.parametrize("start", DATASETTE)
async def test_hostile_arguments_on_datasettes_addresses(client: Any, start: str) -> None:
    words = cycle(HOSTILE[len(start) % 11 :] + HOSTILE[: len(start) % 11])
    for argument in OF_DATASETTE:
        await bears(client, with_query(start, f"{quoted(argument)}={quoted(next(words))}"))


@pytest.mark.parametrize("start", [*OURS, *DATASETTE])
async def test_hostile_paths(client: Any, start: str) -> None:
    path = start.partition("?")[0]
    for number, part in enumerate(PARTS, len(start)):
        above = path.rstrip("/") if number % 2 else path.rpartition("/")[0]
        await bears(client, f"{above}/{quoted(part)}")


@UNAWAITED
@pytest.mark.parametrize("start", [*OURS, *DATASETTE])
async def test_arguments_given_twice_or_as_lists(client: Any, start: str) -> None:
    for query in ("place=xx-n&place=xx-s", "place[]=xx-n&on[0]=1", "substance=kratom&substance=7-oh", "on=2026-01-01&on=x",
                  "&&&=&=x", "_sort=code&_sort=name", "_facet=kind&_facet=kind&_facet=", ";", "%", "?" * 50, "x=" * 300):  # fmt: skip
        await bears(client, with_query(start, query))


@pytest.mark.parametrize("path", [path for path in (*OURS, *DATASETTE) if path != "/data/status.csv"])
async def test_head_and_asking_again(client: Any, path: str) -> None:
    """HEAD has the head of GET and no body; who has the answer gets it no second time.

    What tells how long its query took, or comes in pieces without end, has no lasting tag.
    """
    get, head, third = await client.get(path), await client.head(path), await client.get(path)
    assert (head.status_code, head.content) == (get.status_code, b"")
    for name in ("content-type", "cache-control", "access-control-allow-origin"):
        assert head.headers.get(name) == get.headers.get(name)
    tags = {answer.headers.get("etag") for answer in (get, third)}
    lasts = get.status_code == 200 and len(tags) == 1 and None not in tags
    assert lasts or get.status_code != 200 or path.startswith(("/tracker", "/-/"))
    if lasts:
        assert head.headers["etag"] == get.headers["etag"]
        again = await client.get(path, headers={"If-None-Match": get.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert (await client.get(path, headers={"If-None-Match": '"another"'})).status_code == 200


@pytest.mark.parametrize(
    "target",
    ["/%", "/%%", "/%c3%28", "/api/status/%ff%fe", "/api/status?place=%ff", "/tracker/jurisdictions/%00", "/?on=%00",
     "/tracker/%ff", "/feeds/%ff.rss", "/data/changes.json?since=%ff", "//", "/.", "/..", "/../../etc/passwd", "/assets/../server.py",
     "/assets/%2e%2e/server.py", "/assets/..%2fserver.py", "*", "http://evil.example/"],
)  # fmt: skip
def test_what_no_client_would_send(served: tuple[subprocess.Popen[str], int], target: str) -> None:  # noqa: F811
    answer = raw(served[1], target)
    status = int(answer.split(b" ", 2)[1])
    assert status in (200, 302, 400, 403, 404), answer[:300]
    assert b"import" not in answer
    assert b"root:" not in answer


async def test_the_published_metadata_gives_nothing_away(client: Any) -> None:
    published = (await client.get("/-/metadata.json")).text
    assert not [
        word
        for word in ("secret", "password", "token", "api_key", "$env", "/tmp", "/home")
        if word in published.lower()
    ]
