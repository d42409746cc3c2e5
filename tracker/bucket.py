"""An archive that lies at an address: a bucket of S3 or what else fsspec names, so that many machines reach it.

Keys and addresses of services are in the environment, as their own documents say: AWS_ACCESS_KEY_ID and so on.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from tracker.archive import Archive
from tracker.disk import DiskError
from tracker.refusal import RefusedError


class StoreError(DiskError):
    """A store elsewhere cannot be reached, or refuses."""


def archive_of(db: Path) -> Archive:
    """The archive of a ledger: beside it, or at the folder or address that TRACKER_ARCHIVE names."""
    return archive_at(os.environ.get("TRACKER_ARCHIVE") or db.parent / "archive")


def archive_at(place: str | Path) -> Archive:
    """The archive in a folder or at an address. What a folder does, is done without fsspec."""
    parts = urlsplit(str(place))
    if parts.scheme == "file":
        return Archive(Path(unquote(parts.path)))
    return Archive(Bucket(str(place)) if parts.scheme else Path(place))


class Bucket:
    """A store of fsspec. It is opened at the first use: a process that was forked from ours opens its own."""

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/")

    def __str__(self) -> str:
        return self.address

    def has(self, name: str) -> bool:
        with self._asked(name):
            return bool(self._files.exists(f"{self.address}/{name}"))

    def read(self, name: str) -> bytes | None:
        with self._asked(name):
            try:
                return bytes(self._files.cat_file(f"{self.address}/{name}"))
            except FileNotFoundError:
                return None

    def write(self, name: str, content: bytes) -> None:
        with self._asked(name):
            self._files.pipe_file(f"{self.address}/{name}", content)

    def remove(self, name: str) -> None:
        with self._asked(name):
            self._files.rm_file(f"{self.address}/{name}")

    def sizes(self) -> Iterator[tuple[str, int]]:
        with self._asked(""):
            found = self._files.find(self.address, detail=True)
        for path, facts in found.items():
            yield "/".join(path.split("/")[-2:]), facts["size"]

    def clear_away(self) -> None:
        """What was not written whole is not there."""

    @cached_property
    def _files(self) -> Any:
        try:
            import fsspec  # noqa: PLC0415  the extra `cluster`
            from obstore.fsspec import register  # noqa: PLC0415
        except ImportError as error:
            raise RefusedError(
                f"{self.address} needs the extra `cluster`: pip install '.[cluster]' ({error})"
            ) from error
        register(["s3", "gs", "az"])
        return fsspec.url_to_fs(self.address)[0]

    @contextmanager
    def _asked(self, name: str) -> Iterator[None]:
        """Each service has errors of its own kind; all of them are the store's, and no fault of a source."""
        try:
            yield
        except RefusedError:
            raise
        except Exception as error:
            do = "see to its address, its keys and the network, then start the same again"
            raise StoreError(f"{self.address}/{name}: {str(error).splitlines()[0]}: {do}") from error
