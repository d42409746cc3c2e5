"""`run` and its steps: crawl, record, build; and rebuild."""

from __future__ import annotations

import os
from dataclasses import asdict, replace
from pathlib import Path

import click

from tracker.commands.changes import changes_document
from tracker.commands.desk import DONE, NEEDS_A_PERSON, NOTHING_DONE, Desk, command
from tracker.commands.publish import publish
from tracker.derive import derive
from tracker.due import Crawl, due_sources, watched
from tracker.ledger import Ledger
from tracker.model import GOOD
from tracker.recorder import Recording
from tracker.recorder import record as record_all
from tracker.registry import Registry, load, load_subject
from tracker.reread import reread as reread_all
from tracker.searched import mend
from tracker.sightings import lost_quotes

Document = dict[str, object]

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
        recording = record_all(registry, ledger, desk.archive, desk.now)
        publish(desk, ledger, out)
        status = _status_of_run(ledger, crawled, recording)
        desk.say(_run_document(ledger, crawled, recording), _run_text(ledger, crawled, recording))
    return status


@command
@only_option
@all_option
def crawl(desk: Desk, only: tuple[str, ...], ask_anyway: bool) -> int:
    """Ask the sources that are due; keep what they answer."""
    registry = load(desk.data)
    with desk.writing() as ledger:
        crawled = _crawl(desk, registry, ledger, only, ask_anyway)
        desk.say(asdict(crawled), _crawl_text(ledger, crawled))
    return NOTHING_DONE if crawled.due and not crawled.good else int(crawled.good < len(crawled.due))


@command
def record(desk: Desk) -> int:
    """Take dossiers, answers and the calendar into the ledger."""
    registry = load(desk.data)
    with desk.writing() as ledger:
        recording = record_all(registry, ledger, desk.archive, desk.now)
        desk.say(_recording_document(recording), _recording_text(recording))
        return NEEDS_A_PERSON if recording.faults or lost_quotes(ledger) else DONE


@command
@out_option
def build(desk: Desk, out: Path | None) -> int:
    """Build the feeds from the ledger."""
    with desk.writing() as ledger:
        written = publish(desk, ledger, out)
    desk.say([str(path) for path in written], f"{len(written)} feed files changed in {out or desk.feeds}")
    return DONE


@command
@out_option
def rebuild(desk: Desk, out: Path | None) -> int:
    """Make the derived tables and the feeds anew from the ledger: same rows, same bytes."""
    with desk.writing() as ledger:
        mend(ledger)
        derive(ledger)
        written = publish(desk, ledger, out)
    desk.say([str(path) for path in written], f"rebuilt {desk.db}; {len(written)} feed files changed")
    return DONE


@command
def reread(desk: Desk) -> int:
    """Read the archived texts anew with the present readers. Nobody is told: the law did not move."""
    subject = load_subject(desk.data)
    with desk.writing() as ledger:
        anew = reread_all(subject, ledger, desk.archive, desk.now)
    desk.say({"read_anew": anew}, f"{anew} texts read anew")
    return DONE


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


def _crawl_text(ledger: Ledger, crawled: Crawl) -> str:
    """A line for each source that was asked, with its outcome and, where it is bad, why."""
    if not crawled.due:
        return "nothing was due"
    lines = []
    for source in crawled.due:
        answer = ledger.snapshots.latest_main(source)
        if answer:
            lines.append(f"{answer.outcome:12} {source:40} {answer.reason or ''}".rstrip())
    lines += [f"{'skipped':12} {source:40} read by hand" for source in crawled.by_hand]
    return "\n".join([*lines, f"{crawled.good} of {len(crawled.due)} sources read"])


def _recording_document(recording: Recording) -> Document:
    return {
        "outcomes": dict(recording.outcomes),
        "changes": changes_document(recording.changes),
        "faults": list(recording.faults),
    }


def _recording_text(recording: Recording) -> str:
    lines = [f"fault        {fault}" for fault in recording.faults]
    lines += [f"{change.kind:12} {change.title}" for change in recording.changes]
    return "\n".join([*lines, f"{len(recording.changes)} changes"])


def _run_document(ledger: Ledger, crawled: Crawl, recording: Recording) -> Document:
    lost = [{"source": source, "quote": quote} for source, quote in sorted(lost_quotes(ledger))]
    return {**asdict(crawled), **_recording_document(recording), "lost_quotes": lost}


def _run_text(ledger: Ledger, crawled: Crawl, recording: Recording) -> str:
    lost = [f"lost         {source}: “{quote}”" for source, quote in sorted(lost_quotes(ledger))]
    return "\n".join([_crawl_text(ledger, crawled), *lost, _recording_text(recording)])
