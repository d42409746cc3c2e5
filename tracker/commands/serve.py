"""`serve`: the site."""

from __future__ import annotations

import click

from tracker import site
from tracker.commands.desk import DONE, Desk, command
from tracker.ledger import Ledger
from tracker.registry import load_subject


@command
@click.option("--host", default="127.0.0.1")
@click.option("--port", type=int, default=8001)
def serve(desk: Desk, host: str, port: int) -> int:
    """Serve the site: Datasette on the ledger, feeds at /feeds/."""
    if desk.db.is_file():
        Ledger.to_ask(desk.db).close()
    click.echo(f"site   http://{host}:{port}/\nfeeds  http://{host}:{port}/feeds/all.rss\nend it with Ctrl-C")
    site.serve(desk.db, desk.feeds, host, port, desk.clock, load_subject(desk.data))
    return DONE
