"""What an article bars with the things that an annex of its text lists: `shall not sell what Schedule 1 names`.

Such an annex names no drugs by its heading; the article that sends the reader to it says what is barred.
"""

from __future__ import annotations

from tracker.lawtext.act_words import ENGLISH, named_acts, on_terms, tongue_of
from tracker.lawtext.claims import BarredAct
from tracker.lawtext.drug_words import LISTS
from tracker.lawtext.expressions import expression
from tracker.lawtext.list_lines import is_heading
from tracker.lawtext.operative import idle
from tracker.lawtext.text import Clause, LawText

_BARS = expression(r"\b(?:no person|(?:shall|may|must) not|(?:is|are) (?:hereby )?(?:prohibited|unlawful))\b")
_SENT_TO = expression(
    r"(?:\b(?:list|specif|nam|set out|set forth|mention|referr|describ|enumerat|identif|énumér|figur|vis[ée]"
    r"|mentionn|aufgeführ|genannt|bezeichne|angeführ|incluid|enumerad|relacionad|señalad|previst|elencat|indicat|riportat"
    r"|genoemd|vermeld|opgenomen|opført|oppført|angitt|angivet|nævnt|anges|angivna|förteck|upptag|luetel|mainit"
    r"|loetle|nimetatud|minēt|uzskaitīt|nurodyt|išvardy|wymienion|określon|uveden|naveden|felsorol|meghatároz"
    r"|prevăzut|menționat|belirtilen|yer alan|sayılan|tercantum|disebut|tersenarai|quy định|зазначен|наведен"
    r"|указанн|перечисленн|посочен|изброен|наведен)\w*|に掲げる|に規定する|列|所列|규정된|명시)"
)
_SOME_ONLY = expression(
    r"\b(?:unless|except|without|if|label\w*|minors?|under the age|above|exceed\w*|more than|mineurs|minderjähr"
    r"|menores|minori|kecuali|melebihi|sauf|salvo|sofern|außer)\b"
)
# `A product for sale must not contain impurities listed in annex 3`: what it holds is barred, not an act.
_HOLDS = expression(
    r"\b(?:not|nesm\w+|ne|nem|nicht|non|no|não|nu|ei|не|tidak|inte|ikke|niet|nie)\W+(?:\w+\W+){0,2}?(?:contain|obsahov"
    r"|enthalt|conten|contin|conțin|zawier|sisält|sisald|innehåll|indehold|innehold|bevat|tartalmaz|mengandung|sadrž"
    r"|vsebov|містит|содерж|съдърж|saturēt|turėti)"
)
_NUMBER = expression(r"(?<![\d/])\d{1,3}(?![\d/])|\b[IVX]{1,5}\b")
_NEAR = 16
_FEWEST = 2
"""One act alone may be a step of a procedure; two are a bar."""


def annexed_acts(text: LawText, start: int) -> tuple[BarredAct, ...]:
    """The acts that an article above the place bars with all that an annex lists; none where no article does."""
    tongue, number = tongue_of(text.language), _number_of_list(text, start)
    bars, acts = (tongue.prohibits, tongue.acts) if tongue else (_BARS, ENGLISH)
    for clause in text.clauses:
        if clause.end > start:
            break
        if bars.search(clause.text) and _sends_to_a_list(clause, number):
            told = named_acts(clause.text, acts)
            if len(told) >= _FEWEST and not idle(text, clause.start, clause.text):
                return told
    return ()


def _sends_to_a_list(clause: Clause, number: str) -> bool:
    """True if a clause names a list, the one of this number where it says one, and bars more than some sales."""
    list_ = LISTS.search(clause.text)
    if not (list_ and _SENT_TO.search(clause.text)) or _HOLDS.search(clause.text):
        return False
    said = _NUMBER.search(clause.text, list_.end(), list_.end() + _NEAR)
    other = said and number and said[0].upper() != number
    return not (other or _SOME_ONLY.search(clause.text) or on_terms(clause.text))


def _number_of_list(text: LawText, start: int) -> str:
    """The number in the nearest heading above an item that has one."""
    for clause in reversed(text.clauses):
        if clause.start < start and is_heading(clause.text) and (found := _NUMBER.search(clause.text)):
            return found[0].upper()
    return ""
