"""By workers or embedded: the ledger has the same rows in each table, and the feeds have the same bytes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cluster.crew import NOW, Cluster, pages
from tests.cluster.server import RedisServer
from tests.cluster.town import town
from tests.command import Installation
from tests.dossiers import COUNTRY, FREE, STATE, ban, page
from tests.spiders.crawl_site import SECRET, reply, serving
from tests.spiders.replicas import ecfr, legiscan
from tests.test_official_run import source

LATER = "2026-07-03T12:00:00Z"


@pytest.fixture
def embedded(tmp_path: Path) -> Installation:
    return Installation(tmp_path / "embedded")


def feeds(place: Installation) -> dict[str, bytes]:
    return {str(p.relative_to(place.feeds)): p.read_bytes() for p in place.feeds.rglob("*") if p.is_file()}


def test_pages(embedded: Installation, crew: Cluster) -> None:
    crew.hire(2)
    with town("127.0.0.1", "127.0.0.2", "127.0.0.3") as site:
        dossier = pages(lambda n: site.url(f"127.0.0.{1 + n % 3}", f"/{n}"), 9)
        dossier += page("gone", site.url("127.0.0.1", "/gone"), 'expect = "nothing of the kind"')
        dossier += ban("s1", "paragraph 1 of edition 2", "2026-07-02")
        for place in (embedded, crew.place):
            place.dossier("xx", dossier)
        for now in (NOW, LATER):
            assert (embedded.do("run", "--now", now).status, crew.run(now=now).status) == (1, 1)
            assert crew.place.rows() == embedded.rows()
            site.edition += 1
    assert feeds(crew.place) == feeds(embedded)
    assert set(site.pages().values()) == {4}


def test_registers_with_parts_and_a_key(
    embedded: Installation, crew: Cluster, engine: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The recorder has no key, and no key is in the engine."""
    crew.hire(2, LEGISCAN_KEY=SECRET)
    with serving({}) as site:
        versions = json.dumps({"content_versions": [ecfr.version("2024-05-17"), ecfr.version("2025-01-03")]})
        site.routes[ecfr.VERSIONS] = reply(versions.encode(), Content_Type="application/json")
        site.routes[ecfr.FULL.replace("2026-09-02", "2025-01-03")] = reply(ecfr.TEXT, Content_Type="text/xml")
        answers = {path.replace("state=LA", "state=ALL"): body for path, body in legiscan.answers("").items()}
        site.routes |= {path: reply(body, Content_Type="application/json") for path, body in answers.items()}
        dossier = COUNTRY + source("cfr", "ecfr", site.url("/current/title-21/section-1308.11"))
        dossier += source("bills", "legiscan", site.url("/?state=ALL"), f'query = "{legiscan.QUERY}"')
        for place in (embedded, crew.place):
            place.dossier("us", dossier)
            place.dossier("us-la", STATE + 'iso = "US-LA"\n' + FREE)
        for now in (NOW, LATER):
            assert crew.run(now=now).status == 0
            with monkeypatch.context() as patched:
                patched.setenv("LEGISCAN_KEY", SECRET)
                assert embedded.do("run", "--now", now).status == 0
            assert crew.place.rows() == embedded.rows()
    assert len(crew.place.rows()["proposals"]) == 2
    assert feeds(crew.place) == feeds(embedded)
    engine.stop()
    kept = b"".join(path.read_bytes() for path in engine.folder.rglob("*") if path.is_file())
    assert b"legiscan" in kept and SECRET.encode() not in kept


def test_a_page_that_returns_to_what_it_was(crew: Cluster) -> None:
    """A, B, A: the third is a version too, though its bytes were seen before."""
    crew.hire()
    with town("127.0.0.1") as site:
        crew.place.dossier("xx", STATE + page("s1", site.url("127.0.0.1", "/1")) + FREE)
        for day, edition in enumerate((1, 2, 1), start=1):
            site.edition = edition
            assert crew.run(now=f"2026-07-0{day}T12:00:00Z").status == 0
    with closing(sqlite3.connect(crew.place.db)) as ledger:
        rows = ledger.execute("SELECT outcome, sha256 FROM snapshots ORDER BY id").fetchall()
    assert [outcome for outcome, _ in rows] == ["ok", "ok", "ok"]
    assert rows[0][1] == rows[2][1] != rows[1][1]
