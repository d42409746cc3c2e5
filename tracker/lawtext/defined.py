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
_MOST_USES = 50
_ABOVE = 800
_QUOTED = expression(r"[\"“„«»'‘]([^\"”“„«»'‘’\n]{3,60})[\"”“»«'’]")
# `(3) As used in this article, covered substance means`: one word alone only where it is a name of ours.
_PLAIN = opening(
    r"\W*(?:\(?\w{1,4}[.)]\)?\s*)?(?:[^,:;.\"“]{0,60},\s*)?"
    r"(?:(?:[^,:;.\"“]{0,60}\s)?the (?:term|word|phrase|expression)s?\s+(?P<named>[a-z][a-z-]+(?: [a-z-]+){0,3}?)"
    r"|(?P<term>[a-z][a-z-]+(?: [a-z-]+){0,3}?))\s+(?:means?|(?:shall |is to )?(?:mean|include|be (?:read"
    r"|taken|understood"
    r"|construed)(?: to (?:mean|include)| as))|includes?|refers? to|is (?:defined|understood) as|takes? in"
    r"|embraces?"
    r"|encompass(?:es)?|comprises?|covers?|extends? to|denotes?|stands? for)\b"
)
_HEADED = opening(r"\W*(?:\(?\w{1,4}[.)]\)?\s*)?(?P<term>[A-Z][\w-]+(?: [\w-]+){0,3})\s*[:\u2014]\s")
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


@dataclass(frozen=True)
class Named:
    """A place that names a substance, by its own name or by a term the text defines for it.

    `defined`: where the definition names those substances that the term itself does not name.
    """

    substances: tuple[str, ...]
    start: int
    end: int
    defined: Mapping[str, tuple[int, int]] = field(default_factory=dict, compare=False)


def own(mentions: Iterable[Mention]) -> Iterator[Named]:
    """The places that name a substance by its own name."""
    return (Named((mention.substance,), mention.start, mention.end) for mention in mentions)


def terms(text: LawText, mentions: Sequence[Mention], whole: str) -> Iterator[Named]:
    """Where the text uses a term that it defines by a substance: `"Prohibited botanical" means kratom or khat`."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
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
        said = {known.substance for known in mentions if known.words.casefold() in term.casefold()}
        ahead = passage.text[: mention.start - passage.start]
        # A term that bears the name of the whole takes in the parts it is defined by, but none the other way round.
        if not said or (said == {whole} and mention.substance != whole and not _NO_PRODUCT.search(ahead)):
            place = shown(passage, mention.start, mention.end)
            found.setdefault(term, {}).setdefault(mention.substance, place)
    for term, places in list(found.items())[:_MOST_TERMS]:
        plural = re.escape(term[:-1]) + "(?:y|ies)" if term.endswith("y") else re.escape(term) + "s?"
        for use in list(re.finditer(rf"\b{plural}\b", text.text, re.IGNORECASE))[:_MOST_USES]:
            yield Named(tuple(sorted(places)), use.start(), use.end(), places)


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
    for each in (passage, *leads(text, passage)):
        if DEFINES.search(each.text) and (quoted := _QUOTED.search(each.text)):
            return quoted[1].strip()
        plain = _PLAIN.match(each.text)
        if plain and (plain["named"] or " " in plain["term"] or plain["term"].casefold() in ours):
            return (plain["named"] or plain["term"]).strip()
        headed = _HEADED.match(each.text)
        if headed and "definition" in text.text[max(0, each.start - _ABOVE) : each.start].casefold():
            return headed["term"].strip()
    return None
