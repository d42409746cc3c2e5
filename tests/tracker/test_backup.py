"""A backup is whole or not there: while others write, when it is killed, when the disk is full."""

from __future__ import annotations

import io
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.command import ROOT, start, tracker
from tests.tracker.kept import LAW, NOW, body_of, files, fill, house, where
from tests.tracker.statehouse import Statehouse, moment
from tracker.aside import making
from tracker.backup import BadBackupError, open_backup
from tracker.restore import restore

WRITER = """
import sys
from pathlib import Path
from tests.tracker.statehouse import moment
from tracker.ledger import Ledger
ledger = Ledger(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    with ledger.db.atomic():
        ledger.append("reviews", id=number, origin=str(number), jurisdiction="xx", substance="kratom", kind="mention",
                      quote="q", source="xx/code", since="2026-01-01")
        ledger.append("decisions", review=number, verdict="x", why=None, decided_at="2026-01-01T00:00:00Z")
    print(number, flush=True)
"""


@pytest.fixture
def kept(tmp_path: Path) -> Statehouse:
    (tmp_path / "house").mkdir()
    return house(tmp_path / "house")


def test_a_backup_put_back_elsewhere_is_the_same(kept: Statehouse, tmp_path: Path) -> None:
    done = tracker("backup", tmp_path / "b.tar", "--json", *where(kept))
    assert (done.status, done.json["bodies"], done.json["left_out"]) == (0, 2, {})
    before = kept.rows()
    other = tmp_path / "other"
    put = tracker("restore", tmp_path / "b.tar", "--json", "--data", kept.data, "--db", other / "tracker.db")
    assert (put.status, put.json["bodies_added"]) == (0, 2)
    again = Statehouse(other)
    assert again.rows() == before
    assert {p.name for p in other.glob("archive/*/*")} == {p.name for p in kept.folder.glob("archive/*/*")}


def test_nobody_else_may_read_it_and_no_key_is_in_it(kept: Statehouse, tmp_path: Path) -> None:
    os.environ["OPEN_STATES_KEY"] = "a-key-of-ours-0123456789"
    try:
        tracker("backup", tmp_path / "b.tar", *where(kept))
    finally:
        del os.environ["OPEN_STATES_KEY"]
    assert (tmp_path / "b.tar").stat().st_mode & 0o777 == 0o600
    assert b"a-key-of-ours" not in (tmp_path / "b.tar").read_bytes()


def test_the_same_ledger_gives_the_same_backup(kept: Statehouse, tmp_path: Path) -> None:
    for name in ("1.tar", "2.tar"):
        tracker("backup", tmp_path / name, *where(kept))
    assert (tmp_path / "1.tar").read_bytes() == (tmp_path / "2.tar").read_bytes()


def test_while_a_writer_writes_it_is_the_ledger_of_one_instant(kept: Statehouse, tmp_path: Path) -> None:
    db = kept.folder / "tracker.db"
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(db)], stdout=subprocess.PIPE, cwd=ROOT)
    assert writer.stdout
    writer.stdout.readline()
    for number in range(3):
        file = tmp_path / f"{number}.tar"
        assert tracker("backup", file, *where(kept)).status == 0
        (tmp_path / str(number)).mkdir()
        open_backup(file, tmp_path / str(number))
    assert writer.poll() is None
    writer.kill()
    writer.communicate()
    seen = [_pairs(tmp_path / str(number) / "tracker.db") for number in range(3)]
    for reviews, decisions in seen:
        assert reviews == decisions == list(range(1, len(reviews) + 1))
    assert len(seen[0][0]) < len(seen[2][0]) <= len(_pairs(db)[0])


def _pairs(db: Path) -> tuple[list[int], list[int]]:
    connection = sqlite3.connect(db)
    found = [
        [n for (n,) in connection.execute(sql)]
        for sql in ("SELECT id FROM reviews ORDER BY 1", "SELECT review FROM decisions ORDER BY 1")
    ]
    connection.close()
    return found[0], found[1]


def test_a_killed_backup_leaves_the_old_one_and_the_next_clears_up(kept: Statehouse, tmp_path: Path) -> None:
    fill(kept, 200)
    file, aside = tmp_path / "b.tar", tmp_path / ".b.tar.making"
    tracker("backup", file, *where(kept))
    old = file.read_bytes()
    fill(kept, 1)
    for awaited in ("lock", "tracker.db", "backup"):
        process = start("backup", file, *where(kept))
        while not (aside / awaited).exists() and process.poll() is None:
            pass
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert process.returncode == -signal.SIGKILL
        assert file.read_bytes() == old
    assert tracker("backup", file, *where(kept)).status == 0
    assert file.read_bytes() != old
    assert files(tmp_path) - files(kept.folder) - {f"house/{name}" for name in files(kept.folder)} == {"b.tar"}


