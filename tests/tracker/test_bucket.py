"""An archive in a bucket of S3: the same promises as in a folder, and faults that are the store's and no source's."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cluster.bucket_server import BUCKET, bucket_server
from tracker.archive import Archive
from tracker.bucket import StoreError, archive_at, archive_of


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, str], Path]]:
    folder = tmp_path_factory.mktemp("buckets")
    with bucket_server(folder) as environment:
        yield environment, folder / BUCKET


@pytest.fixture
def bucket(server: tuple[dict[str, str], Path], monkeypatch: pytest.MonkeyPatch) -> Archive:
    for name, value in server[0].items():
        monkeypatch.setenv(name, value)
    return archive_of(Path("nowhere/tracker.db"))


def test_what_is_put_comes_back_and_is_one_file(bucket: Archive, server: tuple[dict[str, str], Path]) -> None:
    digest = bucket.put(b"law")
    assert bucket.put(b"law") == digest
    assert (digest in bucket, bucket.get(digest)) == (True, b"law")
    assert gzip.decompress(bucket.packed(digest)) == b"law"
    assert [path.name for path in server[1].rglob("*.gz")] == [f"{digest}.gz"]


def test_what_is_not_there_is_said(bucket: Archive) -> None:
    assert "0" * 64 not in bucket
    with pytest.raises(KeyError, match="is not in s3://law"):
        bucket.get("0" * 64)


def test_altered_bytes_are_refused_and_mended(bucket: Archive, server: tuple[dict[str, str], Path]) -> None:
    digest = bucket.put(b"an act")
    bucket.store.write(f"{digest[:2]}/{digest}.gz", gzip.compress(b"another act"))
    with pytest.raises(ValueError, match="was altered"):
        bucket.get(digest)
    assert bucket.mend(b"an act")
    assert bucket.get(digest) == b"an act"


def test_it_is_listed_and_thinned(bucket: Archive) -> None:
    digest = bucket.put(b"a stray")
    name = f"{digest[:2]}/{digest}.gz"
    assert dict(bucket.store.sizes())[name] == len(bucket.packed(digest))
    bucket.store.remove(name)
    assert digest not in bucket


def test_a_wrong_secret_is_the_fault_of_the_store(bucket: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "another")
    with pytest.raises(StoreError, match="403"):
        archive_of(Path("nowhere/tracker.db")).put(b"law of nobody")


def test_an_address_of_a_folder_is_that_folder(tmp_path: Path) -> None:
    digest = archive_at(f"file://{tmp_path}/a%20b").put(b"law")
    assert Archive(tmp_path / "a b").get(digest) == b"law"
