"""Sentences by which a text puts a substance on a schedule, and the rule each of them fires."""

from __future__ import annotations

from collections.abc import Callable

from tracker.lawtext.drug_words import DRUGS, ENLISTS, LISTS
from tracker.lawtext.expressions import expression, opening
from tracker.lawtext.inserted import FACE
from tracker.lawtext.known_drugs import KNOWN_DRUG
from tracker.lawtext.schedule_words import AMENDS, AS_GOODS, CLASS, INCLUDES, INTO, IS_PUT, PROVIDES, PUTS
from tracker.lawtext.text import LawText

PUTS_ON = "puts on a schedule"
_CLASSES = expression(r"klassific|anse|gelten|clasific|consider")
_THESE_ARE = expression(
    rf"(?:\b(?:following|these|those|each|substances?|drugs?|plants?)\b[^.;:]{{0,160}}\b(?:are|is"
    rf"|be)\b[^.;:]{{0,80}}?\b{CLASS}|\b{CLASS}[^.;:]{{0,160}}\b(?:consists? of|includes?|compris\w+"
    rf"|are)\b)[^.:]{{0,100}}:[^.:]{{0,1200}}$",
)
# `The 7-OH that a person concentrates, above a level, is added to`; `X, if present above 2%, is added`.
_ASIDE = opening(
    r"(?:\s+(?:that|which)\b[^.;:]{1,200}?,(?=\s+(?:is|are|shall be)\s+(?:hereby\s+)?(?:add|plac|list"
    r"|schedul|designat"
    r"|classif|includ))|\s+(?:that|which)\s+(?:exceeds?|is|are|contains?|occurs?)\b[^.;:,]{1,160}?(?=\s+(?:is|are"
    r"|shall be)\s+(?:hereby\s+)?(?:add|plac|list|schedul|designat|classif|includ))"
    r"|,\s+(?:if|when|where|which|in|at|above)\b[^.;:]{1,200}?,(?=\s+(?:is|are|shall be)\b))"
)
_RELATIVE = expression(r"\b(?:that|which|who|if|when)\b")
# The row of a table of drugs: `7-hydroxymitragynine; Schedule I.`, `Kratom | Schedule I`.
_LABEL = 12
_CLASS_AT_ITS_END = opening(
    r"[^\n]{0,300}?(?:[;,:\u2014|\t]|\s[-\u2013])\s*(?:schedule|class|group|category)\s+(?:[IV]{1,3}"
    r"|[A-E1-5])\b\s*"
    r"(?:[.;\[(|]|$|\n)"
)
# A rule and whether what stands before and after a name fits it.
_ENGLISH_RULES: tuple[tuple[str, Callable[[str, str], object]], ...] = (
    (PUTS_ON, lambda before, after: PUTS.search(before) and INTO.match(after)),
    (
        "schedule amended by adding",
        lambda before, _: AMENDS.search(before) and (LISTS.search(before) or KNOWN_DRUG.search(before)),
    ),
    ("item of a list", lambda before, _: _THESE_ARE.search(before[-FACE:])),
    (PUTS_ON, lambda before, _: PROVIDES.search(before)),
    ("item of a list", lambda before, _: INCLUDES.search(before[-FACE:])),
    ("item of a list", lambda before, after: len(before) <= _LABEL and _CLASS_AT_ITS_END.match(after)),
)


def sentence_rule(text: LawText, before: str, after: str) -> str | None:
    """The rule by which the words around a name put it on a list; None where they do not."""
    put = IS_PUT.match(_ASIDE.sub("", after, count=1))
    if put and not _RELATIVE.search(put[0]):
        return "is put on a schedule"
    for rule, fits in _ENGLISH_RULES:
        if fits(before, after):
            return rule
    if text.language == "en":
        return None
    whole = f"{before} {after}"
    if AS_GOODS.match(after) and _CLASSES.search(whole):
        return "classified as a drug"
    return "put on a list" if ENLISTS.search(whole) and (LISTS.search(whole) or DRUGS.search(whole)) else None
