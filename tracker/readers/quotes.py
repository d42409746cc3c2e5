"""Any text: each line or sentence that names a substance is a mention. What it says is for a person to judge."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.model import Document, Finding, Reading, Subject
from tracker.names import Mention, mentions
from tracker.quotation import Passage, passage
from tracker.readers.part import Part


def read(parts: Sequence[Part], subject: Subject, on: date) -> Reading:  # noqa: ARG001 - words do not age
    """A `mention` for each substance and passage that names it, in the order of the text."""
    findings: dict[tuple[str, str], Finding] = {}
    for part in parts:
        for one in mentions(part.text, subject):
            cited = passage(part.text, one.start, one.end)
            if (one.substance, cited.quote) not in findings:
                said = finding("mention", part, one, cited, rule="names the substance")
                findings[one.substance, cited.quote] = said
    return Reading(documents=tuple(page(part) for part in parts), findings=tuple(findings.values()))


def page(part: Part) -> Document:
    """A page, called by its first line."""
    return Document(kind="page", title=part.text.partition("\n")[0][:200] or None)


def finding(kind: str, part: Part, mention: Mention, cited: Passage, *, rule: str) -> Finding:
    """A finding that cites the passage of a mention and claims nothing more."""
    return Finding(
        kind=kind, substance=mention.substance, quote=cited.quote, prefix=cited.prefix, suffix=cited.suffix,
        rule=rule, url=part.url,
    )  # fmt: skip
