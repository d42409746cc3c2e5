"""One writer at a time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tracker.lock import BusyError, only_writer


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
