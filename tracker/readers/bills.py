"""Bills as legislatures' systems and their gatherers give them: identity, stage from actions, aims from words.

Title and abstract are all the text there is. The stage comes from the dates of the actions, never from their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tracker.bills.document import BillDocument
from tracker.bills.formats import bill_documents
from tracker.bills.progress import Event, events_of, stage_reached, stages_reached
from tracker.lawtext.claims import Face
from tracker.lawtext.law import Law, read_law
from tracker.lawtext.text import law_text
from tracker.model import Proposal, ProposalEvent, Reading, Stage, Subject
from tracker.names import mentions
from tracker.normalize import last_day
from tracker.readers.findings import document, findings
from tracker.readers.part import Part

# `SCR 12`, `H.Res. 8`, `A resolution urging ...`; a joint resolution can be law.
_RESOLUTION_NUMBER = re.compile(r"\A(?:[HSA]\.? ?C\.? ?R\b|[HS]\.? ?Res\b)", re.IGNORECASE)
_RESOLUTION = re.compile(r"\A\W{0,4}(?:an? )?(?!joint )(?:\w{1,20} )?resolution\b", re.IGNORECASE)


def read(part: Part, subject: Subject, on: date) -> Reading | None:
    """The bills of a record that name the subject, a proposal for each; None where there are none."""
    bills = bill_documents(part.body) if part.body else []
    readings = [read_bill(bill, part, subject, on) for bill in bills]
    told = [reading for reading in readings if reading.documents]
    return sum(told, Reading()) if told else None


def read_bill(bill: BillDocument, part: Part, subject: Subject, on: date) -> Reading:
    """What a bill says and where it stands; nothing of one that does not name the subject."""
    if not any(True for _ in mentions(bill.text_for_reading, subject)):
        return Reading()
    return _read(bill, part, subject, on)


def _read(bill: BillDocument, part: Part, subject: Subject, on: date) -> Reading:
    events = events_of(bill, part.jurisdiction)
    stage = stage_reached(events)
    text = law_text(bill.text_for_reading)
    face = _face(bill, text.language, stage)
    law = read_law(text, subject, on, published=None, national=part.national, given=face)
    law = replace(law, face=_made(face, bill, stage, law, on))
    return Reading(
        documents=(document(law.face),),
        findings=tuple(findings(law, part)),
        proposals=(_proposal(bill, law, stage, events, part),),
    )


def _face(bill: BillDocument, language: str, stage: Stage) -> Face:
    return Face(
        kind="bill",
        language="en" if language == "und" else language,
        title=bill.title,
        identifier=bill.identifier,
        session=bill.session,
        published=bill.published,
        in_force=None if stage == "enacted" else False,
    )


def _made(face: Face, bill: BillDocument, stage: Stage, law: Law, on: date) -> Face:
    """What a bill became that its record shows as enacted: an ordinance of a council, else an act.

    A resolution that was adopted is no law by that. Of a text among several versions a record of a legislature does
    not say that it is the one enacted, so that one stays a bill.
    """
    a_version = bill.text is not None and not bill.council
    if stage != "enacted" or a_version or _is_resolution(bill):
        return face
    ended = law.sunset is not None and law.sunset.day is not None and last_day(law.sunset.day) < on
    return replace(face, kind="ordinance" if bill.council else "act", in_force=not ended)


def _is_resolution(bill: BillDocument) -> bool:
    numbered = _RESOLUTION_NUMBER.search(bill.identifier or "")
    return numbered is not None or _RESOLUTION.search(bill.title or "") is not None


def _proposal(bill: BillDocument, law: Law, stage: Stage, events: tuple[Event, ...], part: Part) -> Proposal:
    title = bill.title or law.text.text.partition("\n")[0][:200] or "without title"
    return Proposal(
        identifier=bill.identifier or title,
        jurisdiction=bill.jurisdiction,
        session=bill.session,
        title=title,
        stage=stage,
        aim=law.aim,
        substances=law.substances,
        events=tuple(_steps(events)),
        effective_from=law.effective_from,
        url=bill.url or part.url,
    )


def _steps(events: tuple[Event, ...]) -> Iterator[ProposalEvent]:
    for event, reached in zip(events, stages_reached(events), strict=True):
        text = f"{event.text} [{event.fault}]" if event.fault else event.text
        yield ProposalEvent(on=event.on, stage=event.stage, text=text, url=event.url, reached=reached)
