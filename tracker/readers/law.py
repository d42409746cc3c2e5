"""Any text of law: what it bars, lists, requires, limits and repeals, from when to when, and what it is for.

Each claim is a finding with the words that make it and the rule that read them so. A text that is no instrument (a
page, a notice, minutes, a court's order) makes no claim of law; what it tells of proposals is a proposal.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from tracker.lawtext.claims import DocumentKind, Face
from tracker.lawtext.law import Law, read_law
from tracker.lawtext.text import law_text
from tracker.model import Proposal, Reading, Stage, Subject
from tracker.official.sheet import Sheet
from tracker.readers import bills
from tracker.readers.findings import document, findings
from tracker.readers.part import Part


def read(parts: Sequence[Part], subject: Subject, on: date) -> Reading:
    """What each text says, on a day."""
    reading = Reading()
    for part in parts:
        reading += bills.read(part, subject, on) or _read(part, subject, on)
    return reading


def _read(part: Part, subject: Subject, on: date) -> Reading:
    sheet = part.sheet or Sheet()
    published = part.published or sheet.published_on
    told = _told(sheet, on)
    law = read_law(law_text(part.text), subject, on, published=published, national=part.national, told=told)
    return Reading(
        documents=(document(law.face),), findings=tuple(findings(law, part)), proposals=tuple(_proposals(law, part))
    )


def _told(sheet: Sheet, on: date) -> dict[str, Any]:
    """The fields of a face that its publisher fills."""
    said = {
        "kind": sheet.kind,
        "title": sheet.title,
        "language": sheet.language,
        "identifier": sheet.identifier,
        "published": sheet.published,
        "in_force": sheet.in_force(on),
    }
    return {name: value for name, value in said.items() if value is not None}


_STAGES: Mapping[DocumentKind, Stage] = {
    "act": "enacted", "ordinance": "enacted", "code": "enacted", "rule": "final", "emergency_rule": "final",
}  # fmt: skip


def _stage(face: Face) -> Stage:
    if face.kind == "proposed_rule":
        return "proposed"
    return "introduced" if face.in_force is False else _STAGES.get(face.kind, "introduced")


def _proposals(law: Law, part: Part) -> Iterator[Proposal]:
    """What makes, made or would make law, and what tells of it, is a proposal with its aims."""
    face = law.face
    identifier = face.identifier or face.title or part.url
    moves_days = bool(law.effects) and not law.named
    if (law.aims or moves_days) and identifier:
        yield Proposal(
            identifier=identifier[:200],
            session=face.session,
            title=face.title or identifier,
            stage=_stage(face),
            aim=law.aim,
            substances=law.substances,
            effective_from=law.effective_from,
            url=part.url,
        )
