"""The site goes on answering with the last good data while somebody writes, and while a new build is put in place."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest

from tests.command import start
from tests.site.examplia import NORTH, NOW, SEVEN_OH, build
from tests.site.test_serving import free_port, wait_for
from tests.tracker.statehouse import Statehouse

ADDRESSES = ("/", "/tracker/jurisdictions/xx-n", "/api/status/xx-n", "/changes", "/tracker/changes.json?_shape=objects",
             "/search?q=north", "/feeds/all.rss")  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    return build(tmp_path)


@contextmanager
def served(house: Statehouse) -> Iterator[httpx.Client]:
    port = free_port()
    process: subprocess.Popen[str] = start(
        "serve",
        "--data",
        house.data,
        "--db",
        house.folder / "tracker.db",
        "--port",
        str(port),
        "--now",
        NOW.isoformat(),
    )
    try:
        wait_for(port)
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=20) as client:
            yield client
    finally:
        process.kill()
        process.communicate()


class Visitors:
    """People who go on asking; `answers` are the statuses that they got."""

    def __init__(self, client: httpx.Client) -> None:
        self.answers: list[tuple[str, int]] = []
        self._client, self._stop = client, threading.Event()
        self._thread = threading.Thread(target=self._ask)

    def _ask(self) -> None:
        while not self._stop.is_set():
            self.answers += [(address, self._client.get(address).status_code) for address in ADDRESSES]

    def __enter__(self) -> Visitors:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()


def refused(visitors: Visitors) -> list[tuple[str, int]]:
    return [answer for answer in visitors.answers if answer[1] != 200]


def status(client: httpx.Client) -> str:
    return str(client.get("/api/status/xx-n?substance=7-oh").json()["status"])


def test_while_somebody_holds_the_ledger_for_writing(house: Statehouse) -> None:
    with (
        served(house) as client,
        closing(sqlite3.connect(house.folder / "tracker.db", isolation_level=None)) as writer,
    ):
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM status_periods")  # as a recording does, before it fills the table anew
        assert [client.get(address).status_code for address in ADDRESSES] == [200] * len(ADDRESSES)
        assert status(client) == "sale_prohibited"
        assert "Act 1" in client.get("/tracker/status_periods?jurisdiction=xx-n").text
        writer.execute("ROLLBACK")


def test_while_recordings_follow_each_other(house: Statehouse) -> None:
    with served(house) as client:
        with Visitors(client) as visitors:
            for day in range(3, 9):
                other = SEVEN_OH.replace("sale_prohibited", "prohibited") if day % 2 else SEVEN_OH
                house.dossier("xx-n", NORTH, other)
                house.record(f"2026-11-{day:02}")
        assert refused(visitors) == []
        assert status(client) == "sale_prohibited"  # the eighth brought it back


def test_while_a_new_build_is_put_in_place(house: Statehouse, tmp_path_factory: pytest.TempPathFactory) -> None:
    newer = tmp_path_factory.mktemp("newer") / "tracker.db"
    with closing(sqlite3.connect(house.folder / "tracker.db")) as ledger:
        ledger.execute("VACUUM INTO ?", [str(newer)])
    copy = Statehouse(newer.parent)
    shutil.copytree(house.data, copy.data, dirs_exist_ok=True)
    copy.dossier("xx-n", NORTH, SEVEN_OH.replace("sale_prohibited", "prohibited"))
    copy.record("2026-11-09")
    with served(house) as client:
        assert status(client) == "sale_prohibited"
        with Visitors(client) as visitors:
            with (
                closing(sqlite3.connect(newer)) as source,
                closing(sqlite3.connect(house.folder / "tracker.db")) as live,
            ):
                source.backup(live)
            assert status(client) == "prohibited"
        assert refused(visitors) == []
