"""The Federal Register: rules that place a substance, and proposals to do so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.model import Document, Reading, Subject
from tracker.readers.part import Part
from tracker.readers.register_documents import RegisterDocument, documents
from tracker.readers.register_findings import findings
from tracker.readers.register_proposals import proposals


def read(parts: Sequence[Part], subject: Subject, on: date) -> Reading:
    """All documents, a finding for each substance that a Rule places, a proposal for each docket."""
    known = documents(parts)
    return Reading(
        documents=tuple(_document(document, on.isoformat()) for document in known),
        findings=tuple(findings(known, subject)),
        proposals=tuple(proposals(known, subject)),
    )


def _document(document: RegisterDocument, on: str) -> Document:
    in_force: bool | None = False
    if document.kind == "rule":
        ended = bool(document.sunset and document.sunset < on)
        in_force = document.effective <= on and not ended if document.effective else None
    return Document(
        kind=document.kind,
        title=document.title or None,
        language="en",
        published=document.published,
        in_force=in_force,
    )
