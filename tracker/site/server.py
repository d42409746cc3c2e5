"""Datasette on one ledger: read-only, under one name, with what our pages need to know beside it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from datasette.app import Datasette
from datasette.database import Database

from tracker.model import Subject
from tracker.site.board import Board

DATABASE = "tracker"
PLACES = f"/{DATABASE}/jurisdictions"

_HERE = Path(__file__).parent
_SETTINGS = {
    "suggest_facets": False,  # with them a big table costs half a second of processor a page
    "allow_facet": True,
    "allow_download": False,  # a copy of the file without its write-ahead log would not be the ledger
    "sql_time_limit_ms": 1000,
    "max_returned_rows": 5000,
    "default_cache_ttl": 30,
    "num_sql_threads": 3,
}
_QUARTER_SECONDS = 900
"""Midnight of every time zone falls on a quarter of an hour: a board kept within one shows the right day."""
_NEWEST = "SELECT (SELECT max(id) FROM dossiers), (SELECT max(id) FROM recorded), (SELECT max(id) FROM runs)"


class Site(Datasette):  # type: ignore[misc]  # Datasette has no types
    """Datasette with the ledger as its only database, whatever the file is called."""

    def __init__(self, db: Path, feeds: Path, subject: Subject, now: Callable[[], datetime]) -> None:
        self.feeds = feeds  # ours first: Datasette's own beginning already asks the hooks for their routes
        self.archive = db.parent / "archive"
        self.now = now
        self._ledger = db
        self._subject = subject
        self._board: tuple[object, Board] | None = None
        self._reading = asyncio.Lock()
        super().__init__(
            metadata=_metadata(),
            settings=_SETTINGS,
            template_dir=str(_HERE / "templates"),
            static_mounts=[("assets", str(_HERE / "assets"))],
        )
        self.remove_database("_memory")
        self.add_database(Database(self, path=str(db), is_mutable=True), name=DATABASE)

    async def board(self) -> Board:
        """The board of the newest recording and of this quarter of an hour."""
        now = self.now()
        newest = (await self.get_database(DATABASE).execute(_NEWEST)).first()
        state = (*newest, int(now.timestamp()) // _QUARTER_SECONDS)
        async with self._reading:
            if self._board is None or self._board[0] != state:
                self._board = (state, await asyncio.to_thread(Board.read, self._ledger, self._subject, now))
            return self._board[1]

    async def rows(self, sql: str, **values: str) -> list[dict[str, Any]]:
        """Rows of our own SQL, never a visitor's."""
        return [dict(row) for row in await self.get_database(DATABASE).execute(sql, values)]


def _metadata() -> dict[str, Any]:
    """`metadata.json`: beside this file in an installed package, at the top of a checkout."""
    installed = _HERE / "metadata.json"
    path = installed if installed.exists() else _HERE.parents[1] / "metadata.json"
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return document
