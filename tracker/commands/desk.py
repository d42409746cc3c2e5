"""What every command is given and how it ends. The only reader of the clock."""

from __future__ import annotations

import functools
import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from tracker import disk
from tracker.archive import Archive, clear_away
from tracker.bucket import archive_of
from tracker.edition import refuse_replica
from tracker.ledger import Ledger
from tracker.lock import only_writer
from tracker.normalize import first_day, instant, legal_date, seconds
from tracker.places import Known
from tracker.refusal import RefusedError

DONE, NEEDS_A_PERSON, NOTHING_DONE = 0, 1, 2


@dataclass(frozen=True)
class Desk:
    """What every command is given: where things lie, what time it is, how to print."""

    data: Path
    db: Path
    clock: Callable[[], datetime]
    as_json: bool
    stands: bool = False
    """True where `--now` makes the clock stand still."""

    @property
    def now(self) -> datetime:
        return self.clock()

    @property
    def feeds(self) -> Path:
        return self.db.parent / "feeds"

    @property
    def lock(self) -> Path:
        return self.db.with_suffix(".lock")

    @property
    def metrics(self) -> Path:
        return self.db.with_suffix(".prom")

    @property
    def archive(self) -> Archive:
        return archive_of(self.db)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """With nobody else writing; says whose lock was taken over."""
        command = click.get_current_context().info_name or ""
        with only_writer(self.lock, command=command, now=self.now) as dead:
            if dead:
                click.echo(f"tracker: took over the lock of {dead}, which died with it", err=True)
                self.archive.store.clear_away()
                clear_away(self.feeds)
            yield

    @contextmanager
    def writing(self) -> Iterator[Ledger]:
        """The ledger, with nobody else writing."""
        with self.alone():
            ledger = Ledger(self.db)
            try:
                refuse_replica(self.db, ledger.db.conn)
                yield ledger
            finally:
                ledger.close()

    def known(self, *, removed: bool = False) -> Known:
        """What we know: by the ledger, or by the dossiers alone before the first recording."""
        if not self.db.exists():
            return Known.of_folder(self.data)
        return Known.of_ledger(Ledger.to_ask(self.db), self.now, removed=removed)

    def say(self, document: object, text: str) -> None:
        """One JSON document or lines for a person, as asked."""
        click.echo(json.dumps(document, ensure_ascii=False, indent=2, default=str) if self.as_json else text)


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
            with disk.ledger(db), disk.anywhere():
                status = function(Desk(data, db, clock, as_json, stands=fixed_now is not None), **options)
                sys.stdout.flush()
        except RefusedError as refusal:
            click.echo(f"tracker: {refusal}", err=True)
            status = NOTHING_DONE
        raise SystemExit(status)

    return click.command(name=function.__name__.rstrip("_"))(run_it)


def _clock() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


class Instant(click.ParamType[datetime]):
    name = "instant"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            return instant(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class Seconds(click.ParamType[int]):
    """A stretch of time such as `90s` or `10m`."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if re.fullmatch(r"\d{1,6}s", value):
            return int(value[:-1])
        try:
            return seconds(value)
        except ValueError:
            self.fail(f"'{value}' is not a time: write a number and s, m, h, d or w, e.g. 10m", param, ctx)


class Day(click.ParamType[date]):
    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            day = legal_date(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if len(day) != len("YYYY-MM-DD"):
            self.fail(f"'{value}' is not a whole day: write YYYY-MM-DD", param, ctx)
        return first_day(day)


class PartialDate(click.ParamType[str]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return legal_date(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
