"""Two ledgers row by row, whatever numbers the rows have: what killed trackers recorded, and one never killed.

Equal: every row of every table, derived ones too, and every byte of the feeds and of the archive. What may differ:

- the numbers of rows, and rows that name others by number: answers come in the order in which hosts are quick;
- rows of `runs` that took in nothing and told nothing: a run killed after it had recorded is made once more;
- the instants at which steps of the schema were made.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Rows = Mapping[str, Counter[tuple[Any, ...]]]

_SNAPSHOT = "(SELECT source || url || fetched_at FROM snapshots WHERE snapshots.id = t.snapshot)"
_NAMED = {
    ("sightings", "snapshot"): _SNAPSHOT,
    ("looks", "snapshot"): _SNAPSHOT,
    ("decisions", "review"): "(SELECT origin FROM reviews WHERE reviews.id = t.review)",
    ("deliveries", "message"): "(SELECT key FROM outbox WHERE outbox.id = t.message)",
}
"""Columns that name a row by its number, as what that row says."""
_OWN_NUMBER = ("dossiers", "snapshots", "sightings", "recorded", "reviews", "decisions", "proposal_events", "runs",
               "readings", "looks", "rounds", "outbox", "deliveries")  # fmt: skip
"""Tables whose `id` is but the number of the row."""
_IDLE = "fetched = 0 AND changes = 0"


def rows(db: Path) -> Rows:
    """All that a ledger holds."""
    with contextlib.closing(sqlite3.connect(db)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        ours = [name for name in tables if not name.startswith(("_", "sqlite_", "searched_"))]
        return {table: Counter(connection.execute(_question(connection, table))) for table in ours}


def idle_runs(db: Path) -> int:
    """Rows of runs that took in nothing and told nothing."""
    with contextlib.closing(sqlite3.connect(db)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM runs WHERE {_IDLE}").fetchone()[0])


def _question(connection: sqlite3.Connection, table: str) -> str:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    kept = [name for name in columns if not (name == "id" and table in _OWN_NUMBER)]
    listed = ", ".join(_NAMED.get((table, name), f't."{name}"') for name in kept)
    return f"SELECT {listed} FROM {table} t" + (f" WHERE NOT ({_IDLE})" if table == "runs" else "")


def lost_and_doubled(killed: Rows, control: Rows) -> tuple[list[str], list[str]]:
    """Rows that only the control has, and rows that only the killed one has."""
    lost = [f"{table}: {row}" for table in control for row in (control[table] - killed[table]).elements()]
    more = [f"{table}: {row}" for table in killed for row in (killed[table] - control[table]).elements()]
    return lost, more


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, hidden ones too."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
