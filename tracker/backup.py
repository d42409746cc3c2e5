"""A backup: one tar with the ledger as it was at one instant and all bytes that it names.

Its last member says what is in it, so that a file that was cut short is never taken for a whole one.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import shutil
import tarfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from tracker import database
from tracker.archive import Archive
from tracker.aside import making, put_in_place
from tracker.normalize import stamp
from tracker.refusal import RefusedError

LEDGER, _CONTENTS = "tracker.db", "contents.json"
_BODY = re.compile(r"archive/[0-9a-f]{2}/[0-9a-f]{64}\.gz")


class NoLedgerError(RefusedError):
    """There is nothing to back up."""


class BadBackupError(RefusedError):
    """The file is not a backup, or not a whole one."""


@dataclass(frozen=True)
class Contents:
    """What a backup holds. `left_out`: bytes that the archive no longer had, or not as they were, and why."""

    made_at: str
    ledger: str
    rows: Mapping[str, int]
    bodies: int
    left_out: Mapping[str, str]


def back_up(ledger: Path, archive: Archive, file: Path, now: datetime) -> Contents:
    """Write a backup, open it again, and only then let it take its place."""
    if not ledger.exists():
        raise NoLedgerError(f"{ledger} does not exist: there is nothing to back up")
    with making(file) as folder:
        made, copied = folder / "backup", folder / LEDGER
        made.touch(mode=0o600)
        database.copy(ledger, copied)
        with tarfile.open(made, "w") as tar:
            _fill(tar, copied, archive, now)
        copied.unlink()
        contents = open_backup(made, folder)
        put_in_place(made, file)
    return contents


def open_backup(file: Path, folder: Path) -> Contents:
    """Put the ledger of a backup into a folder and look through all of it. BadBackupError names the first fault."""
    copied, held, told = folder / LEDGER, set(), None
    try:
        for member, content in _members(file):
            if member == LEDGER:
                with copied.open("wb") as ledger:
                    shutil.copyfileobj(content, ledger)
            elif member == _CONTENTS:
                told = Contents(**json.load(content))
            else:
                held.add(_digest(member, content))
    except (tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError, TypeError, ValueError) as error:
        raise BadBackupError(f"{file} is no whole backup: {error}; take another one") from error
    if told is None or not copied.exists():
        raise BadBackupError(f"{file} is no whole backup: it lacks {LEDGER} or {_CONTENTS}; take another one")
    _agree(file, copied, told, held)
    return told


def bodies(file: Path) -> Iterator[bytes]:
    """All bytes of official answers in a backup that was opened before."""
    yield from (gzip.decompress(content.read()) for member, content in _members(file) if _BODY.fullmatch(member))


def _fill(tar: tarfile.TarFile, copied: Path, archive: Archive, now: datetime) -> None:
    with copied.open("rb") as ledger:
        digest = hashlib.file_digest(ledger, "sha256").hexdigest()
        ledger.seek(0)
        _add(tar, LEDGER, ledger, copied.stat().st_size, now)
    left_out, count = {}, 0
    for sha256, _ in database.bodies(copied):
        try:
            packed = archive.packed(sha256)
        except (KeyError, ValueError) as fault:
            left_out[sha256] = str(fault.args[0])
        else:
            _add(tar, _name(sha256), io.BytesIO(packed), len(packed), now)
            count += 1
    contents = Contents(stamp(now), digest, database.counts(copied), count, left_out)
    written = json.dumps(asdict(contents), indent=2).encode()
    _add(tar, _CONTENTS, io.BytesIO(written), len(written), now)


def _add(tar: tarfile.TarFile, name: str, content: IO[bytes], size: int, now: datetime) -> None:
    member = tarfile.TarInfo(name)
    member.size, member.mtime, member.mode = size, int(now.timestamp()), 0o600
    tar.addfile(member, content)
    _forget(tar)


def _forget(tar: tarfile.TarFile) -> None:
    """Of the members that are done with: of many bodies, their names alone would fill the memory."""
    tar.members.clear()  # type: ignore[attr-defined]  # the published types leave it out


def _members(file: Path) -> Iterator[tuple[str, IO[bytes]]]:
    """The members of the names that we give; one of any other name is written nowhere."""
    with tarfile.open(file, "r:") as tar:
        while (member := tar.next()) is not None:
            _forget(tar)
            if member.name in (LEDGER, _CONTENTS) or _BODY.fullmatch(member.name):
                content = tar.extractfile(member) if member.isreg() else None
                if content is None:
                    raise ValueError(f"{member.name} is not a plain file")
                yield member.name, content


def _digest(member: str, content: IO[bytes]) -> str:
    """The sha256 of a body, which is that of its name."""
    digest = hashlib.sha256(gzip.decompress(content.read())).hexdigest()
    if member != _name(digest):
        raise ValueError(f"the bytes of {member} are not those of its name")
    return digest


def _name(sha256: str) -> str:
    return f"archive/{sha256[:2]}/{sha256}.gz"


def _agree(file: Path, ledger: Path, contents: Contents, held: set[str]) -> None:
    """The ledger is whole, and it and the bodies are those that the backup says it has."""
    with ledger.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    faults = ["the ledger is not the one that was backed up"] if digest != contents.ledger else []
    faults += faults or database.damage(ledger)
    if not faults:
        named = {sha256 for sha256, _ in database.bodies(ledger)}
        lost = sorted(named - held - contents.left_out.keys())
        faults += [f"{sha256} is in the ledger and not in the archive" for sha256 in lost]
        faults += [] if database.counts(ledger) == contents.rows else ["rows are missing"]
    if faults:
        raise BadBackupError(f"{file} is no whole backup: {faults[0]}; take another one")
