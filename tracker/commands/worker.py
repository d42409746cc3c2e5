"""`worker`: asks sources for a recorder on another machine, or on this one."""

from __future__ import annotations

import os
import socket

import click

from tracker.commands.desk import DONE, Desk, command
from tracker.commands.engine import engine_option, extra


@command
@engine_option
def worker(desk: Desk, engine: str | None) -> int:
    """Ask sources for `tracker run --engine`, until it is told to end. It opens no ledger."""
    if engine is None:
        raise click.UsageError("name the engine: --engine redis://HOST:6379/0, or TRACKER_ENGINE")
    with extra():
        from tracker.cluster.serve import serve  # noqa: PLC0415

    name = f"{socket.gethostname()}-{os.getpid()}"
    serve(engine, name, desk.archive, desk.clock, allow_loopback=os.environ.get("TRACKER_ALLOW_LOOPBACK") == "1")
    return DONE
