"""The commands. The only reader of the clock, and of the environment's leave to ask this very machine.

Exit status: 0 done; 1 done, but something needs a person; 2 wrong usage or nothing done.
"""

from __future__ import annotations

import functools
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

import click

from tracker import __version__, report
from tracker.answer import answer
from tracker.coverage import as_markdown
from tracker.coverage import coverage as coverage_of
from tracker.derive import derive
from tracker.desk import Day, Desk, Instant
from tracker.due import Crawl, UnknownSourceError, due_sources, watched
from tracker.feeds import build_feeds
from tracker.ledger import Ledger
from tracker.lock import BusyError
from tracker.model import GOOD, Interface, Reading
from tracker.places import Known, UnknownPlaceError
from tracker.recorder import BackwardsError, Recording, record
from tracker.registry import FaultyFileError, Registry, load, load_subject
from tracker.saved import read_document
from tracker.sightings import lost_quotes
from tracker.unreadable import Unreadable

DONE, NEEDS_A_PERSON, NOTHING_DONE = 0, 1, 2
REFUSALS = (BusyError, BackwardsError, FaultyFileError, UnknownPlaceError, UnknownSourceError)


def command(function: Callable[..., int]) -> click.Command:
    """A command with the options that all have; what it returns is the exit status, a refusal is status 2."""

    @click.option("--data", type=click.Path(path_type=Path), default=Path("data"), help="Dossiers and subjects.")
    @click.option("--db", type=click.Path(path_type=Path), default=Path("data/tracker.db"), help="The ledger.")
    @click.option("--now", "fixed_now", type=Instant(), help="ISO 8601 instant to use as the clock.")
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
    @functools.wraps(function)
    def run_it(data: Path, db: Path, fixed_now: datetime | None, as_json: bool, **options: Any) -> None:
        clock = _clock if fixed_now is None else lambda: fixed_now
        try:
            status = function(Desk(data, db, clock, as_json), **options)
        except REFUSALS as refusal:
            click.echo(f"tracker: {refusal}", err=True)
            status = NOTHING_DONE
        raise SystemExit(status)

    return main.command(name=function.__name__.rstrip("_"))(run_it)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """The legal status of a substance, place by place, with citations and change alerts."""


only_option = click.option("--only", multiple=True, metavar="CODE-OR-SOURCE", help="Only these, due or not.")
all_option = click.option("--all", "ask_anyway", is_flag=True, help="Ask every source, due or not.")
out_option = click.option("--out", type=click.Path(path_type=Path), help="Folder for the feeds.")


@command
@only_option
@all_option
@out_option
def run(desk: Desk, only: tuple[str, ...], ask_anyway: bool, out: Path | None) -> int:
    """Crawl what is due, read, record and build the feeds. Twice adds nothing."""
    registry = load(desk.data)
    with desk.writing() as ledger:
        crawled = _crawl(desk, registry, ledger, only, ask_anyway)
        recording = record(registry, ledger, desk.archive, desk.now)
        build_feeds(ledger, out or desk.feeds)
        status = _status_of_run(ledger, crawled, recording)
        desk.say(report.run_document(ledger, crawled, recording), report.run_text(ledger, crawled, recording))
    return status


@command
@only_option
@all_option
def crawl(desk: Desk, only: tuple[str, ...], ask_anyway: bool) -> int:
    """Ask the sources that are due; keep what they answer."""
    registry = load(desk.data)
    with desk.writing() as ledger:
        crawled = _crawl(desk, registry, ledger, only, ask_anyway)
        desk.say(asdict(crawled), report.crawl_text(ledger, crawled))
    return NOTHING_DONE if crawled.due and not crawled.good else int(crawled.good < len(crawled.due))


@command
def record_(desk: Desk) -> int:
    """Take dossiers, answers and the calendar into the ledger."""
    registry = load(desk.data)
    with desk.writing() as ledger:
        recording = record(registry, ledger, desk.archive, desk.now)
        desk.say(report.recording_document(recording), report.recording_text(recording))
        return NEEDS_A_PERSON if recording.faults or lost_quotes(ledger) else DONE


@command
@out_option
def build(desk: Desk, out: Path | None) -> int:
    """Build the feeds from the ledger."""
    with desk.writing() as ledger:
        written = build_feeds(ledger, out or desk.feeds)
    desk.say([str(path) for path in written], f"{len(written)} feed files changed in {out or desk.feeds}")
    return DONE


@command
@out_option
def rebuild(desk: Desk, out: Path | None) -> int:
    """Make the derived tables and the feeds anew from the ledger: same rows, same bytes."""
    with desk.writing() as ledger:
        derive(ledger)
        written = build_feeds(ledger, out or desk.feeds)
    desk.say([str(path) for path in written], f"rebuilt {desk.db}; {len(written)} feed files changed")
    return DONE


@command
@click.option("--host", default="127.0.0.1")
@click.option("--port", type=int, default=8001)
def serve(desk: Desk, host: str, port: int) -> int:
    """Serve the site: Datasette on the ledger, feeds at /feeds/."""
    from tracker import site  # noqa: PLC0415  so does Datasette

    click.echo(f"site   http://{host}:{port}/\nfeeds  http://{host}:{port}/feeds/all.rss\nend it with Ctrl-C")
    try:
        site.serve(desk.db, desk.feeds, host, port, desk.clock, load_subject(desk.data))
    except site.CannotServeError as refusal:
        click.echo(f"tracker: {refusal}", err=True)
        return NOTHING_DONE
    return DONE


