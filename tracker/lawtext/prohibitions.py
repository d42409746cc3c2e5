"""Clauses that bar acts with a substance: `no person shall sell kratom`, `the sale of kratom is unlawful`.

A clause that bars selling to the young, near schools, without a label or above an amount bars no substance: it
regulates it, and other modules read it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.lawtext.act_words import CONDITIONS_ABROAD, named_acts, tongue_of
from tracker.lawtext.claims import BarredAct
from tracker.lawtext.expressions import expression, opening

_NEAR = 500

_SHALL_NOT = expression(
    r"\b(?:shall|may|must|can|will)\s+not\b|\bcannot\b"
    r"|\bno\s+(?:[\w'/-]+[\s,;]+){1,14}?(?:shall|may|can|must)\b"
    r"|(?<!not )(?<!not be )(?<!no longer )(?<!not a )(?<!not an )(?<!be no )(?<!is no )\b(?:unlawful|illegal"
    r"|an? (?:(?:criminal|civil|summary|petty|gross|class \w|\w+[ -]degree) ){0,2}(?:offen[sc]e|crime"
    r"|misdemeanou?r|felony|infraction)|prohibited|forbidden|against the law"
    r"|a violation(?: of this \w+)?)"
    r"\s+(?:[\w'/,:()-]+\s+){0,14}?to\b(?! the\b)"
    r"|\bcommits?\s+(?:[\w'-]+\s+){1,9}?(?:if|when|who|by)\b"
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
# After `shall not`: verbs that bar something else than an act with the substance.
_OTHERWISE = opening(
    r"^[\s,]*(?:\w+ly\s+)?(?:be (?:construed|interpreted|deemed|read|considered|held|required"
    r"|subject|liable|guilty|used|allowed|permitted to (?:enter|remain)|issued|granted|approved|located"
    r"|established|opened|accepted)|apply|prohibit|prevent|restrict|affect|limit|regulate"
    r"|require|constitute|be (?:issued|granted|approved|located|established|opened|accepted)|accept|grant"
    r"|preclude|extend|enact|adopt|impose|include|operate|employ|allow|permit (?:a|any)|exceed|advertise"
    r"|represent|issue|make|enforce|ban|bar|locate|open|establish|smoke|consume|use|purchase|buy|interfere"
    r"|deny)\b"
    r"(?![\s,]+(?:as an ingredient|(?:(?:or|and|purchase|attempt to purchase|possess|consume|use|buy|advertise"
    r"|ingest)[\s,]+){0,3}(?:sell|possess|distribut|purchase|offer)))",
)
_WHOEVER = expression(
    r"\b(?:whoever|(?:any|every|a|an|each)\s+(?:person|individual|one|business|retailer|firm"
    r"|corporation)(?:\s*,[^.;]{0,60},)?\s+(?:who|that|which))\b"
)
_GUILTY = opening(
    r"[^.;]{0,260}?\b(?:is|are|shall be|be)\s+(?:deemed\s+)?(?:guilty|punish\w+|fined|imprisoned"
    r"|liable|subject to (?:a )?(?:fine|imprisonment|criminal|civil))\b|[^.;]{0,260}?\bcommits?\s+(?:an?|the)\b"
    r"|[^.;]{0,260}?\bshall,? (?:upon|on) conviction\b",
)
_IS_BARRED = opening(
    r"[^.;]{0,260}?\b(?:(?:is|are|be)\s+(?:hereby\s+|strictly\s+|expressly\s+|declared\s+"
    r"|to\s+be\s+|also\s+|deemed\s+)*(?:an?\s+)?(?:prohibited|unlawful|illegal|banned|forbidden|barred"
    r"|not permitted|not allowed|offen[sc]es?\b|public nuisance)"
    r"|constitutes?\s+(?:an?\s+)?(?:offen[sc]e|violation|misdemeanor|crime))(?! (?:from|on|in (?:any )?(?:park"
    r"|school)|at|to (?:a |any )?(?:person|minor)|by this (?:act|section) (?:if|unless)|if|unless|when|where"
    r"|under the age|within(?! (?:the (?:corporate|city|town|county|territor|unincorporated|incorporated|municipal"
    r"|village|borough|parish|limits|boundar|jurisdiction|state|commonwealth)|this|any part|all|unincorporated|city"
    r"|town|county))))",
)
_MUST_NOT_BE = opening(
    r"[^.;]{0,120}?\b(?:(?:shall|may|must|can)\s+not"
    r"|cannot)\s+be\s+(?:\w+ly\s+)?(?P<acts>[^.;]{3,160})"
)
_NO_SUCH = expression(r"\bno\s+(?:person\s+)?(?:[\w-]+\s+){0,3}$")
_MAY_BE = opening(r"[^.;]{0,100}?\b(?:shall|may|can)\s+be\s+(?P<acts>[^.;]{3,160})")

_CONDITIONS = expression(
    # persons under an age
    r"\bunder\s+(?:the\s+(?:legal\s+|minimum\s+)?age|(?:legal\s+)?age|\d\d|twenty|eighteen|nineteen)"
    r"|\byears?\s+of\s+age"
    r"|\b(?:age[sd]?|below|beneath|not\s+at\s+least|not\s+yet)\s+(?:\d\d|eighteen|nineteen|twenty)"
    r"|\b(?:legal|lawful|full)\s+age\b"
    r"|\b(?:prove|show|verif\w+)\s+(?:their|his|her)\s+age|\bintoxicated\b|\binebriated\b|\bdrunk\w*|\bpregnant\b|\bbreast-?feeding|\bnursing\b"
    r"|\bage\s+of\s+(?:\d\d|eighteen|nineteen|twenty)|\byears?\s+old"
    r"|\b(?:younger|less)\s+than\s+(?:\d\d|eighteen|nineteen|twenty)|\bminors?\b|\bjuveniles?\b"
    r"|\bchild(?:ren)?\b|\bunder-?age|\bbelow\s+the\s+age|\b(?:not|never)\s+(?:yet\s+)?(?:reached|attained"
    r"|turned)\b"
    r"|\b(?:twenty-one|eighteen|nineteen|21|18|19)\s*(?:\(\d\d\)\s*)?years|proof\s+of\s+age|identification"
    r"|adolescents?|under\s+\d\d\b|underage"
    # places, hours and manners of selling
    r"|\bwithin\s+(?:\w+[\s-]){0,6}?\(?[\d,]*\)?\s*(?:feet|foot|met(?:er|re)s|yards|miles?)\b|\bvending\b"
    r"|self-service|\bon\s+(?:any\s+)?(?:school|public|park)\b|\bhours\b|drive-through|motor\s+vehicle"
    r"|\bsamples?\b|\bcoupons?\b|\bon\s+credit|\bresidential|\bzon(?:e|ing)\b|\bschool\b|sidewalk|\bonline\b"
    r"|over\s+the\s+internet|through\s+the\s+mail|self\s+service"
    # persons and trades of a kind
    r"|\binmates?\b|\bprisoners?\b|\bstudents?\b|\bpupils?\b|\bathletes?\b|\bprobation\w*|\bparol\w+|\bon\s+duty\b"
    r"|\bcorrectional\b|\bjail\b|\bwhile\b|\blicen[sc]ed\s+premises|\bon\s+the\s+premises|\blottery\b"
    r"|\b(?:cannabis|marijuana|hemp|liquor|dispensary|childcare|tavern|alcohol\w*)\s+(?:licen[sc]ees?"
    r"|retailers?|establishments?|permittees?|stores?)"
    # terms
    r"|\bunless\b(?![^.;]{0,90}(?:research|scientific|law enforcement|prescription))|\bwithout\b(?!\s+(?:limit"
    r"|regard|exception|exempt|lawful|legal|authorit))(?![^.;]{0,40}prescription)|\blots?\s+(?:no|number|#|\d)"
    r"|\bbatch(?:es)?\b|\bbrand\b|\bmoratorium\b"
    r"|\bexcept\s+(?:in\s+(?:accordance|compliance|conformity)|if|when|where|by\s+a\s+(?:licen|registered)"
    r"|to\s+an?\b|to\s+persons|from|at)\b|(?<!\ba )\b(?:in\s+)?violat\w+\s+of\s+(?:this|section|subsection|the|any)"
    r"|\bnot\s+(?:in\s+(?:compliance|accordance|conformity)|registered|label+ed|approved|tested|properly"
    r"|meet\w*|complied)|\bcontrary\s+to\b|\bfail(?:s|ed|ing|ure)?\b|\b(?:does|do|has|have)\s+not\s+(?:comply"
    r"|meet|bear|have|been)\b"
    r"|\bonly\s+(?:be|to|in|by|if)\b|\bfalsely\b|\bmislead\w+|\bmarket(?:ed|ing)\s+(?:to|in a)\b|\battractive\b"
    r"|\bclaims?\b",
)  # fmt: skip
# What after the name makes a clause bar some sales only: a condition, an hour, a place, a packing.
_TERMS_AFTER = expression(
    r"\bif\b(?!\s+(?:convicted|found|proven))|\bbetween\s+(?:the\s+)?(?:hours|\d)|\bafter\s+(?:midnight|dark|\d)"
    r"|\bon\s+(?:any\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\botherwise\s+than\b"
    r"|\bother\s+than\s+(?:in|from|by|at)\b"
    r"|\bexcept\s+(?:behind|in\s+(?:(?:an?|its|the)\s+)?(?:original|sealed|child|package|contain))"
    r"|\b(?:before|until|prior\s+to)\s+(?:(?:an?|the|such|any|its)\s+)?(?:permit|licen|regist|approv"
    r"|label|test|product|it\b|he\b|she\b|they\b)"
    r"|\b(?:in|at|from|near)\s+(?:an?|any|the)\s+(?:[\w-]+\s+){0,2}?(?:parks?|playgrounds?|libraries"
    r"|library|kiosks?|stands?"
    r"|(?:gas|service|filling|petrol)\s+stations?|vehicles?|trucks?|carts?|machines?|events?|fairs?"
    r"|buildings?|hospitals?)\b"
)
_ALWAYS_TERMS = opening(
    r"^\W*(?:except|unless) (?:as )?(?:otherwise )?(?:provided|authorized|permitted"
    r"|allowed)?[^,]{0,40}\bthis (?:chapter|act|part|article|title)\b"
)
_PRESCRIPTION = expression(r"\b(?:without|except|unless|other than)\b[^.;]{0,60}\bprescription\b")
# Right after a name: a product of a certain kind only, a shop, or an amount.
_PART_ONLY = opening(
    r"^(?:[\s-]+(?:leaf|plant|powder|or|and|any|other|all))*[\s-]*(?:products?|preparations?"
    r"|items?|packages?|containers?|materials?"
    r"|substances?)?(?:\s*\([^)]{0,60}\))?(?:,\s+as\s+[^,]{0,80},)?,?\s*"
    r"(?:(?:that|which)\b(?! (?:is|are) (?:hereby )?(?:prohibited|banned|unlawful))|\b(?:in|on|of|to)\s+which"
    r"|whose|with\s+(?:an?|more|any|levels?)\b|having\b|contaminated|adulterated|made\s+(?:from|with|by)"
    r"|labell?ed|as\s+an?\b|extracts?\b|concentrates?\b|intended\b|designed\b|in\s+the\s+form\b"
    r"|for\s+(?:smok|inhal|vap)"
    r"|in\s+(?:an?|any)\s+(?:\w+\s+){0,2}?(?:form|manner|package|container|shape)\s+(?:that|which"
    r"|intended|designed|attractive)\b"
    r"|-?(?:infused|flavou?red)|beverages?\b|drinks?\b|gumm\w+|cand(?:y|ies)\b|edibles?\b|vap\w+|cigarettes?\b"
    r"|(?:retail\w*|vendors?|dealers?|stores?|shops?|processors?|establishments?|business\w*|bars?|licen\w+"
    r"|manufacturers?|act|law|rule|registry|advisory|task|consumer|fund|tax)\b)",
)
_TITLE_GOES_ON = opening(
    r"\W{0,3}(?:products?|sales?)?\s*[;:,-]\s*(?:to\s+)?(?:prohibit|ban|criminali[sz]|outlaw"
    r"|forbid)\w*\s+(?P<acts>[^.;\"”]{3,80})"
)
_AMOUNT_AFTER = opening(
    r"^[^.;]{0,140}?\b(?:more than|above|exceed\w*|greater than|over|in excess of|not more"
    r"|no more|at most|less than|or more|of more)\b[^.;]{0,50}?(?:\d|per\s?cent|\b(?:one|two|five|ten|eight"
    r"|thirty|half|zero)\b|milligram|\bmg\b|ppm|parts per)",
)
_PENALTY = expression(r"\b(?:fine[ds]?|guilty|punish\w*|penalt\w+|imprison\w*|misdemeanor|felony|offen[sc]e)\b")
_PART_BEFORE = expression(
    r"(?:\b(?:adulterated|misbranded|contaminated|unregistered|unlabell?ed|untested"
    r"|synthetic(?:ally[\s-]\w+)?|synthesi[sz]ed|semi-?synthetic|flavou?red|prohibited|certain|specified"
    r"|level of|levels of|(?<!any )amounts? of|concentrations? of|content of|percent(?:age)? of|ratio of|mg of"
    r"|milligrams? of|ppm of|per million of|% of|(?<!any )quantit(?:y|ies) of|fraction|mixed with|similar to"
    r"|derived from|resembl\w+|sold as|labeled as|called|licen[sc]es? (?:to|for)|permits? (?:to|for)"
    r"|issuance of)\b|%)[^.;,]{0,30}$",
)
# A product of another kind that has the substance: `alcoholic beverages containing kratom`.
_OF_ANOTHER_KIND = expression(
    r"\b(?:alcohol\w*|beverages?|liquors?|beer|wine|dairy|tobacco|cannabis|hemp|cigarettes?|vap\w+|candy"
    r"|confection\w*|feed)\b"
    r"[^.;,]{0,40}\b(?:contain(?:s|ing)?|with|infused with|of)[^.;,]{0,20}$"
)
_WITH_INTENT = expression(
    r"\b(?:possess\w*|hold\w*|have|having"
    r"|keep\w*)\b(?:(?:[\s,]+[\w-]+){0,8}?[\s,]+with\s+(?:the\s+)?intent(?:ion)?"
    r"|(?:\s+[\w-]+){0,4}?\s+for\s+(?:the\s+)?(?:purposes?\s+of\s+)?(?:sale|sell|distribut|deliver|suppl"
    r"|resale|trade|commercial"
    r"|trafficking|manufactur))\w*"
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
    if (found := _english(before, after, titles_count=titles_count)) or language == "en":
        return found
    tongue = tongue_of(language)
    whole = f"{before[-_NEAR:]} {after[:_NEAR]}"
    if not tongue or not tongue.prohibits.search(whole) or CONDITIONS_ABROAD.search(whole):
        return None
    acts = named_acts(whole, tongue.acts)
    return Barred(acts, "prohibits acts") if _counts(acts) else None


def _english(before: str, after: str, *, titles_count: bool) -> Barred | None:
    before = before[-2 * _NEAR :]
    for rule, words, from_ in _readings(before, after, titles_count=titles_count):
        scope = before[before.rfind(". ", 0, from_) + 1 :] + " it " + after[:_NEAR]
        acts = named_acts(_WITH_INTENT.sub(" sale " if "sal" in words or "sell" in words else " ", words))
        if _counts(acts) and not (_CONDITIONS.search(scope) or _TERMS_AFTER.search(_own_clause(after))):
            if is_part_only(before, after) or _ALWAYS_TERMS.match(before):
                return None
            return Barred(acts, rule, on_prescription=bool(_PRESCRIPTION.search(scope)))
    return None


def _own_clause(after: str) -> str:
    """What follows a name in its own clause."""
    return re.split(r"[.;:]", after[:_NEAR], maxsplit=1)[0]


def _readings(before: str, after: str, *, titles_count: bool) -> list[tuple[str, str, int]]:
    """Each way to read a clause as a prohibition: the rule, the words that name acts, where it begins."""
    found: list[tuple[str, str, int]] = []
    triggers = [_SHALL_NOT, _IN_RECORDS] if titles_count else [_SHALL_NOT]
    for pattern in triggers:
        for trigger in pattern.finditer(before):
            words = before[trigger.end() :]
            if not _OTHERWISE.match(words) and not _breaks_off(words):
                found.append(("prohibits acts", words + " " + _more_acts(after), trigger.start()))
    if (who := _last(_WHOEVER, before)) and _GUILTY.match(after):
        found.append(("punishes acts", before[who.end() :], who.start()))
    if is_barred := _IS_BARRED.match(after):
        words = before[max(before.rfind(". "), before.rfind("; ")) + 1 :]
        found.append(("acts are prohibited", words + is_barred[0], len(before) - len(words)))
    if titles_count and (title := _TITLE_GOES_ON.match(after)):
        found.append(("prohibits acts", title["acts"], len(before)))
    if must := _MUST_NOT_BE.match(after):
        found.append(("must not be sold", must["acts"], len(before)))
    if _NO_SUCH.search(before) and (may := _MAY_BE.match(after)):
        found.append(("must not be sold", may["acts"], len(before)))
    return found


def _more_acts(after: str) -> str:
    """`shall not sell kratom or possess kratom`; and acts that stand as items below: `as to kratom: (1) sell`."""
    going_on = re.match(r"\s*,?\s*(?:or|nor)\s+(?:to\s+)?\w+", after)
    listed = re.match(r"[^.;]{0,60}?[:\u2014]\s*\W*\w{0,3}[.)]?\s*(?P<items>[^.]{0,300})", after)
    return (going_on[0] if going_on else "") + (listed["items"] if listed else "")


def is_part_only(before: str, after: str) -> bool:
    """True if a clause speaks of certain products with the substance, of a shop, or of an amount of it."""
    if _PART_ONLY.match(after) or _PART_BEFORE.search(before[-80:]) or _OF_ANOTHER_KIND.search(before[-120:]):
        return True
    amount = _AMOUNT_AFTER.match(after)
    return amount is not None and not _PENALTY.search(amount[0])


def _breaks_off(words: str) -> bool:
    """True if a sentence ends within words; semicolons after a colon part the items of a list."""
    stop = _BROKEN_OFF.search(words)
    return stop is not None and not (stop[0] == ";" and ":" in words[: stop.start()])


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    return next(iter(reversed(list(pattern.finditer(words)))), None)


def _counts(acts: tuple[BarredAct, ...]) -> bool:
    """Barring only manufacture makes no status of its own; possession, sale or import does."""
    return bool({"possession", "sale", "import"} & set(acts))
