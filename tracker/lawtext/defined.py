"""Where a text names a substance: by its own name, or by a term that the text defines by it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tracker.lawtext.certain_sales import is_part_only
from tracker.lawtext.expressions import expression, opening
from tracker.lawtext.operative import DEFINES, excluded
from tracker.lawtext.passages import Passage, leads, passage_at, shown
from tracker.lawtext.text import LawText
from tracker.names import Mention

_MOST_TERMS = 6
_MOST_USES, _MOST_CHAINED = 50, 5
_ABOVE = 800
_QUOTED = expression(r"[\"“„«»'‘]([^\"”“„«»'‘’\n]{3,60})[\"”“»«'’]")
# `(3) As used in this article, covered substance means`: one word alone only where it is a name of ours.
_PLAIN = opening(
    r"\W*(?:\(?\w{1,4}[.)]\)?\s*){0,3}(?:[^,:;.\"“]{0,60},\s*)?"
    r"(?:(?:[^,:;.\"“]{0,60}\s)?the (?:term|word|phrase|expression)s?\s+"
    r"(?P<named>[a-z][a-z-]{1,30}(?: [a-z-]{1,30}){0,3}?)"
    r"|(?P<term>[a-z][a-z-]{1,30}(?: [a-z-]{1,30}){0,3}?))\s+(?:means?|(?:shall |is to )?(?:mean|include|be (?:read"
    r"|taken|understood"
    r"|construed)(?: to (?:mean|include)| as))|includes?|refers? to|is (?:defined|understood) as|takes? in"
    r"|embraces?"
    r"|encompass(?:es)?|comprises?|covers?|extends? to|denotes?|stands? for)\b"
)
# `DEFINITIONS. Kratom: ...`, `§ 3-1. Definitions. KRATOM - any product that ...`
_HEADED = opening(
    r"\W*(?:[\w.-]{1,12}\s)?(?:Definitions?[.:]\s+)?(?:\(?\w{1,4}[.)]\)?\s*)?"
    r"(?P<term>[A-Z][\w-]+(?: [\w-]+){0,3}?)(?:\s*[:\u2014]\s|\s+[-\u2013]\s+(?=(?:an?|any|all|each|every|the)\b))"
)
# `Prohibited substance. The term includes kratom`, `"Herb" means khat. The term also includes kratom`.
_THE_TERM = opening(r"\W*(?:\(?\w{1,3}[.)]\s)?(?:the|such|this) term\s+(?:also\s+)?(?:includes?|means?)\b")
_AT_ITS_HEAD = expression(r"([A-Za-z][\w-]+(?: [\w-]+){0,3})\.\s*$", flags=0)
# `kratom (hereinafter "the Substance")`, `kratom and khat (collectively, "Prohibited Products")`.
_HEREINAFTER = opening(
    r"[^.;\n(]{0,80}\(\s*(?:(?:hereinafter|hereafter|herein|collectively|together|jointly|individually|each|called"
    r"|referred to|known|as|the|and|or|an?)[\s,]+){0,8}[\"“](?:the )?(?P<term>[^\"”\n]{3,40})[\"”]\s*\)"
)
# In a definition: what it leaves out, and alkaloids that only describe the plant (`leaves containing mitragynine`).
_NO_PRODUCT = expression(
    r"\b(?:(?<!or )not|except|other than|exclud\w+|without|free of|no more|less than|more than|greater than"
    r"|exceed\w*)\b",
    r"\b(?:plants?|lea(?:f|ves)|trees?|genus|species)\b[^.;,]{0,30}\b(?:contain\w*|with|has|have)\b[^.;]{0,60}$",
)
# `A liquid in which 7-OH has been raised above the quantity in the kratom leaf`: the leaf only tells the measure.
_RICHER = expression(
    r"\b(?:rais(?:ed|ing)|increas(?:ed|es|ing)|elevat(?:ed|es|ing)|enrich(?:ed|es)|concentrat(?:ed|es)|enhanc(?:ed|es)"
    r"|boost(?:ed|s)|fortif(?:ied|ies)|exceeds?|exceeding|(?:greater|higher|more) than|in excess of)\b"
)
_PERSONS = expression(
    r"person|retailer|processor|vendor|dealer|establishment|department|manufacturer"
    r"|distributor|business|board|\bact\b|facility|store|packag|label|sale|sell"
)
# `Means any synthetic cathinone, and any listed herb in subsection (2),`: one of the things that a term stands for.
_ONE_OF_THESE = expression(
    r"(?:\bmeans|\bincludes|\bis)\s*:?\s+(?:(?!(?:not|except|other|exclud\w+|without|mix\w*|blends?|combin\w+"
    r"|contain\w*|with|to|of|for|permits?|that|which|used)\b)[\w'()-]+[,;]?\s+){0,40}?"
    r"(?<!\w)(?:(?<=means )|(?<=includes )|(?<=is )|(?<=[,;] )|(?<=\bor )|(?<=\band ))"
    r"(?:(?:any|an?|each|every|all)\s+)?[\"“]?$"
)
_NEXT_OF_THESE = opening(
    r"[\"”]?(?:\s+(?:listed\s+|named\s+|described\s+)?in\s+(?:sub)?(?:section|paragraph|division|clause)\s+\(?\w{1,6}\)?"
    r"(?:\s+of\s+this\s+section)?)?\s*(?:[,;.]|(?:and|or)\s|$)"
)


@dataclass(frozen=True)
class Named:
    """A place that names a substance, by its own name or by a term the text defines for it.

    `defined`: where the definition names those substances that the term itself does not name. `only_these`: though
    the term bears the name of another, `altered kratom alkaloid`, its definition has these only.
    """

    substances: tuple[str, ...]
    start: int
    end: int
    defined: Mapping[str, tuple[int, int]] = field(default_factory=dict, compare=False)
    only_these: bool = False


def own(mentions: Iterable[Mention], defined: Iterable[Named] = ()) -> Iterator[Named]:
    """The places that name a substance by its own name, but for those within a term that means another one only."""
    others = [one for one in defined if one.only_these]
    return (
        Named((mention.substance,), mention.start, mention.end)
        for mention in mentions
        if not any(
            one.start <= mention.start < mention.end <= one.end and mention.substance not in one.substances
            for one in others
        )
    )


def terms(text: LawText, mentions: Sequence[Mention], whole: str) -> Iterator[Named]:
    """Where the text uses a term that it defines by a substance: `"Prohibited botanical" means kratom or khat`."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    wholly: set[str] = set()
    ours = {mention.words.casefold() for mention in mentions}
    for mention in mentions:
        passage = passage_at(text.text, mention.start, mention.end)
        term = _hereinafter(passage, mention) or _defined(text, passage, mention, ours)
        if not term or _PERSONS.search(term):
            continue
        if mention.substance == whole and is_part_only("", passage.text[mention.end - passage.start :]):
            continue
        if mention.substance == whole and _is_measure(passage, mentions, whole):
            continue
        if mention.substance == whole and not _is_of_the_term(passage, mention, term):
            wholly.add(term.casefold())
        said = {known.substance for known in mentions if known.words.casefold() in term.casefold()}
        ahead = passage.text[: mention.start - passage.start]
        # A term that bears the name of the whole takes in the parts it is defined by, but none the other way round.
        if not said or (said == {whole} and mention.substance != whole and not _NO_PRODUCT.search(ahead)):
            place = shown(passage, mention.start, mention.end)
            found.setdefault(term, {}).setdefault(mention.substance, place)
    _chain(text, found)
    for term, places in list(found.items())[:_MOST_TERMS]:
        only = " " in term and term.casefold() not in wholly
        for use in _uses(text, term):
            yield Named(tuple(sorted(places)), use.start(), use.end(), places, only)


