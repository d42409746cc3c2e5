"""`backup`, `restore`, `verify`, `prune`: that nothing of the record is lost, and how we know."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from tracker.backup import NoLedgerError, back_up
from tracker.commands.desk import DONE, NEEDS_A_PERSON, Desk, command
from tracker.restore import restore as put_back
from tracker.stray import remove
from tracker.verify import Verified
from tracker.verify import verify as look_through

a_file = click.Path(path_type=Path)


@command
@click.argument("file", type=a_file)
def backup(desk: Desk, file: Path) -> int:
    """Write ledger and archive into one FILE while all else goes on. It is looked through before it counts."""
    contents = back_up(desk.db, desk.archive, file, desk.now)
    left = [f"left out: {why}" for why in contents.left_out.values()]
    size = file.stat().st_size
    text = f"{file}: {sum(contents.rows.values())} rows, {contents.bodies} archived answers, {size} bytes"
    desk.say({"file": str(file), "bytes": size, **asdict(contents)}, "\n".join([text, *left]))
    return NEEDS_A_PERSON if left else DONE


@command
@click.argument("file", type=a_file)
@click.option("--aside", type=a_file, metavar="FILE", help="Set the present ledger aside in this file first.")
def restore(desk: Desk, file: Path, aside: Path | None) -> int:
    """Put a backup back in place: a running site shows it at once. Refuses to lose rows that FILE lacks."""
    with desk.alone():
        done = put_back(file, desk.db, desk.archive, aside)
    lines = [f"{desk.db}: as it was at {done.contents.made_at}; {done.bodies_added} archived answers put back"]
    if done.set_aside:
        lines.append(f"what was there is in {done.set_aside}")
    if done.moved:
        lines.append("the old file was damaged and had to be moved: start the site again")
    lines.append("then: tracker rebuild, which makes the feeds")
    desk.say(asdict(done), "\n".join(lines))
    return DONE


@command
def verify(desk: Desk) -> int:
    """Look through the ledger, every archived answer and every quote. Status 1 if anything is wrong."""
    seen = look_through(_ledger(desk), desk.archive)
    desk.say(asdict(seen), _text(seen))
    return NEEDS_A_PERSON if seen.faults else DONE


@command
def prune(desk: Desk) -> int:
    """Remove from the archive what no row of the ledger names. All that evidence rests on stays."""
    _ledger(desk)
    with desk.writing():
        removed = remove(desk.db, desk.archive)
    freed = sum(removed.values())
    desk.say({"removed": sorted(removed), "bytes": freed}, f"{len(removed)} files removed, {freed} bytes")
    return DONE


def _ledger(desk: Desk) -> Path:
    if not desk.db.exists():
        raise NoLedgerError(f"{desk.db} does not exist: start with `tracker run`, or `tracker restore FILE`")
    return desk.db


def _text(seen: Verified) -> str:
    lines = [f"fault  {fault}" for fault in seen.faults]
    unread = f", {seen.unread} of sources never read" if seen.unread else ""
    lines.append(f"{seen.bodies} archived answers, {seen.texts} texts, {seen.quotes} quotes{unread}")
    return "\n".join([*lines, f"faults: {len(seen.faults)}"])
