"""A schedule or list: which substances are items of it, and which are only named in passing.

What a list means, the dossier says.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.lawtext.items import listed_mentions
from tracker.model import Finding, Reading, Subject
from tracker.names import Mention, mentions
from tracker.quotation import passage
from tracker.readers.part import Part
from tracker.readers.quotes import finding, page


def read(parts: Sequence[Part], subject: Subject, on: date) -> Reading:  # noqa: ARG001 - words do not age
    """One finding a substance: `listed` with the line of its first item, else `mention`."""
    findings: dict[str, Finding] = {}
    for part in parts:
        listed = set(items(part.text, subject))
        for mention in mentions(part.text, subject):
            kind, rule = ("listed", "item of a list") if mention in listed else ("mention", "named in passing")
            known = findings.get(mention.substance)
            if known is None or (kind == "listed" and known.kind == "mention"):
                cited = passage(part.text, mention.start, mention.end)
                findings[mention.substance] = finding(kind, part, mention, cited, rule=rule)
    return Reading(documents=tuple(page(part) for part in parts), findings=tuple(findings.values()))


def items(text: str, subject: Subject) -> list[Mention]:
    """The mentions by which a text lists a substance, in order."""
    return listed_mentions(text, mentions(text, subject))
