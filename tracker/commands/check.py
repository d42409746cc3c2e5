"""`check` and `coverage`: what the dossiers say, what is wrong in them, what is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict

from tracker.commands.desk import DONE, NEEDS_A_PERSON, Desk, command
from tracker.coverage import as_markdown
from tracker.coverage import coverage as coverage_of
from tracker.registry import Registry, has_official_words, load

Document = dict[str, object]


@command
def check(desk: Desk) -> int:
    """Validate every dossier: file, field and value of each fault."""
    registry = load(desk.data)
    desk.say(_document(registry), _text(registry))
    return NEEDS_A_PERSON if registry.faults else DONE


@command
def coverage(desk: Desk) -> int:
    """Each place with its status, how sure, how old, watched or not, and what is missing."""
    registry = load(desk.data)
    today = desk.now.date()
    rows = coverage_of(registry.dossiers, registry.subject.substances[0].id, today)
    desk.say([row.model_dump() for row in rows], as_markdown(rows, today))
    return DONE


def _document(registry: Registry) -> Document:
    return {**_counts(registry), "faults": [asdict(fault) for fault in registry.faults]}


def _text(registry: Registry) -> str:
    counts = _counts(registry)
    lines = [str(fault) for fault in registry.faults]
    lines += [f"{name.replace('_', ' ')}: {_shown(some)}" for name, some in counts.items()]
    return "\n".join([*lines, f"faults: {len(registry.faults)}"])


def _shown(counts: dict[str, int] | int) -> str:
    """A number, or several with what they count, the largest first."""
    if isinstance(counts, int):
        return str(counts)
    return ", ".join(f"{number} {word}" for word, number in sorted(counts.items(), key=lambda item: -item[1]))


def _counts(registry: Registry) -> dict[str, dict[str, int] | int]:
    """How many there are of everything, and of what there must be none."""
    entries = [entry for dossier in registry.dossiers.values() for entry in dossier.status]
    return {
        "places": len(registry.dossiers),
        "sources": sum(len(dossier.sources) for dossier in registry.dossiers.values()),
        "entries": len(entries),
        "by_status": dict(Counter(entry.status for entry in entries)),
        "by_confidence": dict(Counter(entry.confidence for entry in entries)),
        "disputed": sum(entry.disputed for entry in entries),
        "with_official_words": sum(has_official_words(entry) for entry in entries),
        "without_evidence": sum(not entry.evidence for entry in entries),
        "high_without_official_words": sum(
            entry.confidence == "high" and not has_official_words(entry) for entry in entries
        ),
    }
