"""Words that are made to break out of what shows them: dossiers, publishers and names, in feeds, pages, tables and calendars.

Hostile questions to the site: tests/site/test_hostile.py.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import lxml.html
import pytest
from icalendar import Calendar
from lxml import etree
from warcio.archiveiterator import ArchiveIterator

from tests.command import tracker
from tests.dossiers import STATE, page
from tests.site.examplia import NOW
from tests.tracker.statehouse import Statehouse
from tracker.csv_rows import cell
from tracker.feeds import build_calendars, build_feeds, build_reminders
from tracker.model import Proposal, ProposalEvent, Publication
from tracker.notify.mail import message
from tracker.registry import load
from tracker.site import datasette_for
from tracker.warc import Record, write

HOSTILE = "=cmd|'/C calc'!A0</script><script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"x ]]> &lt;b&gt; {{7*7}} ${7*7} %s {0} --><!--\nBEGIN:VEVENT\nX-Injected: y\n[red]"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
TOML = json.dumps(HOSTILE)
LINE = json.dumps(HOSTILE.replace("\n", " "))
"""Names are of one line: tests/security/test_hostile_dossiers.py."""
LAW = f"<html><body><main><p>Mitragynine is barred. {HOSTILE.replace('<', '&lt;')}</p></main></body></html>"
ENTRY = f"""
[[status]]
substance = "kratom"
status = "prohibited"
effective_from = "2027-03-01"
penalty = {TOML}
note = {TOML}
  [status.instrument]
  kind = "act"
  citation = {TOML}
  codified = {TOML}
  url = "https://law.example/'onclick=alert(1)//%22%3E%3Cscript%3E"
  [[status.evidence]]
  source = "code"
  quote = "Mitragynine is barred."
  [[status.evidence]]
  url = "https://law.example/?a=1&b='2'"
  kind = "official"
  says = {TOML}
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Statehouse:
    one = Statehouse(tmp_path_factory.mktemp("words"))
    place = STATE.replace('"Examplia"', LINE)
    watched = page("code", "https://law.example/1", f"note = {TOML}").replace('"Code code"', LINE)
    one.dossier("xx", place + watched)
    one.answer("2026-11-01", LAW, etag='"<script>"', final_url="https://law.example/1?<script>")
    one.record("2026-11-01")
    one.dossier("xx", place + watched + ENTRY)
    one.record("2026-11-02")
    one.answer("2026-11-03", b"", outcome="broken", reason=HOSTILE, http_status=None)
    one.answer("2026-11-04", b"", outcome="broken", reason=HOSTILE, http_status=None)
    one.record("2026-11-04")
    to = (one.ledger, one.folder / "feeds", load(one.data).subject, Publication())
    built = [*build_feeds(*to), *build_reminders(*to), *build_calendars(*to)]
    assert built
    return one


@pytest.fixture(scope="module")
def client(house: Statehouse) -> Any:
    return datasette_for(
        house.folder / "tracker.db", house.folder / "feeds", lambda: NOW, load(house.data).subject
    ).client


def files(house: Statehouse, *endings: str) -> list[Path]:
    found = [path for path in sorted((house.folder / "feeds").rglob("*")) if path.suffix in endings]
    assert found
    return found


def harmless(shown: str) -> None:
    """Markup without a script, an event, or an address that runs."""
    if not shown.strip():
        return
    root = lxml.html.fromstring(f"<div>{shown}</div>")
    assert not root.xpath(
        "//script[not(@type='application/ld+json')] | //@*[starts-with(name(), 'on')] | //img[@src='x']"
    )
    for address in root.xpath("//@href | //@src | //@action"):
        assert re.match(r"(?:https?:|mailto:|/|#|\?|$|[\w.-]+(?:[/?#]|$))", address), address


def test_feeds_of_xml_hold_words_and_no_markup_of_theirs(house: Statehouse) -> None:
    shown = 0
    for path in files(house, ".rss", ".atom"):
        root = etree.fromstring(path.read_bytes())
        assert not root.xpath("//*[local-name()='script' or local-name()='img']")
        for element in root.iter("{*}content", "{*}summary", "{*}description"):
            harmless(element.text or "")
            shown += "cmd|" in (element.text or "")
        for link in root.xpath("//*[local-name()='link']/@href | //*[local-name()='link']/text()"):
            assert re.match(r"https?://|$", str(link).strip()), link
    assert shown


def test_feeds_of_json_hold_words_and_no_markup_of_theirs(house: Statehouse) -> None:
    for path in files(house, ".json"):
        for item in json.loads(path.read_text())["items"]:
            harmless(item.get("content_html", ""))
            assert re.match(r"https?://", item.get("url") or "https://")


def test_no_line_of_a_calendar_is_theirs(house: Statehouse) -> None:
    for path in files(house, ".ics"):
        body = path.read_bytes()
        assert all(len(line) <= 75 for line in body.split(b"\r\n"))
        lines = re.sub(rb"\r\n[ \t]", b"", body).split(b"\r\n")
        assert b"X-Injected: y" not in lines
        assert lines.count(b"BEGIN:VEVENT") == len(list(Calendar.from_ical(body).walk("VEVENT")))


PAGES = ("/", "/tracker/jurisdictions/xx", "/changes", "/upcoming", "/sources", "/search?words=cmd", "/provision/xx/code", "/corrections",
         "/codebook", "/coverage", "/embed?place=xx", "/compare?place=xx", "/tracker/changes", "/tracker/sources",
         "/tracker/status_periods", "/tracker/snapshots", "/tracker/citations", "/tracker/sources/xx~2Fcode", "/es/")  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