def test_a_full_disk_is_named_and_leaves_nothing(kept: Statehouse, tmp_path: Path) -> None:
    fill(kept, 20)
    for limit in (100_000, 900_000):
        done = subprocess.run(
            [sys.executable, "-m", "tracker", "backup", str(tmp_path / "b.tar"), *where(kept)],
            capture_output=True, text=True, check=False, cwd=ROOT,
            preexec_fn=lambda limit=limit: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        )  # fmt: skip
        assert done.returncode == 2
        assert "b.tar" in done.stderr
        assert "nothing was made" in done.stderr
        assert "Traceback" not in done.stderr
    assert not [path for path in tmp_path.iterdir() if path != kept.folder]


def test_two_backups_into_one_file_do_not_mix(kept: Statehouse, tmp_path: Path) -> None:
    file = tmp_path / "b.tar"
    with making(file):
        second = tracker("backup", file, *where(kept))
    assert (second.status, "holds" in second.err, file.exists()) == (2, True, False)


def test_bytes_that_are_gone_or_altered_are_left_out_and_named(kept: Statehouse, tmp_path: Path) -> None:
    path = body_of(kept, LAW)
    path.write_bytes(path.read_bytes()[:-9])
    done = tracker("backup", tmp_path / "b.tar", "--json", *where(kept))
    assert (done.status, done.json["bodies"], len(done.json["left_out"])) == (1, 1, 1)
    assert "was altered" in next(iter(done.json["left_out"].values()))


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 1])
def test_a_file_that_was_cut_short_is_refused(kept: Statehouse, tmp_path: Path, part: float) -> None:
    fill(kept, 3)
    file = tmp_path / "b.tar"
    tracker("backup", file, *where(kept))
    whole = file.read_bytes()
    file.write_bytes(whole[: int(whole.index(b"contents.json") * part)])
    with pytest.raises(BadBackupError, match="no whole backup"):
        open_backup(file, tmp_path)


def test_a_flipped_byte_is_found_wherever_it_matters(kept: Statehouse, tmp_path: Path) -> None:
    fill(kept, 1)
    file = tmp_path / "b.tar"
    tracker("backup", file, *where(kept))
    whole = bytearray(file.read_bytes())
    for place in (1_000, len(whole) // 3, whole.index(b"archive/") + 5_000):
        flipped = whole.copy()
        flipped[place] ^= 0xFF
        file.write_bytes(flipped)
        with pytest.raises(BadBackupError):
            open_backup(file, tmp_path)


@pytest.mark.parametrize("name", ["../../evil", "/tmp/evil-of-a-backup", "archive/../../evil"])
def test_a_member_of_another_name_is_written_nowhere(kept: Statehouse, tmp_path: Path, name: str) -> None:
    file = tmp_path / "b.tar"
    tracker("backup", file, *where(kept))
    with tarfile.open(file, "a") as tar:
        member = tarfile.TarInfo(name)
        member.size = 4
        tar.addfile(member, io.BytesIO(b"evil"))
    other = tmp_path / "deep" / "deeper" / "tracker.db"
    tracker("restore", file, "--db", other)
    assert not list(tmp_path.rglob("*evil*"))
    assert not Path("/tmp/evil-of-a-backup").exists()


def test_a_ledger_that_is_a_link_is_refused(kept: Statehouse, tmp_path: Path) -> None:
    file, linked = tmp_path / "b.tar", tmp_path / "linked.tar"
    tracker("backup", file, *where(kept))
    with tarfile.open(file) as tar, tarfile.open(linked, "w") as other:
        link = tarfile.TarInfo("tracker.db")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        other.addfile(link)
        for member in tar:
            if member.name != "tracker.db":
                other.addfile(member, tar.extractfile(member))
    with pytest.raises(BadBackupError, match="not a plain file"):
        open_backup(linked, tmp_path)


def test_without_a_ledger_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    done = tracker("backup", tmp_path / "b.tar", "--db", tmp_path / "none.db", "--now", NOW)
    assert (done.status, "does not exist" in done.err) == (2, True)
    assert not files(tmp_path)


def test_it_is_restored_by_the_library_as_by_the_command(kept: Statehouse, tmp_path: Path) -> None:
    tracker("backup", tmp_path / "b.tar", *where(kept))
    kept.ledger.close()
    shutil.rmtree(kept.folder / "archive")
    done = restore(tmp_path / "b.tar", kept.folder / "tracker.db", kept.archive, None)
    assert (done.bodies_added, done.set_aside, done.contents.made_at) == (2, None, NOW)
    assert moment("2026-09-01T12:00:00").isoformat() == NOW.replace("Z", "+00:00")
