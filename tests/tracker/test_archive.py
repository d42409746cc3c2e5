"""Bytes by their sha256: kept once, given back whole or not at all."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.archive import Archive


@given(body=st.binary())
def test_what_is_put_comes_back(body: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    archive = Archive(tmp_path_factory.getbasetemp() / "archive")
    assert archive.get(archive.put(body)) == body


def test_the_same_bytes_are_one_file(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    assert archive.put(b"law") == archive.put(b"law")
    assert len([p for p in tmp_path.rglob("*") if p.is_file()]) == 1


def test_altered_bytes_are_refused(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    digest = archive.put(b"law")
    next(tmp_path.rglob("*.gz")).write_bytes(gzip.compress(b"other"))
    with pytest.raises(ValueError, match="was altered"):
        archive.get(digest)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "ABC", "a" * 63, "/etc/passwd"])
def test_a_name_that_is_no_sha256_reaches_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a sha256"):
        Archive(tmp_path).get(name)


def test_what_is_not_here_is_said(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        Archive(tmp_path).get("0" * 64)
