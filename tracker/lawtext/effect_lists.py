"""Days that a law says in a list beneath its verb, `takes effect as follows:`, and for some purposes first."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LEADS = re.compile(r"[^.;:\n\d]{0,60}:(?:[^\S\n]{0,12}(?=\()|\s{0,4}\n\s{0,12}(?=\(|\d|[a-z][.)]|[-\u2022*]))")
_OF_SEVERAL = re.compile(r"\b(?:later|latest|earlier|earliest|whichever)\b", re.IGNORECASE)
_ITEM = re.compile(
    r"\s{0,12}(?:\((?:\d{1,2}|[A-Za-z]|[ivx]{2,4})\)|(?:\d{1,2}|[a-z])[.)]|[-\u2022*])\s{1,4}"
    r"(?P<words>[^\n;]{1,300}(?:\n(?!\s{0,12}(?:\(|\d{1,2}[.)]|[a-z][.)]|[A-Z\n]))[^\n;]{1,200}){0,3})"
    r"(?:;(?:\s(?:and|or)\b)?|\n|$)",
)
_CONDITION = re.compile(r"(?:if|unless|where|when|in the event|provided)\b", re.IGNORECASE)
_OTHER_PURPOSES = re.compile(r"(?:for\s)?(?:all|any|every)\s(?:other|remaining)\spurposes?\b", re.IGNORECASE)
_DAY_FOLLOWS = re.compile(
    r",?\s{1,3}(?:on|upon|from|effective|beginning|at|as\sof|[A-Z][a-z]{2,8}\s\d)", re.IGNORECASE
)
_PARTS = re.compile(r";|,?\sand\s(?=on\b|upon\b|for\b)|\n")
_MOST, _BENEATH = 8, 40


def items(text: str, after: int) -> list[tuple[int, int]] | None:
    """Places of the items of a list that follows a verb at once; None where none follows, empty where none decides.

    An item on a condition tells no day; of purposes the general one counts.
    """
    lead = _LEADS.match(text, after)
    if lead is None or not (first := _ITEM.match(text, lead.end())):
        return None
    found = list(_run(text, first))
    if _OF_SEVERAL.search(lead[0]) or _OF_SEVERAL.search(text, found[-1].start(), found[-1].end() + _BENEATH):
        return []
    plain = [item for item in found if not _CONDITION.match(item["words"])]
    general = [item for item in plain if _OTHER_PURPOSES.search(item["words"])]
    return [item.span("words") for item in general or plain]


def _run(text: str, item: re.Match[str] | None) -> Iterator[re.Match[str]]:
    for _ in range(_MOST):
        if item is None:
            return
        yield item
        item = _ITEM.match(text, item.end())


def at_large(words: str) -> tuple[int, int]:
    """Where the words stand that tell the day for all purposes but a special one; all, where none is told apart."""
    other = _OTHER_PURPOSES.search(words) if "purpose" in words else None
    if other is None:
        return 0, len(words)
    if _DAY_FOLLOWS.match(words, other.end()):
        return other.end(), len(words)
    begins = max((part.end() for part in _PARTS.finditer(words, 0, other.start())), default=0)
    return begins, len(words)
