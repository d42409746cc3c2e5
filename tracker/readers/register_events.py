"""The steps of a docket of the Federal Register as events of its proposal, and the days for comments on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.bills.comment_period import WITHDRAWN, comments_close, comments_words
from tracker.model import ProposalEvent, Stage
from tracker.readers.register_documents import RegisterDocument
from tracker.readers.register_headings import LONGER
from tracker.readers.register_stages import bears_on

_LABELS = {"rule": "Rule", "proposed_rule": "Proposed Rule", "notice": "Notice"}


def events(steps: Sequence[RegisterDocument], stages: Sequence[Stage | None]) -> Iterator[ProposalEvent]:
    """The steps in their order, then the days for comments."""
    yield from map(_event, steps, stages)
    yield from _periods(steps, stages)


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
        if step.comments and (bears_on(step) or LONGER.search(step.heading)) and step.kind != "rule":
            of = next(reversed(words), step) if LONGER.search(step.heading) else step
            words[of] = comments_words(of.published, step.comments)
    for step, said in words.items():
        yield ProposalEvent(on=step.published, stage=None, text=_said(step) + said, url=step.url)


def _is_open(said: str, step: RegisterDocument) -> bool:
    """Comments may still be made on the day of a step."""
    return (comments_close(said) or "") >= (step.published or "")
