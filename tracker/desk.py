"""What every command is given, and the forms of instants and days on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from tracker.archive import Archive
from tracker.ledger import Ledger
from tracker.lock import only_writer
from tracker.normalize import first_day, instant, legal_date
from tracker.places import Known
from tracker.registry import load


@dataclass(frozen=True)
class Desk:
    """What every command is given: where things lie, what time it is, how to print."""

    data: Path
    db: Path
    clock: Callable[[], datetime]
    as_json: bool

    @property
    def now(self) -> datetime:
        return self.clock()

    @property
    def feeds(self) -> Path:
        return self.db.parent / "feeds"

    @property
    def archive(self) -> Archive:
        return Archive(self.db.parent / "archive")

    @contextmanager
    def writing(self) -> Iterator[Ledger]:
        """The ledger, with nobody else writing."""
        with only_writer(self.db.with_suffix(".lock")):
            ledger = Ledger(self.db)
            try:
                yield ledger
            finally:
                ledger.close()

    def known(self, known_at: datetime | None = None) -> Known:
        """What we know: by the ledger, or by the dossiers alone before the first recording."""
        if not self.db.exists():
            return Known.of_dossiers(load(self.data).dossiers, self.now)
        return Known.of_ledger(Ledger(self.db), known_at, self.now)

    def say(self, document: object, text: str) -> None:
        """One JSON document or lines for a person, as asked."""
        click.echo(json.dumps(document, ensure_ascii=False, indent=2, default=str) if self.as_json else text)


class Instant(click.ParamType[datetime]):
    name = "instant"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            return instant(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


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
