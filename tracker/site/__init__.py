"""The site: Datasette on the ledger, read-only, with a page for each place, the feeds and a small API.

Nothing here reads the clock or writes to the ledger. A recording made beside a running site shows at once.
"""

from __future__ import annotations

import contextlib
import gc
import socket
import sqlite3
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import uvicorn
from datasette.plugins import pm

from tracker import disk
from tracker.ledger import reading
from tracker.model import Subject
from tracker.refusal import RefusedError
from tracker.site import hooks
from tracker.site.server import Site

pm.register(hooks, name="tracker-site")
_ALLOCATIONS_BETWEEN_SWEEPS = 50_000
"""Thousands of places in memory hold no cycles: sweeping them as often as Python does costs a third of a page."""
_TURN_SECONDS = 0.0002
"""A page asks the ledger in other threads, half a dozen times: each time it would wait 5 ms for its turn."""


class CannotServeError(RefusedError):
    """There is no ledger to serve, or no address to serve it at; the message says what to do."""


def serve(db: Path, feeds: Path, host: str, port: int, now: Callable[[], datetime], subject: Subject) -> None:
    """Serve until interrupted. CannotServeError if there is no ledger at `db` or the address cannot be had."""
    app = datasette_for(db, feeds, now, subject).app()
    gc.freeze()
    gc.set_threshold(_ALLOCATIONS_BETWEEN_SWEEPS, 20, 50)
    sys.setswitchinterval(_TURN_SECONDS)
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, lifespan="on", server_header=False,
        http="h11",  # here and there, whatever else is installed
    )  # fmt: skip
    with _listener(host, port) as listener, contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listener])


def datasette_for(db: Path, feeds: Path, now: Callable[[], datetime], subject: Subject) -> Site:
    """The site on the ledger at `db`, not yet listening. CannotServeError if there is no ledger."""
    _check_ledger(db)
    return Site(db, feeds, subject, now)


def _check_ledger(db: Path) -> None:
    if not db.is_file():
        raise CannotServeError(f"{db} is not there yet: 'tracker run' makes it")
    try:
        with contextlib.closing(reading(db)) as connection:
            connection.execute("SELECT code FROM jurisdictions LIMIT 1")
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and disk.refused(error):
            raise  # it may well be one
        raise CannotServeError(f"{db} is not a ledger of this tracker: {error}") from error


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        bound = socket.create_server((host, port), family=family)
    except OSError as error:
        raise CannotServeError(f"cannot serve at {host}:{port}: {error.strerror}; try another --port") from error
    # Only a socket that says it speaks TCP is told not to wait for more (TCP_NODELAY): else an answer takes 40 ms.
    return socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, fileno=bound.detach())
