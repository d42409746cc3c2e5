"""Small disks, full disks, disks that cannot be written; and commands on them.

A disk of our own needs the right to mount. Without it those tests skip in one line; limits on the size of files and
rights of folders do for everybody.
"""

from __future__ import annotations

import ctypes
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.command import ROOT, Done
from tests.kills.child import ENVIRONMENT

_DROP, _OVERRIDES = 24, (1, 2, 3)
"""prctl's PR_CAPBSET_DROP, and the three powers by which root writes where it may not."""


def command(*words: str | Path, under: Callable[[], None] | None = None, out: int = subprocess.PIPE) -> Done:
    """A command to its end, under conditions that are set in its process before it begins. It never traces back."""
    done = subprocess.run(
        [sys.executable, "-m", "tracker", *map(str, words)], check=False, text=True, env=ENVIRONMENT, cwd=ROOT,
        stdout=out, stderr=subprocess.PIPE, preexec_fn=under,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return Done(done.returncode, done.stdout or "", done.stderr, 0)


def small_files(limit: int) -> Callable[[], None]:
    """No file may grow beyond so many bytes, as on a disk that is full."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def as_anybody() -> None:
    """As a user whom rights bind: root without the powers to pass them over."""
    if os.geteuid() == 0:
        for power in _OVERRIDES:
            ctypes.CDLL(None).prctl(_DROP, power, 0, 0, 0)


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of that size; skips where nobody may mount one."""
    folder.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a disk of our own cannot be mounted here: " + mounted.stderr.decode().strip())
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def read_only(disk: Path) -> Iterator[None]:
    """Nobody can write to the disk while in the block."""
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)


@contextmanager
def leaving(disk: Path, free: int) -> Iterator[None]:
    """So many bytes are left on the disk while in the block; not less than a page of it."""
    ballast = disk / "ballast"
    room = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, room - free))
    try:
        yield
    finally:
        ballast.unlink()