@command
@click.argument("place")
@click.option("--substance", default=None, help="Substance id; default: the subject's first.")
@click.option("--on", type=Day(), help="Day; default: today at the place.")
@click.option("--known", type=Instant(), help="As we knew it at this instant.")
def status(desk: Desk, place: str, substance: str | None, on: date | None, known: datetime | None) -> int:
    """What the law says at a place, on a day, for a substance."""
    subject = load_subject(desk.data)
    known_substances = [s.id for s in subject.substances]
    substance = substance or known_substances[0]
    if substance not in known_substances:
        raise click.UsageError(f"substance '{substance}' is not tracked; known: {', '.join(known_substances)}")
    places = desk.known(known)
    chain = places.chain(places.find(place))
    day = on or desk.now.astimezone(ZoneInfo(chain[0].jurisdiction.timezone)).date()
    said = answer(chain, subject, substance, day, known or desk.now)
    desk.say(said.model_dump(mode="json", by_alias=True), report.answer_text(said))
    return DONE


@command
@click.option("--since", type=Day(), help="Recorded on or after this day, UTC.")
@click.option("--place", help="Code of a place; with those below it.")
@click.option("--kind", help="One kind of change.")
def changes(desk: Desk, since: date | None, place: str | None, kind: str | None) -> int:
    """The change log, oldest first."""
    found = Ledger(desk.db).changes() if desk.db.exists() else []
    if place:
        code = desk.known().find(place)
        found = [c for c in found if c.jurisdiction == code or (c.jurisdiction or "").startswith(f"{code}-")]
    found = [c for c in found if (not since or c.recorded_at.date() >= since) and kind in (None, c.kind)]
    desk.say(report.changes_document(found), report.changes_text(found))
    return DONE


@command
@click.option("--stale", is_flag=True, help="Only those not read for three of their periods.")
def sources(desk: Desk, stale: bool) -> int:
    """Each source: last tried, last good, outcome and since when."""
    registry = load(desk.data)
    ledger = Ledger(desk.db) if desk.db.exists() else None
    known = watched(registry, ledger) if ledger else [s for d in registry.dossiers.values() for s in d.sources]
    rows = [report.source_row(ledger, source, desk.now) for source in known]
    rows = [row for row in rows if row["stale"] or not stale]
    desk.say(rows, report.sources_text(rows))
    return DONE


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
    registry = load(desk.data)
    if jurisdiction:
        Known.of_dossiers(registry.dossiers, desk.now).find(jurisdiction)
    try:
        reading = read_document(file.read_bytes(), interface, url, registry.subject, desk.now.date())
    except Unreadable as fault:
        click.echo(f"tracker: {file}: {fault.outcome}: {fault.reason}", err=True)
        desk.say(report.reading_document(Reading()), "")
        return NEEDS_A_PERSON
    if substance:
        reading = reading.model_copy(
            update={"findings": tuple(f for f in reading.findings if f.substance == substance)}
        )
    desk.say(report.reading_document(reading), report.reading_text(reading))
    return DONE


@main.command()
@click.option("--dir", "folder", type=click.Path(path_type=Path), help="An empty folder; default: a new one.")
def demo(folder: Path | None) -> None:
    """A law changes before your eyes: the whole chain against a loopback replay."""
    from tracker.demo import play  # noqa: PLC0415  its server is not needed elsewhere

    for line in play(folder or Path(tempfile.mkdtemp(prefix="tracker-demo-"))):
        click.echo(line)


@command
def check(desk: Desk) -> int:
    """Validate every dossier: file, field and value of each fault."""
    registry = load(desk.data)
    desk.say(report.check_document(registry), report.check_text(registry))
    return NEEDS_A_PERSON if registry.faults else DONE


@command
def coverage(desk: Desk) -> int:
    """Each place with its status, how sure, how old, watched or not, and what is missing."""
    registry = load(desk.data)
    today = desk.now.date()
    rows = coverage_of(registry.dossiers, registry.subject.substances[0].id, today)
    desk.say([row.model_dump() for row in rows], as_markdown(rows, today))
    return DONE


def _clock() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _crawl(desk: Desk, registry: Registry, ledger: Ledger, only: tuple[str, ...], ask_anyway: bool) -> Crawl:
    sources = watched(registry, ledger)
    due = due_sources(sources, ledger, desk.now, only, ask_anyway=ask_anyway)
    if not due:
        return Crawl()
    from tracker.crawl import crawl_sources  # noqa: PLC0415  Scrapy takes longer to import than an answer to give

    allow_loopback = os.environ.get("TRACKER_ALLOW_LOOPBACK") == "1"
    crawled = crawl_sources(due, ledger, desk.archive, desk.clock, allow_loopback=allow_loopback)
    return replace(crawled, by_hand=tuple(s.id for s in sources if s.interface == "hand"))


def _status_of_run(ledger: Ledger, crawled: Crawl, recording: Recording) -> int:
    if crawled.due and not crawled.good:
        return NOTHING_DONE
    failed = any(outcome not in GOOD for outcome in recording.outcomes)
    return NEEDS_A_PERSON if failed or recording.faults or lost_quotes(ledger) else DONE
