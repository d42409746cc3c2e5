"""Caps on one compound reckoned on another: `a ratio of 100:1`, `one part to 200 parts`, `1/100 of the level`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tracker.lawtext.amounts import TO_THE_WHOLE
from tracker.lawtext.claims import Cap
from tracker.lawtext.compounds import is_compound
from tracker.lawtext.expressions import spaced
from tracker.lawtext.limit_words import HEDGES, LEAST, MORE, OF_THE_BASE, PARTS_STEMS, RATIO, RATIO_STEMS, SHARE
from tracker.lawtext.numbers import number, value
from tracker.lawtext.reach import Reach, Sentence
from tracker.model import Limit
from tracker.names import Mention

_HEDGES, _RATIO, _OF_THE_BASE, _LEAST = (re.compile(spaced(words)) for words in (HEDGES, RATIO, OF_THE_BASE, LEAST))
_GOES_ON = re.compile(r"(?i)\s(?:alkaloids?|products?|and|or)\b")
_WINDOW = 120
_SMALLEST = 2
"""So many times the other is the least that tells a share from a likeness."""


def ratio_caps(within: Reach, language: str, whole: str) -> Iterator[Cap]:
    """The most of another compound for one of the subject's `whole`."""
    for place in within.places((*RATIO_STEMS, *PARTS_STEMS)):
        sentence = within.sentence(place, place + 1)
        ours = [m for m in within.named_in(sentence.start, sentence.end) if is_compound(m)]
        other = next((m for m in ours if m.substance != whole), None)
        if other and any(m.substance == whole for m in ours) and not _HEDGES.search(sentence.text):
            for start, end, share in _shares(within, sentence, language):
                left, right = min(start, ours[0].start), max(end, ours[-1].end)
                yield Cap(left, right, "ratio", _limit(other, share))
    if language == "en":
        yield from _parts_of_the_base(within, whole)


def is_of_the_base(within: Reach, place: int, whole: str) -> bool:
    """`one percent of the mitragynine content`: the words at a place lead to the compound of the whole."""
    base = next((m for m in within.named_in(place, place + _WINDOW) if is_compound(m)), None)
    if base is None or base.substance != whole or _GOES_ON.match(within.text, base.end):
        return False
    return bool(_OF_THE_BASE.fullmatch(within.text, place, base.start))


def _limit(other: Mention, share: float) -> Limit:
    return Limit(substance=other.substance, max=share, unit="ratio", basis=TO_THE_WHOLE)


def _shares(within: Reach, sentence: Sentence, language: str) -> Iterator[tuple[int, int, float]]:
    """Where two numbers of a sentence set one compound against the other, the smaller by the greater."""
    if _RATIO.search(sentence.text):
        for match in _to(language).finditer(within.text, sentence.start, sentence.end):
            yield from _share(match.start(), match.end(), [match["first"], match["second"]], language)
        return
    if language != "en" or not (_LEAST.search(sentence.text) or _more().search(sentence.text)):
        return
    parts = list(_parts().finditer(within.text, sentence.start, sentence.end))
    if len(parts) == _SMALLEST:
        yield from _share(parts[0].start(), parts[1].end(), [part["number"] or "1" for part in parts], language)
    for match in _times().finditer(within.text, sentence.start, sentence.end):
        yield from _share(match.start(), match.end(), ["1", match["number"]], language)


def _share(start: int, end: int, words: Sequence[str], language: str) -> Iterator[tuple[int, int, float]]:
    first, second = (value(one, language) for one in words)
    if first and second and max(first, second) >= _SMALLEST * min(first, second):
        yield start, end, min(first, second) / max(first, second)


def _parts_of_the_base(within: Reach, whole: str) -> Iterator[Cap]:
    """`no more than one one-hundredth of the level of mitragynine`."""
    for base in within.mentions:
        if base.substance != whole or not is_compound(base):
            continue
        match = _part().search(within.text, max(0, base.start - _WINDOW), base.start)
        if not match:
            continue
        sentence = within.sentence(match.start(), base.end)
        before = [m for m in within.named_in(sentence.start, match.start()) if m.substance != whole]
        other = next((m for m in reversed(before) if is_compound(m)), None)
        worth = value(match["share"], "en")
        if other and worth and _more().search(within.text, other.end, match.start()):
            yield Cap(other.start, base.end, "ratio", _limit(other, worth))


@cache
def _part() -> re.Pattern[str]:
    return re.compile(spaced(rf"(?<![\w/])(?:one\s)?(?P<share>{SHARE}){OF_THE_BASE}\Z"))


@cache
def _to(language: str) -> re.Pattern[str]:
    some = number(language)
    return re.compile(
        rf"(?<![\w.,:])(?P<first>{some})\s?(?:-?to-?|:|zu|à|na|til|till|к|対|对|대)\s?(?P<second>{some})(?![\w:])"
    )


@cache
def _parts() -> re.Pattern[str]:
    """`200 parts of`, `for each part of`; not parts per million."""
    some = number("en")
    return re.compile(
        rf"(?<![\w.,])(?:(?P<number>{some})\s{{1,12}}|(?i:each|every|a|per)\s{{1,12}})(?i:parts?)\b(?!\s{{1,12}}(?i:per)\b)"
    )


@cache
def _times() -> re.Pattern[str]:
    least = spaced(r"(?i:at\sleast|no\s(?:less|fewer)\sthan|not\sless\sthan|minimum\sof|less\sthan|fewer\sthan)\s")
    return re.compile(
        rf"\b{least}(?P<number>{number('en')})[\s-]{{0,12}}(?i:times|fold)\b(?![^.;]{{0,60}}(?i:potent|strong|affinity))"
    )


@cache
def _more() -> re.Pattern[str]:
    return re.compile(spaced(f"(?i:{MORE['en']})"))
