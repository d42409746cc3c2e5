"""`schedule`: files that start the tracker by themselves, ready to be put in place."""

from __future__ import annotations

from collections.abc import Mapping

import click

from tracker.commands.desk import DONE, Desk, command
from tracker.site.server import shipped

_FILES: Mapping[str, tuple[str, ...]] = {
    "cron": ("tracker.cron",),
    "systemd": ("tracker.service", "tracker.timer"),
    "github-actions": ("github-actions.yml",),
}
"""What each scheduler needs, of the folder `deploy/`."""


@command
@click.argument("scheduler", type=click.Choice(list(_FILES)))
def schedule(desk: Desk, scheduler: str) -> int:
    """Print what `deploy/` holds for a scheduler: each file says where to put it and what to fill in."""
    files = {name: shipped(f"deploy/{name}") for name in _FILES[scheduler]}
    titled = [f"# ---- {name}\n{text}" for name, text in files.items()] if len(files) > 1 else list(files.values())
    desk.say(files, "\n".join(titled).rstrip("\n"))
    return DONE