def _uses(text: LawText, term: str) -> list[re.Match[str]]:
    plural = re.escape(term[:-1]) + "(?:y|ies)" if term.endswith("y") else re.escape(term) + "s?"
    return list(re.finditer(rf"\b{plural}\b", text.text, re.IGNORECASE))[:_MOST_USES]


def _is_of_the_term(passage: Passage, mention: Mention, term: str) -> bool:
    """True if a name is a word of the term that is defined, and names nothing by itself."""
    at = mention.start - passage.start
    near = range(max(0, at - len(term)), at + 1)
    return any(passage.text[place : place + len(term)].casefold() == term.casefold() for place in near)


def _chain(text: LawText, found: dict[str, dict[str, tuple[int, int]]]) -> None:
    """A term that another definition is made of: `Designer drug means any cathinone and any listed herb`."""
    for term, places in list(found.items())[:_MOST_TERMS]:
        for use in _uses(text, term)[:_MOST_CHAINED]:
            passage = passage_at(text.text, use.start(), use.end())
            at = use.start() - passage.start
            if not (
                _ONE_OF_THESE.search(passage.text[:at]) and _NEXT_OF_THESE.match(passage.text[at + len(use[0]) :])
            ):
                continue
            wider = _term_of(text, passage, set())
            if wider and wider not in found and not _PERSONS.search(passage.text[:at]):
                found.setdefault(wider, {}).update(places)


def _is_measure(passage: Passage, mentions: Sequence[Mention], whole: str) -> bool:
    """True if a definition names the plant beside an alkaloid of which the thing defined has more."""
    parts = (one for one in mentions if passage.start <= one.start < passage.end and one.substance != whole)
    return next(parts, None) is not None and bool(_RICHER.search(passage.text))


def _hereinafter(passage: Passage, mention: Mention) -> str | None:
    named = _HEREINAFTER.match(passage.text[mention.end - passage.start :])
    return named["term"].strip() if named else None


def _defined(text: LawText, passage: Passage, mention: Mention, ours: set[str]) -> str | None:
    """The term whose definition names a substance, in the same passage or in the words that lead to its list."""
    at = mention.start - passage.start
    if excluded(passage.text[:at], passage.text[at:]):
        return None
    if _THE_TERM.match(passage.text):
        above = text.text[max(0, passage.start - _ABOVE // 2) : passage.start]
        if named := [*_QUOTED.finditer(above), *_AT_ITS_HEAD.finditer(above)][-1:]:
            return named[0][1].strip()
    return _term_of(text, passage, ours)


def _term_of(text: LawText, passage: Passage, ours: set[str]) -> str | None:
    """The term that a passage or the words that lead to it define."""
    for each in (passage, *leads(text, passage)):
        if DEFINES.search(each.text) and (quoted := _QUOTED.search(each.text)):
            return quoted[1].strip()
        plain = _PLAIN.match(each.text)
        if plain and (plain["named"] or " " in plain["term"] or plain["term"].casefold() in ours):
            return (plain["named"] or plain["term"]).strip()
        headed = _HEADED.match(each.text)
        if headed and "definition" in text.text[max(0, each.start - _ABOVE) : each.start + headed.end()].casefold():
            return headed["term"].strip()
    return None
