"""Making an edition of the record for replicas to fetch. Nobody waits meanwhile, neither rounds nor the site."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import os
import shutil
import sqlite3
import tarfile
from collections.abc import Iterator
from pathlib import Path

from tracker import database
from tracker.archive import replace_file
from tracker.aside import making, put_in_place
from tracker.backup import LEDGER, NoLedgerError
from tracker.edition import NEWEST, Edition, Part, number_of, write_feeds_number
from tracker.feeds import build_calendars, build_feeds, build_reminders
from tracker.ledger import Ledger
from tracker.model import Publication, Subject
from tracker.refusal import RefusedError
from tracker.site import public_copy

_PACKING = 1
"""How hard gzip tries: the next step saves a tenth of the room and costs half as much again."""
_CHUNK = 2**20


class NothingRecordedError(RefusedError):
    """There is a ledger, but nothing in it yet."""


def publish(ledger: Path, feeds: Path, folder: Path, subject: Subject, site: Publication) -> tuple[Edition, bool]:
    """Put an edition of the ledger into a folder; it, and whether it is another than the one before.

    The feeds are those of the copy: what was built before is taken over, and what the copy has beyond is added.
    """
    if not ledger.exists():
        raise NoLedgerError(f"{ledger} does not exist: there is nothing to publish")
    before = newest(folder)
    with making(folder / NEWEST) as aside:
        _take_over(feeds, aside / "feeds")
        public_copy.copy(ledger, aside / LEDGER, without=public_copy.untold())
        edition = _made(aside, subject, site)
        if edition == before:
            return edition, False
        for part in (edition.ledger, edition.feeds):
            put_in_place(aside / part.name, folder / part.name)
        replace_file(folder / NEWEST, (edition.model_dump_json(indent=2) + "\n").encode())
        _clear(folder, edition, before)
    return edition, True


def newest(folder: Path) -> Edition | None:
    """The edition that lies in a folder; None if there is none, or none that this version can read."""
    try:
        return Edition.model_validate_json((folder / NEWEST).read_bytes())
    except (FileNotFoundError, ValueError):
        return None


def _take_over(feeds: Path, to: Path) -> None:
    """Copy feeds that may be added to meanwhile; how far they had come first, so what is newer is made again."""
    to.mkdir()
    for name in sorted(feeds.rglob("*"), key=lambda path: not path.name.startswith(".built")):
        copied = to / name.relative_to(feeds)
        if name.is_file() and (not name.name.startswith(".") or name.name.startswith(".built")):
            copied.parent.mkdir(exist_ok=True)
            with contextlib.suppress(FileNotFoundError):
                shutil.copy2(name, copied)


def _made(aside: Path, subject: Subject, site: Publication) -> Edition:
    """The edition of the copied ledger and feeds, its parts packed beside them under their names."""
    copied = Ledger.to_read(aside / LEDGER)
    try:
        recorded = copied.last_run()
        if recorded is None:
            raise NothingRecordedError("the ledger holds no run yet: start with `tracker run`")
        to = (copied, aside / "feeds", subject, site)
        for path in [*build_feeds(*to), *build_reminders(*to), *build_calendars(*to)]:
            os.utime(path, (recorded[0].timestamp(),) * 2)
        run = copied.db.execute("SELECT max(id), max(recorded_at) FROM runs").fetchone()
    finally:
        copied.close()
    feeds = _packed(_tar(aside), aside)
    with contextlib.closing(sqlite3.connect(aside / LEDGER)) as ledger:
        write_feeds_number(ledger, number_of(feeds))
    rows = sum(database.counts(aside / LEDGER).values())
    return Edition(run=run[0], recorded_at=run[1], rows=rows, ledger=_packed(aside / LEDGER, aside), feeds=feeds)


def _tar(aside: Path) -> Path:
    """All feeds in one file, in order, with when each changed: replicas tell readers the same."""
    packed, feeds = aside / "feeds.tar", aside / "feeds"
    with tarfile.open(packed, "w") as tar:
        for path in sorted(_feed_files(feeds)):
            member = tarfile.TarInfo(str(path.relative_to(feeds)))
            member.size, member.mtime = path.stat().st_size, int(path.stat().st_mtime)
            with path.open("rb") as content:
                tar.addfile(member, content)
    return packed


def _feed_files(feeds: Path) -> Iterator[Path]:
    yield from (path for path in feeds.rglob("*") if path.is_file() and not path.name.startswith("."))


def _packed(file: Path, aside: Path) -> Part:
    made = aside / f"{file.name}.gz"
    with file.open("rb") as whole, made.open("wb") as to, gzip.GzipFile("", "wb", _PACKING, to, mtime=0) as into:
        shutil.copyfileobj(whole, into, _CHUNK)
    with made.open("rb") as content:
        part = Part(sha256=hashlib.file_digest(content, "sha256").hexdigest(), size=made.stat().st_size)
    made.rename(aside / part.name)
    return part


def _clear(folder: Path, edition: Edition, before: Edition | None) -> None:
    """Remove the files of all editions but this and the one before, which somebody may be fetching."""
    kept = {part.name for one in (edition, before) if one for part in (one.ledger, one.feeds)}
    for old in folder.glob("*.gz"):
        if old.name not in kept:
            old.unlink()
