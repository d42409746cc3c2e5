"""Bytes by their sha256, compressed: what an official source answered, kept for ever."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import zlib
from pathlib import Path

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Archive:
    """A folder of `ab/<sha256>.gz`. Writing the same bytes twice is one file; a half-written one never counts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, body: bytes) -> str:
        """Keep the bytes; return their sha256 in hex."""
        digest = hashlib.sha256(body).hexdigest()
        path = self._path(digest)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, gzip.compress(body, mtime=0))
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes of that sha256. KeyError if they are not here, ValueError if they are not what was kept."""
        path = self._path(digest)
        if not path.exists():
            raise KeyError(f"{digest} is not in {self.folder}")
        body = _unpacked(path.read_bytes())
        if hashlib.sha256(body).hexdigest() != digest:
            raise ValueError(f"{path} was altered: its bytes are not those of its name; restore it from a backup")
        return body

    def packed(self, digest: str) -> bytes:
        """The file that holds the bytes of that sha256. Faults as those of `get`."""
        self.get(digest)
        return self._path(digest).read_bytes()

    def mend(self, body: bytes) -> bool:
        """Keep the bytes, also in place of a file that was altered; False if they were here already."""
        digest = hashlib.sha256(body).hexdigest()
        path = self._path(digest)
        try:
            self.get(digest)
        except KeyError:
            self.put(body)
        except ValueError:
            replace_file(path, gzip.compress(body, mtime=0))
        else:
            return False
        return True

    def __contains__(self, digest: str) -> bool:
        return self._path(digest).exists()

    def _path(self, digest: str) -> Path:
        if not _SHA256.fullmatch(digest):
            raise ValueError(f"'{digest}' is not a sha256 in hex")
        return self.folder / digest[:2] / f"{digest}.gz"


def _unpacked(packed: bytes) -> bytes:
    """What was compressed; nothing of a file that cannot be unpacked, which is never the bytes of its name."""
    try:
        return gzip.decompress(packed)
    except (gzip.BadGzipFile, EOFError, zlib.error):
        return b""


def replace_file(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Write aside, flush to disk, rename: a reader sees the old file or the new one, never half of it.

    `lasting` False: a file that can be made anew, which need not be on the disk yet when the power fails.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    with aside.open("wb") as file:
        file.write(content)
        if lasting:
            file.flush()
            os.fsync(file.fileno())
    aside.replace(path)
