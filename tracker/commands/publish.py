"""Building the feeds: what every command that changes the ledger does at its end."""

from __future__ import annotations

import os
from pathlib import Path

import click

from tracker.commands.desk import Desk
from tracker.feeds import build_calendars, build_feeds, build_reminders
from tracker.ledger import Ledger
from tracker.notify.websub import announce
from tracker.registry import load_publication, load_subject


def publish(desk: Desk, ledger: Ledger, out: Path | None = None) -> list[Path]:
    """The feed files that changed, calendars among them. The hub, if there is one, is told of them."""
    to = (ledger, out or desk.feeds, load_subject(desk.data), load_publication(desk.data))
    written = [*build_feeds(*to), *build_reminders(*to), *build_calendars(*to)]
    for problem in announce(to[3], to[1], written, loopback=os.environ.get("TRACKER_ALLOW_LOOPBACK") == "1"):
        click.echo(f"tracker: {problem}", err=True)
    return written
