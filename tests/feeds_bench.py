"""`make bench`, feeds: a hundred thousand changes of three hundred places, built at once and then added to."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tracker.changes import change_id
from tracker.feeds import build_feeds
from tracker.ledger import Ledger
from tracker.model import Publication
from tracker.normalize import stamp
from tracker.registry import load

CHANGES, PLACES = 100_000, 300
BEGIN = datetime(2020, 1, 1, tzinfo=UTC)
KINDS = (
    "took_effect",
    "scheduled",
    "learned",
    "amended",
    "introduced",
    "advanced",
    "source_broken",
    "evidence_lost",
)


def feeds(data: Path) -> Iterator[str]:
    """A line a build: seconds, and how many files changed."""
    registry, chance = load(data), random.Random(1)
    codes = sorted(registry.dossiers)[:PLACES]
    with tempfile.TemporaryDirectory() as name:
        ledger = Ledger(Path(name) / "tracker.db")
        with ledger.db.atomic():
            for code in codes:
                ledger.add_dossier(code, registry.dossiers[code], BEGIN)
            ledger.db["changes"].insert_all(row(number, chance, codes) for number in range(1, CHANGES + 1))
        told = f"{CHANGES} changes, {PLACES} places"
        for what in (f"feeds of {told}, at once", "the same, nothing new", "the same, one change more"):
            if "more" in what:
                ledger.db["changes"].insert(row(CHANGES + 1, chance, codes))
            begun = time.perf_counter()
            written = build_feeds(ledger, Path(name) / "feeds", registry.subject, Publication())
            yield f"{what:60} {time.perf_counter() - begun:8.2f} s {len(written):7} files"
        ledger.close()


def row(number: int, chance: random.Random, codes: list[str]) -> dict[str, Any]:
    code, kind = chance.choice(codes), chance.choice(KINDS)
    return {
        "id": change_id(code, "kratom", kind, str(number)), "number": number, "kind": kind, "jurisdiction": code,
        "substance": chance.choice(["kratom", "7-oh"]), "on": "2025-06-01", "before": "unregulated",
        "after": "prohibited", "recorded_at": stamp(BEGIN + timedelta(minutes=10 * (number // 20))),
        "title": f"{code}: kratom becomes prohibited on 1 June 2025 (was unregulated)", "entry": f"e{number}",
        "url": "https://law.example/x", "citation": "2025 Acts 41", "quote": "Mitragynine is in Schedule I of this state",
        "proposal": None, "retracts": None, "confidence": "high", "archived": "ab" * 32, "why": None,
    }  # fmt: skip
