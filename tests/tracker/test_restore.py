"""A backup put back: under a running site, over a damaged ledger, never over what it lacks without being told so."""

from __future__ import annotations

import signal
import sqlite3
from pathlib import Path

import httpx
import pytest

from tests.command import start, tracker
from tests.site.test_serving import free_port, wait_for
from tests.tracker.kept import LAW, NOW, OLDER, body_of, files, fill, house, where
from tests.tracker.statehouse import Statehouse
from tracker import database
from tracker.ledger import Ledger


@pytest.fixture
def kept(tmp_path: Path) -> Statehouse:
    """With a backup `b.tar` beside its folder."""
    (tmp_path / "house").mkdir()
    one = house(tmp_path / "house")
    assert tracker("backup", tmp_path / "b.tar", *where(one)).status == 0
    return one


def test_rows_that_the_backup_lacks_are_not_lost(kept: Statehouse, tmp_path: Path) -> None:
    kept.answer("2026-03-04", OLDER)
    kept.record("2026-03-04")
    newer = kept.rows()
    refused = tracker("restore", tmp_path / "b.tar", *where(kept))
    assert refused.status == 2
    assert "rows that the backup lacks (1 of snapshots" in refused.err
    assert "--aside FILE" in refused.err
    assert kept.rows() == newer

    done = tracker("restore", tmp_path / "b.tar", "--aside", tmp_path / "before.db", *where(kept))
    assert (done.status, f"what was there is in {tmp_path / 'before.db'}" in done.out) == (0, True)
    assert len(kept.rows()["snapshots"]) == 2
    assert database.counts(tmp_path / "before.db")["snapshots"] == 3
    assert not [name for name in files(tmp_path) if "making" in name]


def test_a_name_that_is_taken_is_not_written_over(kept: Statehouse, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    done = tracker("restore", tmp_path / "b.tar", "--aside", tmp_path / "taken", *where(kept))
    assert (done.status, (tmp_path / "taken").read_text()) == (2, "mine")


def test_over_a_ledger_that_is_older_it_goes_back_without_more_ado(kept: Statehouse, tmp_path: Path) -> None:
    old = kept.rows()
    kept.answer("2026-03-04", OLDER)
    kept.record("2026-03-04")
    newer = kept.rows()
    tracker("backup", tmp_path / "newer.tar", *where(kept))
    tracker("restore", tmp_path / "b.tar", "--aside", tmp_path / "x.db", *where(kept))
    assert kept.rows() == old
    assert tracker("restore", tmp_path / "newer.tar", *where(kept)).status == 0
    assert kept.rows() == newer


def test_a_running_site_sees_it(kept: Statehouse, tmp_path: Path) -> None:
    kept.answer("2026-03-04", OLDER)
    kept.record("2026-03-04")
    port = free_port()
    site = start("serve", *where(kept), "--port", str(port))
    try:
        wait_for(port)
        asked = f"http://127.0.0.1:{port}/tracker/snapshots.json?_shape=array"
        assert len(httpx.get(asked).json()) == 3
        assert tracker("restore", tmp_path / "b.tar", "--aside", tmp_path / "x.db", *where(kept)).status == 0
        assert [len(httpx.get(asked).json()) for _ in range(12)] == [2] * 12
        assert httpx.get(f"http://127.0.0.1:{port}/tracker/jurisdictions/xx").status_code == 200
    finally:
        site.kill()
        site.communicate()


def test_what_the_archive_lost_comes_back(kept: Statehouse, tmp_path: Path) -> None:
    body_of(kept, LAW).unlink()
    body_of(kept, OLDER).write_bytes(b"not what it was")
    done = tracker("restore", tmp_path / "b.tar", "--json", *where(kept))
    assert (done.status, done.json["bodies_added"]) == (0, 2)
    assert tracker("verify", *where(kept)).status == 0


@pytest.mark.parametrize("first", [0, 4096])
def test_a_damaged_ledger_is_set_aside_and_replaced(kept: Statehouse, tmp_path: Path, first: int) -> None:
    path = kept.folder / "tracker.db"
    whole = kept.rows()
    kept.ledger.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept.ledger.close()
    damaged = bytearray(path.read_bytes())
    damaged[first : first + 200_000] = b"\xfe" * len(damaged[first : first + 200_000])
    path.write_bytes(damaged)
    refused = tracker("restore", tmp_path / "b.tar", *where(kept))
    assert (refused.status, "cannot be read" in refused.err) == (2, True)
    assert path.read_bytes() == damaged
    done = tracker("restore", tmp_path / "b.tar", "--aside", tmp_path / "bad.db", *where(kept))
    assert (done.status, "start the site again" in done.out) == (0, True)
    assert (tmp_path / "bad.db").read_bytes() == damaged
    assert Statehouse(kept.folder).rows() == whole


def test_a_killed_restore_is_done_or_not_begun(kept: Statehouse, tmp_path: Path) -> None:
    fill(kept, 100)
    old = kept.rows()
    kept.answer("2026-03-04", OLDER)
    kept.record("2026-03-04")
    new = kept.rows()
    tracker("backup", tmp_path / "new.tar", *where(kept))
    tracker("restore", tmp_path / "b.tar", "--aside", tmp_path / "x.db", *where(kept))
    small = kept.rows()
    aside = kept.folder / ".tracker.db.making"
    for awaited in ("lock", "tracker.db"):
        process = start("restore", tmp_path / "new.tar", *where(kept))
        while not (aside / awaited).exists() and process.poll() is None:
            pass
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert not database.damage(kept.folder / "tracker.db")
        assert kept.rows() in (small, new)
    assert old != new
    assert tracker("restore", tmp_path / "new.tar", *where(kept)).status == 0
    assert kept.rows() == new
    assert not aside.exists()


def test_a_backup_of_a_newer_version_is_refused(kept: Statehouse, tmp_path: Path) -> None:
    kept.ledger.db.execute("INSERT INTO _sqlite_migrations VALUES (99, 'tracker', 'm099_later', '2030-01-01')")
    kept.ledger.db.conn.commit()
    tracker("backup", tmp_path / "later.tar", *where(kept))
    done = tracker("restore", tmp_path / "later.tar", "--db", tmp_path / "other" / "tracker.db")
    assert done.status == 2
    assert "m099_later" in done.err
    assert "upgrade first" in done.err


def test_a_backup_of_an_older_schema_is_brought_up_to_date(tmp_path: Path) -> None:
    """As `tracker restore` leaves it, the ledger has every table that this version reads."""
    one = house(tmp_path)
    tracker("backup", tmp_path / "b.tar", *where(one))
    other = tmp_path / "other" / "tracker.db"
    tracker("restore", tmp_path / "b.tar", "--db", other, "--now", NOW)
    assert database.steps(other) == database.steps(tmp_path / "tracker.db")
    Ledger(other).close()


def test_what_is_no_backup_changes_nothing(kept: Statehouse, tmp_path: Path) -> None:
    whole = kept.rows()
    (tmp_path / "text").write_text("no tar at all")
    for file in (tmp_path / "text", tmp_path / "not there"):
        done = tracker("restore", file, *where(kept))
        assert (done.status, str(file) in done.err) == (2, True)
    assert kept.rows() == whole
    assert sqlite3.connect(kept.folder / "tracker.db").execute("PRAGMA journal_mode").fetchone() == ("wal",)
