"""One writer at a time, by a lock that dies with its process."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tracker.refusal import RefusedError

WAIT_SECONDS = 60.0


class BusyError(RefusedError):
    """Another command is writing and did not finish in time."""


@contextmanager
def only_writer(path: Path, wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Hold the lock file while in the block. BusyError after `wait` seconds of waiting for another process."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        deadline = time.monotonic() + wait
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    raise BusyError(f"another tracker command holds {path}: try again when it is done") from None
                time.sleep(0.1)
        yield
