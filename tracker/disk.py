"""What the disk refuses, by name: which file, why, and that nothing of it was done by half.

Python's own errors of writing name no file, and SQLite's none at all.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tracker.refusal import RefusedError

_OF_THE_DISK = frozenset({
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB,
})  # fmt: skip
"""Of SQLite's codes those that tell of the file; the others tell of a fault in our own words."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_DO = "make room, or see to its rights, then start the same again: nothing that was kept is lost"
_RESTORE = "keep the file for a look, and put the newest backup in place: tracker restore FILE"
_DO_ABOUT = {
    sqlite3.SQLITE_CANTOPEN: "SQLite keeps files beside it while it is open: see to room, and to the right to "
    "write into that folder",
    sqlite3.SQLITE_BUSY: "another program holds it: try again when it is done",
    sqlite3.SQLITE_CORRUPT: _RESTORE,
    sqlite3.SQLITE_NOTADB: _RESTORE,
}


class DiskError(RefusedError):
    """The disk is full, may not be written, or cannot be read."""


@contextmanager
def at(path: Path) -> Iterator[None]:
    """What the system refuses in the block was refused of this file. DiskError says so."""
    try:
        yield
    except OSError as error:
        raise DiskError(f"{path}: {error.strerror or error}: {_DO}") from error


@contextmanager
def ledger(path: Path) -> Iterator[None]:
    """What SQLite refuses in the block because of its file was refused of this one. DiskError says so."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if not refused(error):
            raise
        raise DiskError(f"{path}: {error}: {_DO_ABOUT.get(_code(error), _DO)}") from error


@contextmanager
def anywhere() -> Iterator[None]:
    """What else the system refuses in the block: the file that it names, or our output on a full disk."""
    try:
        yield
    except OSError as error:
        if error.filename is None and error.errno not in _FULL:
            raise
        if error.filename is None:
            _give_up_output()
        raise DiskError(f"{error.filename or 'output'}: {error.strerror}: {_DO}") from error


def _give_up_output() -> None:
    """What waits to be printed goes nowhere: Python would try once more at its end, and say so at length."""
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)


def refused(error: Exception) -> bool:
    """True if SQLite's file is what is wrong, not what was asked of it."""
    return isinstance(error, sqlite3.DatabaseError) and _code(error) in _OF_THE_DISK


def is_read_only(folder: Path) -> bool:
    """True of a folder on a disk to which nobody can write from here."""
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def stands_still(db: Path) -> bool:
    """True of a ledger that can only be read if SQLite is told so: it may put nothing beside it.

    Not while a log of writes lies beside it: the file without its log would be an older state, or none.
    """
    log = db.with_name(f"{db.name}-wal")
    return db.exists() and is_read_only(db.parent) and not (log.exists() and log.stat().st_size)


def _code(error: sqlite3.DatabaseError) -> int:
    """The plain code; SQLite's finer one has more in its upper bits."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
