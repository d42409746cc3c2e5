"""What programs get: the answers of the command, files to load, and what changed since."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sqlite3
import urllib.parse
from pathlib import Path
from typing import Any

import lxml.etree
import lxml.html
import pytest
from click.testing import CliRunner

from tests.command import ROOT
from tests.site.examplia import NORTH, NOW, SEVEN_OH, WEST, build
from tests.site.test_metadata import TOLD
from tests.tracker.statehouse import Statehouse
from tracker.cli import main
from tracker.feeds import build_feeds
from tracker.ledger import Ledger
from tracker.model import Publication
from tracker.registry import load
from tracker.site import datasette_for
from tracker.site.api import delta
from tracker.site.api.downloads import recipes


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Statehouse, Any]:
    """Examplia after a third recording: one place is gone, and one entry became another."""
    house = build(tmp_path_factory.mktemp("changed"))
    (house.data / "jurisdictions/xx/w.toml").unlink()
    (house.data / "jurisdictions/xx/s/lake.toml").unlink()
    house.dossier("xx-n", NORTH.replace('effective_from = "2012"', 'effective_from = "2013"'))
    house.record("2026-11-10")
    db = house.folder / "tracker.db"
    return house, datasette_for(db, house.folder / "feeds", lambda: NOW, load(house.data).subject).client


def printed(data: Path, db: Path, place: str, **asked: str) -> tuple[int, Any]:
    """What `tracker status --json` prints."""
    options = [word for name, value in asked.items() for word in (f"--{name}", value)]
    where = ["--data", str(data), "--db", str(db), "--now", NOW.isoformat()]
    done = CliRunner().invoke(main, ["status", place, "--json", *options, *where])
    return done.exit_code, json.loads(done.stdout) if done.exit_code == 0 else None


async def the_same(client: Any, data: Path, db: Path, place: str, **asked: str) -> None:
    status, document = printed(data, db, place, **asked)
    for address, more in (
        (f"/api/status/{urllib.parse.quote(place, safe='')}", {}),
        ("/api/status", {"place": place}),
    ):
        response = await client.get(address, params={**more, **asked})
        assert (response.status_code == 200) == (status == 0), response.text
        if status == 0:
            assert json.dumps(response.json()) == json.dumps(document)


@pytest.mark.parametrize(
    ("place", "asked"),
    [
        ("us-al", {}),
        ("US-AL", {"on": "2016-05-09"}),
        ("us-fl", {"substance": "7-oh", "on": "2025-09-01"}),
        ("us-fl", {"substance": "7-oh", "on": "2025-08-12"}),
        ("Sarasota County, FL", {}),
        ("us-fl-sarasota-county", {"substance": "7-oh"}),
        ("34236", {}),
        ("34236", {"substance": "7-oh", "on": "2026-01-01"}),
        ("92101-1234", {"on": "2020-02-29"}),
        ("us-tn", {"known": "2026-06-01"}),
        ("us-tn", {"known": "2026-11-22T15:00:00Z"}),
        ("us", {"substance": "mgm-15"}),
        ("th", {"on": "2021-08-24"}),
        ("Deutschland", {}),
        ("ocd-division/country:us/state:la", {}),
        ("us-zz-nowhere", {}),
        ("de", {"on": "1900-01-01"}),
        ("de", {"on": "9999-12-31"}),
        ("de", {"on": "0001-01-01"}),
    ],
)
async def test_it_answers_as_the_command_prints(real: tuple[Path, Any], place: str, asked: dict[str, str]) -> None:
    folder, client = real
    await the_same(client, ROOT / "data", folder / "tracker.db", place, **asked)


@pytest.mark.parametrize(
    "known", ["", "2026-08-01", "2026-09-01T00:00:00Z", "2026-11-02", "2026-11-09", "2026-11-22"]
)
@pytest.mark.parametrize("place", ["xx", "xx-n", "XX-N", "xx-n-lake", "xx-s-lake", "xx-w", "West", "xx-e"])
@pytest.mark.parametrize("more", [{}, {"on": "2012-06-01"}, {"substance": "7-oh", "on": "2199-01-01"}], ids=str)
async def test_it_does_so_of_every_instant_and_of_places_since_removed(
    changed: tuple[Statehouse, Any], place: str, known: str, more: dict[str, str]
) -> None:
    house, client = changed
    await the_same(
        client, house.data, house.folder / "tracker.db", place, **more, **({"known": known} if known else {})
    )


async def test_a_place_since_removed_is_there_in_the_past_alone(changed: tuple[Statehouse, Any]) -> None:
    _, client = changed
    assert (await client.get("/api/status/xx-w")).status_code == 404
    assert (await client.get("/api/status/xx-w?known=2026-11-05")).json()["jurisdiction"] == "xx-w"


EXAMPLES = re.findall(r"^(/\S+)$", (ROOT / "docs/api.md").read_text(), re.M)


@pytest.mark.parametrize("address", EXAMPLES)
async def test_an_example_of_docs_api_answers(real: tuple[Path, Any], address: str) -> None:
    folder, client = real
    if address.startswith("/feeds/") and not (folder / "feeds").exists():
        build_feeds(Ledger(folder / "tracker.db"), folder / "feeds", load(ROOT / "data").subject, Publication())
    assert (await client.get(address)).status_code == 200


# Files


async def table(client: Any, name: str) -> list[dict[str, str]]:
    response = await client.get(f"/data/{name}")
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(response.text)))


async def test_todays_answers_are_those_of_the_api(client: Any) -> None:
    rows = (await client.get("/data/status.json")).json()["rows"]
    for row in rows:
        said = (await client.get(f"/api/status/{row['code']}", params={"substance": row["substance"]})).json()
        shared = row.keys() & said.keys()
        assert shared >= {
            "status",
            "possession",
            "sale",
            "import",
            "min_age",
            "limits",
            "decided_by",
            "reason",
            "on",
        }
        assert {key: row[key] for key in shared} == {key: said[key] for key in shared}
        assert (row["next_on"], row["next_status"]) == (
            (said["next"]["on"], said["next"]["status"]) if said["next"] else (None, None)
        )
    assert len({(row["code"], row["substance"]) for row in rows}) == len(rows) == 7 * 3


async def test_the_table_and_the_document_are_the_same(client: Any) -> None:
    for name in ("status", "periods"):
        rows = (await client.get(f"/data/{name}.json")).json()["rows"]
        told = await table(client, f"{name}.csv")
        assert [*told[0]] == [*rows[0]]
        assert [row["substance"] for row in told] == [row["substance"] for row in rows]


async def test_every_period_ever_held_is_there(changed: tuple[Statehouse, Any]) -> None:
    house, client = changed
    rows = (await client.get("/data/periods.json")).json()["rows"]
    assert len(rows) == next(house.ledger.db.query("SELECT count(*) AS n FROM status_periods"))["n"]
    assert {row["superseded_at"] for row in rows if row["effective_from"] == "2012"} == {"2026-11-10T00:00:00Z"}
    assert next(row["disputed"] for row in rows if row["jurisdiction"] == "xx-s") is True


async def test_the_whole_database_comes_as_one_file_without_who_was_told(
    changed: tuple[Statehouse, Any], tmp_path: Path
) -> None:
    house, client = changed
    house.ledger.append("rounds", changes=0, reminders=0, subscriptions='{"who": "somebody"}', recorded_at="2026")
    house.dossier("xx-n", NORTH)
    house.record("2026-11-11")
    response = await client.get("/data/tracker.db")
    assert response.headers["content-type"] == "application/vnd.sqlite3"
    assert int(response.headers["content-length"]) == len(response.content)
    assert b"somebody" not in response.content
    (tmp_path / "tracker.db").write_bytes(response.content)
    copy = sqlite3.connect(tmp_path / "tracker.db")
    assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    counts = {
        name: (
            len(list(copy.execute(f'SELECT 1 FROM "{name}"'))),
            len(list(house.ledger.db.query(f'SELECT 1 FROM "{name}"'))),
        )
        for name in house.ledger.db.table_names()
    }
    assert {name for name, (there, here) in counts.items() if there != here} == {"rounds"} <= TOLD
    copy.close()
    assert printed(house.data, tmp_path / "tracker.db", "xx-n") == printed(
        house.data, house.folder / "tracker.db", "xx-n"
    )


@pytest.mark.parametrize("name", ["status.csv", "status.json", "periods.csv", "periods.json", "tracker.db"])
async def test_a_file_is_sent_once_to_who_has_it(client: Any, name: str) -> None:
    whole = await client.get(f"/data/{name}")
    head = await client.head(f"/data/{name}")
    for key in ("etag", "content-type", "access-control-allow-origin", "cache-control"):
        assert head.headers[key] == whole.headers[key]
    assert (head.status_code, head.content) == (200, b"")
    again = await client.get(f"/data/{name}", headers={"If-None-Match": whole.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    plain = await client.get(f"/data/{name}", headers={"Accept-Encoding": "identity"})
    assert int(plain.headers["content-length"]) == len(plain.content)
    assert plain.content == whole.content


async def test_a_file_is_made_anew_after_a_recording_and_not_before(tmp_path: Path) -> None:
    house = build(tmp_path)
    site = datasette_for(tmp_path / "tracker.db", tmp_path / "feeds", lambda: NOW, load(house.data).subject)
    client = site.client
    tags = [(await client.get("/data/periods.csv")).headers["etag"] for _ in range(2)]
    kept = {path.name for path in (tmp_path / "tracker.db.downloads").iterdir()}
    house.dossier("xx-w", WEST, SEVEN_OH)
    house.record("2026-11-12")
    for recipe in await recipes(site):
        site.cabinet.begin(recipe).result()
    newest = (await client.get("/data/periods.csv")).headers["etag"]
    assert tags[0] == tags[1] != newest
    assert not kept & {path.name for path in (tmp_path / "tracker.db.downloads").iterdir()}


async def test_files_that_were_swept_away_are_made_again(tmp_path: Path) -> None:
    house = build(tmp_path)
    client = datasette_for(
        tmp_path / "tracker.db", tmp_path / "feeds", lambda: NOW, load(house.data).subject
    ).client
    before = await client.get("/data/status.csv")
    shutil.rmtree(tmp_path / "tracker.db.downloads")
    assert (await client.get("/data/status.csv")).text == before.text


# What changed


async def walked(client: Any, since: str) -> list[dict[str, Any]]:
    """All events since a day or an event, page by page."""
    found: list[dict[str, Any]] = []
    while True:
        page = (await client.get("/data/changes.json", params={"since": since})).json()
        found += page["changes"]
        if not page["more"]:
            return found
        since = page["next"]


async def test_the_delta_is_what_the_command_prints(
    changed: tuple[Statehouse, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    house, client = changed
    where = ["--data", str(house.data), "--db", str(house.folder / "tracker.db"), "--now", NOW.isoformat()]
    for since in ("2026-11-01", "2026-11-03", "2027-01-01"):
        wanted = json.loads(CliRunner().invoke(main, ["changes", "--json", "--since", since, *where]).stdout)
        assert await walked(client, since) == wanted
    everything = await walked(client, "")
    assert everything
    monkeypatch.setattr(delta, "MOST", 2)
    assert await walked(client, "") == everything
    for number, event in enumerate(everything):
        assert await walked(client, event["id"]) == everything[number + 1 :]


async def test_who_has_everything_may_ask_with_the_same_words_again(changed: tuple[Statehouse, Any]) -> None:
    _, client = changed
    last = (await client.get("/data/changes.json")).json()["next"]
    said = (await client.get("/data/changes.json", params={"since": last})).json()
    assert said == {"changes": [], "next": last, "more": False}
    assert (await client.get("/data/changes.json?since=2099-01-01")).json()["next"] == "2099-01-01"


async def test_the_delta_as_a_table(changed: tuple[Statehouse, Any]) -> None:
    _, client = changed
    events = (await client.get("/data/changes.json")).json()["changes"]
    rows = await table(client, "changes.csv")
    assert [row["id"] for row in rows] == [event["id"] for event in events]
    assert 'rel="monitor"' in (await client.get("/data/changes.csv")).headers["link"]


@pytest.mark.parametrize("since", ["yesterday", "2026-02-30", "tag:nobody,2026:x", "2026", "1"])
async def test_a_since_that_is_none_is_named(client: Any, since: str) -> None:
    response = await client.get("/data/changes.json", params={"since": since})
    assert response.status_code == 400
    assert response.json()["error"].startswith("since: ")


# Pages and what machines look for


async def test_the_page_of_the_data_names_every_file(client: Any) -> None:
    for name in ("status.csv", "periods.csv", "tracker.db"):
        await client.get(f"/data/{name}")
    page = lxml.html.fromstring((await client.get("/data")).text)
    links = [link for link in page.xpath("//main//a/@href") if link.startswith("/data/")]
    assert {link.partition("?")[0] for link in links} == {
        f"/data/{name}" for name in ("status.csv", "status.json", "periods.csv", "periods.json", "tracker.db",
                                     "changes.csv", "changes.json")
    }  # fmt: skip
    assert [(await client.get(link)).status_code for link in links] == [200] * len(links)
    assert not page.xpath('//td[contains(., "being made")]')


@pytest.mark.parametrize("path", ["/", "/data"])
async def test_search_engines_learn_of_the_data(client: Any, path: str) -> None:
    page = lxml.html.fromstring((await client.get(path)).text)
    (about,) = [json.loads(text) for text in page.xpath('//script[@type="application/ld+json"]/text()')]
    assert (about["@type"], about["dateModified"]) == ("Dataset", "2026-11-02T00:00:00Z")
    for file in about["distribution"]:
        address = urllib.parse.urlsplit(file["contentUrl"]).path
        assert (await client.get(address)).headers["content-type"].startswith(file["encodingFormat"])


async def test_the_sitemap_lists_every_place_in_every_language(client: Any) -> None:
    sitemap = lxml.etree.fromstring((await client.get("/sitemap.xml")).content)
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    pages = {
        urllib.parse.urlsplit(url.findtext("s:loc", namespaces=space)).path: url.findtext(
            "s:lastmod", namespaces=space
        )
        for url in sitemap.findall("s:url", space)
    }
    assert pages["/tracker/jurisdictions/xx-n"] == pages["/es/tracker/jurisdictions/xx-n"] == "2026-11-02T00:00:00Z"
    assert pages["/tracker/jurisdictions/xx-s"] == "2026-09-01T00:00:00Z"
    assert sum(path.startswith("/tracker/") for path in pages) == 7
    for path in pages:
        assert (await client.get(path)).status_code == 200, path


async def test_a_long_sitemap_is_split(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = (await client.get("/sitemap.xml")).text
    monkeypatch.setattr("tracker.site.api.for_machines.MOST", 20)
    listed = lxml.etree.fromstring((await client.get("/sitemap.xml")).content)
    parts = [urllib.parse.urlsplit(loc.text).path for loc in listed.iter("{*}loc")]
    locs = [lxml.etree.fromstring((await client.get(part)).content).findall("{*}url") for part in parts]
    assert sum(map(len, locs)) == whole.count("<url>") > 20
    assert (
        (await client.get("/sitemap-99.xml")).status_code == (await client.get("/sitemap-0.xml")).status_code == 404
    )


async def test_robots_and_models_are_told_the_way(client: Any) -> None:
    robots = await client.get("/robots.txt")
    assert robots.headers["content-type"] == "text/plain; charset=utf-8"
    assert "Sitemap: http://localhost/sitemap.xml" in robots.text
    told = (await client.get("/llms.txt")).text
    assert "never tell anybody that it means legal" in told
    assert "/api/ship" in told


async def test_the_icon_is_ours(client: Any) -> None:
    icon = await client.get("/favicon.ico")
    assert icon.headers["content-type"] == "image/svg+xml"
    assert icon.text == (await client.get("/assets/icon.svg")).text


async def test_an_empty_ledger_has_empty_files(empty: Any, tmp_path: Path) -> None:
    client = empty(tmp_path)
    assert (await client.get("/data/status.json")).json()["rows"] == []
    assert (await client.get("/data/changes.json")).json() == {"changes": [], "next": None, "more": False}
    for path in ("/data", "/api", "/ship", "/sitemap.xml", "/llms.txt", "/openapi.json", "/data/tracker.db"):
        assert (await client.get(path)).status_code == 200, path
