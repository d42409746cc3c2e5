"""What the words above an item say of its list: drugs, medicines, goods barred from the market, something else."""

from __future__ import annotations

from typing import Literal

from tracker.lawtext.drug_words import DRUGS, ENLISTS, HEADS_ABROAD, MARKET, MEDICINES, SUCH_AS, SURELY_DRUGS
from tracker.lawtext.exchanged import EXCHANGES
from tracker.lawtext.expressions import expression
from tracker.lawtext.list_lines import adds_a_note
from tracker.lawtext.list_words_beyond import REWORDS
from tracker.lawtext.operative import ADDED, introduces_nothing

Meaning = Literal["drugs", "medicines", "market", "unknown"]

_NEUTRAL = expression(
    r"\bany (?:material|quantity|substance|of the following)|\bfollowing (?:\w+ ){0,3}(?:substances?|drugs?|items?"
    r"|plants?|compounds?|entr\w+|paragraphs?|subparagraphs?)|\bopiates?\b|\bstimulants?\b|\bdepressants?\b"
    r"|\bcannabi\w+|\bsubstances?\b|\bisomers\b|^\W*\w?\W*the following\W*$|\bitems?\b|\bread as follows"
    r"|\bto read\b|\bamended",
)
_NEVER_DRUGS = expression(
    r"\b(?:means?|tobacco|label|tax|fees?|test(?:ed|ing|s)?|toxicolog\w*|autops\w*"
    r"|screen\w*|stud(?:y|ies)|report|sign|advertis\w*|agenda|hear|hearing|definition|racing|races?"
    r"|psychomodulačn\w*|horses?|athlet\w*|anti-doping|doping|inmates?|jail|contraband|correctional|schools?|students?"
    r"|employees?)\b|\b(?:is"
    r"|are) an?[^.;]{0,40}\bthat contains?\b"
)
_OTHER_LIST = expression(
    r"\b(?:means?|products?|foods?|tobacco|retail\w*|licen[sc]\w*|label\w*|tax(?:es|ed)?|fees?|test(?:ed|ing|s)?"
    r"|toxicolog\w*|autops\w*|stud(?:y|ies)|report(?:s|ed|ing)?|shall not|may not|signs?|advertis\w*"
    r"|persons? (?:who|under)|agendas?|hear(?:d|ing|ings)?|definitions?)\b|\bincludes?:",
)
_SUBSTANCES_AND_PRODUCTS = expression(r"\bsubstances?\b[^.;:]{0,30}\b(?:products?|preparations?|mixtures?)\b")
_REWORDS = expression(REWORDS)


def introduces(words: str) -> Meaning | Literal["other", "neutral", "plain"]:
    """What words above an item say of the list. The first rule that fits decides."""
    drugs, medicines = DRUGS.search(words), MEDICINES.search(words)
    heads = words.rstrip()[-1:] in ":：" and (_NEUTRAL.search(words) or ADDED.search(words))
    if medicines and not drugs and heads:
        return "medicines"
    if adds_a_note(words) or _leads_elsewhere(words):
        return "other"
    if drugs or medicines:
        return "market" if MARKET.search(words) else "drugs" if drugs else "medicines"
    if any(neutral.search(words) for neutral in (_NEUTRAL, ADDED, ENLISTS, _REWORDS, EXCHANGES, HEADS_ABROAD)):
        return "neutral"
    return "other" if words.rstrip()[-1:] in ":：" and not SUCH_AS.search(words) else "plain"


def _leads_elsewhere(words: str) -> bool:
    if introduces_nothing(words) or _NEVER_DRUGS.search(words):
        return True
    known = SURELY_DRUGS.search(words) or _SUBSTANCES_AND_PRODUCTS.search(words)
    return bool(_OTHER_LIST.search(words)) and not known
