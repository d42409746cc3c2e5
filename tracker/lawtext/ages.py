"""The age below which nobody may buy or have our substance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tracker.lawtext.age_words import AFTER, AGE_FORM_NEEDS, AGE_FORMS, ASIDES, DEALS, FORBIDS, OTHER_GOODS, REPORTS
from tracker.lawtext.claims import Age
from tracker.lawtext.defined import terms
from tracker.lawtext.expressions import spaced
from tracker.lawtext.minors import OF_AGE, bars_a_sale, of_minors
from tracker.lawtext.numbers import number, numerals, value
from tracker.lawtext.reach import Reach, Sentence, is_law, reach, tongues
from tracker.lawtext.text import LawText
from tracker.names import Mention

_YOUNGEST, _OLDEST = 14, 25
"""Other numbers of years are terms of prison, of records, or between two people."""
_WINDOW = 110
_AHEAD, _SENTENCE = 1500, 900
"""So far back lies the name that a sentence goes on about; so long is a sentence at most."""
_DEFINERS = ("mean", "defined", "refers", "minor", "underage", "adult", '"', "\u201d", "\u00bb")
_SIGNS = re.compile(r"age|year|birth|under|young|old|below|turned|not yet|less|over|must be|\+")
_GOODS, _REPORTS, _ASIDES, _AFTER, _DEALS = map(re.compile, (OTHER_GOODS, REPORTS, ASIDES, AFTER, DEALS))
_DEFINED = re.compile(
    r"[\"\u201c\u00ab\u201e]([^\"\u201c\u201d\u00bb]{3,40})[\"\u201d\u00bb\u201c]"
    r"\s{1,3}(?i:means|shall mean|is defined as|is|refers to)\b"
    r"|\b((?i:minor|underage person|adult))\s{1,3}(?i:means|shall mean|is (?=an? |any ))"
)
_GOES = re.compile(
    r"(?i)\b(?:delet|strik|remov|omitt?|repeal)(?:e[sd]?|es|ing|ed)?\b[^\"“”]{0,100}[\"“][^\"“”]{0,400}\Z"
)
"""Words that open a quotation of what is taken out: `by deleting the language "...`."""
_MODAL = re.compile(
    r"(?i)\s{0,3},?\s?(?:may|shall|must|can|to\s(?:purchas|buy|possess|obtain|use|consum)|who\s(?:\w+ly\s)?(?:purchas|buy|possess|attempt)|is|are|commits)"
)


_ORDINALS = {16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twentie", 21: "twenty-first"}
_BIRTHDAY = re.compile(
    r"(?i:\b(?:"
    + "|".join(
        rf"(?P<n{years}>{word}{'' if word.endswith('t') else 'th'}|{years}{'st' if years == 21 else 'th'})"
        for years, word in _ORDINALS.items()
    )
    + r")\s{1,4}(?:birthday|anniversary\s{1,4}of\b[^.;]{0,20}\bbirth|year\s{1,4}of\s{1,4}age))"
)
"""`Who has not reached his or her twenty-first birthday`."""


@dataclass(frozen=True)
class _Cue:
    """Words that name an age."""

    start: int
    end: int
    years: int
    form: str


def ages(text: LawText, mentions: Sequence[Mention], within: Reach | None = None) -> list[Age]:
    """Each age the text sets for buying or having one of the substances, in order, each age once.

    `text` as `law_text` gives it, `mentions` all in it. Never an age for other goods, for offenders, for workers,
    in a report or on a label. Any text is fit; no errors.
    """
    within = within or reach(text, mentions)
    claims: dict[int, Age] = {}
    defined = cache(lambda: tuple((use.start, use.end) for use in terms(text, mentions, "")))
    for language in tongues(text):
        cues = list(_cues(within, language)) if language in FORBIDS else []
        for cue in cues:
            sentence = within.sentence(cue.start, cue.end)
            if (
                cue.years not in claims
                and is_law(text, sentence, within)
                and not _GOES.search(within.text, sentence.start, cue.start)
                and (
                    _binds(within, language, cue, sentence, cues)
                    or _is_bound_by_name(within, cue, sentence)
                    or (_commands(within, language, cue, sentence) and _uses(defined(), sentence))
                )
            ):
                claims[cue.years] = Age(cue.start, cue.end, cue.form.rstrip("+"), cue.years)
        if not claims and (minor := _of_minors(text, within, language)):
            claims[minor.years] = minor
    return sorted(claims.values(), key=lambda claim: claim.start)


def _of_minors(text: LawText, within: Reach, language: str) -> Age | None:
    """The age of majority, where a text keeps its sale from minors and names no number."""
    for start, end in of_minors(within.text, language) if language in FORBIDS else ():
        sentence, cue = within.sentence(start, end), _Cue(start, end, OF_AGE, "minors")
        if not is_law(text, sentence, within) or not bars_a_sale(sentence.text, language):
            continue
        if _binds(within, language, cue, sentence, ()):
            return Age(start, end, cue.form, cue.years)
    return None


def _cues(within: Reach, language: str) -> Iterator[_Cue]:
    """The places that name an age; of forms that overlap the first, and the longest of those."""
    numerals, forms = ages_in_words(language)
    places = [p for p in within.places(numerals) if _stands_alone(within.lower, p) and _can_be_ours(within, p)]
    for left, right in within.windows(places, _WINDOW):
        if language == "en" and not _SIGNS.search(within.lower, left, right):
            continue
        words = within.lower[left:right]
        found = [
            (match, name)
            for name, form in forms
            if any(need in words for need in AGE_FORM_NEEDS.get(name, "").split("|"))
            for match in form.finditer(within.text, left, right)
        ]
        reached = left
        for match, name in sorted(found, key=lambda pair: (pair[0].start(), -pair[0].end())):
            years = _years(match[0], language)
            if years is not None and match.start() >= reached:
                reached = match.end()
                yield _Cue(match.start(), match.end(), years + name.endswith("+"), name)


def _can_be_ours(within: Reach, place: int) -> bool:
    """False for an age far from every name of ours that no word is defined by: it needs no finer look."""
    if within.whole or within.named_in(place - _AHEAD - _SENTENCE, place + _SENTENCE):
        return True
    return any(within.lower.find(word, max(0, place - _WINDOW), place) >= 0 for word in _DEFINERS)


def _stands_alone(words: str, place: int) -> bool:
    """False for figures inside longer ones: the 20 of 2026."""
    if not words[place].isdigit():
        return True
    return not (words[place - 1 : place].isdigit() or words[place + 2 : place + 3].isdigit())


def _uses(defined: Sequence[tuple[int, int]], sentence: Sentence) -> bool:
    """True if the sentence uses a term that the text defines by one of ours: `un produit visé`."""
    return any(sentence.start <= start and end <= sentence.end for start, end in defined)


def _binds(within: Reach, language: str, cue: _Cue, sentence: Sentence, cues: Sequence[_Cue]) -> bool:
    """True if the sentence commands, is about dealing in our substance, and the age is the buyer's."""
    return _commands(within, language, cue, sentence) and _is_about_ours(within, cue, sentence, cues)


