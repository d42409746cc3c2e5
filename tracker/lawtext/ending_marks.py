"""Marks by which codes print the end of a section at its head: `Repealed 7/1/2027`, `[Repealed effective ...]`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.lawtext.claims import Sunset
from tracker.lawtext.dates import dates
from tracker.lawtext.events import Days
from tracker.normalize import eve

_HEAD = 700
"""The mark of a section stands at its head, and one farther on may be that of another section."""
_WORDS = ("repealed", "superseded", "sunset", "expires", "expired")
_GONE_ON = ("repeal", "superseded")
_MARK = re.compile(
    r"(?:^|(?<=[(\[]))[^\S\n]{0,4}(?:(?:section|rule|act|chapter|article|part)\s)?(?:scheduled\s(?:to\sbe\s"
    r"|for\s))?"
    r"(?P<what>repeal(?:ed)?|superseded|sunset|expires|expired)(?:\sdate)?(?:[\s,:]{1,2}(?:effective|eff\.|on"
    r"|as\sof|date)){0,3}[\s:]{1,3}"
    r"(?=[JFMASOND\d])",
    re.IGNORECASE | re.MULTILINE,
)
_AFTER = re.compile(r"[^\S\n]{0,3}[.;]?[^\S\n]{0,2}(?:[)\]]|\n|$|\|)")


def marks(text: str, days: Days) -> Iterator[Sunset]:
    """Ends that a mark at the head gives: the mark is all that its line or its brackets hold."""
    head = text[:_HEAD]
    small = head.lower()
    if not days.english or not any(word in small for word in _WORDS):
        return
    for match in _MARK.finditer(head):
        day = next(dates(head[match.end() : match.end() + 24], days.language, short=True), None)
        if day is None or day.start or len(day.value) != 10 or not _AFTER.match(head, match.end() + day.end):
            continue
        last = eve(day.value) if match["what"].lower().startswith(_GONE_ON) else day.value
        yield Sunset(match.start(), match.end() + day.end, "mark of a code", last)
