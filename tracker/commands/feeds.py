"""`feeds`: looking after the files that are published."""

from __future__ import annotations

import click

from tracker.commands.desk import DONE, NEEDS_A_PERSON, Desk, command


@click.group()
def feeds() -> None:
    """The feed files."""


@command
def check(desk: Desk) -> int:
    """Parse every file that was built with readers that are not ours, and hold it against its format's rules."""
    from tracker.feeds.check import check_feeds  # noqa: PLC0415  feed readers take longer to import than an answer

    count, faults = check_feeds(desk.feeds)
    desk.say({"files": count, "faults": faults}, "\n".join([*faults, f"{count} files, {len(faults)} faults"]))
    return NEEDS_A_PERSON if faults or not count else DONE


feeds.add_command(check)
