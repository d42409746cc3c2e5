"""A full disk at every point of a run: the file is named, nothing is lost or told twice, and the next run goes on.

`FULL=1` tries many more points (`make kills`).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.disk.disks import command, leaving, small_disk, small_files
from tests.disk.pair import Pair, refused
from tests.kills.town import Town, town

FULL = "FULL" in os.environ
LIMITS = (100, 300, 700, 2_000, 8_000, 20_000, 40_000, 80_000) if FULL else (100, 700, 20_000)
"""Bytes that a file may have at most: what cannot be written then depends on the length of each."""
LEFT = (
    tuple(4096 * pages for pages in (1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64, 72))
    if FULL
    else (4096, 98304)
)


@pytest.fixture
def place() -> Iterator[Town]:
    with town() as one:
        yield one


def test_where_files_cannot_grow(tmp_path: Path, place: Town) -> None:
    """For everybody, by a limit of the system. SQLite's own files meet it first; the archive has its test below."""
    pair, met = Pair(tmp_path, tmp_path, place), set()
    for limit in LIMITS:
        pair.tomorrow()
        met.add(refused(command(*pair.words(pair.tight), under=small_files(limit))))
        pair.settle()
    print("refused:", sorted(met))
    assert met == {"lock", "ledger"}


def test_on_a_disk_that_fills_up(tmp_path: Path, place: Town) -> None:
    """Where a disk of our own can be mounted: what is left suffices for a little more each day."""
    met = set()
    with small_disk(tmp_path / "disk", "24m") as disk:
        pair = Pair(tmp_path, disk, place)
        for left in LEFT:
            pair.tomorrow()
            with leaving(disk, left):
                done = command(*pair.words(pair.tight))
            met |= {refused(done)} if done.status == 2 else {"nothing"}
            pair.settle()
    print("refused:", sorted(met))
    assert "ledger" in met


@pytest.mark.parametrize("name", ["tracker.lock", "archive", "feeds"])
def test_where_one_of_its_files_has_no_room(tmp_path: Path, place: Town, name: str) -> None:
    """Each on a full disk of its own, the others with room."""
    with small_disk(tmp_path / "disk", "4m") as disk:
        pair = Pair(tmp_path, tmp_path, place)
        there = pair.tight.db.parent / name
        shutil.move(there, disk / name)
        if name == "tracker.lock":
            (disk / name).unlink()  # else it has its room already, and the run goes through
        there.symlink_to(disk / name)
        pair.tomorrow()
        with leaving(disk, 0):
            assert refused(command(*pair.words(pair.tight))) == name.removeprefix("tracker.")
        pair.settle()
