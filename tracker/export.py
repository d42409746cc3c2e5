"""The record as files for other people's programs: tables, what is new since the last export, hashes of all."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tracker import database
from tracker.aside import making, put_in_place
from tracker.ledger import Ledger
from tracker.model import Change, Subject
from tracker.model.change import PUBLIC
from tracker.normalize import stamp
from tracker.refusal import RefusedError
from tracker.site import panel
from tracker.site.board import Board

_MANIFEST = "manifest.json"
_DERIVED = ("citations", "proposals", "sources")
_READ: Mapping[str, Callable[[Any], Any]] = {"stands": bool, "aim": json.loads, "substances": json.loads}
"""What SQLite keeps as a number or as words of JSON."""

Row = Mapping[str, Any]


class NotExportedError(RefusedError):
    """There is nothing to export, or the folder has what another ledger wrote."""


@dataclass(frozen=True)
class Table:
    """Rows that become one CSV and one JSON file."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Row]


def export(db: Path, subject: Subject, folder: Path, now: datetime) -> dict[str, Any]:
    """Write all files, the manifest last: it says what they are and where the next delta begins."""
    if not db.exists():
        raise NotExportedError(f"{db} does not exist: there is nothing to export")
    since = _exported(folder)
    with making(folder) as aside:
        copied = aside / "ledger"  # while others write, all tables are those of one instant
        database.copy(db, copied)
        ledger = Ledger.to_ask(copied)
        try:
            last = _last(ledger, folder, since)
            rows = {table.name: _write(aside, table, now) for table in _tables(ledger, subject, now, (since, last))}
        finally:
            ledger.close()
        files = [_entry(aside / f"{name}{kind}", rows[name]) for name in rows for kind in (".csv", ".json")]
        head = {"made_at": stamp(now), "license": "CC0-1.0", "delta_after": since, "last_change": last}
        manifest = {**head, "files": files}
        (aside / _MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n")
        folder.mkdir(exist_ok=True)
        for name in [*(file["name"] for file in files), _MANIFEST]:
            put_in_place(aside / name, folder / name)
    return manifest


def _last(ledger: Ledger, folder: Path, since: int) -> int:
    """The number of the newest change, which the last export into the folder cannot be beyond."""
    last = ledger.last_change()
    if since > last:
        raise NotExportedError(
            f"{folder / _MANIFEST} says that change {since} was exported, this ledger ends with {last}: "
            "name another folder"
        )
    return last


def _exported(folder: Path) -> int:
    """The number of the newest change of the last export into this folder."""
    path = folder / _MANIFEST
    if not path.exists():
        return 0
    try:
        return int(json.loads(path.read_text())["last_change"])
    except (ValueError, KeyError, TypeError) as error:
        raise NotExportedError(f"{path} is no manifest of an export ({error!r}): name another folder") from error


def _tables(ledger: Ledger, subject: Subject, now: datetime, delta: tuple[int, int]) -> Iterator[Table]:
    since, last = delta
    yield Table("answers", panel.STATUS, panel.status_rows(Board.read(ledger.path, subject, now)))
    yield Table("periods", panel.PERIODS, panel.period_rows(ledger.path))
    yield Table("changes", PUBLIC, _documents(ledger.numbered(1, last)))
    yield Table("delta", PUBLIC, _documents(ledger.numbered(since + 1, last)))
    for name in _DERIVED:
        columns = list(ledger.db.table(name).columns_dict)
        yield Table(name, columns, _rows(ledger, name))


def _documents(numbered: Iterable[tuple[int, Change]]) -> Iterator[Row]:
    yield from (change.document for _, change in numbered)


def _rows(ledger: Ledger, table: str) -> Iterator[Row]:
    for row in ledger.db.query(f"SELECT * FROM {table} ORDER BY id"):  # noqa: S608, our own names
        read = {name: _READ[name](value) for name, value in row.items() if name in _READ and value is not None}
        yield {**row, **read}


def _write(folder: Path, table: Table, now: datetime) -> int:
    """The number of rows that were written."""
    count = 0

    def counted() -> Iterator[Row]:
        nonlocal count
        for row in table.rows:
            count += 1
            yield row

    panel.write(folder, table.name, table.columns, counted(), stamp(now))
    return count


def _entry(file: Path, rows: int) -> dict[str, Any]:
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return {"name": file.name, "rows": rows, "bytes": file.stat().st_size, "sha256": digest}
