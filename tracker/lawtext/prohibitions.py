"""Clauses that bar acts with a substance: `no person shall sell kratom`, `the sale of kratom is unlawful`.

A clause that bars selling to the young, near schools, without a label or above an amount bars no substance: it
regulates it, and other modules read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.lawtext.act_words import named_acts, on_terms, tongue_of
from tracker.lawtext.certain_sales import always_on_terms, goes_on_below, is_conditional, is_part_only
from tracker.lawtext.claims import BarredAct
from tracker.lawtext.expressions import expression, opening

_NEAR = 500

_GRADE = (
    r"(?:(?:criminal|civil|summary|petty|gross|simple|public|serious|unclassified|municipal|ordinance|code"
    r"|class \w{1,2}"
    r"|level \w{1,3}|\w+[ -]degree) ){0,2}"
)
_SHALL_NOT = expression(
    r"\b(?:shall|may|must|can|will)\s+not\b|\bcannot\b"
    r"|\bno\s+(?:[\w'/-]+[\s,;]+){1,14}?(?:shall|may|can|must)\b"
    r"|(?<!not )(?<!not be )(?<!no longer )(?<!not a )(?<!not an )(?<!be no )(?<!is no )\b(?:unlawful|illegal"
    rf"|an? {_GRADE}(?:offen[sc]e|crime"
    r"|misdemeanou?r|felony|infraction|violation)|an? (?:criminal|wrongful|punishable) act|an? (?:public )?nuisance"
    r"|prohibited|forbidden|against the law"
    r"|a violation(?: of this \w+)?),?"
    r"\s+(?:[\w'/,:()-]+\s+){0,14}?to\b(?! the\b)"
    r"|\b(?:nobody|none)\s+(?:shall|may|can|must)\b|\bneither\b[^.;:]{0,80}?\b(?:shall|may|can|must)\b"
    r"|\b(?:imposes?|imposed|establish\w*|enacts?|adopts?|declares?|there is|there shall be)\s+(?:\w+\s+){0,3}?"
    r"(?:bans?|prohibitions?|moratori(?:um|a))\s+(?:on|of|against|upon)\b"
    r"|\b(?:commits?|(?:is|are) guilty of)\s+(?:[\w'-]+\s+){1,9}?(?:if|when|who|by)\b|\bthere\s+shall\s+be\s+no\b"
    r"|\bviolates?\s+(?:this|the)\s+(?:[\w'-]+\s+){1,4}?(?:if|when|who|by)\b"
    r"|\b(?:following|these)\b[^.;:]{0,80}?\b(?:is|are|be)\s+(?:\w+\s+){0,2}?(?:prohibited|unlawful|illegal|banned"
    r"|forbidden)(?=[^.;:]{0,60}:)"
    r"|\b(?:is|are)\s+(?:hereby\s+)?prohibited\s+from\b|\bhereby\s+(?:prohibits?|bans?|forbids?)\b"
    r"|\b(?:acts?|actions?|conduct|activit(?:y|ies))\s+(?:\w+\s+){0,3}?(?:unlawful|prohibited|illegal)\b"
    r"|\bprohibited (?:acts?|conduct|activities)\b(?=[^.;]{0,60}:)"
    r"|\b(?:city|town|county|village|borough|parish|council|board|state|ordinance"
    r"|act)\s+(?:hereby\s+)?(?:prohibits|bans)\b",
)
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
    r"|construed|interpreted|deemed|read|considered|held|required"
    r"|subject|liable|guilty|used|allowed|permitted to (?:enter|remain)|issued|granted|approved|located"
    r"|established|opened|accepted)|apply|prohibit|prevent|restrict|affect|limit|regulate"
    r"|require|constitute|be (?:issued|granted|approved|located|established|opened|accepted)|accept|grant"
    r"|preclude|extend|enact|adopt|impose|include|operate|employ|allow|permit (?:a|any)|exceed|advertise"
    r"|represent|issue|make|enforce|ban|bar|locate|open|establish|smoke|consume|use|purchase|buy|interfere"
    r"|deny|refuse|decline|fail|exclude|discriminate|charge|prosecute|arrest|condition|hinder|obstruct|penali[sz]e"
    r"|discipline|terminate|evict|revoke|suspend|be (?:charged|prosecuted|arrested|denied|refused|penali[sz]ed))\b"
    r"(?![\s,]+(?:as an ingredient|(?:(?:or|and|purchase|attempt to purchase|possess|consume|use|buy|advertise"
    r"|ingest)[\s,]+){0,3}(?:sell|possess|distribut|purchase|offer)))",
)
_WHOEVER = expression(
    r"\b(?:whoever|(?:any|every|a|an|each)\s+(?:person|individual|one|business|retailer|firm"
    r"|corporation)(?:\s*,[^.;]{0,60},)?\s+(?:who|that|which|(?:(?:found|caught|convicted of)\s+)?"
    r"(?=(?:in possession|possessing|selling|offering|distributing|delivering|manufacturing)\b)))\b"
)
_GUILTY = opening(
    r"[^.;]{0,260}?\b(?:is|are|shall be|be)\s+(?:deemed\s+)?(?:guilty|punish\w+|fined|imprisoned"
    r"|liable|subject to (?:a )?(?:fine|imprisonment|criminal|civil))\b|[^.;]{0,260}?\bcommits?\s+(?:(?:an?|the)\b"
    # `commits possession of a synthetic drug, a Class A infraction`
    rf"|[^.;,]{{3,90}},\s+an?\s+{_GRADE}(?:offen[sc]e|misdemeanou?r|felony|infraction|violation|crime)\b)"
    r"|[^.;]{0,260}?\bshall,? (?:upon|on) conviction\b"
    r"|[^.;]{0,260}?\bshall (?:pay|forfeit|incur)\b[^.;]{0,60}?(?:\bfine|\bpenalt|\bforfeit|\$|\bdollars)",
)
_IS_BARRED = opening(
    r"[^.;]{0,260}?\b(?:(?:is|are|be)\s+(?:hereby\s+|strictly\s+|expressly\s+|declared\s+"
    r"|to\s+be\s+|also\s+|deemed\s+)*(?:an?\s+)?(?:prohibited|unlawful|illegal|banned|forbidden|barred"
    r"|outlawed|not permitted|not allowed|public nuisance"
    rf"|{_GRADE}(?:offen[sc]es?|misdemeanou?rs?|felon(?:y|ies)|infractions?|crimes?)\b|punishable)"
    rf"|constitutes?\s+(?:an?\s+)?{_GRADE}(?:offen[sc]e|violation|misdemeanor|crime|felony)"
    rf"|(?:shall|must)\s+(?:immediately\s+)?(?:cease|stop|be\s+discontinued))(?! (?:from"
    rf"|on(?! (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:and|or) after|the (?:\w+ )?(?:date|day)))"
    rf"|in (?:any )?(?:park|school)|at|to (?:a |any )?(?:person|minor)|by this (?:act|section) (?:if|unless)"
    rf"|if|unless|when|where"
    r"|under the age|within(?! (?:the (?:corporate|city|town|county|territor|unincorporated|incorporated|municipal"
    r"|village|borough|parish|limits|boundar|jurisdiction|state|commonwealth)|this|any part|all|unincorporated|city"
    r"|town|county))))",
)
_MUST_NOT_BE = opening(
    r"[^.;]{0,120}?\b(?:(?:shall|may|must|can)\s+not"
    r"|cannot)\s+(?:\w+ly\s+)?be\s+(?:\w+ly\s+)?(?P<acts>[^.;]{3,160})"
)
_NO_SUCH = expression(
    r"\bno\s+(?:person\s+)?(?:[\w-]+\s+){0,3}$|\bno\s+(?:event|case|circumstances?|time|way"
    r"|condition)\s+(?:may|shall|can)"
    r"\s+(?:[\w-]+\s+){0,3}$"
)
_MAY_BE = opening(r"[^.;]{0,100}?\b(?:(?:shall|may|can)\s+)?be\s+(?P<acts>[^.;]{3,160})")

_PRESCRIPTION = expression(r"\b(?:without|except|unless|other than)\b[^.;]{0,60}\bprescription\b")
# `A ban on the sale of kratom is imposed`; `The sale or possession of the following is prohibited: (1) kratom`.
_BAN_OF = expression(r"\b(?:bans?|prohibitions?|moratori(?:um|a))\s+(?:on|of|against|upon)\b")
_IS_MADE = opening(
    r"[^.;]{0,80}?\b(?:is|are)\s+(?:hereby\s+)?(?:imposed|established|declared|enacted|adopted|ordered|created)\b"
)
_FOLLOWING_BARRED = expression(
    r"\b(?:following|these)\b[^.;:]{0,80}?\b(?:is|are|be)\s+(?:\w+\s+){0,3}?"
    r"(?:prohibited|unlawful|illegal|banned|forbidden)[^.;:]{0,60}:"
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
    r"|keep\w*)\b(?:(?:[\s,]+[\w-]+){0,8}?[\s,]+with\s+(?:the\s+)?intent(?:ion)?"
    r"|(?:\s+[\w-]+){0,4}?\s+for\s+(?:the\s+)?(?:purposes?\s+of\s+)?(?:sale|sell|distribut|deliver|suppl"
    r"|resale|trade|commercial"
    r"|trafficking|manufactur))\w*"
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
    tongue = tongue_of(language)
    whole = f"{before[-_NEAR:]} {after[:_NEAR]}"
    if not tongue or not tongue.prohibits.search(whole):
        return None
    acts = named_acts(whole, tongue.acts)
    return Barred(acts, "prohibits acts") if acts and not on_terms(whole) else None


def _english(before: str, after: str, *, titles_count: bool) -> Barred | None:
    before = before[-2 * _NEAR :]
    lesser: Barred | None = None
    for rule, words, from_ in _readings(before, after, titles_count=titles_count):
        scope = before[before.rfind(". ", 0, from_) + 1 :] + " it " + after[:_NEAR]
        plain = _OF_THE_PRODUCT.sub(" ", words)
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
    triggers = [_SHALL_NOT, _IN_RECORDS] if titles_count else [_SHALL_NOT]
    for pattern in triggers:
        for trigger in pattern.finditer(before):
            words = before[trigger.end() :]
            denied = _DENIED.search(before[max(0, trigger.start() - _BACK) : trigger.start()])
            if not denied and not _OTHERWISE.match(words) and not _breaks_off(words):
                found.append(("prohibits acts", words + " " + _more_acts(after), trigger.start()))
    if (who := _last(_WHOEVER, before)) and _GUILTY.match(after):
        found.append(("punishes acts", f"{before[who.end() :]} {_more_acts(after)}", who.start()))
    if is_barred := _IS_BARRED.match(after):
        words = before[max(before.rfind(". "), before.rfind("; ")) + 1 :]
        found.append(("acts are prohibited", words + is_barred[0], len(before) - len(words)))
    if titles_count and (title := _TITLE_GOES_ON.match(after)):
        found.append(("prohibits acts", title["acts"], len(before)))
    if must := _MUST_NOT_BE.match(after):
        found.append(("must not be sold", must["acts"], len(before)))
    if _NO_SUCH.search(before) and (may := _MAY_BE.match(after)):
        found.append(("must not be sold", may["acts"], len(before)))
    return [*found, *_nouns(before, after)]


def _nouns(before: str, after: str) -> Iterator[tuple[str, str, int]]:
    """Bans that are made, and acts that stand before the list of what they are barred with."""
    if (ban := _last(_BAN_OF, before)) and _IS_MADE.match(after):
        yield "acts are prohibited", before[ban.end() :], ban.start()
    if listed := _FOLLOWING_BARRED.search(before):
        acts = _CLAUSE_STOP.split(before[max(0, listed.start() - _LONGEST_ACTS) : listed.start()])[-1]
        yield "acts are prohibited", acts, listed.start() - len(acts)


def barred_below(before: str, after: str) -> Barred | None:
    """`Kratom: it is unlawful to sell it`, `Kratom is contraband. No person shall possess or sell it`."""
    topic = (_TOPIC.match(after) if _ITSELF.match(before) else None) or _AND_NOT.match(after)
    trigger = _SHALL_NOT.search(topic["rest"]) if topic else None
    if topic is None or trigger is None:
        return None
    object_ = _IT.search(topic["rest"], trigger.end())
    said = topic["rest"][trigger.end() : object_.start()] if object_ else ""
    acts = named_acts(said)
    if (
        not counts(acts)
        or ":" in said
        or is_conditional(topic["rest"], "")
        or _OTHERWISE.match(topic["rest"][trigger.end() :])
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


def _breaks_off(words: str) -> bool:
    """True if a sentence ends within words; semicolons after a colon part the items of a list."""
    stop = _BROKEN_OFF.search(words)
    return stop is not None and not (stop[0] == ";" and ":" in words[: stop.start()])


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    return next(iter(reversed(list(pattern.finditer(words)))), None)


def counts(acts: tuple[BarredAct, ...]) -> bool:
    """Barring only manufacture makes no status of its own; possession, sale or import does."""
    return bool({"possession", "sale", "import"} & set(acts))
