"""Making a file or a folder beside its place, so that nothing half-made is ever taken for the whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tracker.lock import only_writer
from tracker.refusal import RefusedError


class NotMadeError(RefusedError):
    """The disk is full, may not be written, or cannot be read."""


@contextmanager
def making(path: Path) -> Iterator[Path]:
    """A folder beside `path`, for us alone, in which to make it; gone afterwards, however that ends.

    What a killed process left there is cleared away first. NotMadeError says what the system refused.
    """
    folder = path.with_name(f".{path.name}.making")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with only_writer(folder / "lock", wait=0):
            try:
                _clear(folder)
                yield folder
            finally:
                shutil.rmtree(folder)
    except (OSError, sqlite3.Error) as error:
        raise NotMadeError(f"{path}: {error}; nothing was made: see to disk and rights, then try again") from error


def put_in_place(made: Path, path: Path) -> None:
    """Flush what was made to the disk, then let it take its place at once."""
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    made.replace(path)


def _clear(folder: Path) -> None:
    for left in folder.iterdir():
        if left.is_dir():
            shutil.rmtree(left)
        elif left.name != "lock":
            left.unlink()
