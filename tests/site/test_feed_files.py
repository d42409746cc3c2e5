"""Feeds go out as the bytes that were built; asking again costs nothing; nothing else can be asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("name", "kind"),
    [("all.rss", "application/rss+xml"), ("xx-n.atom", "application/atom+xml"), ("x.json", "application/feed+json"),
     ("xx-n/kratom.ics", "text/calendar")],
)  # fmt: skip
async def test_the_bytes_that_were_built(client: Any, folder: Path, name: str, kind: str) -> None:
    path = folder / "feeds" / name
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"\xc3\xa4")
    response = await client.get(f"/feeds/{name}")
    assert response.content == path.read_bytes()
    assert response.headers["content-type"] == f"{kind}; charset=utf-8"


async def test_asking_again_is_304_until_the_bytes_change(client: Any, folder: Path) -> None:
    path = folder / "feeds" / "again.rss"
    path.write_bytes(b"one")
    tag = (await client.get("/feeds/again.rss")).headers["etag"]
    assert tag.startswith('"')
    for known in (tag, f'"other", W/{tag}', "*"):
        again = await client.get("/feeds/again.rss", headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    path.write_bytes(b"two")
    changed = await client.get("/feeds/again.rss", headers={"If-None-Match": tag})
    assert (changed.status_code, changed.content) == (200, b"two")


@pytest.mark.parametrize(
    "path",
    ["/feeds/none.rss", "/feeds/all.exe",
     "/feeds/../tracker.db", "/feeds/%2e%2e/data/x.json", "/feeds/..%2fsecret.json", "/feeds/a/../../secret.json", "/feeds//secret.json", "/feeds/.rss", "/feeds/a/b/c.rss"],
)  # fmt: skip
async def test_nothing_else_is_handed_out(client: Any, folder: Path, path: str) -> None:
    (folder / "secret.json").write_text("secret")
    response = await client.get(path, follow_redirects=True)
    assert response.status_code == 404 or "secret" not in response.text
    assert response.status_code in (403, 404)


async def test_packed_dated_and_open_to_every_page(client: Any, folder: Path) -> None:
    (folder / "feeds" / "packed.atom").write_bytes(b"<feed/>" * 100)
    plain = await client.get("/feeds/packed.atom", headers={"Accept-Encoding": "identity"})
    packed = await client.get("/feeds/packed.atom", headers={"Accept-Encoding": "gzip"})
    assert (packed.content, packed.headers["content-encoding"]) == (plain.content, "gzip")
    assert packed.headers["etag"] != plain.headers["etag"]
    assert "Accept-Encoding" in plain.headers["vary"]
    assert plain.headers["access-control-allow-origin"] == "*"
    dated = {"If-Modified-Since": plain.headers["last-modified"], "Accept-Encoding": "identity"}
    assert (await client.get("/feeds/packed.atom", headers=dated)).status_code == 304
    old = {"If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT"}
    assert (await client.get("/feeds/packed.atom", headers=old)).status_code == 200
    assert (await client.get("/feeds/packed.atom", headers={"If-Modified-Since": "soon"})).status_code == 200
