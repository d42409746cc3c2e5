"""The table that a run draws on a terminal while it goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import monotonic

from rich.console import Console, Group
from rich.live import Live
from rich.table import Table
from rich.text import Text

from tracker.commands.progress import line_of
from tracker.model import Change, Snapshot, Source
from tracker.tally import Count, Tally

_MOST_HOSTS = 12
"""Rows of the table: those that owe most."""
_FRAMES_A_SECOND = 4


class LiveTable:
    """A table that is drawn anew while the run goes; what failed stays above it."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        console = Console(stderr=True)
        self.live = Live(
            get_renderable=self._draw, console=console, refresh_per_second=_FRAMES_A_SECOND, transient=True
        )

    def __enter__(self) -> LiveTable:
        self.live.start()
        return self

    def __exit__(self, *fault: object) -> None:
        self.live.stop()

    def begin(self, due: Sequence[Source]) -> None:
        self.tally.expect(due)

    def answered(self, snapshot: Snapshot) -> None:
        failed = self.tally.all.failed
        self.tally.take(snapshot)
        if self.tally.all.failed > failed:
            self.live.console.print(Text(line_of(snapshot)))

    def end(self, changes: Sequence[Change], left: Sequence[str]) -> None:
        """The table goes; the summary follows."""

    def _draw(self) -> Group:
        return Group(table_of(self.tally), Text(f"{clock(self.tally.seconds_left(monotonic()))} left"))


def table_of(tally: Tally) -> Table:
    """All hosts in a row, and those that owe most in one each."""
    table = Table("host", "due", "done", "failed", "changed")
    for host, count in tally.busiest(_MOST_HOSTS):
        table.add_row(Text(host), *_cells(count))
    table.add_row(f"{len(tally.hosts)} hosts", *_cells(tally.all))
    return table


def clock(seconds: float | None) -> str:
    """Minutes and seconds."""
    return "?" if seconds is None else f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _cells(count: Count) -> Iterator[str]:
    return (str(number) for number in (count.due, count.done, count.failed, count.changed))
