"""What the Federal Register proposes: one proposal for each docket, its steps in the order of their days.

The register has no field of status: a notice of intent, its withdrawal and the rule are separate documents that
share a docket, told apart by type and by the words of title and action.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from tracker.bills.comment_period import WITHDRAWN, comments_close, comments_words
from tracker.model import Aim, Proposal, ProposalEvent, Stage, Subject
from tracker.names import Mention, mentions
from tracker.readers.listing import items
from tracker.readers.register_documents import RegisterDocument

UNDOES = re.compile(
    r"\b(?:withdr\w+|remov\w+|delist\w*|decontrol\w*|rescind\w*|rescission|exempt\w*|exclu\w+|vacat\w+|revo[ck]\w+"
    r"|terminat\w+)\b",
    re.IGNORECASE,
)
"""A heading by which a document takes back instead of placing."""
_WITHDRAWS = re.compile(r"\bwithdr(?:aw\w*|ew)\b", re.IGNORECASE)
_INTENDS = re.compile(
    r"\b(?:notice of )?intent to\b|\bnotice of intent\b|\bwithdr\w+ of (?:the |a )?(?:notice|propos\w+)\b"
    r"|\bpropos(?:es|ed|al)\b.{0,40}\b(?:rul\w+|order|plac\w+|schedul\w+|control)\b",
    re.IGNORECASE,
)
_PAPERWORK = re.compile(r"\binformation collection\b|\bapplication\b", re.IGNORECASE)
_LONGER = re.compile(
    r"\b(?:exten\w+|reopen\w*)\b.{0,30}\bcomment|\bcomment\w*\b.{0,20}\b(?:exten\w+|reopen\w*)", re.IGNORECASE
)
# A step that leaves a proposal where it is.
_NO_STAGE = re.compile(rf"{_LONGER.pattern}|\bcorrect\w+|^(?!.*proposed rulemaking).*\bhearing\b", re.IGNORECASE)
_PART_OF = re.compile(
    r"\b(?:alkaloid|constituent|component|metabolite|derivative)s? (?:of|in|from)\s+$", re.IGNORECASE
)
_DENIES = re.compile(r"\b(?:not|nor|neither|except\w*|exclud\w*|other than)\b", re.IGNORECASE)
_CONTROLS = re.compile(
    r"\b(?:schedul\w+|controlled|control|plac\w+|prohibit\w*|ban(?:s|ned|ning)?)\b", re.IGNORECASE
)
_LABELS = {"rule": "Rule", "proposed_rule": "Proposed Rule", "notice": "Notice"}


def named(text: str, subject: Subject) -> Iterator[Mention]:
    """Mentions that say what a heading is about, not what it leaves out or what the substance comes from."""
    for mention in mentions(text, subject):
        before = text[text.rfind(". ", 0, mention.start) + 1 : mention.start]
        if not _PART_OF.search(before) and not _DENIES.search(before):
            yield mention


def proposals(known: Sequence[RegisterDocument], subject: Subject) -> Iterator[Proposal]:
    """From documents by day and number. A Rule that places is the last step of its own docket, `final`."""
    for identifier, group in groupby(sorted(known, key=_identifier), key=_identifier):
        steps = list(group)
        about = {step.number: found for step in steps if (found := _substances(step, subject))}
        if about:
            yield _proposal(identifier, steps, about, subject)


def _identifier(document: RegisterDocument) -> str:
    return document.docket or document.number


def _bears_on(document: RegisterDocument) -> bool:
    """A rule, a proposed rule, or a notice of intent; never an application or a form."""
    if document.kind == "notice":
        return bool(_INTENDS.search(document.heading)) and not _PAPERWORK.search(document.heading)
    return document.kind in ("rule", "proposed_rule")


def _substances(document: RegisterDocument, subject: Subject) -> set[str]:
    """What a document is about: by its title, else its amendatory text, else, if it only proposes, its abstract."""
    if not _bears_on(document):
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
    stages = [_stage(step, step.number in about) for step in steps]
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
        events=(*map(_event, steps, stages), *_periods(steps, stages)),
        effective_from=last.effective if last.kind == "rule" else None,
        url=last.url,
    )


def _stage(step: RegisterDocument, about: bool) -> Stage | None:
    if not _bears_on(step):
        return None
    if _WITHDRAWS.search(step.heading):
        return "withdrawn"
    if _NO_STAGE.search(step.heading) or step.delays:
        return None
    if step.kind == "rule":
        return "final" if about else None
    return "proposed"


def _event(step: RegisterDocument, stage: Stage | None) -> ProposalEvent:
    return ProposalEvent(on=step.published, stage=stage, text=_said(step), url=step.url)


def _said(step: RegisterDocument) -> str:
    return step.action or _LABELS.get(step.kind, step.kind)


def _periods(steps: Sequence[RegisterDocument], stages: Sequence[Stage | None]) -> Iterator[ProposalEvent]:
    """The days for comments on each step, as later steps moved or ended them.

    They are told apart from the step, which is the same step however often its last day moves.
    """
    words: dict[RegisterDocument, str] = {}
    for step, stage in zip(steps, stages, strict=True):
        if stage == "withdrawn":
            words |= {one: f"{said}{WITHDRAWN}" for one, said in words.items() if _is_open(said, step)}
        if step.comments and (_bears_on(step) or _LONGER.search(step.heading)) and step.kind != "rule":
            of = next(reversed(words), step) if _LONGER.search(step.heading) else step
            words[of] = comments_words(of.published, step.comments)
    for step, said in words.items():
        yield ProposalEvent(on=step.published, stage=None, text=_said(step) + said, url=step.url)


def _is_open(said: str, step: RegisterDocument) -> bool:
    """Comments may still be made on the day of a step."""
    return (comments_close(said) or "") >= (step.published or "")


def _aim(document: RegisterDocument, substances: tuple[str, ...], subject: Subject) -> Aim:
    if UNDOES.search(document.title) and not _WITHDRAWS.search(document.title):
        return "repeal_ban"
    if not _CONTROLS.search(f"{document.heading} {document.abstract}"):
        return "other"
    if subject.substances[0].id in substances:
        return "prohibit"
    return "schedule_7oh" if "7-oh" in substances else "other"
