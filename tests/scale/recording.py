"""What the one recorder can take in: answers a second, and bytes of ledger for each."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench.cost import cost_of
from tests.bench.pages import page
from tests.big_ledger import RECORDED, build
from tests.command import ROOT
from tracker.archive import Archive
from tracker.crawl import keep
from tracker.ledger import Ledger
from tracker.model import Snapshot, Source
from tracker.recorder import record
from tracker.registry import Registry, load

SOURCES = 1_000
_BEGIN = datetime(2026, 3, 1, 12, tzinfo=UTC)


def taking_in() -> Iterator[tuple[str, float, float]]:
    """Each kind of answer, with CPU seconds and bytes of ledger for one, as the recorder of a cluster takes it in."""
    with tempfile.TemporaryDirectory() as name:
        ledger, archive = Ledger(Path(name) / "tracker.db"), Archive(Path(name) / "archive")
        sources = [_source(n) for n in range(SOURCES)]
        kinds = {"a page that is new": (1, 0), "the same page again": (10, 0), "a page that changed": (1, 1)}
        for kind, (times, version) in kinds.items():
            bodies = [archive.put(page(n * 100, version)) for n in range(SOURCES)]
            begun, before = time.process_time(), _size(ledger)
            for _ in range(times):
                with ledger.db.atomic():
                    for source, sha256 in zip(sources, bodies, strict=True):
                        keep(ledger, archive, source, _answer(source, sha256, version))
            answers = times * SOURCES
            yield kind, (time.process_time() - begun) / answers, (_size(ledger) - before) / answers
        ledger.close()


def rich_places(places: int) -> tuple[float, float]:
    """CPU seconds and MB of memory to record anew so many places with 25 entries each, where nothing is new."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(folder, ROOT / "data", places, 1).close()
        cost = cost_of([sys.executable, "-m", __name__, str(folder)])
        return cost.cpu, cost.megabytes


def _record_again(folder: Path) -> None:
    """In a process of its own, whose memory is then that of the recording."""
    ledger = Ledger(folder / "tracker.db")
    registry = load(ROOT / "data")
    held = Registry(**{**vars(registry), "dossiers": ledger.dossiers()})
    record(held, ledger, Archive(folder / "archive"), RECORDED + timedelta(days=1))
    ledger.close()


def _source(number: int) -> Source:
    return Source(
        id=f"zz-{number:05}/code", jurisdiction=f"zz-{number:05}", interface="page", kind="code", title="Code",
        url=f"https://law.example/{number}", select="main",
    )  # fmt: skip


def _answer(source: Source, sha256: str, version: int) -> Snapshot:
    return Snapshot(
        source=source.id, url=source.url, fetched_at=_BEGIN + timedelta(days=version), outcome="ok", http_status=200,
        media_type="text/html; charset=utf-8", sha256=sha256, etag=f'"{version}"', size=20_000,
    )  # fmt: skip


def _size(ledger: Ledger) -> int:
    ledger.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return ledger.path.stat().st_size


if __name__ == "__main__":
    _record_again(Path(sys.argv[1]))
