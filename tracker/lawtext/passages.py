"""The passage about a place of a law text, and the introductory words of the list that it is an item of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from tracker.lawtext.rows import begins_row
from tracker.lawtext.text import LawText

_SIDE = 1500
"""A passage is read at most this far to either side of a place."""
ITEM = (
    r"(?:[-*\u2022\u2013|\u25cf\u2192]|\((?P<letter>[A-Za-z])(?P=letter){2,4}\)|\d{1,3}(?:\.\d{1,3}){1,4}\.?"
    r"|\(?(?:\d{1,4}[a-z]{0,2}|[A-Za-z]{1,2}"
    r"|[ivx]{1,5}|[IVX]{1,5})[.)]\)?|\d{1,4}[a-z]{0,2}\s?(?=\|)|§{1,2}\s?\d"
    r"|(?i:art(?:icle|\.)?|sec(?:tion|\.)?|subd\.)\s?(?:[\dIVX]{1,4}\.(?=\s{1,3}[A-Z(\"“])|[\dIVX(])|[가-하]\."
    r"|[ก-ฮ]\."
    r"|[(（]?[\d๐-๙一二三四五六七八九十百〇]{1,7}[)）.．\u3000])"
    r"(?=[\s\u3000\"“„«»(|\w])"
)
"""How an item begins, at the beginning of a line."""
_ITEM = re.compile(rf"[\s\"“„«»]{{0,3}}{ITEM}")
_FULL_STOP = (
    r"(?<=[.!?])(?<!\b[Ss]ec\.)(?<!\b[Nn]o\.)(?<!\b[Nn]r\.)(?<!\b[Aa]rt\.)(?<!\bch\.)(?<!\bst\.)(?<!\bč\.)(?<!\b[A-Z]\.)(?<!\s\d\.)"
    r"(?<!\bSubd\.)(?<!\bStat\.)(?<!\bpara\.)(?<!\babs\.)(?<!\b[a-z]\.)"
    r"(?<!\bpoz\.)(?<!\bPoz\.)(?<!\bnr\.)(?<!\bbr\.)(?<!\bбр\.)(?<!\bčl\.)(?<!\bп\.)(?<!\bст\.)(?<!\bчл\.)(?<!\bAbs\.)"
    r"(?<!\bart\.)(?<!\bpkt\.)(?<!\bust\.)(?<!\bodst\.)(?<!\blit\.)(?<!\bšt\.)(?<![„«»“]\d\.)(?<![„«»“]\d\d\.)"
    r"(?<![„«»“]\d\d\d\.)"
    # who named the plant, and the short words of botany: `Mitragyna speciosa Korth. (Kratom)`
    r"(?<!\b[Kk]orth\.)(?<!\b[Mm]iq\.)(?<!\b[Hh]avil\.)(?<!\bspp\.)(?<!\bsp\.)(?<!\bvar\.)"
    r"[\"'”’»“)\]]{0,2}[ \t]+(?=[A-Z(\"“„«»§\[\dÀ-ÞА-Я])"
)
# The sign stands first in the expression, so that only signs are looked at.
_STOP = re.compile(
    rf"[.!?;:\n\u2014\u3002\uff01\uff1f](?:{_FULL_STOP}|(?<=[\n\u3002\uff01\uff1f])"
    r"|(?<=;)(?:\s*+(?:(?:and|or|y|et|und|e|og|och)\s++)?(?=\(\w{1,4}\)\s)|[ \t]*+(?:and|or)?[ \t]*+\n)"
    r"|(?<=[:\u2014])\s*+(?=\((?:1|a|A|i|I)\)\s))"
)
_COLON = re.compile(
    r"[:\uff1a\u2014\u2013][\"”]?\s*$|\b(?:following|that|any of|suivants?|folgende[rns]?"
    r"|siguientes?|seguintes?|seguenti)\s*$"
    # where a full stop, or nothing, stands in place of the colon
    r"|(?:に掲げる|次の|다음 각|다음과|下列|以下)[^。.\n]{0,80}[。.]\s*$|(?:ดังต่อไปนี้|ต่อไปนี้)\s*$"
)
_INLINE = re.compile(r"[:\u2014](?=\s{0,4}\((?:1|a|A|i|I)\)\s[^.]{1,600}(?:;|,)(?:\s(?:and|or))?\s{0,4}$)")
"""`To sell any of these: (a) kratom; (b)`: a list that stands in its sentence."""
_BARE, _FEW_WORDS, _LEAD = 90, 8, 90
_NUMBER = 5
"""At the beginning of a line so few letters before a full stop are the number of an item."""
_SHOWN = 360
_LONG_LINE = 55
_NEST = 3
_COUNTS = re.compile(r"\t\s{0,4}[<>≤≥$€£]?\s{0,4}\d")
_ABOVE = 3000
_LINK = re.compile(r"\W{0,3}(?:§+\s*)?\d{1,4}(?!\.0\s)(?:[-.:]\d{1,4}){1,3}\.?\s+[A-Z]")


@dataclass(frozen=True)
class Passage:
    """A sentence, or an item of a list; `start` and `end` are places of the whole text."""

    start: int
    end: int
    text: str


def passage_at(text: str, start: int, end: int) -> Passage:
    """What stands from one full stop, item or line to the next; a line that the paper broke goes on."""
    left, right = max(0, start - _SIDE), min(len(text), end + _SIDE)
    stops = _stops(text)
    before = stops[bisect_left(stops, (left,)) : bisect_right(stops, start, key=itemgetter(1))]
    after = stops[bisect_left(stops, (end,)) : bisect_right(stops, right, key=itemgetter(1))]
    begins = next((stop[1] for stop in reversed(before) if _ends(text, *stop)), left)
    ends = next((stop[0] + 1 for stop in after if _ends(text, *stop)), right)
    words = text[begins:ends]
    begins += len(words) - len(words.lstrip())
    return Passage(begins, begins + len(words.strip()), words.strip())


@lru_cache(maxsize=2)
def _stops(text: str) -> list[tuple[int, int]]:
    """Where the signs stand that may end a passage: found once for all passages of a text."""
    return [stop.span() for stop in _STOP.finditer(text)]


def shown(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Where the words lie that prove a claim about a place: the passage, or what is near the place."""
    if passage.end - passage.start <= _SHOWN:
        return passage.start, passage.end
    left, right = max(start - _SHOWN // 2, passage.start), min(end + _SHOWN // 2, passage.end)
    blank = passage.text.find(" ", left - passage.start, start - passage.start)
    last = passage.text.rfind(" ", end - passage.start, right - passage.start)
    return (
        passage.start + blank + 1 if left > passage.start and blank >= 0 else left,
        passage.start + last if right < passage.end and last >= 0 else right,
    )


def is_item(words: str) -> bool:
    """True if words begin as an item of a list does."""
    return _ITEM.match(words) is not None


def leads(text: LawText, passage: Passage) -> Iterator[Passage]:
    """The introductory words above an item, the nearest first, at most three deep: they end in a colon."""
    for _ in range(_NEST):
        is_part = is_item(passage.text) or _is_row(text.text, passage) or _is_bare(text.text, passage)
        if not is_part and not _COLON.search(text.text[max(0, passage.start - 20) : passage.start]):
            return
        above = _opening(text, passage)
        if above is None:
            return
        yield above
        passage = above


def _is_row(words: str, passage: Passage) -> bool:
    """True in the row of a table that names things and counts nothing: its head leads to it as to an item."""
    end = words.find("\n", passage.start)
    line = words[words.rfind("\n", 0, passage.start) + 1 : end if end >= 0 else passage.start + _SIDE]
    return "\t" in line and not _COUNTS.search(line)


def _is_bare(words: str, passage: Passage) -> bool:
    """True for a line of few words without a stop, below such a line or below a colon: an item without a label."""
    begins = words.rfind("\n", 0, passage.start) + 1
    line = words[begins : words.find("\n", begins) if "\n" in words[begins:] else len(words)]
    above = words[words.rfind("\n", 0, max(0, begins - 1)) + 1 : max(0, begins - 1)]
    return _is_name(line) and bool(_COLON.search(above[-_LEAD:]) or _is_name(above) or is_item(above))


def _is_name(line: str) -> bool:
    return 0 < len(line) <= _BARE and line.rstrip()[-1:] not in ".:!?。" and line.count(" ") < _FEW_WORDS


def _opening(text: LawText, passage: Passage) -> Passage | None:
    for words, start, end in _upward(text, passage.start):
        if inline := next(reversed(list(_INLINE.finditer(words))), None):
            return passage_at(text.text, start + inline.start(), start + inline.start() + 1)
        if _COLON.search(words[-_LEAD:]):
            return passage_at(text.text, max(start, end - 2), end - 1)
        if not (is_item(words) or len(words) < _SIDE // 4):
            return None
    return None


def _upward(text: LawText, position: int) -> Iterator[tuple[str, int, int]]:
    """The pieces of text above a place: the words of its own sentence before it, then clause by clause."""
    index = _index(text, position - 1)
    for clause in reversed(text.clauses[max(0, index - _ABOVE) : index + 1]):
        end = min(clause.end, position)
        if clause.start < end:
            words = text.text[clause.start : end].rstrip()
            yield words, clause.start, clause.start + len(words)


def above(text: LawText, position: int) -> Iterator[tuple[str, int, int]]:
    """Clauses above a place with their spans, the nearest first, as far as a long schedule may reach.

    Rows of a table of contents introduce nothing: `39-17-408 Schedule II` above `39-17-438 Salvia`.
    """
    return (
        row
        for row in _whole_lines(text, _upward(text, position))
        if row[0][-1:] == ":" or not _LINK.match(row[0]) or not _is_among_links(text, row[1])
    )


def _whole_lines(text: LawText, rows: Iterator[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """A clause that the paper broke is one again: its second line begins in small letters."""
    below: tuple[str, int, int] | None = None
    for words, start, end in rows:
        if below and text.text[end : below[1]].isspace() and _is_broken(words):
            below = (f"{words} {below[0]}", start, below[2])
        else:
            if below:
                yield below
            below = (words, start, end)
        if not words[:1].islower():
            yield below
            below = None
    if below:
        yield below


def _is_broken(line: str) -> bool:
    return len(line) >= _LONG_LINE and line[-1:] not in ".:;!?\u2014" and "\t" not in line


def _is_among_links(text: LawText, position: int) -> bool:
    at = _index(text, position)
    beside = [*text.clauses[max(0, at - 1) : at], *text.clauses[at + 1 : at + 2]]
    return any(_LINK.match(clause.text) for clause in beside)


def _index(text: LawText, position: int) -> int:
    return bisect_right(text.clauses, position, key=lambda clause: clause.start) - 1


def _ends(text: str, start: int, end: int) -> bool:
    """A line break ends a passage unless the line is long and goes on, or the next begins in small letters."""
    if text[start] in ".!?" and len(_line_before(text, start).strip()) <= _NUMBER:
        return False
    if text[start:end] != "\n":
        return True
    after = text[end : end + 40]
    if not after or is_item(after):
        return True
    before = _line_before(text, start)
    if before.rstrip()[-1:] in ".:;!?。\u2014" or "\t" in before or "\t" in after.partition("\n")[0]:
        return True
    return not (
        (after[:1].islower() and not begins_row(text, end))
        or (len(before) >= _LONG_LINE and "\t" not in before and " | " not in before and len(before) < 120)
    )


def _line_before(text: str, place: int) -> str:
    return text[text.rfind("\n", 0, place) + 1 : place]
