"""What the commands print: JSON documents with the model's field names, and lines for a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from tracker.answer import Answer, Layer
from tracker.due import Crawl
from tracker.health import health, source_state
from tracker.ledger import Ledger
from tracker.model import Change, Reading, Source
from tracker.normalize import stamp
from tracker.recorder import Recording
from tracker.registry import Registry
from tracker.sightings import lost_quotes

Document = dict[str, Any]

_PUBLIC_CHANGE = ("id", "kind", "jurisdiction", "substance", "on", "before", "after", "recorded_at", "title", "url",
                  "citation", "proposal", "retracts")  # fmt: skip


def source_row(ledger: Ledger | None, source: Source, now: datetime) -> Document:
    """One source as `sources --json` gives it."""
    if ledger is None:
        kept: dict[str, datetime | None] = dict.fromkeys(("since", "last_tried", "last_good"))
        outcome, reason, stale = None, None, False
    else:
        state = source_state(ledger, source)
        kept = {"since": state.since, "last_tried": state.last_tried, "last_good": state.last_good}
        outcome, reason, stale = state.outcome, state.reason, health(source, state, now).stale
    return {
        "id": source.id,
        "jurisdiction": source.jurisdiction,
        "interface": source.interface,
        "url": source.url,
        "outcome": outcome,
        "reason": reason,
        **{name: stamp(moment) if moment else None for name, moment in kept.items()},
        "stale": stale,
    }


def sources_text(rows: Sequence[Document]) -> str:
    lines = [
        f"{_outcome(row):12} {row['id']:40} {row['last_good'] or 'never read':20} {row['reason'] or ''}"
        for row in rows
    ]
    return "\n".join(line.rstrip() for line in lines) or "no such source"


def _outcome(row: Document) -> str:
    return (row["outcome"] or "not tried") + (" STALE" if row["stale"] else "")


def crawl_text(ledger: Ledger, crawled: Crawl) -> str:
    """A line for each source that was asked, with its outcome and, where it is bad, why."""
    if not crawled.due:
        return "nothing was due"
    lines = []
    for source in crawled.due:
        answer = ledger.snapshots.latest_main(source)
        if answer:
            lines.append(f"{answer.outcome:12} {source:40} {answer.reason or ''}".rstrip())
    lines += [f"{'skipped':12} {source:40} read by hand" for source in crawled.by_hand]
    return "\n".join([*lines, f"{crawled.good} of {len(crawled.due)} sources read"])


def recording_document(recording: Recording) -> Document:
    return {
        "outcomes": dict(recording.outcomes),
        "changes": changes_document(recording.changes),
        "faults": list(recording.faults),
    }


def recording_text(recording: Recording) -> str:
    lines = [f"fault        {fault}" for fault in recording.faults]
    lines += [f"{change.kind:12} {change.title}" for change in recording.changes]
    return "\n".join([*lines, f"{len(recording.changes)} changes"])


def run_document(ledger: Ledger, crawled: Crawl, recording: Recording) -> Document:
    lost = [{"source": source, "quote": quote} for source, quote in sorted(lost_quotes(ledger))]
    return {**asdict(crawled), **recording_document(recording), "lost_quotes": lost}


def run_text(ledger: Ledger, crawled: Crawl, recording: Recording) -> str:
    lost = [f"lost         {source}: “{quote}”" for source, quote in sorted(lost_quotes(ledger))]
    return "\n".join([crawl_text(ledger, crawled), *lost, recording_text(recording)])


def changes_document(changes: Sequence[Change]) -> list[Document]:
    return [
        {**change.model_dump(include=set(_PUBLIC_CHANGE)), "recorded_at": stamp(change.recorded_at)}
        for change in changes
    ]


def changes_text(changes: Sequence[Change]) -> str:
    return "\n".join(f"{c.recorded_at:%Y-%m-%d} {c.kind:12} {c.title}" for c in changes) or "no changes"


def reading_document(reading: Reading) -> Document:
    return reading.model_dump(mode="json")


def reading_text(reading: Reading) -> str:
    lines = [f"{d.kind}: {d.title or 'without title'}" for d in reading.documents]
    lines += [f"  {f.kind} {f.substance} ({f.rule}): “{f.quote}”" for f in reading.findings]
    lines += [f"  proposal {p.identifier}, {p.stage}: {p.title}" for p in reading.proposals]
    return "\n".join(lines)


def answer_text(answer: Answer) -> str:
    """The answer for a reader in a hurry: the sentence, what one may do, each layer with its words."""
    lines = [
        answer.reason,
        f"possession {answer.possession} · sale {answer.sale} · import {answer.import_}"
        + (f" · from age {answer.min_age}" if answer.min_age is not None else ""),
    ]
    for layer in answer.layers:
        lines += _layer_lines(layer)
    if answer.next:
        lines.append(f"next: {answer.next.status} from {answer.next.on} ({answer.next.kind})")
    return "\n".join([*lines, "This is a record of law, not legal advice."])


def _layer_lines(layer: Layer) -> list[str]:
    if layer.confidence is None:
        return [f"  {layer.jurisdiction}: {layer.status}: {layer.note}"]
    bounds = f"{layer.effective_from or '...'} to {layer.effective_to or '...'}"
    doubts = [word for word, so in (("DISPUTED", layer.disputed), ("STALE", layer.stale)) if so]
    sure = f"confidence {layer.confidence}, checked {layer.checked_at}"
    head = f"  {layer.jurisdiction}: {layer.status}, {bounds}, {sure}"
    proofs = [f"    {e.url}: {f'“{e.quote}”' if e.quote else e.says or e.kind}" for e in layer.evidence]
    return [" ".join([head, *doubts]), *proofs]


def check_document(registry: Registry) -> Document:
    return {"counts": _counts(registry), "faults": [asdict(fault) for fault in registry.faults]}


def check_text(registry: Registry) -> str:
    counts = ", ".join(f"{number} {name.replace('_', ' ')}" for name, number in _counts(registry).items())
    return "\n".join([*map(str, registry.faults), f"{counts}, {len(registry.faults)} faults"])


def _counts(registry: Registry) -> dict[str, int]:
    entries = [entry for dossier in registry.dossiers.values() for entry in dossier.status]
    return {
        "places": len(registry.dossiers),
        "sources": sum(len(dossier.sources) for dossier in registry.dossiers.values()),
        "entries": len(entries),
        "with_official_words": sum(
            any(e.source or e.kind == "official" for e in entry.evidence) for entry in entries
        ),
        "high_confidence": sum(entry.confidence == "high" for entry in entries),
    }
