"""Files that are replaced whole, and only where their bytes change."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from tracker.archive import replace_file

File = tuple[Path, bytes]
"""Where, and what."""
_AHEAD = 64
"""So many files may wait for the disk: more would fill the memory."""


def write(files: Iterable[File]) -> list[Path]:
    """Write what changed; its paths. A thread writes while the next files are made: half the time is the disk's."""
    return list(_changed(files))


def _changed(files: Iterable[File]) -> Iterator[Path]:
    with ThreadPoolExecutor(max_workers=1) as hand:
        waiting: deque[tuple[Path, Future[bool]]] = deque()
        for path, content in files:
            waiting.append((path, hand.submit(_replaced, path, content)))
            if len(waiting) > _AHEAD:
                yield from _done(waiting)
        while waiting:
            yield from _done(waiting)


def _done(waiting: deque[tuple[Path, Future[bool]]]) -> Iterator[Path]:
    path, replaced = waiting.popleft()
    if replaced.result():
        yield path


def _replaced(path: Path, content: bytes) -> bool:
    with suppress(FileNotFoundError):
        if path.read_bytes() == content:
            return False
    replace_file(path, content, lasting=False)
    return True
