"""Datasette on one ledger: read-only, under one name, with what our pages need to know beside it."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from datasette import handle_exception
from datasette.app import Datasette
from datasette.database import Database, QueryInterrupted

from tracker.bucket import archive_of
from tracker.disk import is_read_only, stands_still
from tracker.edition import feeds_folder, feeds_number
from tracker.ledger import reading
from tracker.model import Subject
from tracker.site import safe_tables
from tracker.site.board import Board
from tracker.site.cabinet import Cabinet

DATABASE = "tracker"

_HERE = Path(__file__).parent
_SETTINGS = {
    "suggest_facets": False,  # with them a big table costs half a second of processor a page
    "allow_facet": True,
    "allow_download": False,  # a copy of the file without its write-ahead log would not be the ledger
    "default_page_size": 20,  # a wide row costs a third of a millisecond to show; the data have all of them
    "truncate_cells_html": 80,  # a line a row; the page of the row and the data have the whole
    "sql_time_limit_ms": 1000,
    "max_returned_rows": 5000,
    "default_cache_ttl": 30,
    "num_sql_threads": 3,
}
_COUNT = "select count(*)"
_COUNTED = 10_000
_COUNTING_MS = 25
"""A page of a table is to take 40 ms: beyond so many rows, or after so long, its caption goes without their number.
SQLite does not look at the time while it counts a whole table, so the rows need a limit of their own. Up to 20 ms
Datasette would have the time looked at after every single step, which costs more than the counting."""
_QUARTER_SECONDS = 900
"""Midnight of every time zone falls on a quarter of an hour: a board kept within one shows the right day."""
_NEWEST = "SELECT (SELECT max(id) FROM dossiers), (SELECT max(id) FROM recorded), (SELECT max(id) FROM runs)"


safe_tables.tame()
handle_exception.rich = None  # else, where rich is installed, Datasette prints every 404 with all its variables


class _LedgerFile(Database):  # type: ignore[misc]  # Datasette has no types
    """The ledger for Datasette's own pages: a big table is not counted to its end for the sake of a caption."""

    async def execute(self, sql: str, *args: Any, **named: Any) -> Any:
        if not sql.startswith(_COUNT):
            return await super().execute(sql, *args, **named)
        counted = f"{_COUNT} from (select 1{sql.removeprefix(_COUNT)} limit {_COUNTED + 1})"
        rows = await super().execute(counted, *args, **{"custom_time_limit": _COUNTING_MS, **named})
        if rows.first()[0] > _COUNTED:
            raise QueryInterrupted(None, sql, None)  # Datasette then says that there are many
        return rows


class Site(Datasette):  # type: ignore[misc]  # Datasette has no types
    """Datasette with the ledger as its only database, whatever the file is called."""

    def __init__(self, db: Path, feeds: Path, subject: Subject, now: Callable[[], datetime]) -> None:
        self.feeds = feeds  # ours first: Datasette's own beginning already asks the hooks for their routes
        self.archive = archive_of(db)
        self.now = now
        self.ledger = db
        self.subject = subject
        self.cabinet = Cabinet(_downloads(db))
        self._board: tuple[object, Board] | None = None
        self.connection = reading(db)
        self._reading = asyncio.Lock()
        # For each of these answers Datasette copies the whole of metadata.json; ours never changes.
        self._table_permission_allows = lru_cache(maxsize=256)(super()._table_permission_allows)
        super().__init__(
            metadata=_metadata(),
            settings=_SETTINGS,
            template_dir=str(_HERE / "templates"),
        )
        self.remove_database("_memory")
        self.add_database(_LedgerFile(self, path=str(db), is_mutable=not stands_still(db)), name=DATABASE)

    async def board(self) -> Board:
        """The board of the newest recording and of this quarter of an hour."""
        now = self.now()
        state = (*self.recorded(), _quarter(now))
        if self._board is None or self._board[0] != state:
            async with self._reading:
                if self._board is None or self._board[0] != state:
                    self._board = (state, await asyncio.to_thread(Board.read, self.ledger, self.subject, now))
        return self._board[1]

    def recorded(self) -> tuple[int | None, ...]:
        """How far the ledger reaches: another after every recording."""
        reached: tuple[int | None, ...] = self.connection.execute(_NEWEST).fetchone()
        return reached

    def state(self) -> tuple[int, int]:
        """What every page is made of: another after anything was written, and in another quarter of an hour."""
        written: int = self.connection.execute("PRAGMA data_version").fetchone()[0]
        return written, _quarter(self.now())

    def feeds_now(self) -> Path:
        """The feeds that go with the ledger as it is now."""
        return feeds_folder(self.feeds, feeds_number(self.connection))

    def at_once(self, sql: str, **values: str | int) -> list[dict[str, Any]]:
        """Rows that an index finds in microseconds: to hand the question to another thread would cost more."""
        found = self.connection.execute(sql, values)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found]

    async def rows(self, sql: str, **values: str | int) -> list[dict[str, Any]]:
        """Rows of our own SQL, never a visitor's."""
        return [dict(row) for row in await self.get_database(DATABASE).execute(sql, values)]


def _quarter(now: datetime) -> int:
    return int(now.timestamp()) // _QUARTER_SECONDS


def _downloads(db: Path) -> Path:
    """Where files to give away are made: beside the ledger, or where the system lets go of things in time."""
    if is_read_only(db.parent):
        return Path(tempfile.mkdtemp(prefix="tracker-downloads-"))
    return db.with_name(f"{db.name}.downloads")


def _metadata() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(shipped("metadata.json"))
    return document


def shipped(name: str) -> str:
    """A document of ours, by its path in a checkout; an installed package has it beside this file."""
    installed = _HERE / Path(name).name
    return (installed if installed.exists() else _HERE.parents[1] / name).read_text("utf-8")
