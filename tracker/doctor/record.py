"""The ledger: is the file whole, is the schema ours, do the triggers stand that keep history from being changed?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tracker import database
from tracker.doctor import Finding
from tracker.ledger import Ledger
from tracker.notify.outbox import open_messages
from tracker.rows import scalar
from tracker.run_row import last_runs
from tracker.schema import LEDGER
from tracker.sightings import lost_quotes
from tracker.upgrade import steps

_RUNS = 20
_RESTORE = "stop the runs, keep the file for a look, and put the newest backup in place: tracker restore FILE"


def whole(db: Path) -> Iterator[Finding]:
    """What SQLite itself finds."""
    for problem in database.damage(db):
        yield Finding("urgent", "ledger", str(db), problem, _RESTORE)


def schema(db: Path) -> Iterator[Finding]:
    """Every step is there, and none that a newer tracker made."""
    ours, there = set(steps()), database.steps(db)
    for name in sorted(there - ours):
        yield Finding("urgent", "schema", name, "a newer tracker made this step", "install that version again")
    for name in sorted(ours - there):
        do = "start any run: it makes it"
        yield Finding("note", "schema", name, "this step has not been made yet", do)


def append_only(ledger: Ledger) -> Iterator[Finding]:
    """Two triggers a table of the history."""
    held = set(ledger.db.table_names())
    there = {row["name"] for row in ledger.db.query("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for table in held.intersection(LEDGER):
        for verb in ("update", "delete"):
            if f"{table}_refuses_{verb}" not in there:
                problem = f"rows can be changed: the trigger that refuses {verb} is gone"
                yield Finding("urgent", "history", table, problem, _RESTORE)


def runs(ledger: Ledger) -> Iterator[Finding]:
    """Runs that asked and read nothing; dossiers at fault; words that are gone; questions that wait."""
    newest = last_runs(ledger, _RUNS)
    red = [run for run in newest if run.red]
    if newest and newest[0].red:
        problem = f"the last run checked 0 of {newest[0].fetched} sources"
        yield Finding("urgent", "runs", "last run", problem, "see to the network of this machine: tracker sources")
    elif red:
        problem = f"{len(red)} of the last {len(newest)} runs checked nothing"
        yield Finding("note", "runs", "red runs", problem, "see to the network of this machine if it goes on")
    faults = scalar(ledger.db, "SELECT coalesce(json_array_length((SELECT faults FROM runs ORDER BY id DESC)), 0)")
    if faults:
        yield Finding("person", "dossiers", "faults", f"{faults} in the last run", "tracker check names each")
    for source, quote in sorted(lost_quotes(ledger)):
        yield Finding("person", "quotes", source, f"lost: “{quote}”", "read the page, and mend the dossier")
    waiting = scalar(ledger.db, "SELECT count(*) FROM open_reviews")
    if waiting:
        since = scalar(ledger.db, "SELECT min(since) FROM open_reviews")
        yield Finding("note", "reviews", "queue", f"{waiting} wait, since {since}", "tracker review list")


def outbox(ledger: Ledger) -> Iterator[Finding]:
    """Messages that were given up."""
    dead = sum(message.dead for message in open_messages(ledger))
    if dead:
        do = "tracker notify --list-dead says why; --again ID tries once more"
        yield Finding("person", "alerts", "outbox", f"{dead} messages could not be delivered", do)
