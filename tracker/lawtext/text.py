"""The text of a law as it will read: struck words set aside, added words kept, clauses with their headings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tracker.lawtext.languages import language_of
from tracker.lawtext.typed import with_marks, without_line_numbers
from tracker.markup import ADDED, ADDED_END, STRUCK, STRUCK_END

_MARKED = re.compile(f"[{STRUCK}{STRUCK_END}{ADDED}{ADDED_END}]")
# A stop ends a sentence, but not in "Sec. 4", "No. 7", "U.S.C.", "21 C.F.R. 1308". The stop comes first: what must
# not stand before it is asked at stops alone.
_STOP = re.compile(
    r"[.!?;\n\u3002\uff01\uff1f](?:(?<=[.!?;])(?<!\bSec\.)(?<!\bNo\.)(?<!\bArt\.)(?<!\bch\.)(?<!\bpara\.)(?<!\bStat\.)(?<!\bAnn\.)(?<!\bRev\.)(?<!\bs\.)"
    r"(?<!\bpoz\.)(?<!\bPoz\.)(?<!\bn[rR]\.)(?<!\bNr\.)(?<!\bbr\.)(?<!\bбр\.)(?<!\bč\.)(?<!\bčl\.)(?<!\bп\.)(?<!\bст\.)"
    r"(?<!\bчл\.)(?<!\bAbs\.)(?<!\bart\.)(?<!\bpkt\.)(?<!\bust\.)(?<!\bods\.)(?<!\bodst\.)(?<!\blit\.)(?<!\bšt\.)"
    r"(?<!\bss\.)(?<!\bpp\.)(?<!\b[A-Z]\.)['\"\u201d\u2019)]*\s+(?=[A-Z(\"\u201c\u00a7\[\d\u00c0-\u00de\u0400-\u042f])"
    r"|(?<=[\u3002\uff01\uff1f])|(?<=\n)\n*)"
)
_HEADING = re.compile(
    r"(?i:(?:sec(?:tion|s)?|art(?:icle)?|chapter|part|schedule|title|subchapter|rule"
    r"|\u00a7+)\.?\s*[\dIVXLA-Z][\w.:-]{0,20})"
    r"[.:\u2014-]?|[^\n.;]{1,80}:?"
)
_SAMPLE = 4000
"""So much of the head and of the middle tells the language."""
_LABEL = 16
"""A sentence shorter than this is the number of the next one: `SECTION 4.`, `(a)`."""


@dataclass(frozen=True)
class Clause:
    """A sentence, or a line where lines are shorter. `heading`: the last short line that stood alone above it."""

    start: int
    end: int
    text: str
    heading: str


@dataclass(frozen=True)
class LawText:
    """`text` without struck words; `struck`: where each struck piece stood in `text`, and its words."""

    text: str
    struck: tuple[tuple[int, str], ...] = ()
    added: tuple[tuple[int, int], ...] = ()

    @cached_property
    def language(self) -> str:
        """ISO 639-1 code of the language; `und` where too few words tell."""
        middle = len(self.text) // 2
        return language_of(self.text[:_SAMPLE] + self.text[max(_SAMPLE, middle) : middle + _SAMPLE])

    @cached_property
    def clauses(self) -> Sequence[Clause]:
        """Sentences and lines in order."""
        return tuple(_clauses(self.text))

    @cached_property
    def _starts(self) -> list[int]:
        return [clause.start for clause in self.clauses]

    def clause_at(self, position: int) -> Clause:
        """The clause that holds a position."""
        return self.clauses[max(0, bisect_right(self._starts, position) - 1)]


def law_text(marked: str) -> LawText:
    """From text with marks, as `extract(..., marked=True)` gives it, or plain."""
    marked = with_marks(without_line_numbers(marked))
    kept: list[str] = []
    struck: list[tuple[int, str]] = []
    added: list[tuple[int, int]] = []
    length, cursor, within, began = 0, 0, "", 0
    for mark in _MARKED.finditer(marked):
        piece = marked[cursor : mark.start()]
        if within == STRUCK:
            struck.append((length, piece))
        else:
            kept.append(piece)
            length += len(piece)
        if mark[0] == ADDED_END and within == ADDED:
            added.append((began, length))
        within = mark[0] if mark[0] in (STRUCK, ADDED) else ""
        began, cursor = length, mark.end()
    kept.append(marked[cursor:])
    return LawText("".join(kept), tuple(struck), tuple(added))


def _clauses(text: str) -> list[Clause]:
    clauses: list[Clause] = []
    heading, start = "", 0
    for stop in [*_STOP.finditer(text), None]:
        end = stop.end() if stop else len(text)
        words = text[start:end]
        stripped = words.strip()
        if len(stripped) < _LABEL and stop and "\n" not in stop[0]:
            continue
        if stripped:
            left = start + len(words) - len(words.lstrip())
            clauses.append(Clause(left, left + len(stripped), stripped, heading))
            if "\n" in text[max(0, left - 2) : left] + text[left + len(stripped) : end] and _is_heading(stripped):
                heading = stripped
        start = end
    return clauses


def _is_heading(line: str) -> bool:
    return len(line) <= 120 and not line.endswith((".", ";", ",")) and bool(_HEADING.match(line))
