"""Whether all that we say can still be shown: ledger whole, bytes as they came, words standing in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tracker import database
from tracker.archive import Archive
from tracker.ledger import Ledger
from tracker.model import Source
from tracker.proof import proof


@dataclass(frozen=True)
class Fault:
    """What is wrong, where, and what to do."""

    kind: str
    where: str
    what: str
    do: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.do}"


@dataclass
class Verified:
    """How much was looked through, and what was found wrong. `unread`: quotes of sources that were never read."""

    bodies: int = 0
    texts: int = 0
    quotes: int = 0
    unread: int = 0
    faults: list[Fault] = field(default_factory=list)


def verify(db: Path, archive: Archive) -> Verified:
    """Look through everything. A ledger that is damaged is looked into no further: what it says may be false."""
    seen = Verified()
    damage = database.damage(db)
    do = "put the newest good backup back: `tracker restore FILE --aside FILE`"
    seen.faults += [Fault("ledger", str(db), what, do) for what in damage]
    if damage:
        return seen
    _bodies(db, archive, seen)
    ledger = Ledger.to_ask(db)
    try:
        _texts(ledger, seen)
        _quotes(ledger, archive, seen)
    finally:
        ledger.close()
    return seen


def _bodies(db: Path, archive: Archive, seen: Verified) -> None:
    do = "put them back from a backup: `tracker restore FILE` adds what the archive lacks"
    for sha256, size in database.bodies(db):
        seen.bodies += 1
        try:
            body = archive.get(sha256)
        except (KeyError, ValueError) as fault:
            seen.faults.append(Fault("archive", sha256, str(fault.args[0]), do))
        else:
            if size is not None and size != len(body):
                what = f"the ledger says {size} bytes, there are {len(body)}"
                seen.faults.append(Fault("archive", sha256, what, do))


def _texts(ledger: Ledger, seen: Verified) -> None:
    for row in ledger.db.query("SELECT sha256, text FROM texts ORDER BY sha256"):
        seen.texts += 1
        if hashlib.sha256(row["text"].encode()).hexdigest() != row["sha256"]:
            do = "put the newest good backup back: `tracker restore FILE --aside FILE`"
            seen.faults.append(Fault("text", row["sha256"], "the text is not that of its name", do))


def _quotes(ledger: Ledger, archive: Archive, seen: Verified) -> None:
    sources = {source.id: source for dossier in ledger.dossiers().values() for source in dossier.sources}
    for name, quote in sorted(set(_rested_on(ledger))):
        seen.quotes += 1
        source = sources.get(name)
        shown = proof(ledger, archive, source, quote) if source else None
        if shown and not shown.stands:
            do = "read the page, then mend the quote in the dossier"
            seen.faults.append(Fault("quote", name, f"“{quote}” stands in none of its archived answers", do))
        elif source and shown is None:
            seen.unread += 1
            seen.faults += _unreadable(ledger, source, quote)


def _unreadable(ledger: Ledger, source: Source, quote: str) -> Iterator[Fault]:
    """Words of a source that was read, whose bytes give no text now. One never read is no fault."""
    if ledger.snapshots.newest_bytes(source.id):
        what = f"“{quote}” cannot be looked for: no archived answer can be read"
        yield Fault("quote", source.id, what, "mend the archive first, then `select` and `expect` in the dossier")


def _rested_on(ledger: Ledger) -> Iterator[tuple[str, str]]:
    """Source and quote of the evidence of every entry that we hold."""
    for code in ledger.places_ever():
        for entries in ledger.held(code).values():
            for held in entries:
                for evidence in held.entry.evidence:
                    if evidence.source and evidence.quote:
                        yield evidence.source, evidence.quote
