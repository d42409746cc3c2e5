"""The words that prove an answer, shown where they stand: in the newest text of their source that we have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from tracker.answer import Layer
from tracker.model import Evidence
from tracker.normalize import stamp
from tracker.quotation import Passage, in_context
from tracker.site.board import Board
from tracker.site.server import Site

_AROUND = 350
"""Characters of a provision before and after the words: some sentences."""
_NEWEST = """
SELECT text, sha256, fetched_at FROM snapshots WHERE source = :source AND part = 0
AND outcome IN ('ok', 'unchanged') AND text IS NOT NULL AND fetched_at <= :until ORDER BY id DESC LIMIT 1
"""
_TEXT = "SELECT text FROM texts WHERE sha256 = :digest"


@dataclass(frozen=True)
class Proof:
    """One piece of evidence. `passage` None: there is no text of ours, or the words no longer stand in it."""

    evidence: Evidence
    title: str
    lost: bool
    passage: Passage | None = None
    read_at: str | None = None
    archived: str | None = None


async def proofs(site: Site, board: Board, layers: Sequence[Layer], known_at: datetime | None) -> list[Proof]:
    """All evidence of the layers that decide, in their order."""
    return [await _proof(site, board, layer, one, known_at) for layer in layers for one in layer.evidence]


async def _proof(site: Site, board: Board, layer: Layer, one: Evidence, known_at: datetime | None) -> Proof:
    place = board.chain(layer.jurisdiction, known_at)[0]
    source = place.sources.get(one.source or "")
    lost = (one.source, one.quote) in place.lost
    if source is None or one.quote is None:
        return Proof(one, source.title if source else "", lost)
    newest = site.at_once(_NEWEST, source=source.id, until=stamp(known_at or board.now))
    if not newest:
        return Proof(one, source.title, lost)
    passage = await _passage(site, one.quote, newest[0]["text"])
    return Proof(one, source.title, lost, passage, newest[0]["fetched_at"], newest[0]["sha256"])


async def _passage(site: Site, quote: str, digest: str) -> Passage | None:
    """The words in their text, looked for once: a text with that digest never changes."""
    room = _room(digest, quote)
    if not room:
        rows = await site.rows(_TEXT, digest=digest)
        room.append(in_context(quote, rows[0]["text"], _AROUND) if rows else None)
    return room[0]


@lru_cache(maxsize=2_000)
def _room(digest: str, quote: str) -> list[Passage | None]:  # noqa: ARG001, they are the key
    """Room for what is found for some words in a text; empty until somebody has looked."""
    return []
