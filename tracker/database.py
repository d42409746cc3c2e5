"""The ledger as a file: copied whole while others write, looked through for damage, held against another."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from tracker.ledger import WRITER_WAIT_SECONDS, reading
from tracker.schema import LEDGER


def copy(ledger: Path, to: Path) -> None:
    """A new file with all that the ledger held at one instant; nobody waits meanwhile."""
    with to_read(ledger) as connection:
        connection.execute("VACUUM INTO ?", [str(to)])


def write_into(ledger: Path, other: Path) -> None:
    """Give a ledger the content of another in one transaction, in place: a site that has it open reads on."""
    with (
        to_read(other) as source,
        contextlib.closing(sqlite3.connect(ledger, timeout=WRITER_WAIT_SECONDS)) as target,
    ):
        target.execute("PRAGMA journal_mode = WAL")
        source.backup(target)


def damage(ledger: Path) -> list[str]:
    """What SQLite finds wrong in the file, and rows that name a row which is not there."""
    try:
        with to_read(ledger) as connection:
            found = [str(line) for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
            dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return found + [
        f"{table}: row {row} names a row of {parent} that is not there" for table, row, parent, _ in dangling
    ]


def counts(ledger: Path) -> dict[str, int]:
    """How many rows each table of the history has."""
    with to_read(ledger) as connection:
        held = _tables(connection, "main")
        return {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608, our own names
            for table in LEDGER
            if table in held
        }


def bodies(ledger: Path) -> list[tuple[str, int | None]]:
    """The sha256 of all bytes that answers brought, with their size, in order."""
    sql = "SELECT sha256, max(size) FROM snapshots WHERE sha256 IS NOT NULL GROUP BY sha256 ORDER BY sha256"
    with to_read(ledger) as connection:
        return connection.execute(sql).fetchall()


def lacking(ledger: Path, other: Path) -> dict[str, int]:
    """How many rows of the history a ledger has that another lacks, by table."""
    with to_read(ledger) as connection:
        connection.execute("ATTACH ? AS other", [f"{other.absolute().as_uri()}?mode=ro"])
        held, others = _tables(connection, "main"), _tables(connection, "other")
        found = {}
        for table in LEDGER:
            if table not in held:
                continue
            shared = [f'"{name}"' for name in held[table] if name in others.get(table, ())]
            sql = f"SELECT count(*) FROM (SELECT {', '.join(shared) or '*'} FROM main.{table}"  # noqa: S608
            sql += f" EXCEPT SELECT {', '.join(shared)} FROM other.{table})" if shared else ")"  # noqa: S608
            found[table] = int(connection.execute(sql).fetchone()[0])
        return {table: number for table, number in found.items() if number}


def steps(ledger: Path) -> set[str]:
    """The names of the steps by which the schema of a ledger came to be."""
    with to_read(ledger) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM _sqlite_migrations")}


@contextlib.contextmanager
def to_read(ledger: Path) -> Iterator[sqlite3.Connection]:
    """A connection that writes nothing to the file."""
    with contextlib.closing(reading(ledger, WRITER_WAIT_SECONDS)) as connection:
        yield connection


def _tables(connection: sqlite3.Connection, schema: str) -> dict[str, list[str]]:
    """Tables with their columns."""
    sql = f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table'"  # noqa: S608, ours
    names = [name for (name,) in connection.execute(sql)]
    return {name: [row[1] for row in connection.execute(f'PRAGMA {schema}.table_info("{name}")')] for name in names}
