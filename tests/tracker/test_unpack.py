"""Archives that publishers send: opened within bounds, or refused with what is wrong."""

from __future__ import annotations

import bz2
import io
import tarfile
import zipfile

import pytest

from tests.spiders.replicas import elegislation_hk, lovdata
from tests.spiders.replicas.gesetze_im_internet import DOCUMENT, packed
from tracker import unpack
from tracker.official import SHEETS, gesetze_im_internet
from tracker.unpack import member, unpacked


def archive(**files: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, body in files.items():
            made.writestr(f"{name}.xml", body)
    return held.getvalue()


def test_the_document_is_unpacked_as_it_is() -> None:
    assert unpacked(packed(DOCUMENT)) == DOCUMENT


def test_a_bomb_is_refused() -> None:
    with pytest.raises(ValueError, match="more than 20971520 bytes in the archive"):
        unpacked(archive(bomb=bytes(64 * 2**20)))


def test_a_damaged_archive_is_refused() -> None:
    body = packed(DOCUMENT)
    with pytest.raises(ValueError, match="damaged archive"):
        unpacked(body[: len(body) // 2])
    with pytest.raises(ValueError, match="damaged archive"):
        unpacked(body[:100] + bytes(40) + body[140:])


@pytest.mark.parametrize("files", [{}, {"one": b"<a/>", "two": b"<b/>"}])
def test_an_archive_with_none_or_several_is_refused(files: dict[str, bytes]) -> None:
    with pytest.raises(ValueError, match="XML files in the archive, not one"):
        unpacked(archive(**files))


@pytest.mark.parametrize("name", ["dokumente", "metadaten", "jurabk", "ausfertigung-datum", "Content"])
def test_a_renamed_field_is_named(name: str) -> None:
    body = packed(DOCUMENT.replace(name.encode(), f"renamed{name}".encode()))
    with pytest.raises(ValueError, match=name if name != "Content" else "no text"):
        gesetze_im_internet.sheet(body)


def test_the_day_of_packing_is_no_day_of_the_law() -> None:
    later = DOCUMENT.replace(b"20261120093000", b"20261121093000")
    one, two = gesetze_im_internet.sheet(packed(DOCUMENT)), gesetze_im_internet.sheet(packed(later))
    assert (one.identifier, one.published, one.in_force_from) == (two.identifier, two.published, two.in_force_from)
    assert (one.published, one.in_force_from) == (None, None)


def tar(*files: tuple[str, int]) -> bytes:
    """Empty bytes under each name, so many."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as made:
        for name, size in files:
            entry = tarfile.TarInfo(name)
            entry.size = size
            made.addfile(entry, io.BytesIO(bytes(size)))
    return bz2.compress(held.getvalue())


@pytest.mark.parametrize(
    "files",
    [
        [("sf/bomb.xml", 21 * 2**20)],
        [("sf/before.xml", 21 * 2**20), ("sf/bomb.xml", 1)],
        [("a" * 21 * 2**20, 1), ("sf/bomb.xml", 1)],
    ],
)
def test_a_tar_bomb_is_refused(files: list[tuple[str, int]]) -> None:
    with pytest.raises(ValueError, match="more than 20971520 bytes in a file of the archive"):
        member(tar(*files), "bomb.xml")


def test_no_more_is_passed_on_the_way_than_an_archive_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "MOST_PASSED", 3 * 2**20)
    files = [(f"sf/{number}.xml", 2**20) for number in range(4)]
    assert member(tar(*files), "1.xml") == bytes(2**20)
    with pytest.raises(ValueError, match="or 3145728 before it"):
        member(tar(*files), "3.xml")


def test_a_file_is_named_without_its_folder_and_in_full() -> None:
    body = lovdata.packed({"sf-1.xml": b"one", "xsf-2.xml": b"x", "sf-2.xml": b"two", "sf-2.xml.bak": b"y"})
    assert member(body, "sf-2.xml") == b"two"
    assert member(elegislation_hk.packed({"1cap_2.xml": b"x", "cap_2.xml": b"two"}), "cap_2.xml") == b"two"
    with pytest.raises(ValueError, match=r"no file 2\.xml in the archive"):
        member(body, "2.xml")


RENAMED = {
    "lovdata": (lovdata.DOCUMENT.encode(), ("refid", 'class="title"', "<main")),
    "elegislation_hk": (elegislation_hk.CURRENT, ("docStatus", "docName", "dc:date", "main", "lawDoc")),
}


@pytest.mark.parametrize(
    ("interface", "name"), [(one, name) for one, (_, names) in RENAMED.items() for name in names]
)
def test_a_renamed_field_of_an_archived_document_is_named(interface: str, name: str) -> None:
    body, sheet = RENAMED[interface][0], SHEETS[interface]
    assert sheet(body).document == body
    with pytest.raises(ValueError, match=r"no |neither "):
        sheet(body.replace(name.encode(), f"{name[:-1]}X{name[-1]}".encode()))
