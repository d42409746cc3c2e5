"""What a kill may leave behind and what not: looked at before the next command mends anything."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import hashlib
import re
from datetime import UTC, datetime
from pathlib import Path

from tests.command import ROOT, Installation
from tracker import database
from tracker.ledger import reading
from tracker.lock import look
from tracker.registry import load_subject
from tracker.site import datasette_for

_BODY = re.compile(r"[0-9a-f]{64}\.gz")
NOW = datetime(2027, 1, 1, tzinfo=UTC)


class Scars:
    """Looks at one installation again and again. AssertionError names what no kill may leave."""

    def __init__(self, place: Installation) -> None:
        self.place = place
        self.looks = 0
        self._whole: set[str] = set()

    def look(self) -> None:
        """The file is whole, the site can open it, no half file counts, and no bytes are named that are not there."""
        self.looks += 1
        db = self.place.db
        if not db.exists():
            return
        with contextlib.closing(reading(db)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'snapshots'").fetchone()
        bodies = {path.name.removesuffix(".gz"): path for path in self._bodies()}
        for digest in bodies.keys() - self._whole:
            assert hashlib.sha256(gzip.decompress(bodies[digest].read_bytes())).hexdigest() == digest
            self._whole.add(digest)
        if tables[0]:
            assert {sha256 for sha256, _ in database.bodies(db)} <= bodies.keys()
            assert asyncio.run(_home(self.place)) == 200

    def name_in_lock(self) -> str | None:
        """Since when the dead one held the lock, if it died with it."""
        owner, held = look(self.place.db.with_suffix(".lock"))
        assert not held
        return owner.since if owner else None

    def _bodies(self) -> list[Path]:
        folder = self.place.db.parent / "archive"
        return [path for path in folder.glob("*/*") if _BODY.fullmatch(path.name)]


async def _home(place: Installation) -> int:
    """The status of the first page of the site."""
    site = datasette_for(place.db, place.feeds, lambda: NOW, load_subject(ROOT / "data"))
    try:
        status: int = (await site.client.get("/")).status_code
    finally:
        site.connection.close()
    return status
