"""`publish` and `replica`: the record given to other machines, whose sites answer from a copy of their own."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.commands.desk import DONE, Desk, command
from tracker.edition import Edition
from tracker.registry import load_publication, load_subject


@command
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def publish(desk: Desk, folder: Path) -> int:
    """Put the record, as it is now, into DIR for replicas to fetch. Rounds and the site go on meanwhile."""
    from tracker.publishing import publish as make  # noqa: PLC0415  it brings the site and the writers of feeds

    made, is_new = make(desk.db, desk.feeds, folder, load_subject(desk.data), load_publication(desk.data))
    _say(desk, made, f"{folder}: published" if is_new else f"{folder}: there already", changed=is_new)
    return DONE


@command
@click.argument("place", metavar="DIR-OR-URL")
def replica(desk: Desk, place: str) -> int:
    """Take the newest record published at DIR-OR-URL into --db, which a site may serve. Twice changes nothing."""
    from tracker.replica import take  # noqa: PLC0415  web clients take longer to import than a look at a folder

    with desk.alone():
        taken, is_new = take(place, desk.db, desk.feeds)
    _say(desk, taken, f"{desk.db}: taken" if is_new else f"{desk.db}: nothing newer", changed=is_new)
    return DONE


def _say(desk: Desk, one: Edition, what: str, *, changed: bool) -> None:
    size = one.ledger.size + one.feeds.size
    text = f"{what}: run {one.run}, recorded {one.recorded_at}, {one.rows} rows, {size} bytes packed"
    desk.say({"changed": changed, **one.model_dump()}, text)
