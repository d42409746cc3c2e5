"""Which sources are to be asked now, and what became of asking them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.health import due_at, is_due, source_state
from tracker.ledger import Ledger
from tracker.model import Source
from tracker.refusal import RefusedError
from tracker.registry import Registry


class UnknownSourceError(RefusedError):
    """Asked for a place or source that no dossier has."""


@dataclass(frozen=True)
class Crawl:
    """What was due, how much of it could be read, and what is left to people."""

    due: tuple[str, ...] = ()
    good: int = 0
    by_hand: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    """Due, and left to the next run, because the time of this one was over."""

    @property
    def asked(self) -> tuple[str, ...]:
        left = set(self.left)
        return tuple(source for source in self.due if source not in left)


def watched(registry: Registry, ledger: Ledger) -> list[Source]:
    """The sources of every dossier; of a faulty one, those of its last valid version."""
    faulty = {code: ledger.dossier(code) for code in registry.codes - registry.dossiers.keys()}
    dossiers = {**registry.dossiers, **{code: dossier for code, dossier in faulty.items() if dossier}}
    return [source for code in sorted(dossiers) for source in dossiers[code].sources]


def due_sources(
    sources: Sequence[Source], ledger: Ledger, now: datetime, only: Iterable[str], *, ask_anyway: bool
) -> list[Source]:
    """Those to ask now, most stale first. `only` are codes or source ids; named ones are asked due or not."""
    chosen = [s for s in sources if not only or any(_names(name, s) for name in only)]
    for name in only:
        if not any(_names(name, source) for source in sources):
            raise UnknownSourceError(f"'{name}' is no place or source that a dossier watches")
    states = {source.id: source_state(ledger, source) for source in chosen}
    anyway = ask_anyway or bool(only)
    due = [s for s in chosen if is_due(s, states[s.id], now, ask_anyway=anyway)]
    return sorted(due, key=lambda s: (str(states[s.id].last_good or ""), str(states[s.id].last_tried or ""), s.id))


def next_due(sources: Sequence[Source], ledger: Ledger, now: datetime) -> datetime | None:
    """When the first of them is to be asked; None where all are read by hand."""
    asked = (source for source in sources if source.interface != "hand")
    return min((due_at(source, source_state(ledger, source), now) for source in asked), default=None)


def _names(name: str, source: Source) -> bool:
    return name in (source.id, source.jurisdiction) or source.jurisdiction.startswith(f"{name}-")
