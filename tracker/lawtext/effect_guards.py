"""English sentences with the verb of a beginning that tell nothing about when this law begins."""

from __future__ import annotations

import re

# The verb belongs to a clause about another day: "the day this Act comes into force".
_SUBORDINATE = re.compile(
    r"\b(?:when|until|after|before|once|if|unless|where|prior to|(?:the|a|such|which)\s(?:day"
    r"|date)(?:\s(?:on\swhich|that|upon\swhich|when|of))?)"
    r"\s(?:this|the|that|such|any|its|it|an?|section|part)\b[^,;:.]{0,80}$",
    re.IGNORECASE,
)
_OTHER_THINGS = re.compile(
    r"(?:fees?|tax(?:es)?|rates?|salar(?:y|ies)|contracts?|agreements?|leases?|licen[cs]es?"
    r"|permits?|appointments?|resignations?|budgets?|fares?|tolls?|prices?"
    r"|polic(?:y|ies)|coverage|mergers?|bonds?|treaty|stay|injunction|stipulation|increases?|closure"
    r"|certificates?|sanctions?|benefits|settlements?|chapters)",
    re.IGNORECASE,
)
_HELPING = frozenset(("that", "which", "shall", "will", "would", "may", "to", "not"))
# "On and after July 1, 2026, no person shall sell": the day of the bar, where it heads the sentence.
_HEADS = re.compile(r"\W{0,6}(?:\w{1,4}[.)]\W{0,3}){0,3}")
_STOPPED = re.compile(r"[.;:\u2014]\s")
_BINDS = re.compile(
    r"\b(?:(?:shall|may|must)\s(?:not|be\s(?:unlawful|illegal|a\s\w+|guilty|prohibited|banned))|unlawful"
    r"|illegal|prohibited"
    r"|banned|no\s(?:person|retailer|one|store|business|individual|establishment|vendor|seller|product)"
    r"|offen[cs]e|crime"
    r"|schedule\s[iv1-5]+|controlled\ssubstance|(?:section|act|chapter|prohibition|ban)\b[^.;]{0,40}\sappl(?:y|ies)\b"
    r"|interdite?s?|défendue?s?|verboten|untersagt|prohíbe|prohibid[oa]s?|prohibirá)\b",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"(?:^|[(\[\n])[^\S\n]{0,4}(?:repealed|superseded|expired),?\s$|\bth(?:is|ese)\s[^.;]{1,100}\b(?:repealed"
    r"|expires?|terminates?|sunsets?|void|inoperative),?\s$",
    re.IGNORECASE,
)
_GONE_BY = re.compile(r"\brepealed(?:\sby)?\b[^;:]{0,80}$", re.IGNORECASE)
# A sentence about papers from its first word on: "A license issued under this chapter is effective".
_PAPERS = re.compile(
    r"\W{0,6}(?:\w{1,4}[.)]\W{0,3}){0,3}(?:an?|each|every|any|such|all|the)\s(?:\w{1,14}\s)?(?:licen[cs]es?"
    r"|permits?|fees?"
    r"|registrations?|certificates?|contracts?|prescriptions?|taxe?s?|polic(?:y|ies)\sof\sinsurance)\b",
    re.IGNORECASE,
)


# "Section 204(3) of the Controlled Substances Act of 1981, effective August 5, 1981": another law, as it is cited.
_CITED = re.compile(
    r"\b(?:Act|Law|Code|Ordinance|Rules?|Regulations?)\s(?:of\s(?:19|20)\d\d|(?:No\.?\s)?\d[\w-]{0,10})"
    r"(?:\s?\([^()]{1,40}\))?,\s(?:as\samended,\s)?$"
)


# "Effective immediately, the addition, amendment or repeal of any rule necessary for this act is authorized".
_TO_PREPARE = re.compile(
    r"\W{0,4}(?:immediately|at\sonce|upon\s\w{1,12})?\W{0,3}(?:the\s(?:addition|amendment|commissioner|department|secretary|director"
    r"|state|board|agency)|any\s(?:rule|regulation))\b[^.;]{0,160}\b(?:rules?|regulations?|forms?)\b",
    re.IGNORECASE,
)
_OF_A_BILL = re.compile(r"\b(?:the|this)\s(?:bill|proposal|measure)\s(?:would\s|will\s)?$", re.IGNORECASE)


def to_prepare(verb: str, after: str) -> bool:
    """True where the day is that from which rules may be made, not that of the law."""
    return verb[:9].lower() == "effective" and bool(_TO_PREPARE.match(after))


def of_a_bill(before: str) -> bool:
    """True where a report says when the bill would begin: no event of a bill has a day yet."""
    return bool(_OF_A_BILL.search(before[-40:]))


def of_another(before: str) -> bool:
    """True where the words before the verb make it one of another day or another thing."""
    tail = before[-130:]
    if _PAPERS.match(before):
        return True
    clause = tail[max(map(tail.rfind, ",;:.")) + 1 :]
    words = tail.split()
    while words and words[-1].lower() in _HELPING:
        words.pop()
    other = words and _OTHER_THINGS.fullmatch(words[-1].lstrip("([\"'"))
    return bool(other or _CITED.search(tail) or (clause.strip() and _SUBORDINATE.search(clause)))


def is_gone(before: str, verb: str) -> bool:
    """True for "This subsection is repealed, effective": that is its end."""
    if verb[:4].lower() == "eff.":
        return bool(_GONE_BY.search(before[-90:]))
    return verb[:9].lower() == "effective" and bool(_GONE.search(before[-140:]))


# "The definition in effect on that day", "as in force on": what a word is called by, no verb of this law.
_MAY_LEAD = re.compile(
    r"(?:^|[^\w\s]|\d|\b(?:be|is|are|was|were|been|remains?|stays?|not|only|continues?|full|and|or))\s{0,3}$", re.I
)


def qualifies(before: str, verb: str) -> bool:
    """True where "in effect" tells which one is meant of what stands before it."""
    return verb[:3].lower() == "in " and not _MAY_LEAD.search(before[-24:])


def heads(before: str, after: str) -> bool:
    """True where "on and after" a day stands at the head of a sentence that bars or lists something."""
    return bool(_HEADS.fullmatch(_STOPPED.split(before[-40:])[-1]) and _BINDS.search(after))