def _commands(within: Reach, language: str, cue: _Cue, sentence: Sentence) -> bool:
    """True if the sentence commands, is about dealing in something, and the age is the buyer's."""
    before, after = within.text[sentence.start : cue.start], within.text[cue.end : sentence.end]
    if not within.whole and not within.named_in(sentence.start - _AHEAD, sentence.end):
        return False
    lead = within.lead(sentence)
    context = f"{lead} {sentence.text}"
    if not _forbids(language).search(context) or _REPORTS.search(sentence.text):
        return False
    aside = _ASIDES.search(before) or _AFTER.search(after)
    return not aside and (language != "en" or _DEALS.search(context) is not None)


def _is_about_ours(within: Reach, cue: _Cue, sentence: Sentence, cues: Sequence[_Cue]) -> bool:
    """Goods stand before the age (`sell kratom to a person under 21`) or after (`none under 21 may buy kratom`)."""
    left = max([sentence.start, *(other.end for other in cues if other.end <= cue.start)])
    right = min([sentence.end, *(other.start for other in cues if other.start >= cue.end)])
    sides = [(left, cue.start), (cue.end, right)]
    if _MODAL.match(within.text, cue.end):
        sides.reverse()
    for start, end in [*sides, (sentence.start, sentence.end)]:
        if within.named_in(start, end):
            return True
        if _GOODS.search(within.text, start, end):
            return False
    return _is_next_to_ours(within, sentence.start)


def _is_next_to_ours(within: Reach, position: int) -> bool:
    """A sentence that names no goods goes on about those named last."""
    if within.whole and not _GOODS.search(within.text, max(0, position - _AHEAD), position):
        return True
    named = [mention.end for mention in within.named_in(max(0, position - _AHEAD), position)]
    return bool(named) and not _GOODS.search(within.text, named[-1], position)


def _is_bound_by_name(within: Reach, cue: _Cue, sentence: Sentence) -> bool:
    """`"Minor" means a person under 21`, and elsewhere nobody may sell ours to a minor."""
    defined = _DEFINED.search(within.text, sentence.start, cue.start)
    if not defined:
        return False
    name = (defined[1] or defined[2]).strip()
    for place in within.places((name.lower(),)):
        if sentence.start <= place < sentence.end:
            continue
        use = _Cue(place, place + len(name), cue.years, cue.form)
        told = within.sentence(use.start, use.end)
        if (
            _forbids("en").search(told.text)
            and _DEALS.search(told.text)
            and not _REPORTS.search(told.text)
            and _is_about_ours(within, use, told, ())
        ):
            return True
    return False


@cache
def _forbids(language: str) -> re.Pattern[str]:
    return re.compile(f"(?i:{FORBIDS[language]})")


@cache
def ages_in_words(language: str) -> tuple[tuple[str, ...], list[tuple[str, re.Pattern[str]]]]:
    """The numbers of a language that can be an age, and the forms that hold one; a blank is any white space."""
    written = numerals(language, _YOUNGEST, _OLDEST)
    some = rf"(?<!\d)(?:{'|'.join(map(re.escape, written))})(?!\d)(?:\s?\(\s?[\w\s-]{{1,24}}\))?"
    some += "(?!-(?:first|second|third|fourth|fifth))" if language == "en" else ""
    some = some.replace(r"\ ", r"[\s-]{1,12}").replace(r"\-", r"[\s-]{1,12}")
    forms = [(name, spaced(form)) for name, tongue, form in AGE_FORMS if tongue == language]
    stems = tuple({re.split(r"[ -]", numeral)[0] for numeral in written})
    read = [(name, re.compile(f"(?i:{form.replace('{n}', some)})")) for name, form in forms]
    return stems, [*read, ("birthday", _BIRTHDAY)] if language == "en" else read


@cache
def _number(language: str) -> re.Pattern[str]:
    return re.compile(number(language))


def _years(words: str, language: str) -> int | None:
    """The first number in the words of a form that can be an age: `no one under 21` has another before it."""
    if language == "en" and (birthday := _BIRTHDAY.match(words)):
        return next(years for years in _ORDINALS if birthday[f"n{years}"])
    found = (value(match[0], language) for match in _number(language).finditer(words))
    return next((int(years) for years in found if years is not None and _YOUNGEST <= years <= _OLDEST), None)
