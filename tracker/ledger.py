"""The history and the only door to it: append-only tables in SQLite.

Everything the tracker ever held can be asked back by the instant it was known: `held(code, known_at)`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from tracker.disk import stands_still
from tracker.model import Change, Dossier, StatusPeriod, fingerprint
from tracker.normalize import instant, stamp
from tracker.rows import append, scalar, select
from tracker.snapshots import SnapshotLog
from tracker.timeline import Held
from tracker.upgrade import bring_up_to_date, is_current, refuse_newer

WRITER_WAIT_SECONDS = 60


@dataclass(frozen=True)
class Span:
    """An entry with the time during which we held it, end excluded; `until` None: still held."""

    held: Held
    since: datetime
    until: datetime | None


class Ledger:
    """One SQLite file. Opening it brings the schema up to date; nothing in it is ever changed or removed."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        connection = sqlite3.connect(path, timeout=WRITER_WAIT_SECONDS)
        self.db = Database(connection)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = FULL")
        self.db.execute("PRAGMA foreign_keys = ON")
        bring_up_to_date(path, self.db)
        self.snapshots = SnapshotLog(self.db)

    @classmethod
    def to_read(cls, path: Path) -> Self:
        """An existing ledger for reading only, by any thread; its schema is taken as it is."""
        ledger = cls.__new__(cls)
        ledger.path = path
        ledger.db = Database(reading(path))
        ledger.snapshots = SnapshotLog(ledger.db)
        return ledger

    @classmethod
    def to_ask(cls, path: Path) -> Self:
        """An existing ledger for reading; one that an older version made is brought up to date first."""
        ledger = cls.to_read(path)
        refuse_newer(path, ledger.db)
        if is_current(ledger.db):
            return ledger
        ledger.close()
        return cls(path)

    def close(self) -> None:
        self.db.close()

    def dossiers(self, known_at: datetime | None = None) -> dict[str, Dossier]:
        """The last recorded dossier of every place, as of an instant; removed places are left out."""
        rows = self._select(
            "SELECT jurisdiction, content FROM dossiers WHERE id IN "
            "(SELECT max(id) FROM dossiers WHERE recorded_at <= ? GROUP BY jurisdiction) ORDER BY jurisdiction",
            [_until(known_at)],
        )
        return {row["jurisdiction"]: _parsed(row["content"]) for row in rows if row["content"]}

    def dossier(self, code: str, known_at: datetime | None = None) -> Dossier | None:
        """The last recorded dossier of a place, as of an instant; None if there was none."""
        sql = "SELECT content FROM dossiers WHERE jurisdiction = ? AND recorded_at <= ? ORDER BY id DESC LIMIT 1"
        rows = list(self._select(sql, [code, _until(known_at)]))
        return _parsed(rows[0]["content"]) if rows and rows[0]["content"] else None

    def identities(self, *, removed: bool = False) -> list[dict[str, Any]]:
        """The codes and names of every place that has a dossier now; with those whose dossier was removed."""
        rows = self._select("SELECT code, name, iso, ocd, geoid, names FROM jurisdictions ORDER BY code")
        heads = [{**row, "names": json.loads(row["names"])} for row in rows]
        gone = sorted({*self.places_ever()} - {head["code"] for head in heads}) if removed else []
        return [*heads, *(self.last_known_dossier(code).jurisdiction.model_dump() for code in gone)]

    def parents(self) -> dict[str, str | None]:
        """Every place that has a dossier now, by its code, with the code of the one above it."""
        rows = self._select("SELECT code, parent FROM jurisdictions ORDER BY code")
        return {row["code"]: row["parent"] for row in rows}

    def of_kinds(self, kinds: Sequence[str]) -> list[str]:
        """Codes of the places of some kinds that have a dossier now, in their order."""
        marks = ", ".join("?" * len(kinds))
        sql = f"SELECT code FROM jurisdictions WHERE kind IN ({marks}) ORDER BY code"  # noqa: S608  # only marks
        return [row["code"] for row in self._select(sql, list(kinds))]

    def last_known_dossier(self, code: str) -> Dossier:
        """The newest version of a place's dossier that had content, also of a place since removed."""
        sql = "SELECT content FROM dossiers WHERE jurisdiction = ? AND content IS NOT NULL ORDER BY id DESC LIMIT 1"
        return _parsed(str(scalar(self.db, sql, [code])))

    def add_dossier(self, code: str, dossier: Dossier | None, now: datetime) -> None:
        """Append a version of a dossier; None where its file is gone."""
        content = dossier.model_dump_json(by_alias=True, exclude_defaults=True) if dossier else None
        self.append(
            "dossiers", jurisdiction=code, recorded_at=stamp(now), digest=fingerprint(content), content=content
        )

    def places_ever(self) -> list[str]:
        """Every code that ever had a dossier or a recorded entry."""
        sql = "SELECT jurisdiction FROM dossiers UNION SELECT jurisdiction FROM recorded ORDER BY 1"
        return [row["jurisdiction"] for row in self._select(sql)]

    def spans(self, code: str, known_at: datetime | None = None) -> list[Span]:
        """All entries that a place held up to an instant, with when: its dossier's versions and machine records.

        An entry is the same while its terms are: another wording or quote keeps `recorded_at`.
        """
        open_spans: dict[str, Span] = {}
        closed: list[Span] = []
        zone = "UTC"
        for at, dossier in self._versions(code, known_at):
            zone = dossier.jurisdiction.timezone if dossier else zone
            entries = {entry.digest: entry for entry in (dossier.status if dossier else ())}
            for gone in open_spans.keys() - entries.keys():
                span = open_spans.pop(gone)
                closed.append(Span(span.held, span.since, at))
            for digest, entry in entries.items():
                since = open_spans[digest].since if digest in open_spans else at
                open_spans[digest] = Span(Held(entry=entry, recorded_at=since, by="person"), since, None)
        return [*closed, *open_spans.values(), *self._machine_spans(code, known_at, zone)]

    def _versions(self, code: str, known_at: datetime | None) -> Iterator[tuple[datetime, Dossier | None]]:
        rows = self._select(
            "SELECT recorded_at, content FROM dossiers WHERE jurisdiction = ? AND recorded_at <= ? ORDER BY id",
            [code, _until(known_at)],
        )
        for row in rows:
            yield instant(row["recorded_at"]), _parsed(row["content"]) if row["content"] else None

    def _machine_spans(self, code: str, known_at: datetime | None, zone: str) -> Iterator[Span]:
        """What machines recorded; a newer record of one claim ends the older one."""
        rows = self._select(
            "SELECT claim, content, recorded_at FROM recorded "
            "WHERE jurisdiction = ? AND recorded_at <= ? ORDER BY id",
            [code, _until(known_at)],
        )
        open_spans: dict[str, Span] = {}
        for row in rows:
            at = instant(row["recorded_at"])
            entry = StatusPeriod.model_validate_json(row["content"])
            day = at.astimezone(ZoneInfo(zone)).date()
            if older := open_spans.pop(row["claim"], None):
                yield Span(older.held, older.since, at)
            open_spans[row["claim"]] = Span(
                Held(entry=entry, recorded_at=at, by="machine", holds_from=day), at, None
            )
        yield from open_spans.values()

    def instants(self, code: str) -> list[datetime]:
        """When anything of a place was recorded, oldest first."""
        rows = self._select(
            "SELECT recorded_at FROM dossiers WHERE jurisdiction = :code "
            "UNION SELECT recorded_at FROM recorded WHERE jurisdiction = :code ORDER BY 1",
            {"code": code},
        )
        return [instant(row["recorded_at"]) for row in rows]

    def held(self, code: str, known_at: datetime | None = None) -> dict[str, list[Held]]:
        """Entries of a place by substance, as we held them at an instant (None: now)."""
        by_substance: dict[str, list[Held]] = {}
        for span in self.spans(code, known_at):
            if span.until is None:
                by_substance.setdefault(span.held.entry.substance, []).append(span.held)
        return by_substance

    def record_entry(self, code: str, entry: StatusPeriod, source: str, claim: str, now: datetime) -> bool:
        """Append what a machine read for a claim; False if that is what it recorded last."""
        content = entry.model_dump_json(by_alias=True, exclude_defaults=True)
        sql = "SELECT content FROM recorded WHERE claim = ? ORDER BY id DESC LIMIT 1"
        if any(row["content"] == content for row in self._select(sql, [claim])):
            return False
        self.append(
            "recorded", claim=claim, jurisdiction=code, substance=entry.substance, source=source, content=content,
            recorded_at=stamp(now),
        )  # fmt: skip
        return True

    def add_change(self, change: Change) -> None:
        row = change.model_dump(mode="python") | {"recorded_at": stamp(change.recorded_at)}
        number = scalar(self.db, "SELECT coalesce(max(number), 0) + 1 FROM changes")
        self.append("changes", **row, number=number)

    def changes(self, where: str = "1", values: Sequence[Any] = ()) -> list[Change]:
        """Changes in the order they were recorded. `where` is our own SQL, never a visitor's."""
        rows = self._select(f"SELECT * FROM changes WHERE {where} ORDER BY number", list(values))  # noqa: S608
        return [_change(row) for row in rows]

    def numbered(
        self,
        first: int = 1,
        last: int = 2**62,
        *,
        place: str | None = None,
        kinds: Iterable[str] = (),
        whole: bool = False,
    ) -> Iterator[tuple[int, Change]]:
        """Changes with their numbers, from the first to the last, both included.

        `place`: of it and the places below; `kinds`: of these alone; `whole`: all changes of the recordings that
        the first and the last are of.
        """
        where = ["number BETWEEN :first AND :last"]
        if whole:
            instant = f"SELECT recorded_at FROM changes WHERE {where[0]} ORDER BY number"  # noqa: S608
            where = [f"recorded_at BETWEEN ({instant} LIMIT 1) AND ({instant} DESC LIMIT 1)"]
        if place:
            where.append(
                "(jurisdiction = :place OR (jurisdiction > :place || '-' AND jurisdiction < :place || '.'))"
            )
        if kinds:
            where.append("kind IN (SELECT value FROM json_each(:kinds))")
        sql = f"SELECT * FROM changes WHERE {' AND '.join(where)} ORDER BY number"  # noqa: S608
        wanted = {"first": first, "last": last, "place": place, "kinds": json.dumps(list(kinds))}
        yield from ((row["number"], _change(row)) for row in self._select(sql, wanted))

    def last_change(self) -> int:
        """The number of the newest change."""
        return int(scalar(self.db, "SELECT coalesce(max(number), 0) FROM changes"))

    def named(self, ids: Sequence[str]) -> list[Change]:
        """The changes of these ids."""
        return self.changes("id IN (SELECT value FROM json_each(?))", [json.dumps(list(ids))])

    def number_of(self, change_id: str) -> int:
        return int(scalar(self.db, "SELECT number FROM changes WHERE id = ?", [change_id]))

    def has_change(self, change_id: str) -> bool:
        return bool(scalar(self.db, "SELECT count(*) FROM changes WHERE id = ?", [change_id]))

    def told(self, code: str) -> dict[str, str]:
        """The newest event that told each entry of a place: entry digest to change id."""
        rows = self._select(
            "SELECT entry, id FROM changes WHERE jurisdiction = ? AND entry IS NOT NULL ORDER BY number",
            [code],
        )
        return {row["entry"]: row["id"] for row in rows}

    def last_run(self) -> tuple[datetime, int] | None:
        """When we last recorded, and the last snapshot that recording took in."""
        rows = list(self._select("SELECT recorded_at, last_snapshot FROM runs ORDER BY id DESC LIMIT 1"))
        return (instant(rows[0]["recorded_at"]), rows[0]["last_snapshot"]) if rows else None

    def _select(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Iterator[dict[str, Any]]:
        return select(self.db, sql, values)

    def append(self, table: str, **row: Any) -> int:
        """Append one row to a ledger table; its number."""
        return append(self.db, table, **row)

    def append_once(self, table: str, origin: str, **row: Any) -> bool:
        """Append a row unless one of the same origin is there; True if it was appended."""
        if scalar(self.db, f"SELECT count(*) FROM {table} WHERE origin = ?", [origin]):  # noqa: S608
            return False
        append(self.db, table, origin=origin, **row)
        return True


def _until(known_at: datetime | None) -> str:
    return stamp(known_at) if known_at else "9999"


def reading(path: Path, wait: float = 5) -> sqlite3.Connection:
    """A connection that writes nothing to an existing file, for any thread; `wait`: seconds, while it is locked."""
    uri = f"{path.absolute().as_uri()}?{'immutable=1' if stands_still(path) else 'mode=ro'}"
    return sqlite3.connect(uri, uri=True, timeout=wait, check_same_thread=False)


@lru_cache(maxsize=1024)
def _parsed(content: str) -> Dossier:
    return Dossier.model_validate_json(content)


def _change(row: dict[str, Any]) -> Change:
    return Change.model_validate({key: row[key] for key in Change.model_fields})
