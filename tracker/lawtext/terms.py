"""What a text requires of a product or a seller, and what it does to local law."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tracker.lawtext.age_words import OTHER_GOODS
from tracker.lawtext.claims import Term
from tracker.lawtext.reach import Reach, Sentence, is_law, reach, tongues
from tracker.lawtext.term_words import ENGLISH, TermRule
from tracker.lawtext.term_words_abroad import ABROAD
from tracker.lawtext.text import LawText
from tracker.lawtext.untouched_words import of_one_lot
from tracker.names import Mention

_GOODS = re.compile(OTHER_GOODS)
_DEFINITION = re.compile(r"(?i)[\"”’']\s{0,3}(?:means|shall mean|includes|is defined)\b|^\W*(?:\w+\W+){1,6}means\b")
_TERM = re.compile(r"[\"“]([^\"”\n]{3,60})[\"”]")
_UNLAWFUL_WARE = re.compile(
    r"(?i)adulterat|prohibited|unlawful|contaminat|illegal|controlled|narcotic|dangerous\sdrug"
)
_RULES: Mapping[str, Sequence[TermRule]] = {"en": ENGLISH, **ABROAD}
# `Division (B) does not apply to a laboratory holding a registration`: nobody must have one to sell.
_EXEMPTS = re.compile(
    r"(?i)\b(?:do(?:es)?|shall|may) not (?:be construed to )?apply\b"
    r"|\bnothing in this\b[^.;]{0,60}\b(?:appl|prohib|prevent)"
    r"|\b(?:is|are) exempt(?:ed)? from\b"
)
_UPON_TERMS = re.compile(r"(?i)\b(?:unless|provided that|only if|if the|so long as|except that)\b")
_NEAR = 1500
_BEFORE, _AFTER = 160, 200
"""How far a cue may reach to either side of its stem."""


def terms(text: LawText, mentions: Sequence[Mention], within: Reach | None = None) -> list[Term]:
    """Each term once, in order; `preempts_local` may be claimed both ways, for one law may say both.

    `text` as `law_text` gives it, `mentions` all in it. Only sentences about our substances count: one that names
    other goods instead is passed over. Any text is fit; no errors.
    """
    within = within or reach(text, mentions)
    claims: dict[tuple[str, bool], Term] = {}
    for language in tongues(text):
        for rule in _RULES.get(language, ()):
            if (rule.term, rule.value) not in claims and (claim := _first(rule, text, within)):
                claims[rule.term, rule.value] = claim
    return sorted(claims.values(), key=lambda term: term.start)


def _first(rule: TermRule, text: LawText, within: Reach) -> Term | None:
    """The first sentence in which a rule fires."""
    done = 0
    for stem in within.places(rule.stems):
        if stem < done:
            continue
        cue = rule.cue.search(within.text, max(done, stem - _BEFORE), stem + _AFTER)
        if not cue:
            continue
        sentence = within.sentence(cue.start(), cue.end())
        if _holds(rule, within, sentence) and is_law(text, sentence, within):
            return Term(cue.start(), cue.end(), rule.name, rule.term, rule.value)
        done = max(cue.end(), sentence.end)
    return None


def _holds(rule: TermRule, within: Reach, sentence: Sentence) -> bool:
    if rule.bars.search(sentence.text) or _only_exempts(rule, sentence):
        return False
    defined = _DEFINITION.search(sentence.text)
    if rule.term == "synthetic_ban" and defined and _bars_what_it_defines(rule, within, sentence):
        return _is_about_ours(within, sentence)
    if not (rule.needs.search(sentence.text) or rule.needs.search(within.lead(sentence))):
        return False
    if defined and not (rule.term == "synthetic_ban" and _UNLAWFUL_WARE.search(sentence.text[: defined.end()])):
        return False
    return _is_about_ours(within, sentence)


def _only_exempts(rule: TermRule, sentence: Sentence) -> bool:
    """True if a sentence frees those who have or do something: that binds nobody."""
    binds = rule.term in ("preempts_local", "synthetic_ban") or _UPON_TERMS.search(sentence.text)
    return not binds and bool(_EXEMPTS.search(sentence.text))


def _bars_what_it_defines(rule: TermRule, within: Reach, sentence: Sentence) -> bool:
    """`"Barred article" means ... made by synthesis`, and elsewhere nobody may sell a barred article."""
    term = _TERM.search(sentence.text)
    uses = within.places((term[1].lower(),)) if term else []
    others = (within.sentence(use, use + 1) for use in uses if not sentence.start <= use < sentence.end)
    return any(rule.needs.search(other.text) for other in others)


def _is_about_ours(within: Reach, sentence: Sentence) -> bool:
    """A sentence that names us, or one that names no other goods and follows one that names us."""
    here = within.named_in(sentence.start, sentence.end)
    if here:
        return not all(of_one_lot(within.text[name.end : sentence.end]) for name in here)
    if _GOODS.search(sentence.text):
        return False
    if within.whole:
        return True
    named = within.named_in(max(0, sentence.start - _NEAR), sentence.start)
    return bool(named) and not _GOODS.search(within.text, named[-1].end, sentence.start)
