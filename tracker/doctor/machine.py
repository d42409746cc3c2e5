"""The machine: its clock, its time zones, its disk, and who holds the lock."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tracker.doctor import Finding
from tracker.ledger import Ledger
from tracker.lock import look
from tracker.normalize import instant, stamp
from tracker.rows import scalar

LEAST_FREE = 2**30
"""Bytes: some weeks of answers of a few hundred sources."""
_LONG = timedelta(hours=2)
_NEWEST = (
    "SELECT max(at) FROM (SELECT max(recorded_at) AS at FROM runs UNION ALL SELECT max(fetched_at) FROM snapshots)"
)


def clock(ledger: Ledger, now: datetime) -> Iterator[Finding]:
    """A clock behind what was recorded stops every recording."""
    newest = scalar(ledger.db, _NEWEST)
    if newest and instant(newest) > now:
        problem = f"says {stamp(now)}, but something was recorded at {newest}"
        yield Finding("urgent", "clock", "clock", problem, "set the clock, and let it be kept (NTP)")


def zones(names: Iterable[str]) -> Iterator[Finding]:
    """Every time zone of a dossier must be known: today is today there."""
    for name in sorted(set(names)):
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            do = "install the time zone data of the system, or the package tzdata, anew"
            yield Finding("urgent", "clock", name, "no data of this time zone", do)


def disk(db: Path, free: int | None = None) -> Iterator[Finding]:
    """Room for what comes, and for a copy of the ledger, which a backup makes."""
    folder = db.absolute().parent
    free = shutil.disk_usage(folder).free if free is None else free
    wanted = max(LEAST_FREE, db.stat().st_size)
    if free < wanted:
        problem = f"{free // 2**20} MiB are free; {wanted // 2**20} are wanted"
        yield Finding(
            "person", "disk", str(folder), problem, "make room, or move data and archive to a larger disk"
        )
    if not os.access(folder, os.W_OK):
        yield Finding("urgent", "disk", str(folder), "cannot be written", "see to the rights of the folder")


def lock(path: Path, now: datetime) -> Iterator[Finding]:
    """Who holds it for long, and who died with it."""
    owner, held = look(path)
    if owner and held and owner.seconds(now) > _LONG.total_seconds():
        hours = int(owner.seconds(now) // 3600)
        do = f"look what process {owner.pid} waits for; end it if it hangs: nothing is lost, the next run goes on"
        yield Finding("person", "lock", str(path), f"held by {owner} for {hours} h", do)
    elif owner and not held:
        do = "nothing: the next command takes it over. If it happens often, look for what kills it (memory, time)"
        yield Finding("note", "lock", str(path), f"{owner} died with it", do)
