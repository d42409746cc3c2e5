"""Substances that a text puts on a list of drugs, or that a list of drugs has.

Two ways: a sentence that says so (`mitragynine is added to Schedule I`), and an item under introductory words that
tell what list it is. Where nothing tells, the substance is `listed` and what that means stands elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tracker.lawtext.columns import in_schedule, line_at
from tracker.lawtext.corrected import corrected
from tracker.lawtext.definitions_abroad import defines_abroad
from tracker.lawtext.deliberations import weighs
from tracker.lawtext.drug_words import (
    DRUGS,
    HEADS_ABROAD,
    LISTS,
    MARKET,
    MEDICINES,
    SURELY_DRUGS,
    drug_places,
)
from tracker.lawtext.ending_words import ITSELF
from tracker.lawtext.exchanged import exchanged
from tracker.lawtext.expressions import expression, opening
from tracker.lawtext.findings import is_among_findings
from tracker.lawtext.inserted import FACE, goes_on, inserted_at
from tracker.lawtext.known_drugs import CLASS_OF_DRUGS, KNOWN_DRUG, OTHER_LIST
from tracker.lawtext.list_heads import Meaning, introduces
from tracker.lawtext.list_lines import BEGINS_AS_A_LIST, HEADS_A_LIST, described, is_heading, is_parent, leaves_out
from tracker.lawtext.list_words_beyond import NOT_PUT
from tracker.lawtext.operative import DEFINES, excluded, idle, removed
from tracker.lawtext.passages import Passage, above, is_item, leads, passage_at, shown
from tracker.lawtext.prohibitions import barred
from tracker.lawtext.rows import heads_row
from tracker.lawtext.schedule_sentences import PUTS_ON, sentence_rule
from tracker.lawtext.schedule_words import COMMANDS, PANEL
from tracker.lawtext.struck_above import is_struck_above
from tracker.lawtext.text import LawText
from tracker.lawtext.thresholds import above_an_amount
from tracker.names import Mention

_SCHEDULE_I = expression(r"\bschedule I\b")
_SECTION = opening(
    r"^\W{0,3}(?:§|(?:sec|section|article|art|chapter|title|part|subpart|rule|subd)\b"
    r"|\d{1,4}[-.:]\d)"
)
_HEADED = opening(
    r"\W{0,3}(?:§|(?:sec|section|article|art|chapter|title|subpart|rule)\b|\d{1,4}[-:]\d"
    r"|\d{1,4}\.\d{3})"
    # the heading of a section, which a list of links above it does not make an item: `Kratom — Offenses`
    r"|[^.;:\n]{1,60}?\s[\u2014\u2013-]\s?(?:offen[cs]es?|penalt(?:y|ies)|definitions?|sales?|regulations?"
    r"|labell?ing|requirements?)\b[^.;\n]{0,40}$"
)
# `Misuse of Drugs (Classification of Kratom) Order 2026`: a title is no item, whatever the order does with it.
_INSTRUMENT = (
    r"(?:order|regulations?|act|rules|instrument|determination|notification|proclamation|declaration)\b"
    r",? ?(?:\(?no\.? ?\d{1,4}\)?,? )?(?:of )?(?:19|20)\d\d"
)
_TITLE = expression(
    rf"^[A-Z][^\n.;:()]{{3,80}}\([^\n()]{{3,120}}\) (?:\w+ ){{0,2}}{_INSTRUMENT}\b",
    rf"^[A-Z][^\n()]{{0,120}}\b{_INSTRUMENT}\W{{0,3}}$",
)
# `Toto nařízení stanoví podmínky pro ... list kratomu nebo extrakt`: what a law says of itself is no item.
_OF_ITSELF = opening(rf"{ITSELF}|\W*\w{{2,3}}\s(?:pr[eé]sent|vorliegend|onderhavig)\w{{0,3}}\s")
_SENTENCES, _SENTENCE = 12, 400
_TRIES = 100
_LINE = 60
_A_FEW, _MANY = 2, 5
"""So many items about one make a list; a long one."""
_CHEMISTRY = expression(r"\d-[a-z\[(]|yl\)?-")


# An item of many words goes on to the next one, and orders nothing.
_LISTED_AT_LENGTH = expression(
    r"^(?![^\n]*\b(?:shall|may|must|means?|unlawful)\b)[^.:\n]{3,400};(?: (?:or|and))?\W*$"
)
_NOT_PUT = opening(NOT_PUT)

_NO_BLANKS = ("en", "ja", "zh", "th", "km", "lo", "my")
_PARTED, _LETTERS, _WORDS_OF_A_SENTENCE = re.compile(r"[,;:()\[\]|\t\n\"“”„«»]"), re.compile(r"[^\W\d_]{2,40}"), 7


@dataclass(frozen=True)
class Listing:
    """A substance on a list, and what the list is."""

    mention: Mention
    start: int
    end: int
    meaning: Meaning
    rule: str


def listings(
    text: LawText, mentions: list[Mention], items: set[Mention], *, titles_count: bool
) -> Iterator[Listing]:
    """For each substance the first place that puts it on a list of drugs; else of medicines; else of whatever."""
    tried: dict[str, int] = {}
    best: dict[str, Listing] = {}
    for mention in mentions:
        substance = mention.substance
        known = best.get(substance)
        if (known and known.meaning != "unknown" and known.rule != PUTS_ON) or tried.get(substance, 0) >= _TRIES:
            continue
        tried[substance] = tried.get(substance, 0) + 1
        found = _listing(text, mention, is_listed=mention in items, titles_count=titles_count)
        if found and (known is None or _proves_more(found, known)):
            best[substance] = found
    return iter(best.values())


def _proves_more(one: Listing, known: Listing) -> bool:
    """A known list proves more than an unknown one, and the item of a list more than a title or a summary."""
    if known.meaning == "unknown":
        return True
    return one.meaning == known.meaning and one.rule != PUTS_ON


def _listing(text: LawText, mention: Mention, *, is_listed: bool, titles_count: bool) -> Listing | None:
    passage = passage_at(text.text, mention.start, mention.end)
    before, after = _around(passage, mention)
    way = corrected(before, after) if text.language in ("en", "und") else exchanged(before, after)
    row = in_schedule(text.text, mention.start, mention.end)
    if row:
        return (
            Listing(mention, *line_at(text.text, mention.start), "drugs", "row of a table")
            if row == "listed"
            else None
        )
    gone = way == "taken" or (way is None and removed(before, after))
    if (
        gone
        or PANEL.search(passage.text)
        or excluded(before, after)
        or DEFINES.search(passage.text)
        or _left_out(text, passage, after, titles_count)
    ):
        return None
    found = is_among_findings(text.text, passage.start, passage.text)
    if found or idle(text, mention.start, before, titles_count=titles_count):
        return None
    rule = "put on a list" if way == "put" and _names_a_list(passage) else sentence_rule(text, before, after)
    if rule and (meaning := _meaning_of(text, passage)):
        return Listing(mention, *shown(passage, mention.start, mention.end), meaning, rule)
    if inserted := inserted_at(text, mention, after):
        return Listing(mention, *shown(passage, mention.start, mention.end), "drugs", inserted)
    return _item(text, mention, passage, is_listed=is_listed)


def _names_a_list(passage: Passage) -> bool:
    return bool(LISTS.search(passage.text) or DRUGS.search(passage.text))


def _left_out(text: LawText, passage: Passage, after: str, titles_count: bool) -> bool:
    """`Кратом до переліку не вноситься`, `Kratom wird in die Anlage nicht aufgenommen`; or that is only weighed."""
    if text.language in ("en", "und"):
        return False
    weighed = not titles_count and weighs(passage.text[:_SENTENCE], text.language)
    return weighed or _NOT_PUT.match(after) is not None


def _around(passage: Passage, mention: Mention) -> tuple[str, str]:
    at = mention.start - passage.start
    return passage.text[: max(0, at)], passage.text[max(0, at) + mention.end - mention.start :]


def _meaning_of(text: LawText, passage: Passage) -> Meaning:
    if MARKET.search(passage.text) or MARKET.search(text.text, 0, FACE):
        return "market"
    if MEDICINES.search(passage.text) and not DRUGS.search(passage.text):
        return "medicines"
    if DRUGS.search(passage.text) or SURELY_DRUGS.search(text.text, 0, FACE) or _SCHEDULE_I.search(passage.text):
        return "drugs"
    beside_a_drug = KNOWN_DRUG.search(passage.text) and not OTHER_LIST.search(passage.text)
    if beside_a_drug and CLASS_OF_DRUGS.search(text.text):
        return "drugs"
    return "medicines" if MEDICINES.search(text.text, 0, FACE) else "unknown"


def _item(text: LawText, mention: Mention, passage: Passage, *, is_listed: bool) -> Listing | None:
    """The item of a list, by the words above it."""
    before, after = _around(passage, mention)
    if (
        not is_listed
        or _HEADED.match(passage.text)
        or _TITLE.search(passage.text)
        or (text.language not in ("en", "und") and _is_no_item(text, passage))
    ):
        return None
    if not goes_on(text.language).match(after) and not heads_row(text.text, mention.start):
        return None
    led = above_an_amount(before)
    before = before[:led] if led >= 0 else before
    if (text.language not in _NO_BLANKS and _is_a_sentence(before)) or COMMANDS.search(before):
        return None
    # Under `no person shall sell any of these:` an item is the object of that clause, whatever list it is called.
    if any(
        barred(f"{lead.text} {before}", after, text.language, titles_count=False)
        for lead in islice(leads(text, passage), 1)
        if text.language in ("en", "und") or not DRUGS.search(lead.text)
    ):
        return None
    meaning = _list_above(text, passage)
    if meaning == "unknown" and mention.start - passage.start > _LINE:
        return None
    return (
        Listing(mention, *shown(passage, mention.start, mention.end), meaning, "item of a list")
        if meaning
        else None
    )


def _is_no_item(text: LawText, passage: Passage) -> bool:
    """True for what is struck, and for a sentence in which a law speaks of itself or tells what a word means."""
    speaks = _OF_ITSELF.match(passage.text) is not None or defines_abroad(passage.text)
    return speaks or is_struck_above(text.text, passage.start)


def _is_a_sentence(before: str) -> bool:
    """True if so many words lead to a name, and no comma or bracket parts them, that no item begins with them."""
    return len(_LETTERS.findall(_PARTED.split(before)[-1])) >= _WORDS_OF_A_SENTENCE


def _list_above(text: LawText, passage: Passage) -> Meaning | None:
    """What list it is by the nearest introductory words; None where they introduce something else."""
    siblings, sentences, neutral = _siblings_below(text, passage), 0, False
    places = drug_places(text.text, text.language)
    for words, start, end in above(text, passage.start):
        if leaves_out(words, passage.text):
            return None
        if is_heading(words) and not DRUGS.search(words):
            if told := _described(text, words, start):
                return told
            neutral = True
            continue
        parent = is_parent(words, passage.text)
        if not parent and _is_sibling(words, may_name_drugs=bisect_left(places, start) < bisect_left(places, end)):
            siblings += 1
            continue
        decided = introduces(words)
        if decided in ("drugs", "medicines", "market"):
            decided = "market" if MARKET.search(text.text, 0, FACE) else decided
            heads = (
                neutral or parent or (decided == "market" and siblings) or _heads_a_list(words, passage, siblings)
            )
            return decided if heads else None
        if decided == "other" and not neutral:
            return None
        neutral = neutral or decided == "neutral"
        sentences += 1
        if decided == "other" or sentences > _SENTENCES or (_SECTION.match(words) and (neutral or sentences > 1)):
            break
    return _by_face(text, passage, siblings) if neutral or siblings >= _A_FEW else None


def _described(text: LawText, heading: str, start: int) -> Meaning | None:
    told = described(text.text, heading, start)
    meaning = introduces(told) if told else "plain"
    return meaning if meaning in ("drugs", "medicines", "market") else None


def _heads_a_list(words: str, passage: Passage, siblings: int) -> bool:
    in_a_list = siblings or is_item(passage.text) or words.rstrip()[-1:] in ":：—"
    heads = HEADS_A_LIST.search(words) or HEADS_ABROAD.search(words) or BEGINS_AS_A_LIST.match(words)
    return bool(in_a_list and heads)


def _by_face(text: LawText, passage: Passage, siblings: int) -> Meaning | None:
    """What the lists of a law are about that its beginning tells, or of a long list any part of it."""
    if MARKET.search(text.text, 0, FACE):
        return "market"
    if SURELY_DRUGS.search(text.text, 0, FACE) or (siblings >= _MANY and SURELY_DRUGS.search(text.text)):
        return "drugs"
    return "unknown" if siblings >= _MANY or is_item(passage.text) or "\t" in passage.text else None


def _siblings_below(text: LawText, passage: Passage) -> int:
    """Items known before those above are counted: the next line, and the names of a list that is one long line."""
    following = text.text[passage.end : passage.end + _LINE].lstrip("\n;,. ").partition("\n")[0]
    below = bool(following) and len(following) < _LINE // 2 and not _SECTION.match(following)
    return int(below) + 10 * (len(_CHEMISTRY.findall(passage.text[:FACE])) > 10)


def _is_sibling(words: str, *, may_name_drugs: bool) -> bool:
    if words.rstrip('"”» ')[-1:] in ":：—":
        return False
    labelled, is_short = is_item(words) or "\t" in words, len(words) < _LINE
    if labelled and (is_short or _LISTED_AT_LENGTH.search(words)):
        return True
    return (labelled or is_short) and not (may_name_drugs and DRUGS.search(words))
