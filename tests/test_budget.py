"""A run within a budget of time, and how it shows itself: real processes against a loopback statehouse."""

from __future__ import annotations

import json
import os
import pty
import re
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from tests.command import ROOT, Installation
from tests.dossiers import FREE, STATE, page

LAW = "<html><body><main><h1>Section 1</h1><p>Mitragynine is in Schedule I.</p></main></body></html>"
DAYS = [f"2026-07-0{day}T12:00:00Z" for day in range(1, 5)]


@pytest.fixture
def place(tmp_path: Path, httpserver: HTTPServer) -> Installation:
    """Two pages of one host."""
    for name in ("s1", "s2"):
        httpserver.expect_request(f"/{name}").respond_with_data(LAW, content_type="text/html")
    installation = Installation(tmp_path)
    installation.dossier("xx", STATE + "".join(page(s, httpserver.url_for(f"/{s}")) for s in ("s1", "s2")) + FREE)
    return installation


def robots(httpserver: HTTPServer, text: str = "") -> None:
    httpserver.expect_request("/robots.txt").respond_with_data(text)


def one_is_gone(httpserver: HTTPServer) -> None:
    httpserver.clear()
    robots(httpserver)
    httpserver.expect_request("/s1").respond_with_data(LAW, content_type="text/html")
    httpserver.expect_request("/s2").respond_with_data("gone", status=404)


def asked(httpserver: HTTPServer) -> list[str]:
    paths = [request.path for request, _ in httpserver.log]
    return [path for path in paths if path != "/robots.txt"]


def test_what_waits_longest_is_asked_within_the_time_and_the_rest_is_named(
    place: Installation, httpserver: HTTPServer
) -> None:
    robots(httpserver, "User-agent: *\nCrawl-delay: 4")
    assert place.do("run", "--now", DAYS[0], "--only", "xx/s1").status == 0
    httpserver.clear_log()
    done = place.do("run", "--now", DAYS[2], "--budget", "6s", "--json")
    assert (done.status, done.json["left"], done.json["good"]) == (0, ["xx/s1"], 1)
    assert asked(httpserver) == ["/s2"]
    rest = place.do("run", "--now", DAYS[2])
    assert (rest.status, asked(httpserver)) == (0, ["/s2", "/s1"])


def test_without_time_nothing_is_asked_and_that_is_said(place: Installation, httpserver: HTTPServer) -> None:
    done = place.do("run", "--now", DAYS[0], "--budget", "0s")
    assert done.status == 2
    assert re.findall(r"^left +(\S+)", done.out, re.M) == ["xx/s1", "xx/s2"]
    assert not httpserver.log
    assert place.do("crawl", "--now", DAYS[0], "--budget", "soon").status == 2


def test_a_line_an_event_as_json_beside_the_document(place: Installation, httpserver: HTTPServer) -> None:
    robots(httpserver)
    done = place.do("run", "--now", DAYS[0], "--json", "--log-json")
    events = [json.loads(line) for line in done.err.splitlines()]
    assert [event["event"] for event in events] == ["begun", "answered", "answered", "ended"]
    assert {(e["source"], e["outcome"], e["status"]) for e in events[1:3]} == {
        ("xx/s1", "ok", 200), ("xx/s2", "ok", 200),
    }  # fmt: skip
    assert {event["at"] for event in events} == {DAYS[0]}
    assert done.json["outcomes"] == {"ok": 2}


def shown_on(screen: int) -> bytes:
    """All that is written to a terminal, until its other end is gone."""
    shown = b""
    with suppress(OSError):
        while piece := os.read(screen, 65536):
            shown += piece
    os.close(screen)
    return shown


def test_on_a_terminal_a_table_and_the_failures_above_it(place: Installation, httpserver: HTTPServer) -> None:
    one_is_gone(httpserver)
    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "tracker", "run", *place.where, "--now", DAYS[0]]
    environment = {**os.environ, "TRACKER_ALLOW_LOOPBACK": "1", "TERM": "xterm-256color", "COLUMNS": "100"}
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=theirs, text=True, env=environment, cwd=ROOT)
    os.close(theirs)
    text = shown_on(ours).decode()
    out, _ = process.communicate()
    assert "missing      xx/s2" in text
    assert all(word in text for word in ("localhost", "1 hosts", "changed", " left"))
    assert (process.returncode, out.splitlines()[-2:]) == (1, ["1 of 2 sources read", "0 changes"])


def test_a_run_leaves_its_row_and_numbers_for_a_monitor(place: Installation, httpserver: HTTPServer) -> None:
    robots(httpserver)
    place.do("run", "--now", DAYS[0])
    one_is_gone(httpserver)
    place.do("run", "--now", DAYS[1])
    counted = "fetched, checked, unchanged, parsed, findings > 0, failed, changes"
    rows = sqlite3.connect(place.db).execute(f"SELECT {counted} FROM runs ORDER BY id").fetchall()
    assert rows == [(2, 2, 0, 2, 1, 0, 0), (2, 1, 1, 0, 0, 1, 0)]
    text = place.db.with_suffix(".prom").read_text()
    values = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    assert values["tracker_runs_total"] == "2"
    assert values['tracker_sources{outcome="missing"}'] == "1"
    assert values['tracker_last_good_age_seconds{interface="page"}'] == "86400"
    assert values['tracker_last_run_items{count="failed"}'] == "1"
    assert float(values["tracker_last_run_duration_seconds"]) > 0
    described = set(re.findall(r"^# TYPE (\S+) (?:gauge|counter)$", text, re.M))
    assert {name.partition("{")[0] for name in values} <= described
