"""Whether minutes that name a substance record that a law on it was adopted, or that it was put off."""

from __future__ import annotations

import re

from tracker.names import Mention

_PUT_OFF = re.compile(
    r"\b(?:tabled?|continued|postpon\w+|fail(?:s|ed)|defeated|denied|withdrawn|first reading|introduc\w+|"
    r"discuss\w+|public hearing)\b",
    re.IGNORECASE,
)
_CARRIED = re.compile(r"\b(?:adopted|enacted|passed|approved|carried)\b", re.IGNORECASE)
_FAILED = re.compile(
    r"\b(?:tabled?|continued|postpon\w+|fail(?:s|ed)|defeated|denied|withdrawn|no second|died|lost|set over|"
    r"first (?:time|reading))\b",
    re.IGNORECASE,
)
_ONLY_TOLD = re.compile(
    r"\b(?:draft\w*|directed|stud(?:y|ies)|(?:report|presentation|update|letter|petition)s?\b[^.\n]{0,60}\b"
    r"(?:received|accepted|filed|adopted|approved))\b",
    re.IGNORECASE,
)
_SET_OUT = re.compile(
    r"^\W{0,8}(?:section|sec\.|article|§) ?(?:1|I|one)\b|\bshall be unlawful\b|\bno person shall\b"
    r"|\bbe it ordained\b",
    re.IGNORECASE | re.MULTILINE,
)
_MINUTE = re.compile(r"^[ \t]{0,12}(?:item )?\d{1,3}[.)][ \t]", re.IGNORECASE | re.MULTILINE)


def carried(words: str, mention: Mention) -> bool:
    """What stands after a law that the minutes set out tells its fate; of an item of one line all of it does."""
    starts = [match.start() for match in _MINUTE.finditer(words)]
    left = max((start for start in starts if start <= mention.start), default=None)
    right = min((start for start in starts if start > mention.end), default=len(words))
    item = words[mention.start if left is None else left : right]
    if left is not None and (texts := list(_SET_OUT.finditer(item))):
        fate = item[max(texts[-1].end(), mention.end - left) :]
        return bool(_CARRIED.search(fate)) and not _FAILED.search(fate)
    begins, ends = words.rfind("\n", 0, mention.start) + 1, words.find("\n", mention.end)
    line = words[max(begins, mention.start - 600) : min(ends if ends > 0 else len(words), mention.end + 900)]
    return bool(_CARRIED.search(line)) and not (_PUT_OFF.search(line) or _ONLY_TOLD.search(line))
