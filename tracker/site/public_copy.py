"""The whole ledger as one file to give away: consistent, and without who was told what."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Collection
from pathlib import Path

from tracker import database
from tracker.schema import LEDGER
from tracker.site.server import DATABASE, shipped

_MADE_OF = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type <> 'table'"


def untold() -> tuple[str, ...]:
    """Tables of the ledger that are shown to nobody."""
    tables = json.loads(shipped("metadata.json"))["databases"][DATABASE]["tables"]
    return tuple(name for name in LEDGER if tables.get(name, {}).get("allow") is False)


def copy(ledger: Path, to: Path, *, without: Collection[str]) -> None:
    """Copy a ledger that may be written to meanwhile; the tables `without` are there and empty.

    The copy is written anew after they are emptied, so that no page of it still holds what was in them.
    """
    whole = to.with_name(f"{to.name}.whole")
    database.copy(ledger, whole)
    with contextlib.closing(sqlite3.connect(whole)) as connection:
        for table in without:
            made_of = [sql for (sql,) in connection.execute(_MADE_OF, [table])]
            connection.execute(f'DROP TABLE IF EXISTS "{table}"')
            for sql in made_of:
                connection.execute(sql)
        connection.commit()
    database.copy(whole, to)
    whole.unlink()
