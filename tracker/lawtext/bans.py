"""What a text bars of each substance, and what it only lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from tracker.lawtext.act_words import ACTS, ENGLISH, named_acts, tongue_of
from tracker.lawtext.annexed import annexed_acts
from tracker.lawtext.claims import Ban, BarredAct, DocumentKind, Listed
from tracker.lawtext.defined import Named, own, terms
from tracker.lawtext.drug_words import LISTS
from tracker.lawtext.expressions import expression, opening
from tracker.lawtext.findings import is_among_findings
from tracker.lawtext.inquiries import is_asked
from tracker.lawtext.items import listed_mentions
from tracker.lawtext.kept_for_sale import without_stock_for_sale
from tracker.lawtext.operative import DEFINES, excluded, idle, removed
from tracker.lawtext.passages import Passage, leads, passage_at, shown
from tracker.lawtext.possession import possession_is_free
from tracker.lawtext.prohibitions import Barred, barred, barred_below, counts
from tracker.lawtext.roles import roles
from tracker.lawtext.schedules import Listing, listings
from tracker.lawtext.text import LawText
from tracker.lawtext.thresholds import above_an_amount, thresholds
from tracker.model import Status, Subject
from tracker.names import Mention

_BAR_NOTHING: frozenset[DocumentKind] = frozenset(("page", "notice", "court_order", "other", "action_list"))
_ENACTS = expression(
    r"\b(?:be it (?:further )?(?:enacted|ordained|resolved)|do(?:es)? (?:hereby )?(?:enact"
    r"|ordain)|enacts?:|people of the state of \w+ enact)"
    r"|^\W{0,4}(?:section|sec\.|article|§)\s*1\b",
    flags=re.IGNORECASE | re.MULTILINE,
)
_RECORD = expression(r"\b(?:minutes|record of proceedings|docket|bill history|matter)\b")
_SUCH = expression(
    r"\b(?:substances?|products?|drugs?|items?|articles?|plants?|goods) (?:in|listed|named"
    r"|described|enumerated|specified|referred|mentioned|set)\b|\b(?:them|these (?:substances|products|drugs)"
    r"|such (?:a )?(?:substance|product|drug)s?)\b"
    r"|\b(?:genannten|aufgeführten|bezeichneten|mencionad|indicad|referid|listad|visée?s|mentionn|wymienion"
    r"|uveden|navede|felsorolt|nimetatud|minēt|nurodyt|tarkoitet|disebut|tersebut|зазначен|указанн)\w*"
    r"|\b(?:las|ces|estas|queste|die|deze|disse|dessa|tych|těchto) (?:substan|sustan|sostan|stoff|ämnen"
    r"|látek)\w*|\b(?:dem|dessa ämnen|disse stoffer|ces substances|diese stoffe|estas sustancias"
    r"|deze middelen)\b|임시마약류|指定薬物",
)
_PROHIBITS = expression(r"\b(?:prohibited|unlawful|offen[sc]e|shall not|no person)\b")
_TO_SOME = expression(
    r"\bminors?\b|under the age|years of age|minderjähr|mineurs?\b|menores|minori\b|under 18"
    r"|unter 18"
)
_SENTENCE_END = re.compile(r"(?<=[.。])\s|\n")
_OF_THE_MARKET: tuple[BarredAct, ...] = ("sale", "import", "manufacture")
_FOLLOWING = 1500
_CERTAIN = opening(
    r"[\s-]+(?:products?|extracts?|items?|preparations?)[\s,]+(?:that|which|if|unless|in which"
    r"|whose|without)\b|\s+that\b"
)
_ADULTS = expression(
    r"\b(?:do(?:es)?|shall) not apply to[^.;\n]{0,160}?(?:\b(?:18|19|21|eighteen|nineteen|twenty-one)\b|of age"
    r"|adults?)",
    r"\b(?:do(?:es)?|shall) not (?:apply to|prohibit)[^.;\n]{0,160}?\b(?:licen[sc]ed|registered"
    r"|permitted) (?:kratom |under )?(?:retailer|dealer|vendor|seller|processor|this)",
)
_MOST_MENTIONS = 400
_HEAD, _NEXT = 16, 300
"""A name so near the head of a sentence is what it is about; so far the next sentence is read."""


def bans(
    text: LawText,
    mentions: Sequence[Mention],
    *,
    kind: DocumentKind,
    national: bool,
    subject: Subject,
) -> tuple[list[Ban], list[Listed]]:
    """Bans, each with the place of the words that prove it, and substances on lists whose effect stands elsewhere.

    `kind`: what the document is; pages, notices, court orders and the like bar nothing. `national`: the law of a
    nation, whose list of drugs bars import too; `subject`: whose whole and parts these are. Never raises.
    """
    if kind in _BAR_NOTHING or not mentions:
        return [], []
    read = list(mentions[:_MOST_MENTIONS])
    titles_count = _shows_only_titles(text.text, kind)
    items = set(listed_mentions(text.text, read, text.language))
    found = list(listings(text, _plant_first(read, subject), items, titles_count=titles_count))
    by_list = [ban for listing in found for ban in _of_list(text, listing, national=national)]
    defined = list(terms(text, read, roles(subject).whole))
    by_clause = list(_by_clauses(text, [*own(read, defined), *defined], read, titles_count=titles_count))
    listed = [
        Listed(
            listing.start,
            listing.end,
            listing.rule,
            listing.mention.substance,
            "prescription_only" if listing.meaning == "medicines" else None,
        )
        for listing in found
        if listing.meaning in ("unknown", "medicines")
    ]
    # Who sells on prescription sells by law: that makes a medicine, and bars nothing.
    listed += [
        Listed(ban.start, ban.end, ban.rule, ban.substance, "prescription_only")
        for ban in by_clause
        if ban.status == "prescription_only"
    ]
    barring = _without_repetition([*by_list, *(ban for ban in by_clause if ban.status != "prescription_only")])
    known = {ban.substance for ban in barring if counts(ban.acts)}
    barring = [ban for ban in barring if ban.substance in known]
    return _with_status(barring), [one for one in listed if one.substance not in known]


def _plant_first(mentions: Sequence[Mention], subject: Subject) -> list[Mention]:
    """A list that has the plant and its alkaloid on lines of their own is proved by the line of the plant."""
    called = roles(subject).whole
    return sorted(
        mentions,
        key=lambda one: not (one.substance == called and (called in one.words.casefold() or " " in one.words)),
    )


def _shows_only_titles(words: str, kind: DocumentKind) -> bool:
    """True for the record of a bill or ordinance, whose title or abstract is all the text there is."""
    if _ENACTS.search(words):
        return False
    return (
        kind in ("bill", "proposed_rule") or words.lstrip()[:1] in ("{", "[") or bool(_RECORD.search(words[:400]))
    )


def _of_list(text: LawText, listing: Listing, *, national: bool) -> Iterator[Ban]:
    """A line of a list of drugs bars possession, sale and manufacture, of a nation also import.

    Unless the text says otherwise; a list of medicines lets a prescription decide and bars nothing. What another
    list bars, a sentence after it may say.
    """
    if listing.meaning == "medicines":
        return
    acts: tuple[BarredAct, ...] = tuple(act for act in ACTS if national or act != "import")
    known = listing.meaning != "unknown"
    told = _told_acts(text, listing, at_least=3 if known else 1)
    if not known:
        acts = told or annexed_acts(text, listing.start)
    else:
        acts = told or (_OF_THE_MARKET if listing.meaning == "market" else acts)
    if "possession" in acts and possession_is_free(text.text, text.language):
        acts = tuple(act for act in acts if act != "possession")
    if acts:
        substance = listing.mention.substance
        for over in tuple(thresholds(_item_words(text, listing), substance)) or (None,):
            yield Ban(listing.start, listing.end, listing.rule, substance, acts, "prohibited", over)


def _item_words(text: LawText, listing: Listing) -> str:
    """The words of an item from its name on, with the parts below it where it ends in a colon and a code."""
    ahead = above_an_amount(text.text[listing.start : listing.mention.start])
    words = text.text[listing.start + ahead if ahead >= 0 else listing.mention.start : listing.end]
    if words.rstrip(" 0123456789").endswith((":", "\u2014")):
        return text.text[listing.mention.start : listing.end + _FOLLOWING]
    return words


def _told_acts(text: LawText, listing: Listing, at_least: int = 3) -> tuple[BarredAct, ...]:
    """The acts that the sentences after a listing say are barred with what it lists."""
    following = text.text[listing.end : listing.end + _FOLLOWING]
    tongue = tongue_of(text.language)
    ways = [(_PROHIBITS, ENGLISH), *([(tongue.prohibits, tongue.acts)] if tongue else [])]
    for sentence in _SENTENCE_END.split(following):
        told = (named_acts(sentence, words) for prohibits, words in ways if prohibits.search(sentence))
        for_sale = without_stock_for_sale(sentence) != sentence
        acts = next((acts for acts in told if len(acts) + for_sale >= at_least), ())
        if acts and _is_about_such(sentence, or_a_list=at_least == 1):
            return acts
    return ()


def _is_about_such(sentence: str, *, or_a_list: bool) -> bool:
    """True if a sentence speaks of what a list before it has, and not of selling to the young."""
    such = _SUCH.search(sentence) or (or_a_list and LISTS.search(sentence))
    return bool(such) and not _TO_SOME.search(sentence)


def _by_clauses(
    text: LawText, named: Iterable[Named], mentions: Sequence[Mention], *, titles_count: bool
) -> Iterator[Ban]:
    for one in named:
        passage = passage_at(text.text, one.start, one.end)
        if found := _clause(text, passage, one, mentions, titles_count=titles_count):
            status: Status = "prescription_only" if found.on_prescription else "sale_prohibited"
            for substance in one.substances:
                place = one.defined.get(substance) or shown(passage, one.start, one.end)
                yield Ban(*place, found.rule, substance, found.acts, status)


def _clause(
    text: LawText, passage: Passage, one: Named, mentions: Sequence[Mention], *, titles_count: bool
) -> Barred | None:
    """What a clause bars. Most bar nothing, so what takes a bar back is asked last."""
    at = one.start - passage.start
    before, after = passage.text[:at], passage.text[at + one.end - one.start :]
    above = list(leads(text, passage))
    following = text.text[passage.end : passage.end + 300] if passage.text[-1:] in ":\u2014" else ""
    readings = [
        " ".join([*(lead.text for lead in reversed(above[:depth])), before]) for depth in range(len(above) + 1)
    ]
    told = (barred(words, after + following, text.language, titles_count=titles_count) for words in readings)
    depth, found = _telling(told)
    again = not found and (at <= _HEAD or " not " in after)
    if again:
        found = barred_below(before, after + text.text[passage.end : passage.end + _NEXT])
    if not found or excluded(before, after) or removed(before, after) or is_asked(f"{readings[-1]} {after}"):
        return None
    if any(DEFINES.search(each.text) for each in (passage, *above[:depth])):
        return None
    if found.rule == "acts are prohibited" and is_among_findings(text.text, passage.start, passage.text):
        return None
    told_of = {idle(text, one.start, words, titles_count=titles_count) for words in readings[: depth + 1]}
    if told_of - ({None, "repeal"} if again else {None}):
        return None
    leading = list(takewhile(lambda lead: not DEFINES.search(lead.text), above))
    if _speaks_of_some(text, one, leading[-1].start if leading else passage.start, mentions):
        return None
    return None if _ADULTS.search(text.text, passage.end, passage.end + _FOLLOWING) else found


def _telling(told: Iterable[Barred | None]) -> tuple[int, Barred | None]:
    """The nearest reading that makes a status of its own; else the nearest of all."""
    nearest: tuple[int, Barred | None] = (0, None)
    for depth, found in enumerate(told):
        if found and counts(found.acts):
            return depth, found
        nearest = (depth, found) if found and not nearest[1] else nearest
    return nearest


def _speaks_of_some(text: LawText, one: Named, start: int, mentions: Sequence[Mention]) -> bool:
    """True if the clause is about certain products only: `a kratom product that contains synthesized kratom`."""
    for mention in mentions:
        if start <= mention.start < one.start and mention.substance in one.substances:
            going_on = text.text[mention.end : mention.end + 80]
            if _CERTAIN.match(going_on):
                return True
    return False


def _without_repetition(found: Iterable[Ban]) -> list[Ban]:
    """Each ban that adds an act or a threshold to those before it."""
    kept: list[Ban] = []
    acts: dict[str, set[str]] = {}
    for ban in found:
        known = acts.setdefault(ban.substance, set())
        if not known.issuperset(ban.acts) or (ban.over and ban.over not in {one.over for one in kept}):
            known.update(ban.acts)
            kept.append(ban)
    return kept


def _with_status(found: Sequence[Ban]) -> list[Ban]:
    """Each with what all bans of its substance together make of it: who may not have it may not sell it either."""
    held = {ban.substance for ban in found if "possession" in ban.acts}
    return [replace(ban, status="prohibited") if ban.substance in held else _lesser(ban) for ban in found]


def _lesser(ban: Ban) -> Ban:
    return replace(ban, status="sale_prohibited") if ban.status == "prohibited" else ban
