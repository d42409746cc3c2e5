"""Every command on a disk that refuses: no traceback, a status, one line that names the file, and nothing changed."""

from __future__ import annotations

import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from tests.command import ROOT, Done, start
from tests.disk.disks import as_anybody, command, read_only, small_disk, small_files
from tests.kills import compare
from tests.tracker.kept import NOW, house

WRITE = ("run", "record", "build", "rebuild", "reread", "prune", "notify", "crawl")
READ = ("status xx", "changes", "sources", "verify", "coverage", "review list", "doctor", "feeds check")
"""Those that answer from a disk that cannot be written."""


def words(text: str, place: Path) -> list[str]:
    return [*text.split(), "--data", str(place / "data"), "--db", str(place / "tracker.db"), "--now", NOW]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installation at rest, with feeds."""
    place = tmp_path_factory.mktemp("made")
    one = house(place)
    one.ledger.close()
    (place / "data/subscriptions.toml").write_text("")
    assert command(*words("build", place)).status == 0
    return place


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "place"))


def names_its_file(done: Done) -> None:
    assert done.status == 2, (done.status, done.out, done.err)
    (line,) = [line for line in done.err.splitlines() if line.startswith("tracker: ")]
    assert line.startswith("tracker: /"), line
    assert "make room" in line or "see to" in line, line


def state(place: Path) -> tuple[compare.Rows, dict[str, bytes], dict[str, bytes]]:
    return compare.rows(place / "tracker.db"), compare.files(place / "archive"), compare.files(place / "feeds")


@pytest.fixture
def read_only_place(made: Path, tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", "24m") as disk:
        place = Path(shutil.copytree(made, disk / "place"))
        with read_only(disk):
            yield place


def test_on_a_read_only_disk(read_only_place: Path) -> None:
    """SQLite can open no log beside the ledger there, and has to be told that nobody else writes."""
    plain = sqlite3.connect(f"file:{read_only_place}/tracker.db?mode=ro", uri=True)
    with closing(plain), pytest.raises(sqlite3.OperationalError, match="unable to open"):
        plain.execute("SELECT 1 FROM runs")
    for text in READ:
        done = command(*words(text, read_only_place))
        assert done.status in (0, 1), (text, done.err)
    for text in WRITE:
        names_its_file(command(*words(text, read_only_place)))
    for name in ("backup", "export"):
        names_its_file(command(name, read_only_place / "made", *words("", read_only_place)))


def test_a_backup_and_an_export_come_from_a_read_only_disk(read_only_place: Path, tmp_path: Path) -> None:
    for name in ("backup", "export"):
        assert command(name, tmp_path / name, *words("", read_only_place)).status == 0
    assert command("evidence", "xx", "--warc", tmp_path / "e.warc", *words("", read_only_place)).status == 0


def test_in_a_folder_that_is_not_ours(place: Path) -> None:
    before = state(place)
    (place / "tracker.lock").unlink(missing_ok=True)
    folders = [path for path in (place, *place.rglob("*")) if path.is_dir()]
    for folder in folders:
        folder.chmod(0o555)
    try:
        for text in WRITE:
            names_its_file(command(*words(text, place), under=as_anybody))
    finally:
        for folder in folders:
            folder.chmod(0o755)
    assert state(place) == before


def test_where_files_cannot_grow(place: Path, tmp_path: Path) -> None:
    before = state(place)
    for text in WRITE:
        if text != "crawl":
            done = command(*words(text, place), under=small_files(100))
            if done.status:
                names_its_file(done)
    for name in ("backup", "export"):
        names_its_file(command(name, tmp_path / name, *words("", place), under=small_files(100)))
    assert state(place) == before
    assert not (tmp_path / "backup").exists()


def test_output_that_goes_to_a_full_disk(place: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = command(*words("status xx", place), out=full.fileno())
    assert (done.status, done.err.startswith("tracker: output: No space left")) == (2, True)


@pytest.mark.parametrize("log", ["none", "kept"])
def test_the_site_serves_from_a_read_only_disk(made: Path, tmp_path: Path, log: str) -> None:
    """Also where a killed writer left its log beside the ledger: what is in it counts."""
    with small_disk(tmp_path / "disk", "24m") as disk:
        place = Path(shutil.copytree(made, disk / "place"))
        if log == "kept":
            leave_a_log(place)
        with read_only(disk), site_of(place) as address:
            home, api = httpx.get(f"{address}/"), httpx.get(f"{address}/api/status/xx?on=2026-09-01")
            assert (home.status_code, api.json()["status"]) == (200, "prohibited")
            assert httpx.get(f"{address}/feeds/all.rss").status_code == 200
            runs = httpx.get(f"{address}/tracker/runs.json?_shape=array").json()
            assert len(runs) == (3 if log == "kept" else 2)
            assert httpx.get(f"{address}/data/tracker.db", timeout=60).status_code in (200, 302)


def leave_a_log(place: Path) -> None:
    """A recording by a process that is killed before the log goes into the file."""
    record = (
        "import os, signal, sys; from pathlib import Path; from tests.tracker.statehouse import Statehouse;"
        "one = Statehouse(Path(sys.argv[1])); one.record('2026-04-01'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", record, place], check=False, cwd=ROOT)
    assert (place / "tracker.db-wal").stat().st_size


@contextmanager
def site_of(place: Path) -> Iterator[str]:
    """The site as an operator starts it, once it listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = start("serve", *words("", place)[:4], "--port", str(port))
    address = f"http://127.0.0.1:{port}"
    try:
        while process.poll() is None:
            with suppress(httpx.TransportError):
                httpx.get(address, timeout=60)
                break
        yield address
    finally:
        process.terminate()
        process.communicate()
