"""What the heading of a document of the Federal Register says: what it is about, and what it does to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.model import Subject
from tracker.names import Mention, mentions

UNDOES = re.compile(
    r"\b(?:withdr\w+|remov\w+|delist\w*|decontrol\w*|rescind\w*|rescission|exempt\w*|exclu\w+|vacat\w+|revo[ck]\w+"
    r"|terminat\w+)\b",
    re.IGNORECASE,
)
"""A heading by which a document takes back instead of placing."""
WITHDRAWS = re.compile(r"\bwithdr(?:aw\w*|ew)\b", re.IGNORECASE)
LONGER = re.compile(
    r"\b(?:exten\w+|reopen\w*)\b.{0,30}\bcomment|\bcomment\w*\b.{0,20}\b(?:exten\w+|reopen\w*)", re.IGNORECASE
)
"""It gives a longer time for comments on another document."""
_PART_OF = re.compile(
    r"\b(?:alkaloid|constituent|component|metabolite|derivative)s? (?:of|in|from)\s+$", re.IGNORECASE
)
_DENIES = re.compile(r"\b(?:not|nor|neither|except\w*|exclud\w*|other than)\b", re.IGNORECASE)


def named(text: str, subject: Subject) -> Iterator[Mention]:
    """Mentions that say what a heading is about, not what it leaves out or what the substance comes from."""
    for mention in mentions(text, subject):
        before = text[text.rfind(". ", 0, mention.start) + 1 : mention.start]
        if not _PART_OF.search(before) and not _DENIES.search(before):
            yield mention
