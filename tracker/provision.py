"""The text of a watched provision, and the recipe that cut it from the bytes.

A text made anew from the same bytes by another recipe is our own doing: it is recorded and told to nobody.
"""

from __future__ import annotations

import hashlib

from tracker.archive import Archive
from tracker.extract import VERSION, Unreadable, extract
from tracker.ledger import Ledger
from tracker.model import Source, fingerprint
from tracker.official import SHEETS, Sheet
from tracker.official.sheet import joined, opened
from tracker.snapshots import Row


def recipe(source: Source) -> str:
    """Names how text is cut and judged: changes with what the dossier says of that, and with our own extraction."""
    return fingerprint(source.interface, source.select, source.expect, VERSION)


def cut(source: Source, body: bytes, media_type: str | None) -> str:
    """The provision's text. `Unreadable` if the document is not what the dossier expects."""
    sheet_of = SHEETS.get(source.interface)
    if sheet_of:
        body, media_type = opened(sheet_of, body).document, None
    return extract(body, media_type, select=source.select, expect=source.expect)


def text_of(ledger: Ledger, archive: Archive, source: Source, row: Row) -> str | None:
    """The text of a good answer by the present recipe; None if that recipe cannot read these bytes."""
    if row.text and row.recipe == recipe(source):
        return ledger.snapshots.text(row.text)
    if row.snapshot.sha256 is None:
        return None
    try:
        return cut(source, archive.get(row.snapshot.sha256), row.snapshot.media_type)
    except Unreadable:
        return None


def sheet_of_row(ledger: Ledger, archive: Archive, source: Source, row: Row) -> Sheet | None:
    """What the publisher says of a good answer in its fields, there and in the answer that told its version."""
    sheet_of = SHEETS.get(source.interface)
    if sheet_of is None:
        return None
    told = [one for one in ledger.snapshots.latest_parts(source.id, row.id) if one.snapshot.part]
    bodies = [archive.get(one.snapshot.sha256) for one in (row, *reversed(told)) if one.snapshot.sha256]
    return joined(opened(sheet_of, body) for body in bodies)


def text_digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
