"""The log of answers: every snapshot in the order it came, with the text that was cut from it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from tracker.model import Snapshot, Source
from tracker.normalize import instant, stamp
from tracker.rows import append, scalar, select


@dataclass(frozen=True)
class Row:
    """A snapshot as the ledger keeps it: with its number, the recipe that read it and the text's sha256."""

    id: int
    snapshot: Snapshot
    recipe: str | None
    text: str | None


class SnapshotLog:
    """Appends answers and asks them back; the newest has the highest number."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def add(self, snapshot: Snapshot, recipe: str | None, text: str | None, text_sha: str | None) -> None:
        """Append an answer, and its text where it is new, in one transaction."""
        with self.db.atomic():
            if text is not None:
                self.db.execute("INSERT OR IGNORE INTO texts (sha256, text) VALUES (?, ?)", [text_sha, text])
            row = snapshot.model_dump(mode="python")
            row |= {"fetched_at": stamp(snapshot.fetched_at), "part": int(snapshot.part)}
            row |= {"retry_after": stamp(snapshot.retry_after) if snapshot.retry_after else None}
            append(self.db, "snapshots", **row, recipe=recipe, text=text_sha)

    def of(self, source: str, *, good: bool = False, after: int = 0, upto: int | None = None) -> list[Row]:
        """Main answers of a source, oldest first, numbered above `after` and up to `upto`."""
        return self._rows("source = ? AND part = 0", [source], good, after, upto)

    def latest_main(self, source: str) -> Snapshot | None:
        """The newest main answer of a source, good or bad."""
        where = "id = (SELECT max(id) FROM snapshots WHERE source = ? AND part = 0)"
        return next((row.snapshot for row in self._rows(where, [source], False, 0, None)), None)

    def last_good_main(self, source: str, upto: int) -> Row | None:
        """The newest good main answer numbered up to `upto`."""
        where = "id = (SELECT max(id) FROM snapshots WHERE source = ? AND part = 0 AND id <= ? "
        where += "AND outcome IN ('ok', 'unchanged'))"
        return next(iter(self._rows(where, [source, upto], False, 0, None)), None)

    def newest_bytes(self, source: str) -> str | None:
        """The sha256 of the newest good main answer of a source."""
        row = self.last_good_main(source, self.last())
        return row.snapshot.sha256 if row else None

    def failures_in_a_row(self, source: str, upto: int) -> int:
        """How many of the newest main answers up to `upto` were not good."""
        sql = (
            "SELECT count(*) FROM snapshots WHERE source = :s AND part = 0 AND id <= :upto AND id > coalesce("
            "(SELECT max(id) FROM snapshots WHERE source = :s AND part = 0 AND id <= :upto "
            "AND outcome IN ('ok', 'unchanged')), 0)"
        )
        return int(scalar(self.db, sql, {"s": source, "upto": upto}))

    def outcomes(self, after: int, upto: int) -> dict[str, int]:
        """How many main answers had which outcome, in a stretch of snapshots."""
        rows = select(
            self.db,
            "SELECT outcome, count(*) AS n FROM snapshots WHERE part = 0 AND id > ? AND id <= ? GROUP BY outcome",
            [after, upto],
        )
        return {row["outcome"]: row["n"] for row in rows}

    def requests_since(self, sources: Sequence[Source], since: datetime) -> int:
        """How many answers came to what was asked for these sources."""
        sql = (
            "SELECT count(*) FROM snapshots WHERE fetched_at >= ? AND http_status IS NOT NULL "
            "AND source IN (SELECT value FROM json_each(?))"
        )
        return int(scalar(self.db, sql, [stamp(since), json.dumps([source.id for source in sources])]))

    def heard_since(self, number: int) -> set[str]:
        """Sources with a main answer numbered above `number`."""
        rows = self.db.execute("SELECT DISTINCT source FROM snapshots WHERE part = 0 AND id > ?", [number])
        return {source for (source,) in rows}

    def source_instants(
        self, source: str, *, good: bool, outcome: str
    ) -> tuple[datetime, datetime, datetime | None]:
        """First try, begin of the unbroken run of the present outcome (good ones count as one), last good."""
        like = "outcome IN ('ok', 'unchanged')" if good else f"outcome = '{outcome}'"
        sql = (
            "SELECT min(fetched_at), min(CASE WHEN id > coalesce((SELECT max(id) FROM snapshots WHERE source = :s "  # noqa: S608
            f"AND part = 0 AND NOT {like}), 0) THEN fetched_at END), "
            "max(CASE WHEN outcome IN ('ok', 'unchanged') THEN fetched_at END) "
            "FROM snapshots WHERE source = :s AND part = 0"
        )
        first, since, last_good = self.db.execute(sql, {"s": source}).fetchone()
        return instant(first), instant(since), instant(last_good) if last_good else None

    def latest_parts(self, source: str, upto: int | None = None) -> list[Row]:
        """The newest good answer of each address of a source; a fragment names a version of what lies there."""
        return self._rows(
            "id IN (SELECT max(id) FROM snapshots WHERE source = ? AND sha256 IS NOT NULL "
            "AND outcome IN ('ok', 'unchanged') AND id <= ? GROUP BY substr(url, 1, instr(url || '#', '#')))",
            [source, _upto(upto)], False, 0, upto,
        )  # fmt: skip

    def latest_good(self, source: str, url: str) -> Row | None:
        """The newest good answer of one address with its bytes known."""
        where = "id = (SELECT max(id) FROM snapshots WHERE source = ? AND url = ? AND sha256 IS NOT NULL "
        where += "AND outcome IN ('ok', 'unchanged'))"
        return next(iter(self._rows(where, [source, url], True, 0, None)), None)

    def _rows(self, where: str, values: list[Any], good: bool, after: int, upto: int | None) -> list[Row]:
        only_good = " AND outcome IN ('ok', 'unchanged')" if good else ""
        rows = select(
            self.db,
            f"SELECT * FROM snapshots WHERE {where}{only_good} AND id > ? AND id <= ? ORDER BY id",  # noqa: S608
            [*values, after, _upto(upto)],
        )
        return [_row(row) for row in rows]

    def last(self) -> int:
        return int(scalar(self.db, "SELECT coalesce(max(id), 0) FROM snapshots"))

    def text(self, sha256: str) -> str:
        return str(scalar(self.db, "SELECT text FROM texts WHERE sha256 = ?", [sha256]))


def _upto(number: int | None) -> int:
    return 2**62 if number is None else number


def _row(row: dict[str, Any]) -> Row:
    facts = {key: row[key] for key in Snapshot.model_fields}
    return Row(row["id"], Snapshot.model_validate(facts), row["recipe"], row["text"])
