"""A document of a text interface: law, read by the law reader, with what its publisher says of it in fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from tracker.extract import extract
from tracker.model import Document, Reading, Subject
from tracker.official.sheet import Sheet, joined, opened
from tracker.readers import law
from tracker.readers.part import Part, Reader


def reader(sheet_of: Callable[[bytes], Sheet]) -> Reader:
    """The reader of the interface whose bodies `sheet_of` opens."""

    def read(parts: Sequence[Part], subject: Subject, on: date) -> Reading:
        parts = sorted(parts, key=lambda part: (part.url or "", part.body))
        sheets = [opened(sheet_of, part.body) for part in parts]
        texts = [
            replace(part, text=extract(sheet.document, None, marked=True), body=b"", sheet=_facts(sheet, sheets))
            for part, sheet in zip(parts, sheets, strict=True)
            if sheet.document
        ]
        return law.read(texts, subject, on) if texts else Reading(documents=(_document(joined(sheets), on),))

    return read


def _facts(sheet: Sheet, sheets: Sequence[Sheet]) -> Sheet:
    """A document's own fields, then those of the answers about it; a piece without a name has the others'."""
    about = [other for other in sheets if not other.document]
    return joined([sheet, *about] if sheet.identifier else [sheet, *about, *sheets])


def _document(facts: Sheet, on: date) -> Document:
    return Document(
        kind=facts.kind or "other",
        title=facts.title,
        language=facts.language,
        published=facts.published,
        in_force=facts.in_force(on),
    )
