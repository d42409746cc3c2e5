"""`run` and its steps: crawl, record, build; and rebuild."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

import click

from tracker.commands.changes import changes_document
from tracker.commands.desk import DONE, NEEDS_A_PERSON, NOTHING_DONE, Desk, Seconds, command
from tracker.commands.engine import engine_option, reach
from tracker.commands.progress import Show, showing
from tracker.commands.publish import publish
from tracker.derive import derive
from tracker.due import Crawl, due_sources, watched
from tracker.feeds.files import write
from tracker.ledger import Ledger
from tracker.metrics import metrics
from tracker.model import GOOD
from tracker.recorder import Recording
from tracker.recorder import record as record_all
from tracker.registry import Registry, load, load_subject
from tracker.reread import reread as reread_all
from tracker.searched import mend
from tracker.sightings import lost_quotes

if TYPE_CHECKING:
    from tracker.cluster.round import Round

Document = dict[str, object]

only_option = click.option("--only", multiple=True, metavar="CODE-OR-SOURCE", help="Only these, due or not.")
all_option = click.option("--all", "ask_anyway", is_flag=True, help="Ask every source, due or not.")
budget_option = click.option("--budget", type=Seconds(), help="Begin with no source after so long, e.g. 10m.")
log_option = click.option("--log-json", is_flag=True, help="A JSON line an event, on the error stream.")
out_option = click.option("--out", type=click.Path(path_type=Path), help="Folder for the feeds.")


@command
@only_option
@all_option
@out_option
@budget_option
@log_option
@engine_option
def run(
    desk: Desk,
    only: tuple[str, ...],
    ask_anyway: bool,
    out: Path | None,
    budget: int | None,
    log_json: bool,
    engine: str | None,
) -> int:
    """Crawl what is due, read, record and build the feeds. Twice adds nothing."""
    begun, registry = monotonic(), load(desk.data)
    helpers = reach(engine, desk) if engine else None
    with desk.writing() as ledger:
        with showing(desk, log_json=log_json, within=budget) as show:
            crawled = _crawl(desk, registry, ledger, Wanted(only, ask_anyway, budget), show, helpers)
            recording = record_all(registry, ledger, desk.archive, desk.now)
            publish(desk, ledger, out)
            show.end(recording.changes, crawled.left)
        write([(desk.metrics, metrics(ledger, desk.now, monotonic() - begun).encode())])
        status = _status_of_run(ledger, crawled, recording)
        if crawled.left and budget is None:  # workers went away
            status = max(status, NEEDS_A_PERSON)
        desk.say(_run_document(ledger, crawled, recording), _run_text(ledger, crawled, recording))
    return status


@command
@only_option
@all_option
@budget_option
@log_option
def crawl(desk: Desk, only: tuple[str, ...], ask_anyway: bool, budget: int | None, log_json: bool) -> int:
    """Ask the sources that are due; keep what they answer."""
    registry = load(desk.data)
    with desk.writing() as ledger, showing(desk, log_json=log_json, within=budget) as show:
        crawled = _crawl(desk, registry, ledger, Wanted(only, ask_anyway, budget), show)
        show.end((), crawled.left)
        desk.say(asdict(crawled), _crawl_text(crawled))
    return NOTHING_DONE if crawled.due and not crawled.good else int(crawled.good < len(crawled.asked))


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


class Wanted(NamedTuple):
    """What a crawl was asked for."""

    only: tuple[str, ...]
    ask_anyway: bool
    budget: int | None


def _crawl(
    desk: Desk, registry: Registry, ledger: Ledger, wanted: Wanted, show: Show, helpers: Round | None = None
) -> Crawl:
    sources = watched(registry, ledger)
    if helpers:
        helpers.resume(sources, ledger, desk.archive)
    due = due_sources(sources, ledger, desk.now, wanted.only, ask_anyway=wanted.ask_anyway)
    show.begin(due)
    if not due:
        return Crawl()
    ask = helpers.crawl if helpers else _here()
    crawled = ask(due, ledger, desk.archive, desk.clock, within=wanted.budget, tell=show.answered)
    return replace(crawled, by_hand=tuple(s.id for s in sources if s.interface == "hand"))


def _here() -> Callable[..., Crawl]:
    from tracker.crawl import crawl_sources  # noqa: PLC0415  Scrapy takes longer to import than an answer to give

    return partial(crawl_sources, allow_loopback=os.environ.get("TRACKER_ALLOW_LOOPBACK") == "1")


def _status_of_run(ledger: Ledger, crawled: Crawl, recording: Recording) -> int:
    if crawled.due and not crawled.good:
        return NOTHING_DONE
    failed = any(outcome not in GOOD for outcome in recording.outcomes)
    return NEEDS_A_PERSON if failed or recording.faults or lost_quotes(ledger) else DONE


def _crawl_text(crawled: Crawl) -> str:
    """What follows the lines of the sources that were asked: those that were not, and how many were read."""
    if not crawled.due:
        return "nothing was due"
    lines = [f"{'skipped':12} {source:40} read by hand" for source in crawled.by_hand]
    lines += [f"{'left':12} {source:40} the time was over: it is due at the next run" for source in crawled.left]
    left = f", {len(crawled.left)} left to the next run" if crawled.left else ""
    return "\n".join([*lines, f"{crawled.good} of {len(crawled.due)} sources read{left}"])


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
    return "\n".join([_crawl_text(crawled), *lost, _recording_text(recording)])
