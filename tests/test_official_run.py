"""Official interfaces through the whole chain: versions, budgets of keys, and one system that tells of many places."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.command import Installation, tracker
from tests.dossiers import COUNTRY, FREE, STATE, ban
from tests.spiders.crawl_site import SECRET, Site, reply, serving
from tests.spiders.replicas import ecfr, legiscan, retsinformation

QUOTE = "7-hydroxymitragynine, its isomers"
STAYS = "Schedule I shall consist of the drugs and other substances"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving({}) as one:
        yield one


@pytest.fixture
def place(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


def source(name: str, interface: str, url: str, *lines: str) -> str:
    head = f'[[source]]\nid = "{name}"\ninterface = "{interface}"\nkind = "code"\ntitle = "{name}"\nurl = "{url}"\n'
    return "\n" + head + "".join(f"{line}\n" for line in lines)


def section(site: Site, day: str, text: bytes = ecfr.TEXT, *, removed: bool = False) -> None:
    """The section as it stands in its newest version."""
    versions = json.dumps({"content_versions": [ecfr.version("2024-05-17"), ecfr.version(day, removed=removed)]})
    site.routes[ecfr.VERSIONS] = reply(versions.encode(), Content_Type="application/json")
    site.routes[ecfr.FULL.replace("2026-09-02", day)] = reply(text, Content_Type="text/xml")
    site.hits.clear()


def test_a_section_and_its_versions(place: Installation, site: Site) -> None:
    text = ecfr.TEXT.replace(b"<P>(70) 7-hydroxymitragynine, its isomers, esters, ethers and salts.</P>\n", b"")
    section(site, "2025-01-03", text)
    place.dossier(
        "xx",
        COUNTRY + source("cfr", "ecfr", site.url("/current/title-21/section-1308.11")) + ban("cfr", STAYS, "2020"),
    )
    first = place.do("run", "--now", "2026-09-01T12:00:00Z", "--json")
    assert (first.json["outcomes"], first.json["changes"]) == ({"ok": 1}, [])

    site.hits.clear()
    second = place.do("run", "--now", "2026-09-02T12:00:00Z", "--json")
    assert second.json["outcomes"] == {"unchanged": 1}
    assert [path for path in site.paths() if path != "/robots.txt"] == [ecfr.VERSIONS]

    section(site, "2026-09-02")
    place.do("run", "--now", "2026-09-03T12:00:00Z", "--json")
    (review,) = waiting(place)
    assert (review["kind"], review["substance"]) == ("mention", "7-oh")
    assert review["quote"].startswith("(70) 7-hydroxymitragynine")

    section(site, "2026-10-01", removed=True)
    gone = place.do("run", "--now", "2026-10-02T12:00:00Z", "--json")
    assert gone.json["outcomes"] == {"missing": 1}
    assert place.do("status", "xx", "--json", "--now", "2026-10-02T13:00:00Z").json["status"] == "prohibited"


def test_a_text_that_its_publisher_calls_over_is_put_before_a_person(place: Installation, site: Site) -> None:
    """The words are still there, and the status stays until a person has judged."""
    path, words = "/eli/lta/2021/2446/xml", "mitragynin og plantedele af Mitragyna speciosa"
    site.routes[path] = reply(retsinformation.VALID, Content_Type="text/xml")
    place.dossier("xx", COUNTRY + source("bek", "retsinformation", site.url(path)) + ban("bek", words, "2020"))
    place.do("run", "--now", "2026-09-01T12:00:00Z")
    over = retsinformation.VALID.replace(b">Valid<", b">Historic<").replace(b"2031-12-31", b"2026-08-31")
    site.routes[path] = reply(over, Content_Type="text/xml")
    place.do("run", "--now", "2026-09-02T12:00:00Z")
    assert [(asked["kind"], asked["substance"]) for asked in waiting(place)] == [("delisted", "kratom")]
    assert place.do("status", "xx", "--json", "--now", "2026-09-02T13:00:00Z").json["status"] == "prohibited"


def waiting(place: Installation) -> Any:
    return tracker("review", "list", *place.where, "--json").json


def bills(site: Site) -> None:
    answers = {path.replace("state=LA", "state=ALL"): body for path, body in legiscan.answers("").items()}
    site.routes |= {path: reply(body, Content_Type="application/json") for path, body in answers.items()}


def test_a_national_system_of_bills_tells_of_each_state(
    place: Installation, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEGISCAN_KEY", SECRET)
    bills(site)
    query = f'query = "{legiscan.QUERY}"'
    place.dossier("us", COUNTRY + source("bills", "legiscan", site.url("/?state=ALL"), query))
    place.dossier("us-la", STATE + 'iso = "US-LA"\n' + FREE)
    place.do("run", "--now", "2026-09-01T12:00:00Z")
    told = {str(row[0]).partition("|")[0] for row in place.rows()["proposal_events"]}
    assert told == {"us-la/2025/HB253", "us-la/2025/SB154"}
    assert SECRET.encode() not in place.db.read_bytes()


def test_a_key_that_is_used_up_rests_until_it_counts_anew(
    place: Installation, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEGISCAN_KEY", SECRET)
    bills(site)
    query = f'query = "{legiscan.QUERY}"'
    place.dossier("us", COUNTRY + source("bills", "legiscan", site.url("/?state=ALL"), query, 'every = "1m"'))
    place.do("run", "--now", "2026-09-01T12:00:00Z")
    exhaust(place, 30_000)
    site.hits.clear()
    spent = place.do("run", "--now", "2026-09-30T12:00:00Z", "--json")
    assert spent.json["outcomes"] == {"skipped": 1}
    assert place.do("run", "--now", "2026-09-30T13:00:00Z").out.startswith("nothing was due")
    assert [path for path in site.paths() if path != "/robots.txt"] == []
    anew = place.do("run", "--now", "2026-10-01T00:00:30Z", "--json")
    assert anew.json["outcomes"] == {"ok": 1} or anew.json["outcomes"] == {"unchanged": 1}


def exhaust(place: Installation, requests: int) -> None:
    """As many answers as the key grants, as a month of runs would leave them."""
    with sqlite3.connect(place.db) as db:
        row = "SELECT source, url, final_url, 1, fetched_at, 'broken', 'for the test', 200 FROM snapshots LIMIT 1"
        db.execute(
            "INSERT INTO snapshots (source, url, final_url, part, fetched_at, outcome, reason, http_status) "
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {requests}) "
            f"SELECT one.* FROM n, ({row}) AS one"
        )
