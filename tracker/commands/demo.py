"""`demo`: a law changes before your eyes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from tracker.demo import play


@click.command()
@click.option("--dir", "folder", type=click.Path(path_type=Path), help="An empty folder; default: a new one.")
def demo(folder: Path | None) -> None:
    """A law changes before your eyes: the whole chain against a loopback replay."""
    for line in play(folder or Path(tempfile.mkdtemp(prefix="tracker-demo-"))):
        click.echo(line)
