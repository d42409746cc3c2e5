"""`read`: what spider and readers make of one saved document."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import click

from tracker.commands.desk import DONE, NEEDS_A_PERSON, Desk, command
from tracker.gazetteer import Gazetteer
from tracker.model import Interface, Reading
from tracker.registry import dossier_paths, identities, load_subject
from tracker.saved import read_document
from tracker.unreadable import Unreadable


@command
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--interface", required=True, type=click.Choice(sorted(set(get_args(Interface)) - {"hand"})))
@click.option("--url", help="Where the document is from.")
@click.option("--jurisdiction", help="Whose law it is.")
@click.option("--substance", help="Only what it says of this one.")
def read(
    desk: Desk, file: Path, interface: str, url: str | None, jurisdiction: str | None, substance: str | None
) -> int:
    """What spider and readers make of one saved document. No network, no database."""
    place, subject = _place(desk, jurisdiction), load_subject(desk.data)
    try:
        reading = read_document(file.read_bytes(), interface, url, subject, desk.now.date(), jurisdiction=place)
    except Unreadable as fault:
        click.echo(f"tracker: {file}: {fault.outcome}: {fault.reason}", err=True)
        desk.say(Reading().model_dump(mode="json"), "")
        return NEEDS_A_PERSON
    if substance:
        reading = reading.model_copy(
            update={"findings": tuple(f for f in reading.findings if f.substance == substance)}
        )
    desk.say(reading.model_dump(mode="json"), _text(reading))
    return DONE


def _place(desk: Desk, jurisdiction: str | None) -> str | None:
    """The code of a place. An OCD id is believed without a dossier: it says itself what it is."""
    if jurisdiction is None or jurisdiction.startswith("ocd-division/"):
        return jurisdiction
    return Gazetteer(identities(dossier_paths(desk.data))).one(jurisdiction)


def _text(reading: Reading) -> str:
    lines = [f"{d.kind}: {d.title or 'without title'}" for d in reading.documents]
    lines += [f"  {f.kind} {f.substance} ({f.rule}): “{f.quote}”" for f in reading.findings]
    lines += [f"  proposal {p.identifier}, {p.stage}: {p.title}" for p in reading.proposals]
    return "\n".join(lines)
