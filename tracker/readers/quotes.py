"""Any text: each line or sentence that names a substance is a mention. What it says is for a person to judge."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.model import Document, Finding, Reading, Subject
from tracker.names import Mention, mentions
from tracker.quotation import passage
from tracker.readers.part import Part


def read(parts: Sequence[Part], subject: Subject, on: date) -> Reading:  # noqa: ARG001 - words do not age
    """A `mention` for each substance and passage that names it, in the order of the text."""
    findings = (finding("mention", part, one, rule="names the substance") for part in parts
                for one in mentions(part.text, subject))  # fmt: skip
    return Reading(
        documents=tuple(page(part) for part in parts),
        findings=tuple({(found.substance, found.quote): found for found in findings}.values()),
    )


def page(part: Part) -> Document:
    """A page, called by its first line."""
    return Document(kind="page", title=part.text.partition("\n")[0][:200] or None)


def finding(kind: str, part: Part, mention: Mention, *, rule: str) -> Finding:
    """A finding that cites the passage of a mention and claims nothing more."""
    cited = passage(part.text, mention.start, mention.end)
    return Finding(
        kind=kind, substance=mention.substance, quote=cited.quote, prefix=cited.prefix, suffix=cited.suffix,
        rule=rule, url=part.url,
    )  # fmt: skip
