"""How a run shows itself while it goes: a table on a terminal, a line an event in a log, JSON lines where asked."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import Protocol

import click

from tracker.commands.desk import Desk
from tracker.model import Change, Snapshot, Source
from tracker.normalize import stamp
from tracker.tally import Tally


class Show(Protocol):
    """What hears of a run: sources to be asked, each answer, and the end with what was told."""

    def begin(self, due: Sequence[Source]) -> None: ...
    def answered(self, snapshot: Snapshot) -> None: ...
    def end(self, changes: Sequence[Change], left: Sequence[str]) -> None: ...


@contextmanager
def showing(desk: Desk, *, log_json: bool, within: float | None) -> Iterator[Show]:
    """What fits where the output goes. With `--json` and no terminal nothing is said before the end."""
    if log_json:
        yield JsonLines(desk)
    elif sys.stderr.isatty():
        from tracker.commands.live_table import LiveTable  # noqa: PLC0415  what no log needs

        with LiveTable(Tally(monotonic(), within)) as table:
            yield table
    else:
        yield Lines(print_line=lambda line: None if desk.as_json else click.echo(line))


def line_of(snapshot: Snapshot) -> str:
    return f"{snapshot.outcome:12} {snapshot.source:40} {snapshot.reason or ''}".rstrip()


class Lines:
    """A line for each answer, as it comes."""

    def __init__(self, print_line: Callable[[str], None]) -> None:
        self.print_line = print_line

    def begin(self, due: Sequence[Source]) -> None:
        """The end says how many there were."""

    def answered(self, snapshot: Snapshot) -> None:
        self.print_line(line_of(snapshot))

    def end(self, changes: Sequence[Change], left: Sequence[str]) -> None:
        """The summary follows."""


class JsonLines:
    """A JSON object for each event, on the error stream, so that the document of `--json` stays one."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def begin(self, due: Sequence[Source]) -> None:
        self._say("begun", due=len(due))

    def answered(self, snapshot: Snapshot) -> None:
        told = {"source": snapshot.source, "outcome": snapshot.outcome, "reason": snapshot.reason}
        self._say("answered", **told, status=snapshot.http_status, size=snapshot.size)

    def end(self, changes: Sequence[Change], left: Sequence[str]) -> None:
        for change in changes:
            self._say("change", id=change.id, kind=change.kind, place=change.jurisdiction, title=change.title)
        for source in left:
            self._say("left", source=source)
        self._say("ended", changes=len(changes), left=len(left))

    def _say(self, event: str, **facts: object) -> None:
        line = {"at": stamp(self.desk.now), "event": event, **facts}
        click.echo(json.dumps(line, ensure_ascii=False), err=True)
