"""A small installation with law, quotes and archived answers, for tests of keeping it."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

from tests.dossiers import FREE, STATE, ban, page
from tests.tracker.statehouse import Statehouse, moment
from tracker.model import Snapshot

URL = "https://law.example/1"
NOW = "2026-09-01T12:00:00Z"
QUOTE = "Mitragynine is in Schedule I"
LAW = f"<html><body><main><h1>Section 1</h1><p>{QUOTE}.</p></main></body></html>"
OLDER = "<html><body><main><h1>Section 1</h1><p>Nothing of it.</p></main></body></html>"


def house(folder: Path) -> Statehouse:
    """A page that was read twice and proves a ban."""
    one = Statehouse(folder)
    one.dossier("xx", STATE + page("code", URL) + FREE)
    one.answer("2026-03-01", OLDER, etag='"a"')
    one.record("2026-03-01")
    one.answer("2026-03-02", LAW, etag='"b"', last_modified="Sun, 01 Mar 2026 00:00:00 GMT")
    one.dossier("xx", STATE + page("code", URL) + FREE + ban("code", QUOTE, "2026-08-01"))
    one.record("2026-03-02")
    return one


def where(one: Statehouse) -> list[str]:
    """The options by which a command finds it."""
    return ["--data", str(one.data), "--db", str(one.folder / "tracker.db"), "--now", NOW]


def body_of(one: Statehouse, text: str) -> Path:
    """The file of the archive that holds a text."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return one.folder / "archive" / digest[:2] / f"{digest}.gz"


def fill(one: Statehouse, answers: int) -> None:
    """Many answers of 50 KB that do not pack."""
    chance = random.Random(7)
    with one.ledger.db.atomic():
        for _ in range(answers):
            snapshot = Snapshot(
                source="xx/code", url=URL, fetched_at=moment("2026-03-03"), outcome="broken", http_status=200,
                sha256=one.archive.put(chance.randbytes(50_000)), part=True,
            )  # fmt: skip
            one.ledger.snapshots.add(snapshot, None, None, None)


def files(folder: Path) -> set[str]:
    """All that lies in a folder, also what is hidden; not what SQLite keeps beside a file that is open."""
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    return {name for name in names if not name.endswith(("-wal", "-shm", ".lock"))}
