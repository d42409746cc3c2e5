"""The site: Datasette on the ledger, read-only, with a page for each place, the feeds and a small API.

Nothing here reads the clock or writes to the ledger. A recording made beside a running site shows at once.
"""

from __future__ import annotations

import contextlib
import json
import socket
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import uvicorn
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm

from tracker.model import Subject
from tracker.registry import SUBJECTS_OF_OUR_OWN, Registry, _subjects
from tracker.site import hooks
from tracker.site.board import DATABASE, Site

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

pm.register(hooks, name="tracker-site")


class CannotServeError(RuntimeError):
    """There is no ledger to serve, or no address to serve it at; the message says what to do."""


def serve(
    db: Path, feeds: Path, host: str, port: int, now: Callable[[], datetime], subject: Subject | None = None
) -> None:
    """Serve until interrupted. CannotServeError if there is no ledger at `db` or the address cannot be had."""
    app = datasette_for(db, feeds, now, subject).app()
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="on", server_header=False)
    with _listener(host, port) as listener, contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listener])


def datasette_for(db: Path, feeds: Path, now: Callable[[], datetime], subject: Subject | None = None) -> Datasette:
    """Datasette on the ledger at `db`, under one name whatever the file is called.

    `subject` None: the one that comes with the tracker. CannotServeError if there is no ledger at `db`.
    """
    _check_ledger(db)
    datasette = Datasette(
        metadata=_metadata(),
        settings=_SETTINGS,
        template_dir=str(_HERE / "templates"),
        static_mounts=[("assets", str(_HERE / "assets"))],
    )
    datasette.remove_database("_memory")
    database = datasette.add_database(Database(datasette, path=str(db), is_mutable=True), name=DATABASE)
    datasette.tracker_site = Site(db, feeds, subject or _own_subject(), now, database)
    return datasette


def _check_ledger(db: Path) -> None:
    if not db.is_file():
        raise CannotServeError(f"{db} is not there yet: 'tracker run' makes it")
    try:
        with contextlib.closing(sqlite3.connect(f"{db.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute("SELECT code FROM jurisdictions LIMIT 1")
    except sqlite3.DatabaseError as error:
        raise CannotServeError(f"{db} is not a ledger of this tracker: {error}") from error


def _metadata() -> dict[str, Any]:
    """`metadata.json`: beside this file in an installed package, at the top of a checkout."""
    installed = _HERE / "metadata.json"
    path = installed if installed.exists() else _HERE.parents[1] / "metadata.json"
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return document


def _own_subject() -> Subject:
    return Registry(_subjects(SUBJECTS_OF_OUR_OWN.parent), {}, frozenset()).subject


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise CannotServeError(f"cannot serve at {host}:{port}: {error.strerror}; try another --port") from error
