"""The last day on which a law text binds, by its own words.

A term counts its first day: "for 120 days" from 10 September ends on 7 January. "Expires 120 days after" that
day is one day later. "Until 1 January" is that day, unless the law is gone "as of that date": then the day before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import islice

from tracker.lawtext.claims import Effect, Sunset
from tracker.lawtext.effect_fields import cells
from tracker.lawtext.ending_marks import marks as printed
from tracker.lawtext.ending_terms import I_BAR, PAPERS, TEMPORARY
from tracker.lawtext.ending_words import ITSELF, Ending, ending_of
from tracker.lawtext.events import Days, days_of
from tracker.lawtext.parts import names_another_part
from tracker.lawtext.periods import Period, later
from tracker.lawtext.sentences import lowered, sentences
from tracker.lawtext.text import LawText
from tracker.lawtext.when import Moment, counted_from, moments
from tracker.normalize import eve, first_day

_LAW = re.compile(
    r"\b(?:section|act|chapter|article|ordinance|rules?|order|moratorium|subsection|regulations?"
    r"|prohibition|scheduling|resolution|law|ban|measure"
    r"|provisions?|amendments?|listing|placement|designation|restriction|control|requirement|injunction|stay"
    r"|schedule|it|enjoined|part|title"
    r"|instrument|determination|decree|statute|moratoria|division|notice|emergency|effective|bylaw|suspension)\b",
)
# The subject may stand far from its second verb: `This act shall take effect ..., and shall remain in effect for`.
_THIS = re.compile(
    r"\W{0,4}(?:\(?\w{1,3}[.)]\W{0,3}){0,2}th(?:is|e\spresent)\s(?:\w{3,14}\s){0,2}(?:act|law|ordinance|resolution|rule|order"
    r"|regulation|section|chapter|measure|moratorium|prohibition|by-?law)\b"
)
# What else expires: papers, offices, times to act.
_OTHER_THINGS = re.compile(
    r"\b(?:licen[cs]es?|permits?|registrations?|certificates?|certifications?|terms? of office"
    r"|appointments?|comments?|comment period|cards?|contracts?|leases?|patents?"
    r"|exemptions?|waivers?|variances?|authorizations?|prescriptions?|members?|office|restraint"
    r"|embargo\w*|quarantine|detention|stop-sale|protective|hold|probation|suspended"
    r"|imprison\w+|sentence|products?|lots?|records?|retain\w*|budget|appropriation|funds?|bond"
    r"|insurance|renewal|appeal|hearing|claims?)\b",
)
# "An emergency rule so made expires": any rule of that kind, not this one.
_ANY_SUCH = re.compile(
    r"\W{0,6}(?:\(?\w{1,3}[.)]\W{0,3}){0,2}(?:an?|any|each|every)\s(?:\w{3,14}\s){0,2}?(?:rule|order|ordinance"
    r"|regulation|act|law"
    r"|resolution|moratorium|designation|listing|notice)\b"
)
_RENEWED = re.compile(
    r"\b(?:renew\w*|extend(?:ed|able)?|extension|additional|enacted before|prior to|not)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|which(?![^.;,]{0,60},)|formerly|lapsed|currently|previously|originally|heretofore|otherwise|(?:was|were)\s(?:to|due|set)|would\shave|had)\b[^.;]{0,60}$"
)
_NOT_REACH = 80
"""No match is longer, the letter before it counted."""
_GONE_THEN = re.compile(
    r"\b(?:as\sof|on)\s(?:that|such|the\sabove)\s(?:date|day)|\bon\swhich\sdate"
    r"|\bis\s(?:then\s)?repealed\b|\brepealed\s(?:on|as\sof)\b",
    re.IGNORECASE,
)
_REPEALED = re.compile(
    r"repeal|inoperative|cease|no\slonger|ausser|außer|verval|moc|pozbýv|stráca|cesse|abrog|ophæv|opphev"
    r"|kehtetu|zaudē|netenka|втрач|утрачив|prestaj|preneha",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"\bthis\b|\bthese\b|\bemergency\b|\btemporary\b|\bas of that date\b|^\W*(?:and|shall)\b", re.IGNORECASE
)
_COUNTED_FROM = re.compile(r"\s?(?:from|after|following|of)\b", re.IGNORECASE)
_FROM_ITS_BEGINNING = re.compile(
    r"\s?\w{1,12}\s(?:the\s|its\s|such\s)?(?:effective\sdate(?!(?:\sof|,)\s(?:\d|[A-Z][a-z]+\s\d))|commencement"
    r"|(?:date|day)\s(?:on\swhich\s|that\s|when\s)?(?:it|this|the)\s(?:\w{1,14}\s)?(?:begins|takes|commences"
    r"|comes|becomes"
    r"|starts|enters|is\seffective)\b)",
    re.IGNORECASE,
)
_AT_THE_END_OF = re.compile(
    r"\b[Aa]t the (?:end|close|expiry) of\b|\bAblauf\b|\butgången\b|\bupływem\b"
    r"|\buplynutím\b"
)
# Until final judgment, until the permanent rule: an end, but no day. Until repealed is no end at all.
_UNTIL_EVENT = re.compile(
    r"\s(?:the\s)?(?:\w{1,12}\s){0,3}?(?:judgment|permanent|further\sorder|decision|hearing)\b", re.IGNORECASE
)
_EVENT = re.compile(
    r"\s(?:on|upon|when|if|at)\s(?:the\s)?(?:date|day|time)?\s?(?:on\swhich|that|when|upon)?\b[^.;]{0,60}\b"
    r"(?:federal|approv\w+|agency|judgment|final|permanent|further\sorder|court|decision|determin\w+"
    r"|terminat\w+|effective\sdate\sof)\b",
    re.IGNORECASE,
)
_OF_A_PART = re.compile(
    r"\bthis (?:sub-?section|paragraph|sub-?paragraph|subdivision|clause|item)\b[^.\n]{0,40}$", re.IGNORECASE
)
# `Is repealed on the second anniversary of the day on which this order comes into force`.
_ANNIVERSARY = re.compile(
    r"\s(?:on|at|after|upon)\s(?:the\s)?(?P<which>first|second|third|fourth|fifth|\d{1,2})(?:st|nd|rd|th)?\sanniversary\sof\b"
    r"[^.;]{0,120}?\bth(?:is|ese)\s\w{1,14}\s(?:comes?|came|enters?|takes?|becomes?|commences?|(?:is|are)\s(?:made|effective))",
    re.IGNORECASE,
)
# `The substances are specified for the period commencing on 1 May and ending on 30 April`: their listing ends.
_FOR_THE_PERIOD = re.compile(
    r"\bfor (?:the|a) (?:period|term)\b[^.;]{0,90}\b(?:ending|ends|expiring)\b", re.IGNORECASE
)
_WHICH = ("first", "second", "third", "fourth", "fifth")
_COUNTED = "in effect for"
_SAME_WORDS = 140
_NEAR = 60
_AT_ONCE = 3
_UNSPACED = ("ja", "ko", "zh", "th")


def sunset(text: LawText, published: date | None, effect: str | None) -> Sunset | None:
    """The last day in effect; `day` null where it ends on an event. A dated end goes before such a one.

    `effect`: the day the law begins, from which its own terms count; `YYYY-MM` counts from the first of the month.
    """
    days = days_of(text, published)
    start = first_day(effect) if effect else None
    if outright := [*printed(text.text, days), *_in_cells(text.text, days)]:
        return outright[0]
    found = list(_found(text.text, days, start))
    dated = [one for one in found if one.day]
    return _as_said(min(dated, key=lambda one: one.start), dated) if dated else (found[0] if found else None)


def _in_cells(text: str, days: Days) -> Iterator[Sunset]:
    """The latest end that a table gives: an extension stands beside the end that it puts off."""
    ends = [cell for cell in cells(text, days) if cell.role == "ends"]
    for last in sorted(ends, key=lambda cell: cell.day)[-1:]:
        yield Sunset(last.start, last.end, "cell of a table", last.day)


def _as_said(first: Sunset, dated: Sequence[Sunset]) -> Sunset:
    """The day that the same words say outright, before one that is counted: `for ten months, through July 12`."""
    if first.rule != _COUNTED:
        return first
    beside = (one for one in dated if one.rule != _COUNTED and 0 <= one.start - first.start <= _SAME_WORDS)
    return next(beside, first)


def of_a_part(text: LawText, ends: Sunset, starts: Sequence[Effect]) -> bool:
    """`This subsection (2) is repealed, effective July 1, 2023`: the rest goes on, or begins even later."""
    begins_later = any(start.day and ends.day and start.day > ends.day for start in starts)
    return begins_later or bool(_OF_A_PART.search(text.text, max(0, ends.start - 80), ends.start))


def _found(text: str, days: Days, start: date | None) -> Iterator[Sunset]:
    language = days.language.partition("-")[0]
    ending = ending_of(language)
    rules = (
        ("in effect until", ending.marks[0], _pattern(ending.until), _until),
        ("ceases", ending.marks[1], _pattern(ending.ceases), _ceases),
        (_COUNTED, ending.marks[2], _pattern(ending.term), _term),
    )
    lower = lowered(text)
    for begin, end, _place in sentences(text, lower, ending.stems):
        small = lower[begin:end]
        sentence = _Sentence(text[begin:end], small, days, ending)
        for name, marks, pattern, read in rules:
            if marks and not any(mark in small for mark in marks):
                continue
            for match in islice(pattern.finditer(sentence.words), _AT_ONCE):
                if not _speaks_of_itself(sentence, match, language):
                    continue
                if last := read(sentence, match, start):
                    yield Sunset(begin + match.start(), begin + max(match.end(), last[1]), name, last[0])


@lru_cache(maxsize=128)
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


@dataclass(frozen=True)
class _Sentence:
    """A sentence with the dates and terms in it, found when first asked for."""

    words: str
    small: str
    """The same in small letters, which is much faster to search than without regard to case."""
    days: Days
    ending: Ending

    @cached_property
    def _moments(self) -> list[Moment]:
        return moments(self.words, self.days)

    @property
    def english(self) -> bool:
        return self.days.english

    def after(self, match: re.Match[str], kind: str) -> Moment | None:
        """The first date or term soon after the words, unless it is that of a renewal."""
        near = (m for m in self._moments if m.kind == kind and 0 <= m.start - match.end() <= _NEAR)
        return next((m for m in near if not _RENEWED.search(self.words[match.end() : m.start])), None)

    def dated(self, match: re.Match[str]) -> Moment | None:
        """The date after the words, or before them where the language has it so."""
        day, term = self.after(match, "date"), self.after(match, "term")
        if day or self.english:
            return None if day and term and term.start < day.start else day
        reach = 12 if self.ending.before else 40 if self.ending.around else -1
        before = (m for m in reversed(self._moments) if m.kind == "date" and 0 <= match.start() - m.end <= reach)
        return next(before, None)

    def base(self, term: Moment) -> date | None:
        """The day a term is said to count from: a date, the adoption, the filing; null for its own beginning."""
        rest = self.words[term.end : term.end + 80]
        if not _COUNTED_FROM.match(rest) or _FROM_ITS_BEGINNING.match(rest):
            return None
        return counted_from(moments(rest, self.days), rest, self.days)


def _speaks_of_itself(sentence: _Sentence, match: re.Match[str], language: str) -> bool:
    """False where something else ends: a licence, another part, a thing already past."""
    if language in _UNSPACED:
        return not _pattern(PAPERS).search(sentence.words[: match.start()])
    if not sentence.english:
        return _is_of_its_own(sentence, match)
    if _ANNIVERSARY.match(sentence.words, match.end()):
        return True
    if _FOR_THE_PERIOD.search(match[0]):
        return not _OTHER_THINGS.search(sentence.small[: match.start()])
    return _english_speaks_of_itself(sentence, match)


def _is_of_its_own(sentence: _Sentence, match: re.Match[str]) -> bool:
    """True where a sentence in another language names its own instrument, or bars for a time."""
    itself = _pattern(sentence.days.speech.itself).search(sentence.words) or _pattern(ITSELF).match(sentence.words)
    in_person = _pattern(rf"\b(?:{I_BAR})\b").search(sentence.words, 0, match.end())
    return bool(itself or in_person or _pattern(TEMPORARY).search(sentence.words, 0, match.end()))


def _english_speaks_of_itself(sentence: _Sentence, match: re.Match[str]) -> bool:
    before, verb = sentence.small[: match.start()], sentence.small[match.start() : match.end()]
    if _OTHER_THINGS.search(before) or _ANY_SUCH.match(before) or _NOT.search(before[-_NOT_REACH:]):
        return False
    if names_another_part(sentence.words[: match.start()]):
        return False
    if "repealed" in verb and not _SELF.search(before[-100:]):
        return False
    return not before.strip(" \t(") or bool(_LAW.search(before[-120:] + verb) or _THIS.match(before))


Last = tuple[str | None, int]
"""A day, or none for an event, and where its words end."""


def _until(sentence: _Sentence, match: re.Match[str], _: date | None) -> Last | None:
    day = sentence.dated(match)
    if day is None:
        event = _UNTIL_EVENT.match(sentence.words, match.end())
        return (None, event.end()) if event else None
    gone = not sentence.ending.before and _GONE_THEN.search(sentence.words, match.end())
    return (eve(day.value) if gone else day.value), day.end


def _ceases(sentence: _Sentence, match: re.Match[str], start: date | None) -> Last | None:
    if day := sentence.dated(match):
        first_without = _REPEALED.search(match[0]) and not _AT_THE_END_OF.search(sentence.words)
        return (eve(day.value) if first_without else day.value), day.end
    if term := sentence.after(match, "term"):
        base = sentence.base(term) or start
        last = later(base, term.period) if base and term.period else None
        return (last.isoformat() if last else None), term.end
    if (years := _ANNIVERSARY.match(sentence.words, match.end())) and start:
        return _eve_of(years["which"].lower(), start), years.end()
    event = _EVENT.match(sentence.words, match.end()) if sentence.english and _SELF.search(sentence.words) else None
    return (None, event.end()) if event else None


def _eve_of(which: str, start: date) -> str | None:
    """The day before an anniversary: on that day the law is gone."""
    gone = later(start, Period(_WHICH.index(which) + 1 if which in _WHICH else int(which), "year"))
    return (gone - timedelta(days=1)).isoformat() if gone else None


def _term(sentence: _Sentence, match: re.Match[str], start: date | None) -> Last | None:
    term = sentence.after(match, "term")
    if term is None or term.start > match.end() + 4 or term.period is None:
        return None
    base = sentence.base(term) or start
    last = later(base, term.period) if base else None
    return ((last - timedelta(days=1)).isoformat() if last else None), term.end
