"""Clauses that bar acts with a substance: `no person shall sell kratom`, `the sale of kratom is unlawful`.

A clause that bars selling to the young, near schools, without a label or above an amount bars no substance: it
regulates it, and other modules read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.lawtext.act_words import ENGLISH, named_acts
from tracker.lawtext.bar_words import (
    FOLLOWING_BARRED,
    GUILTY,
    GUILTY_OF_THESE,
    IS_BARRED,
    MAY_BE,
    MUST_NOT_BE,
    NO_SUCH,
    OF_ANOTHER,
    SHALL_NOT,
    WHOEVER,
)
from tracker.lawtext.barred_abroad import barred_abroad
from tracker.lawtext.certain_sales import always_on_terms, goes_on_below, is_conditional, is_part_only
from tracker.lawtext.claims import BarredAct
from tracker.lawtext.expressions import expression, opening

_NEAR = 500

_IN_RECORDS = expression(
    r"\b(?:to|ordinance|act|bill|measure|code|law|by|for"
    r"|and)\s+(?:\w+\s+){0,6}?(?:prohibit(?:s|ing)?|ban(?:s|ning)?|bar(?:s|ring)?|outlaw(?:s|ing)?"
    r"|criminali[sz](?:es?|ing)|forbid(?:s|ding)?)\b"
    r"|(?:^|[\"“;:(]\s*)(?:an? \w+ )?(?:prohibit(?:s|ing)?|ban(?:s|ning)?|bars|outlaws|criminali[sz]es?"
    r"|forbids)\b|\bwould (?:prohibit|ban|bar|outlaw)\b",
)
# No English prohibition lacks all of these: a text in another language seldom needs to be read as English.
_MAY_BE_ENGLISH = re.compile(
    r"\b(?:[Ss]hall|[Mm]ay|[Mm]ust|[Cc]an|[Cc]annot|[Ww]ill|[Nn]o|[Nn]obody|[Nn]one|[Nn]either|[Uu]nlawful|[Ii]llegal"
    r"|[Pp]rohibit|[Ff]orbid|[Bb]an(?:s|ned|ning)?\b|[Bb]ar(?:s|red|ring)?\b|[Oo]utlaw|[Cc]riminal|[Oo]ffen[cs]e|[Cc]rime"
    r"|[Mm]isdemean|[Ff]elony|[Vv]iolation|[Cc]ommits?|[Gg]uilty|[Ww]hoever|[Aa]ny|[Ee]very|[Ee]ach)"
)
# `This ordinance does not make it an offense to have kratom`.
_DENIED = expression(r"\b(?:not|never|no longer|nothing|nor|neither)\b[^.;,:]{0,40}$")
_BACK = 60
# After `shall not`: verbs that bar something else than an act with the substance.
_OTHERWISE = opening(
    r"^[\s,]*(?:\w+ly\s+)?(?:be (?:(?:an? )?(?:unlawful|illegal|prohibited|offen[sc]e|crime|violation|misdemeanor)"
    r"|construed|interpreted|deemed|read|considered|held(?! for (?:re)?sale)|required"
    r"|subject|liable|guilty|allowed|permitted to (?:enter|remain)|issued|granted|approved|located"
    r"|established|opened|accepted)|apply|prohibit|prevent|restrict|affect|limit|regulate"
    r"|require|constitute|be (?:issued|granted|approved|located|established|opened|accepted)|accept|grant"
    r"|preclude|extend|enact|adopt|impose|include|operate|employ|allow|permit (?:a|any)|exceed"
    r"|issue|enforce|ban|bar|locate|open|establish|interfere"
    r"|deny|refuse|decline|fail|exclude|discriminate|charge|prosecute|arrest|condition|hinder|obstruct|penali[sz]e"
    r"|discipline|terminate|evict|revoke|suspend|be (?:charged|prosecuted|arrested|denied|refused|penali[sz]ed))\b"
)
# Verbs that bar no act of ours by themselves: what they govern may be named like one, `advertise the sale of`.
_USES = opening(
    r"^[\s,]*(?:\w+ly\s+)?(?:be\s+)?(?:advertised?|represent(?:ed)?|make(?! available)|smoked?|consumed?|used?"
    r"|purchased?"
    r"|buy|ingest(?:ed)?|promoted?|publici[sz]ed?|brand(?:ed)?|pack(?:age)?d?|transport(?:ed)?|stored?|label(?:l?ed)?)\b"
)
_NEXT_VERB = re.compile(r"(?:,|\b(?:or|nor|and)\b)\s{0,3}(?:(?:or|nor|and|to|otherwise|knowingly)\s){0,3}")
_PRESCRIPTION = expression(r"\b(?:without|except|unless|other than)\b[^.;]{0,60}\bprescription\b")
# `A ban on the sale of kratom is imposed`; `The sale or possession of the following is prohibited: (1) kratom`.
_BAN_OF = expression(r"\b(?:bans?|prohibitions?|moratori(?:um|a))\s+(?:on|of|against|upon)\b")
_IS_MADE = opening(
    r"[^.;]{0,80}?\b(?:is|are)\s+(?:hereby\s+)?(?:imposed|established|declared|enacted|adopted|ordered|created)\b"
)
_CLAUSE_STOP = re.compile("[.;:]")
_LONGEST_ACTS = 120
_TOPIC = opening(
    r"(?:\s+(?:products?|leaf|plants?))?(?:\s*[:\u2014]|[^.;:]{1,120}\.(?=\s))\s*(?P<rest>[^.;]{0,300})"
)
# `shall remove kratom from sale and shall not sell it`: a second bar in the sentence, of what the first named.
_AND_NOT = opening(
    r"[^.;:]{1,200}?(?:,|\b(?:and|nor|but))\s+(?P<rest>(?:\w+\s+){0,3}?(?:shall|may|must|can)\s?not\b[^.;]{3,300})"
)
_ITSELF = opening(r"\W*(?:\(?\w{1,4}[.)]\)?\s*)?(?:(?:all|any|the|every|plant|leaf)\s+){0,2}$")
_IT = expression(
    r"\b(?:it|them|the same|such (?:product|substance|plant|botanical|herb)s?)\b(?! (?:is|are|has|have|holds"
    r"|contains?|was|does|do|shall|may|bears?|meets?)\b)"
)
_TITLE_GOES_ON = opening(
    r"\W{0,3}(?:products?|sales?)?\s*[;:,-]\s*(?:to\s+)?(?:prohibit|ban|criminali[sz]|outlaw"
    r"|forbid)\w*\s+(?P<acts>[^.;\"”]{3,80})"
)
_WITH_INTENT = expression(
    r"\b(?:possess\w*|hold\w*|have|having"
    r"|keep\w*)\b(?:(?:[\s,]+[\w-]+){0,8}?[\s,]+with\s+(?:the\s+)?intent(?:ion)?(?!\s+(?:to|of)\s+(?:us|consum|ingest|smok|inhal)\w+)"
    r"|(?:\s+(?!or\b|and\b|nor\b)[\w-]+){0,4}?\s+for\s+(?:the\s+)?(?:purposes?\s+of\s+)?(?:sale|sell|distribut|deliver|suppl"
    r"|resale|trade|commercial"
    r"|trafficking|manufactur))\w*"
)
# `Any part of the plant, whether growing or not`.
_WHETHER = expression(
    r"\bwhether\s+(?:or\s+not\s+)?[^.;:]{1,60}?\bor\s+(?:not|otherwise)\b|\bwhether\s+growing\b[^.;:,]{0,40}"
)
# `A product that: (b) holds 7-OH`: what the product does is no act of the seller.
_OF_THE_PRODUCT = expression(
    r"\b(?:that|which)\W{1,4}(?:\(?\w{1,3}[.)]\W{1,2})?(?:\w+ly\s+)?(?:holds?|delivers?|provides?|gives?|offers?|supplies|produces)\b"
)
# The full stop after the number of an item ends nothing: `to: 1. Sell kratom; 2. Possess kratom`.
_BROKEN_OFF = expression(r"(?:(?<!\s\w)(?<!\s\d\d)\.|;)(?=\s)")


@dataclass(frozen=True)
class Barred:
    """Acts that a clause bars, by which rule, and whether a prescription makes them lawful."""

    acts: tuple[BarredAct, ...]
    rule: str
    on_prescription: bool = False


def barred(before: str, after: str, language: str, *, titles_count: bool) -> Barred | None:
    """What a clause bars of the substance named between `before` and `after`; None where it bars nothing wholly."""
    if language == "en" or _MAY_BE_ENGLISH.search(f"{before[-2 * _NEAR :]} {after[:_NEAR]}"):
        found = _english(before, after, titles_count=titles_count)
        if found or language == "en":
            return found
    told = barred_abroad(before, after, language)
    return Barred(*told) if told else None


def _english(before: str, after: str, *, titles_count: bool) -> Barred | None:
    before = before[-2 * _NEAR :]
    lesser: Barred | None = None
    for rule, words, from_ in _readings(before, after, titles_count=titles_count):
        scope = before[before.rfind(". ", 0, from_) + 1 :] + " it " + after[:_NEAR]
        plain = _WHETHER.sub(" ", _OF_THE_PRODUCT.sub(" ", words))
        acts = named_acts(_WITH_INTENT.sub(" sale " if "sal" in plain or "sell" in plain else " ", plain))
        if acts and not is_conditional(scope, after):
            if is_part_only(before, after) or always_on_terms(before):
                return None
            if goes_on_below(after) and named_acts(before[from_:]):
                return None
            found = Barred(acts, rule, on_prescription=bool(_PRESCRIPTION.search(scope)))
            if counts(acts):
                return found
            lesser = lesser or found
    return lesser


def _readings(before: str, after: str, *, titles_count: bool) -> list[tuple[str, str, int]]:
    """Each way to read a clause as a prohibition: the rule, the words that name acts, where it begins."""
    found: list[tuple[str, str, int]] = []
    triggers = [SHALL_NOT, _IN_RECORDS] if titles_count else [SHALL_NOT]
    for pattern in triggers:
        for trigger in pattern.finditer(before):
            words = before[trigger.end() :]
            denied = _DENIED.search(before[max(0, trigger.start() - _BACK) : trigger.start()])
            idle = denied or _is_otherwise(words) or _breaks_off(words) or OF_ANOTHER.search(words)
            if not idle:
                found.append(("prohibits acts", words + " " + _more_acts(after), trigger.start()))
    if (who := _last(WHOEVER, before)) and (punished := _punished(before[who.end() :], after)):
        found.append(("punishes acts", punished, who.start()))
    if is_barred := IS_BARRED.match(after):
        words = before[max(before.rfind(". "), before.rfind("; ")) + 1 :]
        if not OF_ANOTHER.search(words):
            found.append(("acts are prohibited", words + is_barred[0], len(before) - len(words)))
    if titles_count and (title := _TITLE_GOES_ON.match(after)):
        found.append(("prohibits acts", title["acts"], len(before)))
    if must := MUST_NOT_BE.match(after):
        found.append(("must not be sold", must["acts"], len(before)))
    if NO_SUCH.search(before) and (may := MAY_BE.match(after)):
        found.append(("must not be sold", may["acts"], len(before)))
    return [*found, *_nouns(before, after)]


def _punished(said: str, after: str) -> str | None:
    """The words that name what is punished, between `whoever` and the name or the list that has it."""
    if OF_ANOTHER.search(said):
        return None
    if of_these := GUILTY_OF_THESE.search(said):
        return said[: of_these.start()] + said[of_these.end() :]
    return f"{said} {_more_acts(after)}" if GUILTY.match(after) else None


def _nouns(before: str, after: str) -> Iterator[tuple[str, str, int]]:
    """Bans that are made, and acts that stand before the list of what they are barred with."""
    if (ban := _last(_BAN_OF, before)) and _IS_MADE.match(after):
        yield "acts are prohibited", before[ban.end() :], ban.start()
    if listed := FOLLOWING_BARRED.search(before):
        acts = _CLAUSE_STOP.split(before[max(0, listed.start() - _LONGEST_ACTS) : listed.start()])[-1]
        yield "acts are prohibited", acts, listed.start() - len(acts)


def barred_below(before: str, after: str) -> Barred | None:
    """`Kratom: it is unlawful to sell it`, `Kratom is contraband. No person shall possess or sell it`."""
    topic = (_TOPIC.match(after) if _ITSELF.match(before) else None) or _AND_NOT.match(after)
    trigger = SHALL_NOT.search(topic["rest"]) if topic else None
    if topic is None or trigger is None:
        return None
    object_ = _IT.search(topic["rest"], trigger.end())
    said = topic["rest"][trigger.end() : object_.start()] if object_ else ""
    acts = named_acts(said)
    if (
        not counts(acts)
        or ":" in said
        or is_conditional(topic["rest"], "")
        or _is_otherwise(topic["rest"][trigger.end() :])
    ):
        return None
    return Barred(acts, "prohibits acts", on_prescription=bool(_PRESCRIPTION.search(topic["rest"])))


def _more_acts(after: str) -> str:
    """`shall not sell kratom or possess kratom`, `ship kratom into this state`, and acts in items below."""
    going_on = re.match(
        r"\s*,?\s*(?:or|nor)\s+(?:to\s+)?\w+|(?:\s+products?)?\s+(?:for\s+(?:re)?sale|into\s+(?:the|this))\b", after
    )
    listed = re.match(r"[^.;]{0,60}?[:\u2014]\s*\W*\w{0,3}[.)]?\s*(?P<items>[^.]{0,300})", after)
    return (going_on[0] if going_on else "") + (listed["items"] if listed else "")


def _is_otherwise(words: str) -> bool:
    """True if words after `shall not` begin with a verb that bars no act, and none that does goes on from it."""
    if _OTHERWISE.match(words):
        return True
    verbs = (verb.end() for verb in _NEXT_VERB.finditer(words))
    return bool(_USES.match(words)) and not any(act.match(words, at) for at in verbs for act in ENGLISH.values())


def _breaks_off(words: str) -> bool:
    """True if a sentence ends within words; semicolons after a colon part the items of a list."""
    stop = _BROKEN_OFF.search(words)
    return stop is not None and not (stop[0] == ";" and ":" in words[: stop.start()])


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    return next(iter(reversed(list(pattern.finditer(words)))), None)


def counts(acts: tuple[BarredAct, ...]) -> bool:
    """Barring only manufacture makes no status of its own; possession, sale or import does."""
    return bool({"possession", "sale", "import"} & set(acts))