async def test_no_page_runs_them(client: Any, path: str) -> None:
    answer = await client.get(path)
    assert answer.status_code == 200, answer.text[:300]
    harmless(answer.text)
    assert "<script>alert(1)" not in answer.text
    root = lxml.html.fromstring(answer.text)
    for data in root.xpath("//script[@type='application/ld+json']/text()"):
        json.loads(data)
    assert "${49}" not in answer.text


async def test_templates_show_them_as_they_are(client: Any) -> None:
    assert "{{7*7}}" in lxml.html.fromstring((await client.get("/tracker/jurisdictions/xx")).text).text_content()


@pytest.mark.parametrize("path", ["/map/xx.svg", "/badge/xx.svg", "/map/us.svg"])
async def test_no_picture_runs_them(client: Any, path: str) -> None:
    answer = await client.get(path)
    if answer.status_code == 200:
        root = etree.fromstring(answer.content)
        assert not root.xpath("//*[local-name()='script'] | //@*[starts-with(name(), 'on')]")


def rows(text: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""))


@pytest.mark.parametrize(
    "path",
    ["/tracker/sources.csv", "/tracker/jurisdictions.csv", "/tracker/status_periods.csv", "/tracker/citations.csv", "/tracker/changes.csv",
     "/tracker/snapshots.csv", "/tracker/sources.csv?_stream=on", "/tracker/sources.csv?_dl=1", "/data/status.csv", "/data/periods.csv",
     "/data/changes.csv", "/tracker/upcoming.csv", "/tracker/as_of.csv?place=xx&day=2027-04-01"],
)  # fmt: skip
async def test_no_table_has_a_formula(client: Any, path: str) -> None:
    answer = await client.get(path)
    assert answer.status_code == 200, answer.text[:300]
    assert [value for row in rows(answer.text) for value in row if value.startswith(FORMULA)] == []


async def test_a_table_keeps_the_words_all_the_same(client: Any) -> None:
    assert "'=cmd|" in (await client.get("/tracker/sources.csv")).text


def test_no_exported_table_has_a_formula(house: Statehouse, tmp_path: Path) -> None:
    done = tracker(
        "export",
        "--data",
        house.data,
        "--db",
        house.folder / "tracker.db",
        "--now",
        "2026-11-05T00:00:00Z",
        tmp_path / "out",
    )
    assert done.status == 0, done.err
    tables = sorted((tmp_path / "out").glob("*.csv"))
    assert len(tables) > 5
    assert any("'=cmd|" in table.read_text() for table in tables)
    assert [
        value for table in tables for row in rows(table.read_text()) for value in row if value.startswith(FORMULA)
    ] == []


@pytest.mark.parametrize("start", FORMULA)
def test_every_beginning_of_a_formula(start: str) -> None:
    assert cell(f"{start}1") == f"'{start}1"


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "data:text/html,<script>", "vbscript:x", "file:///etc/passwd",
     "//evil.example", "https://law.example@evil.example/", "https://law.example/\"><script>", "https://[", "blob:x", "\x01https://x/"],
)  # fmt: skip
def test_an_address_of_a_publisher_that_is_none_of_the_web_is_no_link(url: str) -> None:
    assert Proposal(identifier="SB 1", title="x", stage="introduced", url=url).url is None
    assert ProposalEvent(on=None, stage=None, text="x", url=url).url is None


def test_an_address_of_the_web_stays() -> None:
    assert (
        ProposalEvent(on=None, stage=None, text="x", url="https://law.example/1?a=b#c").url
        == "https://law.example/1?a=b#c"
    )


def test_no_header_of_a_letter_is_theirs() -> None:
    letter = SimpleNamespace(key=HOSTILE, subscription="a", title=HOSTILE, text=HOSTILE)
    head, _, body = message(letter, "a@law.example", "b@law.example", NOW).as_bytes().partition(b"\r\n\r\n")
    names = [line.split(b":")[0] for line in re.sub(rb"\r\n[ \t]", b"", head).split(b"\r\n")]
    assert b"X-Injected" not in names
    assert len(names) == len(set(names))
    assert body


def test_no_record_of_a_warc_file_is_theirs(tmp_path: Path) -> None:
    headers = {"Content-Type": "text/html\r\nX-Injected: y\r\n\r\nWARC/1.1\r\n", "Content-Length": "3"}
    records = [Record("response", "https://law.example/1", NOW, "", b"law", status=200, headers=headers),
               Record("resource", "https://law.example/2\r\nWARC-Type: x", NOW, "text/plain", b"two")]  # fmt: skip
    write(tmp_path / "a.warc", records)
    with (tmp_path / "a.warc").open("rb") as file:
        read = [(one.rec_type, one.content_stream().read()) for one in ArchiveIterator(file)]
    assert [kind for kind, _ in read] == ["response", "resource"]
    assert [body for _, body in read] == [b"law", b"two"]


async def test_what_official_sites_answer_is_shown_as_text_and_never_as_a_page(
    house: Statehouse, client: Any
) -> None:
    """Their scripts would run as ours."""
    digest = next(house.ledger.db.query("SELECT sha256 FROM snapshots WHERE outcome = 'ok'"))["sha256"]
    answer = await client.get(f"/archive/{digest}")
    assert answer.content == LAW.encode()
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")


@pytest.mark.parametrize(
    "name",
    ["../tracker.db", "..%2ftracker.db", "....//tracker.db", "0" * 63 + "/", "0" * 64 + ".gz", "%00" + "0" * 64],
)
@pytest.mark.parametrize("folder", ["archive", "feeds", "assets", "data", "map", "badge", "-/static"])
async def test_no_address_leads_out_of_its_folder(client: Any, folder: str, name: str) -> None:
    answer = await client.get(f"/{folder}/{name}")
    assert answer.status_code in (302, 400, 403, 404)
    assert b"SQLite format" not in answer.content
