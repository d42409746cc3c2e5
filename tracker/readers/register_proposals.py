"""What the Federal Register proposes: one proposal for each docket, its steps in the order of their days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from tracker.model import Aim, Proposal, Stage, Subject
from tracker.readers.listing import items
from tracker.readers.register_documents import RegisterDocument
from tracker.readers.register_events import events
from tracker.readers.register_headings import UNDOES, WITHDRAWS, named
from tracker.readers.register_stages import bears_on, stage_of

_CONTROLS = re.compile(
    r"\b(?:schedul\w+|controlled|control|plac\w+|prohibit\w*|ban(?:s|ned|ning)?)\b", re.IGNORECASE
)


def proposals(known: Sequence[RegisterDocument], subject: Subject) -> Iterator[Proposal]:
    """From documents by day and number. A Rule that places is the last step of its own docket, `final`."""
    for identifier, group in groupby(sorted(known, key=_identifier), key=_identifier):
        steps = list(group)
        about = {step.number: found for step in steps if (found := _substances(step, subject))}
        if about:
            yield _proposal(identifier, steps, about, subject)


def _identifier(document: RegisterDocument) -> str:
    return document.docket or document.number


def _substances(document: RegisterDocument, subject: Subject) -> set[str]:
    """What a document is about: by its title, else its amendatory text, else, if it only proposes, its abstract."""
    if not bears_on(document):
        return set()
    in_title = {mention.substance for mention in named(document.title, subject)}
    listed = {mention.substance for mention in items(document.amendatory or "", subject)}
    if document.kind == "rule":
        return in_title | listed
    in_abstract = named(document.abstract, subject) if document.kind == "proposed_rule" else ()
    return in_title or listed or {mention.substance for mention in in_abstract}


def _proposal(
    identifier: str, steps: list[RegisterDocument], about: dict[str, set[str]], subject: Subject
) -> Proposal:
    stages = [stage_of(step, step.number in about) for step in steps]
    standing = [step for step, stage in zip(steps, stages, strict=True) if stage in ("proposed", "final")]
    last = (standing or [step for step in steps if step.number in about])[-1]
    substances = tuple(s.id for s in subject.substances if any(s.id in found for found in about.values()))
    first_stage: Stage = "final" if last.kind == "rule" else "proposed"
    return Proposal(
        identifier=identifier,
        title=last.title,
        stage=next((stage for stage in reversed(stages) if stage), first_stage),
        aim=(_aim(last, substances, subject),),
        substances=substances,
        events=tuple(events(steps, stages)),
        effective_from=last.effective if last.kind == "rule" else None,
        url=last.url,
    )


def _aim(document: RegisterDocument, substances: tuple[str, ...], subject: Subject) -> Aim:
    if UNDOES.search(document.title) and not WITHDRAWS.search(document.title):
        return "repeal_ban"
    if not _CONTROLS.search(f"{document.heading} {document.abstract}"):
        return "other"
    if subject.substances[0].id in substances:
        return "prohibit"
    return "schedule_7oh" if "7-oh" in substances else "other"
