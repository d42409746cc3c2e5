"""What full-text search looks through: places, proposals and the newest text of each watched provision.

An index of words, made from the ledger like every derived table. Only the documents that differ are written anew:
a day on which nothing changed writes nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import groupby
from sqlite3 import DatabaseError
from typing import NamedTuple

from sqlite_utils import Database

from tracker.ledger import Ledger
from tracker.model import fingerprint
from tracker.names import UNSPACED
from tracker.rows import append, select

PART = 20_000
"""Characters of a row. A long text has several, so that the words about a hit are found without reading it all."""
SEAM = "\u200b"
"""Parts the letters of scripts that write no blanks: so each is a word, and words are found as runs of letters."""

_PART_BITS = 12
"""The number of a row is made of its document's name and its part, so the same ledger gives the same rows."""
_SEAMS = re.compile(rf"(?<=[{UNSPACED}])(?=\w)|(?<=\w)(?=[{UNSPACED}])")
_LAW, _BILL = ("code", "act", "rule", "gazette"), "bill"
_UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")
_PLACES = "SELECT code, name, iso, ocd, geoid, names FROM jurisdictions ORDER BY code"
_PROPOSALS = """
SELECT p.id, p.jurisdiction, j.name, p.identifier, p.session, p.title, e.title AS told, e.text
FROM proposals p JOIN jurisdictions j ON j.code = p.jurisdiction JOIN proposal_events e ON e.proposal = p.id
ORDER BY p.id, e."on", e.id
"""
_PROVISIONS = """
SELECT s.id, s.jurisdiction, j.name, s.title, s.kind, (
  SELECT text FROM snapshots WHERE source = s.id AND part = 0 AND outcome IN ('ok', 'unchanged')
  ORDER BY id DESC LIMIT 1
) AS text
FROM sources s JOIN jurisdictions j ON j.code = s.jurisdiction ORDER BY s.id
"""


class _Document(NamedTuple):
    """`text`: the sha256 of the text that is its body, where that is kept among the texts."""

    kind: str
    key: str
    jurisdiction: str
    place: str
    title: str
    body: str = ""
    text: str | None = None

    @property
    def number(self) -> int:
        return int(fingerprint(self.kind, self.key)[:12], 16) << _PART_BITS


def seamed(text: str) -> str:
    """A text whose words an index can tell apart, in every script."""
    return _SEAMS.sub(SEAM, text) if _UNSPACED_LETTER.search(text) else text


def index(ledger: Ledger) -> None:
    """Bring the index up to the derived tables; it stands in the transaction that made them."""
    stale: dict[tuple[str, str, str], list[int]] = {}
    for row in select(ledger.db, "SELECT rowid, kind, key, digest FROM searched"):
        stale.setdefault((row["kind"], row["key"], row["digest"]), []).append(row["rowid"])
    fresh: list[tuple[_Document, str]] = []
    for document in _documents(ledger.db):
        digest = fingerprint(PART, UNSPACED, *document)
        if not stale.pop((document.kind, document.key, digest), None):
            fresh.append((document, digest))
    for number in sorted(number for numbers in stale.values() for number in numbers):
        ledger.db.execute("DELETE FROM searched WHERE rowid = ?", [number])
    for document, digest in sorted(
        fresh, key=lambda one: one[0].number
    ):  # in any other order it takes twice as long
        _write(ledger, document, digest)


def mend(ledger: Ledger) -> None:
    """Make the index anew where it does not hold the words of its own rows."""
    try:
        ledger.db.execute("INSERT INTO searched (searched) VALUES ('integrity-check')")
    except DatabaseError:
        ledger.db.execute("INSERT INTO searched (searched) VALUES ('rebuild')")


def _write(ledger: Ledger, document: _Document, digest: str) -> None:
    body = ledger.snapshots.text(document.text) if document.text else document.body
    for part, words in enumerate(_parts(body)):
        append(
            ledger.db, "searched", rowid=document.number + part, kind=document.kind, key=document.key, part=part,
            jurisdiction=document.jurisdiction, digest=digest, place=seamed(document.place),
            title=seamed(document.title), body=seamed(words),
        )  # fmt: skip


def _parts(body: str) -> Iterator[str]:
    """Pieces of about the same length, cut where a paragraph ends, or a word in a paragraph that is too long."""
    start = 0
    while len(body) - start > PART:
        middle = start + PART // 2
        cut = max(body.rfind("\n", middle, start + PART), 0) or max(body.rfind(" ", middle, start + PART), 0)
        end = cut or start + PART
        yield body[start:end]
        start = end
    yield body[start:]


def _documents(db: Database) -> Iterator[_Document]:
    for row in select(db, _PLACES):
        names = [*json.loads(row["names"]), row["code"], row["iso"], row["ocd"], row["geoid"]]
        body = "\n".join(name for name in names if name)
        yield _Document("place", row["code"], row["code"], row["name"], row["name"], body)
    for key, events in groupby(select(db, _PROPOSALS), lambda row: str(row["id"])):
        steps = list(events)
        last = steps[-1]
        title = f"{last['identifier']}: {last['title']}"
        body = "\n".join(dict.fromkeys(step[field] for field in ("told", "text") for step in steps))
        yield _Document("proposal", key, last["jurisdiction"], last["name"], title, body)
    for row in select(db, _PROVISIONS):
        yield _Document(
            _kind(row["kind"]), row["id"], row["jurisdiction"], row["name"], row["title"], text=row["text"]
        )


def _kind(source: str) -> str:
    """What the text of a source of some kind is: law, a bill, which is none, or another official page."""
    return "provision" if source in _LAW else "bill" if source == _BILL else "page"
