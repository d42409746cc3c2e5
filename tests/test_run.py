"""The whole chain as an operator runs it, against a loopback statehouse: real Scrapy, SQLite, processes, signals."""

from __future__ import annotations

import io
import random
import signal
import time
import zlib
from pathlib import Path

import feedparser
import pytest
from pytest_httpserver import HTTPServer
from reportlab.pdfgen.canvas import Canvas
from werkzeug import Request, Response

from tests.command import Installation, start
from tests.dossiers import FREE, STATE, ban, page

QUOTE = "Mitragynine is in Schedule I"
LAW = "<html><body><main><h1>Section 1</h1><p>Mitragynine is in Schedule I.</p></main></body></html>"
NOW = "2026-07-01T12:00:00Z"
EXPECT = 'expect = "Section 1"'


@pytest.fixture
def place(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


@pytest.fixture(autouse=True)
def no_robots(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("none", status=404)


def test_a_law_from_page_to_feed(place: Installation, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/1").respond_with_data(LAW, content_type="text/html")
    source = page("s1", httpserver.url_for("/1"), EXPECT)
    place.dossier("xx", STATE + source + FREE)

    first = place.do("run", "--now", NOW, "--json")
    assert (first.status, first.json["outcomes"], first.json["changes"]) == (0, {"ok": 1}, [])

    place.dossier("xx", STATE + source + FREE + ban("s1", QUOTE, "2026-08-01"))
    second = place.do("run", "--now", "2026-07-02T12:00:00Z", "--json")
    assert second.json["outcomes"] == {"unchanged": 1}
    assert [(c["kind"], c["on"]) for c in second.json["changes"]] == [("scheduled", "2026-08-01")]

    third = place.do("run", "--now", "2026-08-01T12:00:00Z", "--json")
    assert [(c["kind"], c["before"], c["after"]) for c in third.json["changes"]] == [
        ("took_effect", "unregulated", "prohibited")
    ]
    feed = feedparser.parse(str(place.feeds / "xx.rss"))
    assert [entry.title for entry in feed.entries] == [
        "Examplia: kratom is prohibited from 1 August 2026 (was unregulated)",
        "Examplia: kratom becomes prohibited on 1 August 2026 (was unregulated)",
    ]
    log = place.do("changes", "--json").json
    assert [entry.id for entry in feed.entries] == [change["id"] for change in reversed(log)]
    said = place.do("status", "examplia", "--json", "--now", "2026-08-02T12:00:00Z").json
    assert (said["status"], said["decided_by"]) == ("prohibited", ["xx"])
    assert said["layers"][0]["evidence"][0]["quote"] == "Mitragynine is in Schedule I"
    assert said["layers"][0]["checked_at"] == "2026-08-01T12:00:00Z"


def image_only_pdf() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


BILLION_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE act [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><act>&d;&d;&d;</act>'
)


def gzip_bomb() -> bytes:
    """300 MB of nothing, packed without ever holding them."""
    packer = zlib.compressobj(1, wbits=31)
    return b"".join(packer.compress(bytes(2**20)) for _ in range(300)) + packer.flush()


ANSWERS = {
    "good": (LAW, "text/html", {}, "ok", ""),
    "huge": (b"<p>law</p>" * 6_300_000, "text/html", {}, "broken", "too big"),
    "bomb": (gzip_bomb(), "text/html", {"Content-Encoding": "gzip"}, "broken", "too big"),
    "entities": (BILLION_LAUGHS, "application/xml", {}, "broken", "entities"),
    "scan": (image_only_pdf(), "application/pdf", {}, "broken", "no text layer"),
    "challenge": ("<title>Just a moment...</title><body>Checking your browser</body>", "text/html", {}, "blocked", "challenge"),
    "soft404": ("<main>The page you asked for was not found.</main>", "text/html", {}, "broken", "Section 1"),
}  # fmt: skip
FAULTY = {
    "k": ('unknown_key = "x"\n' + STATE, "unknown_key", "unknown key"),
    "s": (STATE + FREE.replace('"unregulated"', '"legal"'), "status[1]", "legal"),
    "d": (STATE + FREE.replace("2026-01-01", "2026-13-01"), "as_of", "2026-13-01"),
}


class CutShort(Response):
    """Promises more than it sends, as a server does that dies."""

    automatically_set_content_length = False

    def __init__(self) -> None:
        super().__init__(LAW, content_type="text/html", headers={"Content-Length": str(len(LAW) + 500)})


def test_bad_input_is_named_and_the_rest_goes_on(place: Installation, httpserver: HTTPServer) -> None:
    sources = STATE
    for name, (body, kind, headers, *_) in ANSWERS.items():
        httpserver.expect_request(f"/{name}").respond_with_data(body, content_type=kind, headers=headers)
        sources += page(name, httpserver.url_for(f"/{name}"), EXPECT)
    httpserver.expect_request("/cut").respond_with_handler(lambda request: CutShort())
    sources += page("cut", httpserver.url_for("/cut"))
    place.dossier("xx", sources.replace('id = "entities"', 'id = "entities"\nselect = "//act"') + FREE)
    for code, (text, *_) in FAULTY.items():
        place.dossier(code, text)

    done = place.do("run", "--now", NOW, "--json")
    assert done.status == 1
    assert done.peak_mb < 300
    rows = {row["id"].split("/")[1]: row for row in place.do("sources", "--json", "--now", NOW).json}
    for name, (*_, outcome, reason) in ANSWERS.items():
        assert rows[name]["outcome"] == outcome, rows[name]
        assert reason in (rows[name]["reason"] or ""), rows[name]
    assert (rows["cut"]["outcome"], "cut short" in rows["cut"]["reason"]) == ("broken", True)
    faults = place.do("check", "--json")
    assert faults.status == 1
    for code, (_, field, value) in FAULTY.items():
        fault = next(f for f in faults.json["faults"] if f["file"].endswith(f"/{code}.toml"))
        assert field in fault["field"] + fault["problem"]
        assert value in fault["value"] + fault["problem"]
    assert place.do("status", "xx", "--json", "--now", NOW).json["status"] == "unregulated"


def test_running_twice_adds_nothing_but_the_run_and_the_fetches(
    place: Installation, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/1").respond_with_data(LAW, content_type="text/html")
    httpserver.expect_request("/2").respond_with_data("busy", status=503)
    source = page("s1", httpserver.url_for("/1"))
    other = page("s2", httpserver.url_for("/2"))
    place.dossier("xx", STATE + source + other + FREE + ban("s1", QUOTE, "2026-08-01"))
    assert place.do("run", "--now", NOW).status == 1
    fetches = frozenset({"runs", "snapshots", "sources"})
    before, feed = place.rows(without=fetches), (place.feeds / "all.atom").read_bytes()
    assert place.do("run", "--now", "2026-07-01T12:30:00Z").status == 0  # nothing was due
    assert place.do("run", "--now", "2026-07-01T12:40:00Z", "--only", "xx/s1").status == 0
    assert place.rows(without=fetches) == before
    assert (place.feeds / "all.atom").read_bytes() == feed


def test_without_a_network_every_answer_is_there(place: Installation) -> None:
    source = page("s1", "https://law.invalid/1", EXPECT)
    place.dossier("xx", STATE + source + FREE)
    done = place.do("run", "--now", NOW)
    assert done.status == 2
    assert "unreachable" in done.out and "xx/s1" in done.out
    assert place.do("status", "xx", "--json", "--now", NOW).json["status"] == "unregulated"
    assert (place.feeds / "all.rss").exists()


def feeds(place: Installation) -> dict[str, bytes]:
    return {str(p.relative_to(place.feeds)): p.read_bytes() for p in place.feeds.rglob("*") if p.is_file()}


def test_killed_at_any_moment_it_ends_as_if_never_killed(tmp_path: Path, httpserver: HTTPServer) -> None:
    def slow(request: Request) -> Response:
        time.sleep(0.05)
        return Response(LAW, content_type="text/html")

    control, killed = Installation(tmp_path / "control"), Installation(tmp_path / "killed")
    sources = ""
    for number in range(8):
        httpserver.expect_request(f"/{number}").respond_with_handler(slow)
        sources += page(f"s{number}", httpserver.url_for(f"/{number}"))
    for installation in (control, killed):
        installation.dossier("xx", STATE + sources + FREE)
        assert installation.do("run", "--now", NOW).status == 0
        installation.dossier("xx", STATE + sources + FREE + ban("s1", QUOTE, "2026-08-01"))
    later = "2026-08-02T12:00:00Z"
    chance = random.Random(7)
    for _ in range(4):
        process = start("run", *killed.where, "--now", later)
        time.sleep(chance.uniform(0.3, 1.6))
        process.send_signal(signal.SIGKILL)
        process.communicate()
    for installation in (control, killed):
        installation.do("run", "--now", later)
    without = frozenset({"runs"})
    assert killed.rows(without=without) == control.rows(without=without)
    assert feeds(killed) == feeds(control)


def test_two_at_once_do_not_overlap(place: Installation, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/1").respond_with_data(LAW, content_type="text/html")
    place.dossier("xx", STATE + page("s1", httpserver.url_for("/1")) + FREE)
    processes = [start("run", *place.where, "--now", NOW, "--json") for _ in range(2)]
    assert [p.communicate()[1] for p in processes] == ["", ""]
    assert [p.returncode for p in processes] == [0, 0]
    assert len(place.do("sources", "--json").json) == 1
    assert len(place.rows()["snapshots"]) == 1
