"""The archived answer in which words stand: found again in the bytes, not believed of what was written down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import product

from tracker.archive import Archive
from tracker.extract import Unreadable
from tracker.ledger import Ledger
from tracker.model import Source
from tracker.provision import cut
from tracker.quotation import found
from tracker.snapshots import Row


@dataclass(frozen=True)
class Proof:
    """One good answer of a source with its text; `stands`: whether the words are in it."""

    row: Row
    text: str
    stands: bool


def proof(
    ledger: Ledger, archive: Archive, source: Source, quote: str, known_at: datetime | None = None
) -> Proof | None:
    """The newest archived answer that has the words, else the newest that can be read; None where none can."""
    newest: Proof | None = None
    answers = list(_answers(ledger, source, known_at))
    whole = source.model_copy(update={"select": None, "expect": None})  # the selector may have moved since
    for watched, row in product((source, whole), answers):
        text = _text(archive, watched, row)
        if text is not None and found(quote, text):
            return Proof(row, text, stands=True)
        newest = newest or (Proof(row, text, stands=False) if text is not None else None)
    return newest


def _answers(ledger: Ledger, source: Source, known_at: datetime | None) -> Iterator[Row]:
    """Good answers with different bytes, the newest first, each as it came with its bytes."""
    seen: dict[str, Row] = {}
    for row in reversed(ledger.snapshots.of(source.id, good=True)):
        sha256 = row.snapshot.sha256
        if sha256 and (known_at is None or row.snapshot.fetched_at <= known_at):
            kept = seen.get(sha256)
            if kept is None or kept.snapshot.http_status == 304:
                seen[sha256] = row
    yield from seen.values()


def _text(archive: Archive, source: Source, row: Row) -> str | None:
    try:
        return cut(source, archive.get(str(row.snapshot.sha256)), row.snapshot.media_type)
    except (Unreadable, KeyError, ValueError):  # bytes that are gone or altered are named by `tracker verify`
        return None
