"""The stage to which a document of the Federal Register brings the proposal of its docket, if to any.

The register has no field of status: a notice of intent, its withdrawal and the rule are separate documents, told
apart by type and by the words of title and action.
"""

from __future__ import annotations

import re

from tracker.model import Stage
from tracker.readers.register_documents import RegisterDocument
from tracker.readers.register_headings import LONGER, WITHDRAWS

_INTENDS = re.compile(
    r"\b(?:notice of )?intent to\b|\bnotice of intent\b|\bwithdr\w+ of (?:the |a )?(?:notice|propos\w+)\b"
    r"|\bpropos(?:es|ed|al)\b.{0,40}\b(?:rul\w+|order|plac\w+|schedul\w+|control)\b",
    re.IGNORECASE,
)
_PAPERWORK = re.compile(r"\binformation collection\b|\bapplication\b", re.IGNORECASE)
# A step that leaves a proposal where it is.
_NO_STAGE = re.compile(rf"{LONGER.pattern}|\bcorrect\w+|^(?!.*proposed rulemaking).*\bhearing\b", re.IGNORECASE)


def bears_on(document: RegisterDocument) -> bool:
    """A rule, a proposed rule, or a notice of intent; never an application or a form."""
    if document.kind == "notice":
        return bool(_INTENDS.search(document.heading)) and not _PAPERWORK.search(document.heading)
    return document.kind in ("rule", "proposed_rule")


def stage_of(step: RegisterDocument, about: bool) -> Stage | None:
    """None where it leaves the proposal where it is. `about`: it is about our substances."""
    if not bears_on(step):
        return None
    if WITHDRAWS.search(step.heading):
        return "withdrawn"
    if _NO_STAGE.search(step.heading) or step.delays:
        return None
    if step.kind == "rule":
        return "final" if about else None
    return "proposed"
