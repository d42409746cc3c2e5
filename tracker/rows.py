"""Plain rows in and single values out of SQLite. Table and column names are our own, never a visitor's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlite_utils import Database


def append(db: Database, table: str, **row: Any) -> int:
    """Insert one row; its number."""
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    cursor = db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))  # noqa: S608
    return int(cursor.lastrowid or 0)


def scalar(db: Database, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Any:
    """The first value of the first row."""
    return db.execute(sql, values).fetchone()[0]


def select(db: Database, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Iterator[dict[str, Any]]:
    """Rows as they are read. `Database.query` does the same within a savepoint, which takes twice as long."""
    cursor = db.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)
