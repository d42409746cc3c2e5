"""Answers a second from the ledger, and answers of sources a second into it: processor time, nothing else running."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.bench.pages import page
from tests.command import Installation
from tests.dossiers import STATE
from tests.dossiers import page as source
from tracker.answer import answer
from tracker.archive import Archive
from tracker.crawl import keep
from tracker.ledger import Ledger
from tracker.model import Snapshot
from tracker.places import Known
from tracker.recorder import record
from tracker.registry import load

NOW = datetime(2026, 11, 22, tzinfo=UTC)
PAGES, QUESTIONS = 1000, 100_000


def records() -> Iterator[str]:
    """Pages judged and recorded, when all are new and when none changed."""
    yield "| answers of sources | a CPU second |"
    yield "| --- | --- |"
    with tempfile.TemporaryDirectory() as name:
        place = Installation(Path(name))
        pages = "".join(
            source(f"s{n}", f"https://law.example/{n}", f'expect = "Section {n}"') for n in range(PAGES)
        )
        place.dossier("xx", STATE + pages)
        registry, ledger, archive = load(place.data), Ledger(place.db), Archive(Path(name) / "archive")
        record(registry, ledger, archive, NOW)
        bodies = [archive.put(page(number, 0)) for number in range(PAGES)]

        def round_at(now: datetime) -> None:
            with ledger.db.atomic():
                for watched, sha256 in zip(registry.dossiers["xx"].sources, bodies, strict=True):
                    facts = {"url": watched.url, "fetched_at": now, "outcome": "ok", "media_type": "text/html"}
                    keep(ledger, archive, watched, Snapshot(source=watched.id, sha256=sha256, **facts))
            record(registry, ledger, archive, now)

        for days, what in ((1, "new pages of 20 KB, judged, read and recorded"), (2, "the same pages, unchanged")):
            yield f"| {what} | {PAGES / _cpu(lambda days=days: round_at(NOW + timedelta(days=days))):.0f} |"
        ledger.close()


def answers() -> Iterator[str]:
    """Random (place, day, substance, known-at) over all our dossiers, the first reading of each place included."""
    with tempfile.TemporaryDirectory() as name:
        ledger, chance = Ledger(Path(name) / "tracker.db"), random.Random(1)
        registry = load(Path("data"))
        record(registry, ledger, Archive(Path(name) / "archive"), NOW - timedelta(days=2))
        known, substances = Known.of_ledger(ledger, NOW), [one.id for one in registry.subject.substances]
        codes = list(known.gazetteer.codes)
        asked = [
            (chance.choice(codes), chance.choice(substances), date(2010, 1, 1) + timedelta(days=chance.randrange(6500)),
             NOW - timedelta(hours=chance.randrange(72)))
            for _ in range(QUESTIONS)
        ]  # fmt: skip

        def ask() -> None:
            for code, substance, day, known_at in asked:
                answer(known.chain(code, known_at), registry.subject, substance, day, known_at)

        yield f"Answers for a place and a day: {QUESTIONS / _cpu(ask):.0f} a CPU second."
        ledger.close()


def _cpu(work: Callable[[], None]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
