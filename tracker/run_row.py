"""The row that a recording leaves of itself: what it checked and what came of that. Checked nothing: red."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from tracker.ledger import Ledger
from tracker.model import GOOD
from tracker.normalize import instant, stamp
from tracker.rows import scalar

_STRETCH = "SELECT text FROM snapshots WHERE outcome = 'ok' AND text IS NOT NULL AND id > ? AND id <= ?"

_FINDINGS = f"""
SELECT coalesce(sum(json_array_length(r.content, '$.findings')), 0)
FROM readings r JOIN (SELECT DISTINCT text FROM ({_STRETCH})) t ON t.text = r.text
WHERE r.reader = (SELECT max(reader) FROM readings WHERE text = r.text)
"""  # noqa: S608, our own words


class RunRow(NamedTuple):
    """One recording. Numbers count sources but for `parsed` (texts), `findings` and `changes`.

    `fetched` answers came; of those, `checked` were the document and `unchanged` the one we had; `failed` were not.
    """

    recorded_at: datetime
    fetched: int
    checked: int
    unchanged: int
    parsed: int
    findings: int
    changes: int
    failed: int

    @property
    def red(self) -> bool:
        """True if it asked and could read nothing."""
        return self.fetched > 0 and self.checked == 0


def add_run(ledger: Ledger, now: datetime, stretch: tuple[int, int], faults: Sequence[str], told: int) -> None:
    """Append the row of the recording that took in the snapshots numbered above the first, up to the second."""
    outcomes = ledger.snapshots.outcomes(*stretch)
    good = sum(outcomes.get(outcome, 0) for outcome in GOOD)
    ledger.append(
        "runs", recorded_at=stamp(now), last_snapshot=stretch[1], fetched=sum(outcomes.values()), checked=good,
        unchanged=outcomes.get("unchanged", 0), failed=sum(outcomes.values()) - good,
        parsed=scalar(ledger.db, f"SELECT count(*) FROM ({_STRETCH})", stretch),  # noqa: S608, our own words
        findings=scalar(ledger.db, _FINDINGS, stretch),
        outcomes=json.dumps(outcomes, sort_keys=True), faults=json.dumps(list(faults)), changes=told,
    )  # fmt: skip


def last_runs(ledger: Ledger, most: int) -> list[RunRow]:
    """The newest recordings, newest first. Those made before they were counted have none of the new numbers."""
    names = ", ".join(f"coalesce({name}, 0) AS {name}" for name in RunRow._fields[2:])
    sql = f"SELECT recorded_at, fetched, {names} FROM runs WHERE checked IS NOT NULL ORDER BY id DESC LIMIT ?"  # noqa: S608
    rows = ledger.db.query(sql, [most])
    return [RunRow(**{**row, "recorded_at": instant(row["recorded_at"])}) for row in rows]
