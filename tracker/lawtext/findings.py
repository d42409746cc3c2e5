"""Items of a section of findings: `Section 1. Findings. (a) Kratom is prohibited in Boise`. They bar nothing.

Only a statement of what is so is taken for one: `no person shall sell kratom` is no finding, wherever it stands.
"""

from __future__ import annotations

import re

from tracker.lawtext.expressions import expression, opening

_FAR = 4000
_SECTION = re.compile(
    r"(?:^|(?<=[.\n] )|(?<=\n))[ \t\"\u201c]{0,8}(?:(?:SEC(?:TION)?|Sec(?:tion)?|ART(?:ICLE)?|Art(?:icle)?)\.?"
    r"\s{0,3}(?:\d{1,4}|[IVXL]{1,5}|[A-Z]\b|One\b|Two\b)|\u00a7{1,2}\s?\d)[\w.-]{0,20}[.:)\s\u2013\u2014-]{1,6}",
    re.MULTILINE,
)
_OF_REASONS = opening(
    r"(?:(?:legislative|statement|council|general|background|public|health|of|the|and|declaration) ){0,3}"
    r"(?:findings?|purposes?|intent|recitals?|background)"
    r"(?:(?:,|;| and| or| of| &){1,2} ?(?:(?:legislative|statement|declaration|of|the|public) ){0,3}"
    r"(?:findings?|purposes?|intent|facts?|background|declarations?|need|authority|policy|necessity|council|board"
    r"|legislature|general assembly|commission|city council|emergency)){0,3}\s*(?:[.:\u2014\u2013]|\n|\(|$)"
)
_REASONS = ("finding", "purpose", "intent", "background", "recital")
_ITEM = expression(r"^\W{0,3}(?:\(\w{1,4}\)|\w{1,3}[.)])\s")
_MAKES_LAW = expression(r"\b(?:ordain|enact|therefore|hereby)")


def is_among_findings(words: str, start: int, passage: str) -> bool:
    """True if a passage that begins at `start` is an item of a section whose heading says findings or purpose."""
    if not _ITEM.match(passage):
        return False
    above = words[max(0, start - _FAR) : start]
    small = above.casefold()
    if not any(word in small for word in _REASONS):
        return False
    heads = list(_SECTION.finditer(above))
    if not heads:
        return False
    section = above[heads[-1].end() :]
    return bool(_OF_REASONS.match(section)) and not _MAKES_LAW.search(section)
