"""Files that are heavy to make: each is made once for a state of the ledger; meanwhile the last good one is given.

They lie in a folder beside the ledger, whole or not at all, under names that say what is in them, so that a file
that somebody is reading never changes. One thread makes them, one after the other.
"""

from __future__ import annotations

import gzip
import hashlib
import logging
import shutil
import tempfile
from asyncio import wrap_future
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import BinaryIO

_LOG = logging.getLogger(__name__)
_CHUNK = 2**20


@dataclass(frozen=True)
class Kept:
    """A file as it lies there, and packed where that helps. `tag` names its content."""

    path: Path
    packed: Path | None
    size: int
    tag: str
    made_at: datetime


@dataclass(frozen=True)
class Recipe:
    """What is made together: `make` writes the `files` into an empty folder."""

    files: tuple[str, ...]
    state: object
    """What they are made of: where it is the same, they are the same."""
    made_at: datetime
    make: Callable[[Path], None]


class Cabinet:
    """The files of one folder, which nobody else writes to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[str, tuple[object, Kept]] = {}
        self._making: dict[str, Future[None]] = {}
        self._lock = Lock()
        self._maker = ThreadPoolExecutor(1, "cabinet")

    def begin(self, recipe: Recipe) -> Future[None]:
        """Have the files made unless they are there or being made."""
        with self._lock:
            name = recipe.files[0]
            made = self._making.get(name)
            if made and (not made.done() or (self._is_there(name) and self._kept[name][0] == recipe.state)):
                return made
            self._making[name] = self._maker.submit(self._make, recipe)
            return self._making[name]

    async def open(self, recipe: Recipe, name: str, *, packed: bool) -> tuple[Kept, BinaryIO]:
        """A file of a recipe, open for reading; the last good one while a newer is made."""
        made = self.begin(recipe)
        if self.kept(name) is None:
            await wrap_future(made)
        with self._lock:
            kept = self._kept[name][1]
            return kept, (kept.packed if packed and kept.packed else kept.path).open("rb")

    def kept(self, name: str) -> Kept | None:
        """A file that was made already."""
        with self._lock:
            return self._kept[name][1] if self._is_there(name) else None

    def _is_there(self, name: str) -> bool:
        return name in self._kept and self._kept[name][1].path.exists()

    def _make(self, recipe: Recipe) -> None:
        self._folder.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._folder, prefix="making-") as making:
            try:
                recipe.make(Path(making))
            except Exception:
                _LOG.exception("%s could not be made", ", ".join(recipe.files))
                raise
            for name in recipe.files:
                self._install(recipe, name, Path(making) / name)

    def _install(self, recipe: Recipe, name: str, made: Path) -> None:
        with made.open("rb") as content:
            tag = hashlib.file_digest(content, "blake2b").hexdigest()[:24]
        path, packed = self._folder / f"{tag}-{name}", None
        if made.suffix != ".db":
            packed = path.with_name(f"{path.name}.gz")
            _pack(made, packed)
        with self._lock:
            kept = Kept(made.replace(path), packed, path.stat().st_size, tag, recipe.made_at)
            self._kept[name] = recipe.state, kept
            for old in self._folder.glob(f"*-{name}*"):
                if old not in (path, packed):
                    old.unlink(missing_ok=True)


def _pack(made: Path, packed: Path) -> None:
    with made.open("rb") as whole, packed.open("wb") as to, gzip.GzipFile("", "wb", 5, to, mtime=0) as into:
        shutil.copyfileobj(whole, into, _CHUNK)
