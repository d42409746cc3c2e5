"""A ledger of an older version is brought up to date, whole or not at all; one of a newer version is refused.

There is no way back: the older version knows nothing of what the newer one would have to take away.
"""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from tracker.refusal import RefusedError
from tracker.schema import migrations


class NewerError(RefusedError):
    """A newer version of this program has written into the ledger."""


def steps() -> list[str]:
    """The names of the steps by which this version makes its schema, in order."""
    return [step.name for step in migrations.pending(Database(memory=True))]


def is_current(db: Database) -> bool:
    """True if all of them were made."""
    return not migrations.pending(db)


def bring_up_to_date(path: Path, db: Database) -> None:
    """Make the steps that lack, in one transaction. NewerError if there are others than ours."""
    refuse_newer(path, db)
    if is_current(db):
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
    except BaseException:
        db.rollback()
        raise
    db.commit()


def refuse_newer(path: Path, db: Database) -> None:
    unknown = {step.name for step in migrations.applied(db)}.difference(steps())
    if unknown:
        raise NewerError(
            f"{path} was written by a newer version of this program ({', '.join(sorted(unknown))}): install that "
            "version again. A ledger cannot be taken back to an older one: for that, restore a backup made by it"
        )
