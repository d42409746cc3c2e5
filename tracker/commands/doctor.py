"""`doctor`: is all well with this installation, and if not, what is to be done?"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import click

from tracker.commands.desk import DONE, NEEDS_A_PERSON, Desk, command
from tracker.commands.engine import engine_option, extra
from tracker.doctor import Finding, machine, needs_a_person, record, worst_first
from tracker.doctor.feeds import feeds
from tracker.doctor.keys import keys
from tracker.doctor.sources import sources
from tracker.due import watched
from tracker.ledger import Ledger
from tracker.registry import load


@command
@click.option("--out", type=click.Path(path_type=Path), help="Folder of the feeds, if not beside the ledger.")
@engine_option
def doctor(desk: Desk, out: Path | None, engine: str | None) -> int:
    """Look at clock, disk, ledger, lock, keys, sources, feeds, alerts, workers; say what to do, worst first."""
    findings = worst_first([*_findings(desk, out or desk.feeds), *_workers(engine)])
    needed = needs_a_person(findings)
    verdict = "a person is needed" if needed else "all is well"
    document = {"needs_a_person": needed, "findings": [finding._asdict() for finding in findings]}
    desk.say(document, "\n".join([*map(_line, findings), f"{len(findings)} findings: {verdict}"]))
    return NEEDS_A_PERSON if needed else DONE


def _findings(desk: Desk, feed_files: Path) -> Iterator[Finding]:
    if not desk.db.exists():
        yield Finding(
            "urgent", "ledger", str(desk.db), "is not there", "tracker run makes it, or tracker restore FILE"
        )
        return
    yield from machine.disk(desk.db)
    yield from machine.lock(desk.lock, desk.now)
    damaged = list(record.whole(desk.db))
    yield from damaged
    if damaged:
        return
    yield from record.schema(desk.db)
    ledger = Ledger.to_read(desk.db)
    try:
        yield from _of_ledger(desk, ledger)
    except sqlite3.OperationalError as error:
        do = "see the steps of the schema above: any run makes those that lack"
        yield Finding("urgent", "ledger", str(desk.db), f"cannot be asked: {error}", do)
    finally:
        ledger.close()
    yield from feeds(feed_files)


def _workers(engine: str | None) -> Iterator[Finding]:
    if engine:
        with extra():
            from tracker.cluster.health import workers  # noqa: PLC0415

        yield from workers(engine)


def _of_ledger(desk: Desk, ledger: Ledger) -> Iterator[Finding]:
    from tracker.crawl import keys_wanted  # noqa: PLC0415  Scrapy takes longer to import than an answer to give

    registry = load(desk.data)
    asked = watched(registry, ledger)
    yield from machine.clock(ledger, desk.now)
    yield from machine.zones(dossier.jurisdiction.timezone for dossier in registry.dossiers.values())
    yield from record.append_only(ledger)
    yield from record.runs(ledger)
    yield from record.outbox(ledger)
    yield from keys(ledger, keys_wanted(asked), os.environ)
    yield from sources(ledger, asked, desk.now)


def _line(finding: Finding) -> str:
    return f"{finding.grade:7} {finding.check:9} {finding.subject}: {finding.problem}\n{'':17} → {finding.do}"
