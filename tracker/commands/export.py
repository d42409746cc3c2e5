"""`export`: the record as files."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.commands.desk import DONE, Desk, command
from tracker.export import export as write_all
from tracker.registry import load_subject


@command
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def export(desk: Desk, folder: Path) -> int:
    """Write the record into DIR as CSV and JSON, with what changed since the last export there, and a manifest."""
    manifest = write_all(desk.db, load_subject(desk.data), folder, desk.now)
    files = [f"{one['name']:16} {one['rows']:8} rows {one['bytes']:10} bytes" for one in manifest["files"]]
    desk.say(manifest, "\n".join([*files, f"{folder}: changes after {manifest['delta_after']} are in delta"]))
    return DONE
