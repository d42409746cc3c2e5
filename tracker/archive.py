"""Bytes by their sha256, compressed: what an official source answered, kept for ever."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from tracker import disk
from tracker.disk import DiskError

_SHA256 = re.compile(r"[0-9a-f]{64}")
_ASIDE = re.compile(r"\..+\.(\d+)")


class Store(Protocol):
    """Files by name. What is written appears whole or not at all. DiskError where a store refuses."""

    def has(self, name: str) -> bool: ...
    def read(self, name: str) -> bytes | None: ...
    def write(self, name: str, content: bytes) -> None: ...
    def remove(self, name: str) -> None: ...
    def sizes(self) -> Iterable[tuple[str, int]]: ...
    def clear_away(self) -> None: ...


class Folder:
    """A store on this machine's disk, or on one that others reach, too."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __str__(self) -> str:
        return str(self.path)

    def has(self, name: str) -> bool:
        return (self.path / name).exists()

    def read(self, name: str) -> bytes | None:
        path = self.path / name
        return path.read_bytes() if path.exists() else None

    def write(self, name: str, content: bytes) -> None:
        try:
            replace_file(self.path / name, content)
        except DiskError as error:
            if not isinstance(error.__cause__, FileNotFoundError):
                raise
            replace_file(self.path / name, content)  # another machine took it for what a dead process left

    def remove(self, name: str) -> None:
        (self.path / name).unlink()

    def sizes(self) -> Iterator[tuple[str, int]]:
        for path in self.path.glob("[0-9a-f][0-9a-f]/*"):
            if path.is_file():
                yield str(path.relative_to(self.path)), path.stat().st_size

    def clear_away(self) -> None:
        clear_away(self.path)


class Archive:
    """A store of `ab/<sha256>.gz`. Writing the same bytes twice is one file; a half-written one never counts."""

    def __init__(self, place: Path | Store) -> None:
        self.store: Store = Folder(place) if isinstance(place, Path) else place

    def put(self, body: bytes) -> str:
        """Keep the bytes; return their sha256 in hex."""
        digest = hashlib.sha256(body).hexdigest()
        if digest not in self:
            self._write(digest, body)
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes of that sha256. KeyError if they are not here, ValueError if they are not what was kept."""
        return self._opened(digest)[1]

    def packed(self, digest: str) -> bytes:
        """The file that holds the bytes of that sha256. Faults as those of `get`."""
        return self._opened(digest)[0]

    def mend(self, body: bytes) -> bool:
        """Keep the bytes, also in place of a file that was altered; False if they were here already."""
        digest = hashlib.sha256(body).hexdigest()
        try:
            self.get(digest)
        except (KeyError, ValueError):
            self._write(digest, body)
            return True
        return False

    def __contains__(self, digest: str) -> bool:
        return self.store.has(_name(digest))

    def _opened(self, digest: str) -> tuple[bytes, bytes]:
        """The file, and what was packed in it."""
        packed = self.store.read(_name(digest))
        if packed is None:
            raise KeyError(f"{digest} is not in {self.store}")
        body = _unpacked(packed)
        if hashlib.sha256(body).hexdigest() != digest:
            raise ValueError(
                f"{self.store}/{_name(digest)} was altered: its bytes are not those of its name; "
                "restore it from a backup"
            )
        return packed, body

    def _write(self, digest: str, body: bytes) -> None:
        self.store.write(_name(digest), gzip.compress(body, mtime=0))


def _name(digest: str) -> str:
    if not _SHA256.fullmatch(digest):
        raise ValueError(f"'{digest}' is not a sha256 in hex")
    return f"{digest[:2]}/{digest}.gz"


def _unpacked(packed: bytes) -> bytes:
    """What was compressed; nothing of a file that cannot be unpacked, which is never the bytes of its name."""
    try:
        return gzip.decompress(packed)
    except (gzip.BadGzipFile, EOFError, zlib.error):
        return b""


def replace_file(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Write aside, flush to disk, rename: a reader sees the old file or the new one, never half of it.

    `lasting` False: a file that can be made anew, which need not be on the disk yet when the power fails.
    DiskError where the disk refuses; what was written aside is gone then.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    with disk.at(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with aside.open("wb") as file:
                file.write(content)
                if lasting:
                    file.flush()
                    os.fsync(file.fileno())
            aside.replace(path)
        except OSError:
            aside.unlink(missing_ok=True)
            raise


def clear_away(folder: Path) -> None:
    """Remove what killed processes had written aside here and below."""
    for left in folder.rglob(".*"):
        writer = _ASIDE.fullmatch(left.name)
        if writer and left.is_file() and not _lives(int(writer[1])):
            left.unlink(missing_ok=True)


def _lives(pid: int) -> bool:
    """On this machine. Of another's we do not know, and a folder that it writes to as well tries again."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
