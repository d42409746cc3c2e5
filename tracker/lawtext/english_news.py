"""Words of those who report: a press note, a news story, a page of advice. None of them makes law."""

from __future__ import annotations

import re

TOLD = re.compile(
    r"\b(?:said|says|told|voted|announced|announces|reporters?|spokes\w{3,6}|staff writer|readers|according to|"
    r"what you need|seized|last (?:week|month|year)|next (?:week|month|year)|on (?:mon|tues|wednes|thurs|fri)day|"
    r"click|comments? below|subscribe|results?|frequently|learn more|updates?|news|wikipedia|encyclopedia|shop|"
    r"story|stories|talks?|blog|guide|podcast|\d?\d:\d\d|voting|considers?|agenda|"
    r"minutes|(?:has|have|had) been (?:added|placed|listed|banned))\b|^(?-i:By [A-Z][a-z]+ [A-Z])|\?\s{0,3}$",
    re.IGNORECASE | re.MULTILINE,
)
"""Prose of those who report; a bare list or a notification has none of it."""
NEWS = re.compile(
    r"\bvoted (?:\d|unanimously|to|on)|\bon (?:mon|tues|wednes|thurs|fri)day\b|\b(?:said|told|reporters?)\b",
    re.IGNORECASE,
)
# `,” Brandt said`, `.” said Sheriff Lane`, `an indictment is only an accusation`.
_SPEECH = re.compile(
    r"[,.?!][\"\u201d] (?:(?:[A-Z][\w.'\u2019-]{1,30} ){1,4}(?i:said|says|told|added|wrote)\b"
    r"|(?i:said|says|added) (?!(?i:section|chapter|act|title|article|part))(?:[A-Z]|(?i:s?he)\b))"
)
_CHARGED = re.compile(
    r"\b(?:complaint|indictment|charges?|information) (?:is|are) (?:\w+ )?an? (?:allegation|accusation)\b"
    r"|\bpresumed innocent (?:until|unless)\b",
    re.IGNORECASE,
)
_CHARGES = ("allegation", "accusation", "presumed innocent")
"""What the expression cannot do without; to look for that first is many times faster."""


def is_story(words: str) -> bool:
    """True where somebody is quoted with a name, or a prosecutor says what must be said of charges."""
    if _SPEECH.search(words):
        return True
    lowered = words.lower()
    return any(map(lowered.__contains__, _CHARGES)) and bool(_CHARGED.search(words))
