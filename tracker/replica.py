"""A replica: takes the newest edition into the ledger of a site that runs, all of it or nothing.

The feeds are put beside those in use, then one transaction makes the ledger new, whose head names them. Killed at
any moment, it leaves what was there, or what is new.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import os
import re
import shutil
import sqlite3
import tarfile
import zlib
from collections.abc import Iterator
from http.client import HTTPException
from pathlib import Path
from typing import IO
from urllib.request import urlopen

from tracker import database
from tracker.archive import replace_file
from tracker.aside import making
from tracker.edition import NEWEST, Edition, Part, feeds_folder, feeds_number, number_of, other_feeds
from tracker.ledger import Ledger
from tracker.refusal import RefusedError

_CHUNK = 2**20
_LONGEST_NOTE = 65_536
_WAIT_SECONDS = 20
_FEED = re.compile(r"(?:[\w-]{1,200}/)?[\w-]{1,200}\.[a-z]{1,5}")


class NoEditionError(RefusedError):
    """There is nothing to take there, or it does not come."""


class BadEditionError(RefusedError):
    """What came is not what it says it is."""


class NotTakenError(RefusedError):
    """The ledger here is no replica, or newer than what is published."""


def take(place: str, ledger: Path, feeds: Path) -> tuple[Edition, bool]:
    """Take the newest edition of a folder or web address; it, and whether it was another than what was here.

    The lock of the ledger must be held.
    """
    note = ledger.with_name(f"{ledger.name}.edition")
    try:
        edition = Edition.model_validate_json(b"".join(_pieces(place, NEWEST, _LONGEST_NOTE)))
    except ValueError as error:
        raise BadEditionError(f"{place}/{NEWEST} cannot be read: {error}; is another version published?") from error
    written = edition.model_dump_json().encode()
    if note.exists() and note.read_bytes() == written and _number_here(ledger) == number_of(edition.feeds):
        return edition, False
    with making(ledger) as aside:
        fresh = aside / "tracker.db"
        _bring(place, edition.ledger, fresh)
        Ledger(fresh).close()
        before, after = _may_follow(ledger, fresh)
        _bring_feeds(place, edition.feeds, aside, feeds_folder(feeds, after))
        database.write_into(ledger, fresh)
    _give_back(ledger)
    replace_file(note, written)
    for old in other_feeds(feeds, {before, after}):
        shutil.rmtree(old)
    return edition, True


def _number_here(ledger: Path) -> int:
    """0 also where there is none."""
    if not ledger.exists():
        return 0
    with database.to_read(ledger) as connection:
        return feeds_number(connection)


def _may_follow(ledger: Path, fresh: Path) -> tuple[int, int]:
    """The numbers of the feeds here and of the new ones. NotTakenError if the new ledger may not follow ours."""
    with database.to_read(fresh) as connection:
        after = feeds_number(connection)
    if not ledger.exists() or not ledger.stat().st_size:
        return 0, after
    with database.to_read(ledger) as connection:
        before = feeds_number(connection)
        is_empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if not before and not is_empty:
        raise NotTakenError(f"{ledger} is a ledger of its own, not a replica's: name another with --db")
    ours, theirs = database.counts(ledger), database.counts(fresh)
    if lost := [table for table, rows in ours.items() if rows > theirs.get(table, 0)]:
        raise NotTakenError(
            f"what is published is older than {ledger}, which has more rows of {', '.join(lost)}: publish anew; "
            "if the older one is meant, stop the site, remove that file and start both again"
        )
    return before, after


def _bring_feeds(place: str, part: Part, aside: Path, to: Path) -> None:
    if to.exists():
        return
    packed, made = aside / "feeds.tar", aside / "feeds"
    _bring(place, part, packed)
    with tarfile.open(packed, "r:") as tar:
        for member in tar:
            content = tar.extractfile(member) if _FEED.fullmatch(member.name) else None
            if content is None:
                raise BadEditionError(f"{place}/{part.name} holds '{member.name}', which is no feed")
            path = made / member.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.read())
            os.utime(path, (member.mtime, member.mtime))
    made.rename(to)


def _bring(place: str, part: Part, to: Path) -> None:
    """Fetch a part, look whether it is what was named, and unpack it."""
    packed, digest = to.with_name(part.name), hashlib.sha256()
    with packed.open("wb") as file:
        for piece in _pieces(place, part.name, part.size + 1):
            digest.update(piece)
            file.write(piece)
    if digest.hexdigest() != part.sha256:
        raise BadEditionError(f"{place}/{part.name} is not the file of that name: nothing was taken")
    try:
        with gzip.open(packed) as content, to.open("wb") as file:
            shutil.copyfileobj(content, file, _CHUNK)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise BadEditionError(f"{place}/{part.name} cannot be unpacked: {error}; publish anew") from error
    packed.unlink()


def _pieces(place: str, name: str, most: int) -> Iterator[bytes]:
    """What a file of a folder or web server holds, so many bytes at most. NoEditionError if it cannot be had."""
    with _may_fail(place, name):
        content = _opened(place, name)
    with content:
        while most > 0:
            with _may_fail(place, name):
                piece = content.read(min(_CHUNK, most))
            if not piece:
                return
            most -= len(piece)
            yield piece


def _opened(place: str, name: str) -> IO[bytes]:
    if not place.startswith(("https://", "http://")):
        return (Path(place) / name).open("rb")
    opened: IO[bytes] = urlopen(f"{place.rstrip('/')}/{name}", timeout=_WAIT_SECONDS)  # noqa: S310  looked at above
    return opened


@contextlib.contextmanager
def _may_fail(place: str, name: str) -> Iterator[None]:
    try:
        yield
    except (OSError, HTTPException, ValueError) as error:
        raise NoEditionError(f"{place}/{name} cannot be had: {error}; the site goes on with what it has") from error


def _give_back(ledger: Path) -> None:
    """Empty the log that the transaction went through, if no reader still needs it: it is as long as the ledger."""
    with contextlib.closing(sqlite3.connect(ledger, timeout=_WAIT_SECONDS)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
