"""What an English correction puts in place of a misprint: `"X" should have read "Y"`, `for "X" read "Y"`."""

from __future__ import annotations

import re
from typing import Literal

from tracker.lawtext.expressions import expression

_CORRECTS = expression(
    r"[\"\u201d,]\s+(?:\w+\s+){0,5}?should\s+(?:have\s+)?(?:read|be(?:en)?|appear)\b",
    r"\b(?:is|are|be|been)\s+(?:hereby\s+)?corrected\s+(?:to\b|by\b|as\b|from\b)|\bcorrect(?:s|ing)?\b[^.;]{0,80}?\bto\b",
    r"\bfor\s+[\"\u201c][^\"\u201d\n]{2,80}[\"\u201d],?\s+(?:read|substitute)\b",
    r"\bprinted\s+(?:incorrectly|in\s+error)\b",
)
_MARK = re.compile('[“”"]')


def corrected(before: str, after: str) -> Literal["put", "taken"] | None:
    """What a correction does to the name between `before` and `after`: the misprint is quoted first."""
    if "correct" not in before + after and "should" not in before + after and "read" not in before + after:
        return None
    marks_before, marks_after = len(_MARK.findall(before)), len(_MARK.findall(after))
    if not marks_before % 2 or (marks_before + marks_after) % 4 or not _CORRECTS.search(f'{before}"{after}'):
        return None
    return "put" if marks_before // 2 % 2 else "taken"
