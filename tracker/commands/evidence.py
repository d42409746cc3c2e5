"""`evidence`: what an answer rests on, as a file for other people's programs."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from tracker.commands.desk import DONE, NEEDS_A_PERSON, Desk, command
from tracker.commands.status import answered, question
from tracker.evidence import Folder, unproven
from tracker.ledger import Ledger
from tracker.refusal import RefusedError
from tracker.warc import write


class NothingArchivedError(RefusedError):
    """There is no ledger."""


@command
@question
@click.option(
    "--warc", type=click.Path(path_type=Path), required=True, metavar="FILE", help="Packed if it ends in .gz."
)
def evidence(
    desk: Desk, place: str, substance: str | None, on: date | None, known: datetime | None, warc: Path
) -> int:
    """Archived sources, quotes and hashes behind the answer for PLACE, as one WARC file."""
    if not desk.db.exists():
        raise NothingArchivedError(f"{desk.db} does not exist: nothing was archived yet; start with `tracker run`")
    answers, zip_code = answered(desk, place, substance, on, known)
    ledger = Ledger.to_ask(desk.db)
    try:
        records, proofs = Folder(ledger, desk.archive, desk.now, known).of(answers, zip_code)
    finally:
        ledger.close()
    write(warc, records)
    missing = unproven(proofs)
    document = {"file": str(warc), "records": len(records), "evidence": proofs, "unproven": missing}
    lines = [f"{warc}: {len(records)} records", *(f"not archived: {words}" for words in missing)]
    desk.say(document, "\n".join(lines))
    return NEEDS_A_PERSON if missing else DONE
