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
from tracker.names import Mention

_GOODS = re.compile(OTHER_GOODS)
_DEFINITION = re.compile(r"(?i)[\"”’']\s{0,3}(?:means|shall mean|includes|is defined)\b|^\W*(?:\w+\W+){1,6}means\b")
_TERM = re.compile(r"[\"“]([^\"”\n]{3,60})[\"”]")
_UNLAWFUL_WARE = re.compile(
    r"(?i)adulterat|prohibited|unlawful|contaminat|illegal|controlled|narcotic|dangerous\sdrug"
)
_RULES: Mapping[str, Sequence[TermRule]] = {"en": ENGLISH, **ABROAD}
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
    if rule.bars.search(sentence.text):
        return False
    defined = _DEFINITION.search(sentence.text)
    if rule.term == "synthetic_ban" and defined and _bars_what_it_defines(rule, within, sentence):
        return _is_about_ours(within, sentence)
    if not (rule.needs.search(sentence.text) or rule.needs.search(within.lead(sentence))):
        return False
    if defined and not (rule.term == "synthetic_ban" and _UNLAWFUL_WARE.search(sentence.text[: defined.end()])):
        return False
    return _is_about_ours(within, sentence)


def _bars_what_it_defines(rule: TermRule, within: Reach, sentence: Sentence) -> bool:
    """`"Barred article" means ... made by synthesis`, and elsewhere nobody may sell a barred article."""
    term = _TERM.search(sentence.text)
    uses = within.places((term[1].lower(),)) if term else []
    others = (within.sentence(use, use + 1) for use in uses if not sentence.start <= use < sentence.end)
    return any(rule.needs.search(other.text) for other in others)


def _is_about_ours(within: Reach, sentence: Sentence) -> bool:
    """A sentence that names us, or one that names no other goods and follows one that names us."""
    if within.named_in(sentence.start, sentence.end):
        return True
    if _GOODS.search(sentence.text):
        return False
    if within.whole:
        return True
    named = within.named_in(max(0, sentence.start - _NEAR), sentence.start)
    return bool(named) and not _GOODS.search(within.text, named[-1].end, sentence.start)
