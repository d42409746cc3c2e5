"""The site as an operator starts it: a real socket, a ledger that grows beside it, an end by signal."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from datasette.app import Datasette

from tests.command import start
from tests.site.examplia import NORTH, NOW, SEVEN_OH, build
from tests.tracker.law import SUBJECT
from tracker.site import CannotServeError, datasette_for, serve


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def wait_for(port: int) -> None:
    """Until somebody listens there, ten seconds at most."""
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"nobody listens at {port}")


@pytest.fixture
def served(folder: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    port = free_port()
    process = start("serve", "--data", folder / "data", "--db", folder / "tracker.db", "--port", str(port),
                    "--now", NOW.isoformat())  # fmt: skip
    wait_for(port)
    yield process, port
    process.kill()
    process.communicate()


def raw(port: int, path: str) -> bytes:
    """What a server answers to a path that no client would send as it stands."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_through_a_real_socket(served: tuple[subprocess.Popen[str], int]) -> None:
    process, port = served
    assert "North" in httpx.get(f"http://127.0.0.1:{port}/").text
    assert httpx.head(f"http://127.0.0.1:{port}/tracker/jurisdictions/xx-n").status_code == 200
    refused = raw(port, "/\\evil.example/")
    assert b"404" in refused.split(b"\r\n")[0]
    assert b"location:" not in refused.lower()
    assert b"server:" not in refused.lower()
    process.send_signal(signal.SIGINT)
    assert process.wait(5) == 0


async def test_a_recording_beside_it_shows_at_once(tmp_path: Path) -> None:
    house = build(tmp_path)
    client = datasette_for(tmp_path / "tracker.db", tmp_path / "feeds", lambda: NOW, SUBJECT).client
    assert "sale prohibited" in (await client.get("/tracker/jurisdictions/xx-n")).text
    house.dossier("xx-n", NORTH, SEVEN_OH.replace("sale_prohibited", "prohibited"))
    house.record("2026-11-03")
    page = (await client.get("/tracker/jurisdictions/xx-n")).text
    assert "7-OH above 2 % of alkaloids is prohibited today" in page


async def test_the_name_of_the_file_does_not_matter(folder: Path, tmp_path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        if (folder / f"tracker.db{suffix}").exists():
            shutil.copy(folder / f"tracker.db{suffix}", tmp_path / f"other name.sqlite{suffix}")
    client = datasette_for(tmp_path / "other name.sqlite", folder / "feeds", lambda: NOW, SUBJECT).client
    assert (await client.get("/tracker/jurisdictions/xx-n")).status_code == 200


def test_nothing_to_serve_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotServeError, match="is not there yet"):
        datasette_for(tmp_path / "tracker.db", tmp_path, lambda: NOW, SUBJECT)
    (tmp_path / "x.db").write_text("no database, but long enough to be taken for one" * 100)
    with pytest.raises(CannotServeError, match="is not a ledger"):
        datasette_for(tmp_path / "x.db", tmp_path, lambda: NOW, SUBJECT)


def test_an_address_that_is_taken_is_said(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(CannotServeError, match="in use"):
        serve(folder / "tracker.db", folder / "feeds", "127.0.0.1", taken.getsockname()[1], lambda: NOW, SUBJECT)


async def test_another_datasette_is_left_alone() -> None:
    other: Any = Datasette(memory=True)
    response = await other.client.get("/")
    assert response.status_code == 200
    assert "content-security-policy" not in response.headers


async def test_a_monitor_gets_what_the_last_run_left(tmp_path: Path) -> None:
    build(tmp_path)
    client = datasette_for(tmp_path / "tracker.db", tmp_path / "feeds", lambda: NOW, SUBJECT).client
    assert (await client.get("/-/metrics")).status_code == 404
    (tmp_path / "tracker.prom").write_text("tracker_runs_total 3\n")
    answer = await client.get("/-/metrics")
    assert (answer.status_code, answer.text) == (200, "tracker_runs_total 3\n")
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
