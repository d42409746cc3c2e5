"""What an edition of a big ledger costs, where it is made and where it is taken, a step a line."""

from __future__ import annotations

import contextlib
import gzip
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tracker import database
from tracker.ledger import reading
from tracker.site import public_copy


def editions(ledger: Path) -> Iterator[tuple[str, float, int]]:
    """Each step with its CPU seconds and the bytes that it left. Four times the room of the ledger is needed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copied, packed, fresh, live = (folder / name for name in ("copied", "packed", "fresh", "live"))
        steps: dict[str, tuple[Callable[[], None], Path]] = {
            "copied without who was told what": (lambda: _copy(ledger, copied), copied),
            "packed": (lambda: _pack(copied, packed), packed),
            "unpacked": (lambda: _unpack(packed, fresh), fresh),
            "written where there was none": (lambda: database.write_into(live, fresh), live),
            "written over one that is read": (lambda: _write_over(live, fresh), live),
        }
        for what, (step, left) in steps.items():
            begun = time.process_time()
            step()
            yield what, time.process_time() - begun, left.stat().st_size


def _copy(ledger: Path, to: Path) -> None:
    public_copy.copy(ledger, to, without=public_copy.untold())


def _pack(file: Path, to: Path) -> None:
    with file.open("rb") as content, gzip.open(to, "wb", compresslevel=1) as packed:
        shutil.copyfileobj(content, packed, 2**20)
    file.unlink()


def _unpack(packed: Path, to: Path) -> None:
    with gzip.open(packed) as content, to.open("wb") as file:
        shutil.copyfileobj(content, file, 2**20)


def _write_over(live: Path, fresh: Path) -> None:
    with contextlib.closing(reading(live)) as reader:
        reader.execute("SELECT count(*) FROM jurisdictions").fetchone()
        database.write_into(live, fresh)
