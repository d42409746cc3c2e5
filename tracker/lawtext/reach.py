"""How far the words about our substances reach: the sections that name them, and the sentence about a place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from tracker.lawtext.act_words import tongue_of
from tracker.lawtext.deliberations import weighs
from tracker.lawtext.inquiries import is_asked
from tracker.lawtext.operative import idle
from tracker.lawtext.sentences import lowered
from tracker.lawtext.text import LawText
from tracker.names import Mention

_FACE = 2500
"""A text whose subject is ours says so this early."""
_PER_MENTION = 5000
_SECTION_AT_MOST = 20_000
_SIDE = 900
"""A sentence is read at most this far to either side."""
_LEAD_AT_MOST = 4000
_NUMBERED = (
    r"\d{1,4}[A-Za-z]{0,2}(?:[-.:\u2013]\d{1,5}[a-zA-Z]{0,2}){1,4}\.?\s",
    r"(?i:sec(?:tion|s)?|art(?:icle|igo|[íi]culo|icolo|ikel|ikkel|icolul|\u0131k)?|pasal|seksyen|perkara|regulation"
    r"|rule|chapter"
    r"|paragraph|paragraf|pykälä|článek|čl|članak|člen|artikulu|madde|стаття|статья|член|пункт)\.?\s{0,2}"
    r"[\dIVXLCA-Z][\w.:-]{0,20}",
    r"§{1,2}\s?[\dIVX][\w.:-]{0,20}",
    r"(?:ข้อ|มาตรา)\s?[\d๐-๙]{1,3}",
    r"第[\d一二三四五六七八九十百〇]{1,6}条|제\s?\d{1,4}조",
)
_SECTION = re.compile(rf"(?m)^[ \t>#*|\"\u201c\u00a7]{{0,6}}(?:{'|'.join(_NUMBERED)})")
_ITEM = (
    r"[ \t]{0,16}(?:[-\u2022*\u2013|\u25cf]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)]|[ก-ฮ]\."
    r"|[가-힣]\.|\([\d๐-๙]{1,2}\))\s"
)
_END = (
    r"(?<=[.!?;])(?<!\bSec.)(?<!\bNo.)(?<!\b[Aa]rt.)(?<!\bch.)(?<!\bpr.)(?<!\bca.)(?<!\bst.)(?<!\bč.)(?<!\b[Nn]r.)(?<!\bapprox.)(?<!\bpct.)(?<!\bproc.)(?<!\b[Mm]ax.)"
    r"(?<!\bu\.s.)(?<!\bi\.e.)(?<!\be\.g.)(?<!\b[A-Z].)(?<!\n\d.)(?<!\s[a-z].)"
    r"(?!(?<=\d\.)\s[a-zß-öø-ÿāăąćčďđēęěğīłńňőřśşšťůűųźżžа-яёіїєα-ω])[\"'\u201d\u2019\u00bb)\]]{0,2}(?=\s)"
    r"|(?<=[\u3002\uff01\uff1f])"
)
# The sign stands first in the expressions, so that only signs are looked at.
_BREAK = re.compile(
    rf"[.!?;:\n\u3002\uff01\uff1f](?:{_END}|(?<=\n)(?:[ \t]{{0,80}}\n|(?={_ITEM}))|(?<=:)[ \t]{{0,8}}\n)"
)
_LINE = re.compile(rf"[.!?;\n\u3002\uff01\uff1f](?:{_END}|(?<=\n))")
_COLON = re.compile(r"[:\uff1a\u2014][ \t]{0,8}(?=\n|\(|\d|[a-z][.)]\s)")
_GOES_ON = re.compile(r"(?i)[;:]\s?(?:and/or|or|and)?\s*$")
_LABELLED = re.compile(rf"(?:^|\s){_ITEM}")


@dataclass(frozen=True)
class Sentence:
    """The words about a place, from one full stop, blank line or list item to the next."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Reach:
    """The parts of a text that speak of our substances: all of it where they are its subject."""

    text: str
    mentions: Sequence[Mention]
    spans: tuple[tuple[int, int], ...]
    whole: bool
    wrapped: bool

    @cached_property
    def lower(self) -> str:
        """Small letters, every one at the place of its capital."""
        return lowered(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    def places(self, stems: Sequence[str]) -> list[int]:
        """Where one of the stems (small letters) begins within reach, in order."""
        return [place for start, end in self.spans for place in self._places(stems, start, end)]

    def _places(self, stems: Sequence[str], start: int, end: int) -> list[int]:
        found: list[int] = []
        for stem in stems:
            place = self.lower.find(stem, start, end)
            while place >= 0:
                found.append(place)
                place = self.lower.find(stem, place + len(stem), end)
        return sorted(found)

    def windows(self, places: Sequence[int], side: int) -> Iterator[tuple[int, int]]:
        """Stretches of `side` characters to each side of places, joined where they overlap, never beyond reach."""
        for start, end in self.spans:
            left = right = start
            for place in places[bisect_left(places, start) : bisect_left(places, end)]:
                if place - side > right:
                    if right > left:
                        yield left, right
                    left = place - side
                right = min(end, place + side)
            if right > left:
                yield left, right

    def sentence(self, start: int, end: int) -> Sentence:
        """The sentence that holds a place. In a text with hard line ends, a line is no sentence."""
        stops = _BREAK if self.wrapped else _LINE
        left, right = max(0, start - _SIDE), min(len(self.text), end + _SIDE)
        near = min(len(self.text), start + 1)
        before = [stop.end() for stop in stops.finditer(self.text, left, near) if self._stands(stop)]
        left = max([left, *(stop for stop in before if stop <= start)])
        after = next((stop for stop in stops.finditer(self.text, end, right) if self._stands(stop)), None)
        right = after.end() if after else right
        return Sentence(left, right, self.text[left:right])

    def _stands(self, stop: re.Match[str]) -> bool:
        """False for the end of a long line that the next one goes on from in small letters."""
        if self.text[stop.start()] != "\n" or not self.text[stop.end() : stop.end() + 1].islower():
            return True
        line = self.text[self.text.rfind("\n", 0, stop.start()) + 1 : stop.start()].rstrip()
        return len(line) < _FULL_LINE or line[-1] in _ENDS

    def lead(self, sentence: Sentence) -> str:
        """The words before a list that its items go on from: `A processor shall not sell a product that:`."""
        before = self.text[max(0, sentence.start - _LEAD_AT_MOST) : sentence.start]
        for stop in reversed(list(_COLON.finditer(before))):
            between = before[stop.end() :]
            if _runs_on(between):
                return self._outermost(before)
            if _SECTION.search(between) or not _LABELLED.match(between + sentence.text):
                return ""
            opening = max(before.rfind(". ", 0, stop.start()), before.rfind(".\n", 0, stop.start()))
            return before[max(opening + 1, stop.start() - 500) : stop.end()]
        return ""

    @staticmethod
    def _outermost(before: str) -> str:
        """The leads of a list without labels and of those that it is part of, the widest first."""
        leads: list[str] = []
        for stop in reversed(list(_COLON.finditer(before))):
            if not _runs_on(before[stop.end() :]):
                break
            line = before.rfind("\n", 0, stop.start()) + 1
            leads.insert(0, before[max(line, stop.start() - 500) : stop.end()])
        return " ".join(leads)

    def named_in(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin between two places."""
        return list(self.mentions[bisect_right(self._starts, start - 1) : bisect_right(self._starts, end - 1)])


def _runs_on(between: str) -> bool:
    """True if only whole lines of one list stand there, each ending in a semicolon or in a colon of its own."""
    lines = [line for line in between.split("\n") if line.strip()]
    return bool(lines) and all(_GOES_ON.search(line) or line.strip().lower() in _JOINTS for line in lines)


_JOINTS = ("and/or", "or", "and")
_KIN = (("id", "ms"), ("da", "nb"), ("cs", "sk"), ("hr", "sl"), ("uk", "ru", "bg"), ("es", "pt"))
_SHORT = 600


def tongues(text: LawText) -> tuple[str, ...]:
    """The languages whose rules to try: the text's own and its near kin; English too where the text is short."""
    own = next((kin for kin in _KIN if text.language in kin), (text.language,))
    return tuple(dict.fromkeys((*own, *(("en",) if text.language == "und" or len(text.text) < _SHORT else ()))))


_NO_LAW = frozenset({"finding", "history note", "describes the document", "binds an authority"})
_RECITAL = re.compile(
    r"(?i)[\W\d_]{0,6}(?:whereas|considering|having\s(?:regard|considered)|considérant|vu\b|attendu|in\serwägung"
    r"|gestützt\sauf"
    r"|considerando|visto|vist[ao]s\b|overwegende|gelet\sop|gezien|zważywszy|având\sîn\svedere|menimbang|mengingat"
    r"|bahwa"
    r"|bahawa|โดยที่|враховуючи|учитывая)"
)


def is_law(text: LawText, sentence: Sentence, within: Reach) -> bool:
    """False where a sentence or its list opens as a recital, a finding or a note of history, and for a question."""
    raw = sentence.text[:80]
    opening = raw.lstrip()
    if _RECITAL.match(opening) or _goes_on_reciting(within.text, sentence):
        return False
    if idle(text, sentence.start + len(raw), opening) in _NO_LAW:
        return False
    lead = within.lead(sentence)
    if lead and idle(text, sentence.start, lead[-500:].lstrip()) in _NO_LAW:
        return False
    tongue = tongue_of(text.language)
    if tongue and tongue.prohibits.search(sentence.text) and weighs(sentence.text, text.language):
        return False
    return not is_asked(f"{lead[-500:]} {sentence.text}")


def _goes_on_reciting(words: str, sentence: Sentence) -> bool:
    """`VISTO el expediente y CONSIDERANDO: que A; que B`: no colon of enacting words parts it from its recital."""
    line = words[words.rfind("\n", 0, sentence.start) + 1 : sentence.start][-_LEAD_AT_MOST:]
    head, colon, rest = line.rpartition(":")
    begun = _RECITAL.match(line) and "." not in (rest if colon else line)
    return bool(begun) and (not colon or bool(_RECITAL.match(head.rsplit(None, 1)[-1])))


def reach(text: LawText, mentions: Sequence[Mention]) -> Reach:
    """From the mentions in a text. Without any, nothing is within reach."""
    words = text.text
    whole = _is_its_subject(words, mentions)
    spans = ((0, len(words)),) if whole else tuple(_sections(words, mentions))
    return Reach(words, mentions, spans, whole, _is_wrapped(words))


def _is_its_subject(words: str, mentions: Sequence[Mention]) -> bool:
    if not mentions or mentions[0].start > _FACE:
        return False
    return len(words) <= 2 * _FACE or len(mentions) * _PER_MENTION >= len(words)


def _sections(words: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """The sections that name a substance, each once; of a section too long, what lies about the name."""
    reached = 0
    for mention in mentions:
        if mention.end <= reached:
            continue
        left = max(reached, mention.start - _SECTION_AT_MOST // 2)
        for heading in _SECTION.finditer(words, left, mention.start):
            left = heading.start()
        following = _SECTION.search(words, mention.end, mention.end + _SECTION_AT_MOST)
        reached = following.start() if following else min(len(words), mention.end + _SECTION_AT_MOST // 2)
        yield left, reached


def _is_wrapped(words: str) -> bool:
    """True if lines end where the paper did: of those that another follows at once, many end amid a sentence."""
    lines = words[:_SECTION_AT_MOST].split("\n")
    following = [line for line in lines[1:] if line.strip()]
    small = sum(line.lstrip()[:1].islower() for line in following)
    if small * 4 > len(following):
        return True
    full = [
        line.rstrip()
        for line, after in pairwise(lines)
        if len(line.rstrip()) >= _FULL_LINE and after.strip() and not _LABELLED.match(after)
    ]
    broken = sum(len(line) <= _LONG_LINE and line[-1] not in _ENDS and not _CELLS.search(line) for line in full)
    return broken >= _SOME and broken * 2 > len(full)


_FULL_LINE, _LONG_LINE, _SOME = 55, 130, 3
_CELLS = re.compile(r"[\t|]")
_ENDS = ".;:!?\u3002\u2014"
"""So ends a line that is a sentence or leads to a list."""
