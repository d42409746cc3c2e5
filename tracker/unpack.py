"""Archives that publishers send, ZIP or tar.bz2: opened within bounds, or refused with what is wrong."""

from __future__ import annotations

import bz2
import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

MOST_BYTES = 20 * 2**20
"""Of a file that is unpacked: more no text has that we read."""
MOST_PASSED = 512 * 2**20
"""Of a tar archive, which has no table of contents: so much is passed on the way to a file, and not kept."""
MOST_FILES = 50_000
"""In an archive: each costs half a kilobyte of memory, and the largest that is published has a tenth of it."""
_PACKED = b"PK\x03\x04"
_LISTED = b"PK\x01\x02"
_BOUNDED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Packings of which Python unpacks as much as is asked for; of the others it unpacks all it has read."""
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, tarfile.TarError, EOFError, OSError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What the standard library raises for bytes that are no archive, or one that is locked or packed otherwise."""


@contextmanager
def archive(body: bytes, what: str) -> Iterator[zipfile.ZipFile]:
    """The archive while it is read. ValueError where it is damaged, or lists too many files."""
    if body.count(_LISTED) > MOST_FILES:
        raise ValueError(f"more than {MOST_FILES} files in the {what}")
    with _named(what), zipfile.ZipFile(io.BytesIO(body)) as packed:
        yield packed


def document_of(body: bytes) -> bytes:
    """The document, whether it came packed or not."""
    return unpacked(body) if body.startswith(_PACKED) else body


def unpacked(body: bytes) -> bytes:
    """The one XML file of an archive; never more bytes of it than a document has."""
    with archive(body, "archive") as packed:
        names = [name for name in packed.namelist() if name.lower().endswith(".xml")]
        if len(names) != 1:
            raise ValueError(f"{len(names)} XML files in the archive, not one")
        return _read(packed, names[0])


def member(body: bytes, name: str) -> bytes:
    """One file of an archive of many, by its name without folders. ValueError where it is not there or empty."""
    found = _of_zip(body, name) if body.startswith(_PACKED) else _of_tar(body, name)
    if not found:
        raise ValueError(f"no file {name} in the archive, or nothing in it")
    return found


def _of_zip(body: bytes, name: str) -> bytes | None:
    with archive(body, "archive") as packed:
        path = next((path for path in packed.namelist() if _is(path, name)), None)
        return None if path is None else _read(packed, path)


def _read(packed: zipfile.ZipFile, path: str) -> bytes:
    if packed.getinfo(path).compress_type not in _BOUNDED:
        raise ValueError("a file of the archive is packed otherwise than by deflate")
    with packed.open(path) as file:
        document = file.read(MOST_BYTES + 1)
    if len(document) > MOST_BYTES:
        raise ValueError(f"more than {MOST_BYTES} bytes in the archive")
    return document


def _of_tar(body: bytes, name: str) -> bytes | None:
    passed = _Passed(body)
    with _named("archive"), tarfile.open(fileobj=passed, mode="r|") as packed:
        for number, entry in enumerate(packed):
            passed.allow(MOST_BYTES)
            packed.members = []  # type: ignore[attr-defined]  # it would keep them all
            if number >= MOST_FILES:
                raise ValueError(f"more than {MOST_FILES} files in the archive")
            if entry.size > MOST_BYTES:  # of a file with holes less than that lies in the archive
                raise ValueError(f"more than {MOST_BYTES} bytes in a file of the archive")
            file = packed.extractfile(entry) if _is(entry.name, name) else None
            if file:
                return file.read()
    return None


def _is(path: str, name: str) -> bool:
    return path.replace("\\", "/").rpartition("/")[2] == name


class _Passed(io.RawIOBase):
    """What bzip2 packed, read forward. No entry of it is longer than allowed, nor are all of them together."""

    def __init__(self, body: bytes) -> None:
        self.packed = bz2.BZ2File(io.BytesIO(body))
        self.left = MOST_PASSED
        self.allow(MOST_BYTES)

    def allow(self, most: int) -> None:
        self.entry = min(most, self.left)

    def read(self, size: int = -1) -> bytes:
        block = self.packed.read(size)
        self.left -= len(block)
        self.entry -= len(block)
        if self.entry < 0:
            raise ValueError(f"more than {MOST_BYTES} bytes in a file of the archive, or {MOST_PASSED} before it")
        return block


@contextmanager
def _named(what: str) -> Iterator[None]:
    try:
        yield
    except _DAMAGED as fault:
        raise ValueError(f"damaged {what}: {fault}") from None
