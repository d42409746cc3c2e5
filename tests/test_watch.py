"""`watch` and `schedule`: rounds by themselves, and files that start them."""

from __future__ import annotations

import configparser
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from tests.command import ROOT, Installation, start, tracker
from tests.dossiers import FREE, STATE, page

LAW = "<main><h1>Section 1</h1><p>Mitragynine is in Schedule I.</p></main>"
DEPLOY = ROOT / "deploy"


@pytest.fixture
def place(tmp_path: Path, httpserver: HTTPServer) -> Installation:
    httpserver.expect_request("/robots.txt").respond_with_data("none", status=404)
    installation = Installation(tmp_path)
    installation.dossier("xx", STATE + page("s1", httpserver.url_for("/1")) + FREE)
    return installation


@pytest.fixture
def watching(place: Installation) -> Iterator[subprocess.Popen[str]]:
    process = start("watch", *place.where)
    yield process
    process.kill()
    process.communicate()


def test_it_rests_until_the_next_is_due_and_ends_when_told(
    place: Installation, httpserver: HTTPServer, watching: subprocess.Popen[str]
) -> None:
    httpserver.expect_request("/1").respond_with_data(LAW, content_type="text/html")
    assert watching.stderr
    assert watching.stderr.readline().startswith("tracker: resting until ")
    watching.send_signal(signal.SIGTERM)
    out, err = watching.communicate(timeout=30)
    assert (watching.returncode, err) == (0, "tracker: told to end\n")
    assert "1 of 1 sources read" in out
    assert [request.path for request, _ in httpserver.log].count("/1") == 1


def test_told_to_end_in_the_middle_of_a_round_it_puts_everything_away(
    place: Installation, httpserver: HTTPServer, watching: subprocess.Popen[str]
) -> None:
    arrived, go_on = Event(), Event()

    def slow(request: Request) -> Response:
        arrived.set()
        go_on.wait(30)
        return Response(LAW, content_type="text/html")

    httpserver.expect_request("/1").respond_with_handler(slow)
    assert arrived.wait(30)
    watching.send_signal(signal.SIGINT)
    go_on.set()
    _, err = watching.communicate(timeout=30)
    assert (watching.returncode, err.splitlines()[-1]) == (0, "tracker: told to end")
    assert place.do("run").status == 0
    assert place.do("doctor", "--json").json["findings"] == []


def test_with_a_clock_that_stands_still_there_is_one_round(place: Installation, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/1").respond_with_data(LAW, content_type="text/html")
    done = place.do("watch", "--now", "2026-07-01T12:00:00Z", "--json")
    assert (done.status, done.json["outcomes"]) == (0, {"ok": 1})
    assert done.err == "tracker: the next round would be at 2026-07-01T13:00:00Z\n"


def test_the_lock_of_a_killed_run_is_taken_over_and_that_is_said(
    place: Installation, httpserver: HTTPServer
) -> None:
    arrived, go_on = Event(), Event()

    def slow(request: Request) -> Response:
        arrived.set()
        go_on.wait(30)
        return Response(LAW, content_type="text/html")

    httpserver.expect_request("/1").respond_with_handler(slow)
    process = start("run", *place.where, "--now", "2026-07-01T12:00:00Z")
    assert arrived.wait(30)
    process.kill()
    process.communicate()
    go_on.set()
    owner = f"process {process.pid} (tracker run, since 2026-07-01T12:00:00Z)"
    sick = place.do("doctor", "--json", "--now", "2026-07-01T12:05:00Z").json["findings"]
    assert [f["problem"] for f in sick if f["check"] == "lock"] == [f"{owner} died with it"]
    done = place.do("run", "--now", "2026-07-01T12:05:00Z")
    assert (done.status, done.err) == (0, f"tracker: took over the lock of {owner}, which died with it\n")
    assert place.do("run", "--now", "2026-07-01T12:06:00Z").err == ""


SCHEDULERS = {
    "cron": ["tracker.cron"], "systemd": ["tracker.service", "tracker.timer"], "github-actions": ["github-actions.yml"],
}  # fmt: skip


@pytest.mark.parametrize("scheduler", SCHEDULERS)
def test_what_is_printed_is_what_lies_in_deploy(scheduler: str) -> None:
    files = tracker("schedule", scheduler, "--json").json
    assert files == {name: (DEPLOY / name).read_text() for name in SCHEDULERS[scheduler]}
    printed = tracker("schedule", scheduler).out
    assert all(text.strip() in printed for text in files.values())


def test_commands_of_the_files_are_ours(tmp_path: Path) -> None:
    """Each with its options, asked for its help: an option that is gone would be refused."""
    texts = [path.read_text().replace('", "', " ") for path in DEPLOY.iterdir()]
    lines = [re.sub(r"[;>|}\"\]&)].*|2$", "", line) for text in texts
             for line in re.findall(r"tracker ((?:run|notify|doctor|watch|serve) --.*)$", text, re.M)]  # fmt: skip
    assert len(lines) >= 6
    for line in lines:
        assert tracker(*line.split(), "--help").status == 0, line


def test_the_unit_has_the_least_rights() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(DEPLOY / "tracker.service")
    service = unit["Service"]
    yes = ("DynamicUser", "NoNewPrivileges", "PrivateTmp", "PrivateDevices", "ProtectHome", "LockPersonality",
           "RestrictNamespaces", "RestrictSUIDSGID", "ProtectKernelModules", "ProtectControlGroups")  # fmt: skip
    assert {name: service[name] for name in yes} == dict.fromkeys(yes, "yes")
    assert (service["ProtectSystem"], service["CapabilityBoundingSet"]) == ("strict", "")
    timer = (DEPLOY / "tracker.timer").read_text()
    assert "RandomizedDelaySec=" in timer and "FixedRandomDelay=yes" in timer


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd-analyze here")
def test_systemd_finds_the_unit_safe() -> None:
    words = ["systemd-analyze", "security", "--offline=yes", "--threshold=20", str(DEPLOY / "tracker.service")]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-600:] + done.stderr


def test_the_container_is_built_from_the_lock() -> None:
    text = (DEPLOY / "Containerfile").read_text()
    assert "--require-hashes --requirement requirements.lock" in text
    assert re.findall(r"^(?:USER|CMD) (.+)$", text, re.M) == [
        "tracker", '["tracker", "watch", "--db", "/state/tracker.db"]',
    ]  # fmt: skip
