"""Runs the spiders that are due and judges what they bring. The one module that knows both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from spiders.base import crawl
from spiders.conditional import Seen
from tracker.archive import Archive
from tracker.extract import Unreadable
from tracker.health import is_due, source_state
from tracker.ledger import Ledger
from tracker.model import GOOD, Snapshot, Source
from tracker.provision import cut, recipe, text_digest
from tracker.registry import Registry


class UnknownSourceError(LookupError):
    """Asked for a place or source that no dossier has."""


@dataclass(frozen=True)
class Crawl:
    """What was due, and whether any of it could be read."""

    due: tuple[str, ...]
    good: int


def watched(registry: Registry, ledger: Ledger) -> list[Source]:
    """The sources of every dossier; of a faulty one, those of its last valid version."""
    recorded = {code: dossier for code, dossier in ledger.dossiers().items() if code in registry.codes}
    dossiers = {**recorded, **registry.dossiers}
    return [source for code in sorted(dossiers) for source in dossiers[code].sources]


def due_sources(
    sources: Sequence[Source], ledger: Ledger, now: datetime, only: Iterable[str], *, ask_anyway: bool
) -> list[Source]:
    """Those to ask now, longest untried first. `only` are codes or source ids; named ones are asked due or not."""
    chosen = [s for s in sources if not only or any(_names(name, s) for name in only)]
    for name in only:
        if not any(_names(name, source) for source in sources):
            raise UnknownSourceError(f"'{name}' is no place or source that a dossier watches")
    states = {source.id: source_state(ledger, source) for source in chosen}
    anyway = ask_anyway or bool(only)
    due = [s for s in chosen if is_due(s, states[s.id], now, ask_anyway=anyway)]
    return sorted(due, key=lambda s: (str(states[s.id].last_tried or ""), s.id))


def crawl_sources(
    sources: Sequence[Source],
    ledger: Ledger,
    archive: Archive,
    clock: Callable[[], datetime],
    *,
    allow_loopback: bool,
) -> Crawl:
    """Ask all sources; each answer is in the ledger as soon as it is judged. Once a process."""
    by_id = {source.id: source for source in sources}
    good = 0

    def keep(snapshot: Snapshot) -> None:
        nonlocal good
        kept = _keep(ledger, archive, by_id[snapshot.source], snapshot)
        good += kept.outcome in GOOD and not kept.part

    if sources:
        crawl(sources, archive, _seen(ledger, sources), clock, allow_loopback, keep)
    return Crawl(tuple(by_id), good)


def _names(name: str, source: Source) -> bool:
    return name in (source.id, source.jurisdiction) or source.jurisdiction.startswith(f"{name}-")


def _seen(ledger: Ledger, sources: Sequence[Source]) -> dict[str, Seen]:
    """Validators of the newest good answer of each address."""
    rows = [row for source in sources for row in ledger.snapshots.latest_parts(source.id)]
    return {
        row.snapshot.final_url or row.snapshot.url: Seen(
            row.snapshot.etag, row.snapshot.last_modified, row.snapshot.sha256
        )
        for row in rows
        if row.snapshot.sha256
    }


def _keep(ledger: Ledger, archive: Archive, source: Source, snapshot: Snapshot) -> Snapshot:
    """Judge an answer and append it: a good one of an untyped source must hold the provision."""
    text = digest = None
    before = ledger.snapshots.latest_good(source.id, snapshot.url)
    if snapshot.outcome in GOOD and not source.typed and snapshot.sha256:
        try:
            text = cut(source, archive.get(snapshot.sha256), snapshot.media_type)
            digest = text_digest(text)
        except Unreadable as fault:
            changed = {"outcome": fault.outcome, "reason": fault.reason, "etag": None, "last_modified": None}
            snapshot = snapshot.model_copy(update=changed)
    if snapshot.outcome == "ok" and before and before.snapshot.sha256 == snapshot.sha256:
        snapshot = snapshot.model_copy(update={"outcome": "unchanged"})
    ledger.snapshots.add(snapshot, recipe(source), text, digest)
    return snapshot
