"""Texts that come in a ZIP archive: opened within bounds, and refused by name where they are damaged."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

MOST_BYTES = 20 * 2**20
"""Of what is unpacked: more no text has that we read."""
_PACKED = b"PK\x03\x04"
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What the standard library raises for bytes that are no archive, or one that is locked or packed otherwise."""


@contextmanager
def archive(body: bytes, what: str) -> Iterator[zipfile.ZipFile]:
    """The archive while it is read. ValueError where it is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            yield packed
    except _DAMAGED as fault:
        raise ValueError(f"damaged {what}: {fault}") from None


def document_of(body: bytes) -> bytes:
    """The document, whether it came packed or not."""
    return unpacked(body) if body.startswith(_PACKED) else body


def unpacked(body: bytes) -> bytes:
    """The one XML file of an archive; never more bytes of it than a document has."""
    with archive(body, "archive") as packed:
        names = [name for name in packed.namelist() if name.lower().endswith(".xml")]
        if len(names) != 1:
            raise ValueError(f"{len(names)} XML files in the archive, not one")
        with packed.open(names[0]) as file:
            document = file.read(MOST_BYTES + 1)
    if len(document) > MOST_BYTES:
        raise ValueError(f"more than {MOST_BYTES} bytes in the archive")
    return document
