"""Archives of official documents: opened whole and within bounds, or refused with what is wrong."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.spiders.replicas.gesetze_im_internet import DOCUMENT, packed
from tracker.official import gesetze_im_internet
from tracker.official.archives import unpacked


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
