"""`retract`: taking back an event that should never have been told."""

from __future__ import annotations

import click

from tracker.commands.changes import changes_document
from tracker.commands.desk import DONE, Desk, command
from tracker.commands.publish import publish
from tracker.retract import retract as take_back


@command
@click.argument("change")
@click.option("--why", required=True, help="What was wrong, for everybody who read it.")
def retract(desk: Desk, change: str, why: str) -> int:
    """Take back the event with this id, on every feed that carried it. A wrong dossier is mended by hand."""
    with desk.writing() as ledger:
        with ledger.db.atomic():
            told = take_back(ledger, change, why, desk.now)
        publish(desk, ledger)
    desk.say(changes_document([told])[0], f"{told.title}\n{told.id}\nIf a dossier says the same, mend it as well.")
    return DONE
