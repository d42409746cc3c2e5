"""One writer at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tracker.lock import BusyError, look, only_writer


def test_a_second_writer_waits_and_then_gives_up(tmp_path: Path) -> None:
    path = tmp_path / "tracker.lock"
    with only_writer(path), pytest.raises(BusyError, match="another tracker command"), only_writer(path, wait=0.2):
        pytest.fail("two writers at once")


def test_the_lock_dies_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "tracker.lock"
    hold = f"from pathlib import Path; from tracker.lock import only_writer\nwith only_writer(Path({str(path)!r})): print(1, flush=True); input()"
    holder = subprocess.Popen([sys.executable, "-c", hold], stdout=subprocess.PIPE, stdin=subprocess.PIPE)
    assert holder.stdout and holder.stdout.readline() == b"1\n"
    with pytest.raises(BusyError), only_writer(path, wait=0.1):
        pass
    holder.kill()
    holder.communicate()
    with only_writer(path, wait=2):
        pass


NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


def test_it_names_its_owner_and_since_when(tmp_path: Path) -> None:
    path = tmp_path / "tracker.lock"
    with only_writer(path, command="run", now=NOW) as dead:
        assert dead is None
        owner, held = look(path)
        assert owner
        assert (owner.pid, owner.command, held) == (os.getpid(), "run", True)
        assert owner.seconds(NOW + timedelta(hours=3)) == 3 * 3600
        named = rf"process {os.getpid()} \(tracker run, since 2026-07-01T12:00:00Z\)"
        with pytest.raises(BusyError, match=named), only_writer(path, wait=0):
            pytest.fail("two writers at once")
    assert look(path) == (None, False)


def test_a_command_that_fails_leaves_no_name_and_a_half_written_one_is_none(tmp_path: Path) -> None:
    path = tmp_path / "tracker.lock"
    with pytest.raises(ZeroDivisionError), only_writer(path, command="run", now=NOW):
        _ = 1 // 0
    assert look(path) == (None, False)
    path.write_text('{"pid": 1')
    with only_writer(path) as dead:
        assert dead is None
