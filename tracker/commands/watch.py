"""`watch`: rounds in the foreground, until it is told to end."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta

import click

from tracker.commands.desk import DONE, NOTHING_DONE, Desk, Seconds, command
from tracker.due import next_due, watched
from tracker.ledger import Ledger
from tracker.normalize import stamp
from tracker.registry import load
from tracker.vigil import keep_vigil, rest_length


@command
@click.option("--budget", type=Seconds(), help="Of each round: begin with no source after so long, e.g. 10m.")
@click.option("--log-json", is_flag=True, help="A JSON line an event, on the error stream.")
def watch(desk: Desk, budget: int | None, log_json: bool) -> int:
    """Run when something is due, rest until the next is; SIGTERM or Ctrl-C ends it. With --now: one round."""
    words = _words(desk, budget, log_json)
    if desk.stands:
        status = _round([*words, "--now", stamp(desk.now)])
        due = _next_due(desk)
        _say(f"the next round would be at {stamp(desk.now + rest_length(due, desk.now))}")
        return status
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C: KeyboardInterrupt, wherever we are
    try:
        keep_vigil(lambda: _next_due(desk), desk.clock, _rest, lambda: _told(_round(words)))
    except KeyboardInterrupt:
        _say("told to end")
    return DONE


def _words(desk: Desk, budget: int | None, log_json: bool) -> list[str]:
    """The command of a round. Each is a process of its own: what one leaves in memory, the next does not find."""
    words = [sys.executable, "-m", "tracker", "run", "--data", str(desk.data), "--db", str(desk.db)]
    words += ["--json"] if desk.as_json else []
    words += ["--log-json"] if log_json else []
    return words + ([] if budget is None else ["--budget", f"{budget}s"])


def _round(words: list[str]) -> int:
    """To its end; told to end ourselves, we tell it, and wait until it has put everything away."""
    with subprocess.Popen(words, process_group=0) as child:  # noqa: S603, our own words; Ctrl-C comes by us alone
        try:
            return child.wait()
        except KeyboardInterrupt:
            child.terminate()
            child.wait()
            raise


def _told(status: int) -> None:
    if status >= NOTHING_DONE or status < 0:
        _say(f"the round ended with status {status}: 'tracker doctor' says what to do")


def _rest(length: timedelta, until: datetime) -> None:
    _say(f"resting until {stamp(until)}")
    time.sleep(length.total_seconds())


def _next_due(desk: Desk) -> datetime | None:
    if not desk.db.exists():
        return None
    ledger = Ledger.to_ask(desk.db)
    try:
        return next_due(watched(load(desk.data), ledger), ledger, desk.now)
    finally:
        ledger.close()


def _say(text: str) -> None:
    click.echo(f"tracker: {text}", err=True)
