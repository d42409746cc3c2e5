"""Archives that publishers send: bombs of each kind, and names that lead elsewhere. Nothing is ever written out of one.

A file of too many bytes and a damaged archive: tests/tracker/test_unpack.py. Our own backups: tests/tracker/test_backup.py.
"""

from __future__ import annotations

import bz2
import io
import struct
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tracker import unpack
from tracker.unpack import member, unpacked

MOST_MB = 120
"""Of memory that a refusal may take, the archive included."""


def packed(method: int, megabytes: int = 300) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as made, made.open("a.xml", "w") as file:
        for _ in range(megabytes):
            file.write(bytes(2**20))
    return held.getvalue()


def listed(files: int) -> bytes:
    """A ZIP archive of one file, whose list names it so many times."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr("a.xml", b"<a/>")
    whole = held.getvalue()
    begin, end = whole.index(b"PK\x01\x02"), whole.index(b"PK\x05\x06")
    entry = whole[begin:end]
    last = struct.pack(
        "<4s4H2LH", b"PK\x05\x06", 0, 0, files & 0xFFFF, files & 0xFFFF, files * len(entry), begin, 0
    )
    return whole[:begin] + entry * files + last


def with_holes(size: int) -> bytes:
    """A tar archive of a sparse file: no bytes in it, and so long."""
    head = bytearray(tarfile.TarInfo("a.xml").tobuf(tarfile.GNU_FORMAT))
    head[156:157] = b"S"
    head[386:410] = b"%011o\0%011o\0" % (0, 0)
    head[483:495] = b"%011o\0" % size
    return bz2.compress(bytes(_summed(head)) + bytes(1024))


def _summed(head: bytearray) -> bytearray:
    head[148:156] = b"%06o\0 " % (256 + sum(head[:148]) + sum(head[156:512]))
    return head


def of_size(field: bytes) -> bytes:
    head = bytearray(tarfile.TarInfo("b.xml").tobuf(tarfile.GNU_FORMAT))
    head[124:136] = field
    return bz2.compress(bytes(_summed(head)) + bytes(1024))


def with_notes(**notes: str) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.PAX_FORMAT) as made:
        entry = tarfile.TarInfo("b.xml")
        entry.pax_headers = notes
        made.addfile(entry)
    return bz2.compress(held.getvalue())


def linked(kind: bytes, to: str) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as made:
        entry = tarfile.TarInfo("a.xml")
        entry.type, entry.linkname = kind, to
        made.addfile(entry)
    return bz2.compress(held.getvalue())


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "bzip2 in a ZIP": (lambda: packed(zipfile.ZIP_BZIP2), "packed otherwise than by deflate"),
    "LZMA in a ZIP": (lambda: packed(zipfile.ZIP_LZMA, 60), "packed otherwise than by deflate"),
    "deflate in a ZIP": (lambda: packed(zipfile.ZIP_DEFLATED, 60), "more than 20971520 bytes in the archive"),
    "a long list": (lambda: listed(300_000), "more than 50000 files in the archive"),
    "a file with holes": (lambda: with_holes(2**33), "more than 20971520 bytes in a file of the archive"),
    "a negative size": (lambda: of_size(b"\xff" * 11 + b"\x00"), "archive"),
    "a size beyond all": (lambda: of_size(b"\x80" + b"\xff" * 11), "archive"),
    "a negative size in a note": (lambda: with_notes(size="-512"), "archive"),
    "no number in a note": (lambda: with_notes(size="x"), "archive"),
    "a symbolic link": (lambda: linked(tarfile.SYMTYPE, "a.xml"), "link"),
    "a hard link outside": (lambda: linked(tarfile.LNKTYPE, "/etc/passwd"), "link"),
    "a device": (lambda: linked(tarfile.CHRTYPE, ""), "nothing in it"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_within_bounds(name: str) -> None:
    make, words = BOMBS[name]
    body = make()
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match=words):
            (unpacked if body.startswith(b"PK") else lambda some: member(some, "a.xml"))(body)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MOST_MB * 2**20


def test_a_tar_of_nothing_but_names_is_refused_and_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "MOST_FILES", 2_000)
    head = tarfile.TarInfo("b.xml").tobuf(tarfile.GNU_FORMAT)
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="more than 2000 files in the archive"):
            member(bz2.compress(head * 4_000), "a.xml")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 12 * 2**20


@pytest.mark.parametrize("name", ["../../a.xml", "/etc/a.xml", "..\\..\\a.xml", "C:\\a.xml", "\u202elmx.a/a.xml"])
def test_names_that_lead_elsewhere_lead_nowhere(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as made:
        entry = tarfile.TarInfo(name)
        entry.size = 4
        made.addfile(entry, io.BytesIO(b"<a/>"))
    assert member(bz2.compress(held.getvalue()), "a.xml") == b"<a/>"
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr(name, b"<a/>")
    assert member(zipped.getvalue(), "a.xml") == b"<a/>"
    assert list(tmp_path.iterdir()) == []


def test_nothing_of_ours_unpacks_an_archive_to_disk() -> None:
    root = Path(unpack.__file__).parents[1]
    words = [path.read_text() for folder in ("tracker", "spiders") for path in (root / folder).rglob("*.py")]
    assert not [
        one for one in words if ".extractall(" in one or "shutil.unpack_archive" in one or ".extract(member" in one
    ]
