"""One writer at a time, by a lock that dies with its process. The file says who holds it, and who died with it."""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from tracker import disk
from tracker.normalize import instant, stamp
from tracker.refusal import RefusedError

WAIT_SECONDS = 60.0
_ROOM = 256
"""Bytes that the file keeps, blank while nobody holds it: who comes to make room on a full disk finds some here."""


class BusyError(RefusedError):
    """Another command is writing and did not finish in time."""


@dataclass(frozen=True)
class Owner:
    """The process that wrote its name into the lock file: its number, its command, and since when it holds it."""

    pid: int
    command: str
    since: str

    def __str__(self) -> str:
        return f"process {self.pid} (tracker {self.command}, since {self.since})"

    def seconds(self, now: datetime) -> float:
        return (now - instant(self.since)).total_seconds()


@contextmanager
def only_writer(
    path: Path, wait: float = WAIT_SECONDS, *, command: str = "", now: datetime | None = None
) -> Iterator[Owner | None]:
    """Hold the lock file while in the block; gives the owner that died with it, if one did.

    BusyError after `wait` seconds of waiting for another process, DiskError where the file cannot be written.
    """
    with _opened(path) as file:
        deadline = time.monotonic() + wait
        while not _taken(file):
            if time.monotonic() >= deadline:
                holder = _owner(file) or "another tracker command"
                raise BusyError(f"another tracker command holds {path}: {holder}; try again when it is done")
            time.sleep(0.1)
        dead = _owner(file)
        _write(file, json.dumps(asdict(Owner(os.getpid(), command, stamp(now)))) if now else "")
        try:
            yield dead
        finally:
            _write(file, "")


def _opened(path: Path) -> IO[bytes]:
    """Unbuffered, so that what the disk refuses is refused at once."""
    with disk.at(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        return path.open("rb+", buffering=0)


def look(path: Path) -> tuple[Owner | None, bool]:
    """Who is named in the lock file, and whether somebody holds it now. It is not taken."""
    if not path.exists():
        return None, False
    with path.open("rb") as file:
        free = _taken(file, fcntl.LOCK_SH)
        return _owner(file), not free


def _taken(file: IO[bytes], kind: int = fcntl.LOCK_EX) -> bool:
    try:
        fcntl.flock(file, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _owner(file: IO[bytes]) -> Owner | None:
    """A process that was killed while it wrote its name leaves none."""
    file.seek(0)
    try:
        return Owner(**json.loads(file.read()))
    except (ValueError, TypeError):
        return None


def _write(file: IO[bytes], text: str) -> None:
    file.seek(0)
    left = text.encode().ljust(_ROOM)
    with disk.at(Path(file.name)):
        while left:
            left = left[file.write(left) :]
