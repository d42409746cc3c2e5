"""A backup put back: nothing that the backup lacks is lost unless it was set aside by name."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tracker import database
from tracker.archive import Archive
from tracker.aside import making
from tracker.backup import LEDGER, BadBackupError, Contents, bodies, open_backup
from tracker.ledger import Ledger
from tracker.refusal import RefusedError
from tracker.upgrade import steps


class WouldLoseError(RefusedError):
    """The ledger that is there has what the backup lacks, or cannot be read."""


@dataclass(frozen=True)
class Restored:
    """What was put back. `bodies_added`: bytes that were not in the archive, or not as they were."""

    contents: Contents
    bodies_added: int
    set_aside: Path | None
    moved: bool
    """True if the old file was too damaged to write into: a site that has it open must be started again."""


def restore(file: Path, ledger: Path, archive: Archive, aside: Path | None) -> Restored:
    """Put a backup into the ledger in place and its bytes into the archive; the ledger's lock must be held."""
    with making(ledger) as folder:
        contents = open_backup(file, folder)
        fresh = folder / LEDGER
        _refuse_newer(file, fresh)
        before = ledger.exists()
        moved = _make_room(ledger, fresh, aside)
        added = sum(archive.mend(body) for body in bodies(file))
        database.write_into(ledger, fresh)
        Ledger(ledger).close()
    return Restored(contents, added, aside if before else None, moved)


def _refuse_newer(file: Path, fresh: Path) -> None:
    """A backup of a later version has tables that this one would neither fill nor read."""
    unknown = database.steps(fresh).difference(steps())
    if unknown:
        raise BadBackupError(
            f"{file} was made by a newer version of this program ({', '.join(sorted(unknown))}): upgrade first"
        )


def _make_room(ledger: Path, fresh: Path, aside: Path | None) -> bool:
    """Set the present ledger aside if that was asked for; True if its file had to be moved away for that."""
    if not ledger.exists():
        return False
    if aside is None:
        _refuse_loss(ledger, fresh)
        return False
    if aside.exists():
        raise WouldLoseError(f"{aside} exists already: name another file to set the present ledger aside in")
    try:
        database.copy(ledger, aside)
    except sqlite3.OperationalError:
        aside.unlink(missing_ok=True)
        raise
    except sqlite3.DatabaseError:
        aside.unlink(missing_ok=True)
        _move(ledger, aside)
        return True
    return False


def _refuse_loss(ledger: Path, fresh: Path) -> None:
    advice = "to put the backup back all the same, set the present ledger aside with --aside FILE"
    try:
        lost = database.lacking(ledger, fresh)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        raise WouldLoseError(f"{ledger} cannot be read ({error}): {advice}") from error
    if lost:
        raise WouldLoseError(f"{ledger} has rows that the backup lacks ({_listed(lost)}): {advice}")


def _listed(lost: Mapping[str, int]) -> str:
    return ", ".join(f"{number} of {table}" for table, number in lost.items())


def _move(ledger: Path, aside: Path) -> None:
    """The damaged file with what SQLite keeps beside it."""
    for ending in ("-wal", "-shm", ""):
        beside = ledger.with_name(ledger.name + ending)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + ending))
