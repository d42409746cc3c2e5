"""The command line. Each command's module is imported when it is called, so that an answer comes at once."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click

from tracker import __version__

MODULES: Mapping[str, str] = {
    "run": "run", "crawl": "run", "record": "run", "build": "run", "rebuild": "run", "reread": "run",
    "serve": "serve", "status": "status", "changes": "changes", "sources": "sources", "read": "read",
    "check": "check", "coverage": "check", "review": "review", "retract": "retract", "feeds": "feeds",
    "notify": "notify", "demo": "demo",
    "worker": "worker", "watch": "watch", "schedule": "schedule", "doctor": "doctor",
    "backup": "backup", "restore": "backup", "verify": "backup", "prune": "backup", "evidence": "evidence",
    "export": "export", "publish": "replicas", "replica": "replicas",
}  # fmt: skip
"""Command to module of `tracker.commands`, in the order of the help page."""


class Commands(click.Group):
    """A group whose commands are functions of the modules above."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in MODULES:
            return None
        found = getattr(import_module(f"tracker.commands.{MODULES[cmd_name]}"), cmd_name)
        return found if isinstance(found, click.Command) else None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """The legal status of a substance, place by place, with citations and change alerts."""
