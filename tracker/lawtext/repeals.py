"""What a text takes away of the law about our substances."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tracker.lawtext import repeal_words as say
from tracker.lawtext.age_words import OTHER_GOODS
from tracker.lawtext.claims import Repeal
from tracker.lawtext.operative import ADDED, REMOVED, idle, removed
from tracker.lawtext.passages import leads, passage_at
from tracker.lawtext.reach import Reach, Sentence, is_law, reach, tongues
from tracker.lawtext.struck_above import is_struck_above
from tracker.lawtext.text import LawText
from tracker.model import Subject
from tracker.names import Mention
from tracker.names import mentions as named

_GOODS = re.compile(OTHER_GOODS)
_BARE = 60
_BARE_LINE = 160
"""Struck words hardly longer than the name were an item of a list."""
_NEAR_ADDED = 400
_TITLED = "a repeal by its title"
_WHAT = 160


def repeals(
    text: LawText, mentions: Sequence[Mention], subject: Subject, within: Reach | None = None
) -> list[Repeal]:
    """Each repeal in order. `mentions` are those of `text.text`; struck words may have any name of `subject`.

    Words that were struck stand in `what`, and the claim's place is where they stood (`start` equals `end`).
    Drafting forms, repeals of the text itself, of other law, and words put in place of the same words are none.
    """
    told = list(_struck(text, mentions, subject))
    within = within or reach(text, mentions)
    titles: list[Repeal] = []
    for found, sentence in [*_at_home(text, within), *_elsewhere(text, within)]:
        if not takes_a_bar(found.what) and not (say.TAX.search(found.what) and any(named(found.what, subject))):
            continue
        if is_law(text, sentence, within):
            is_title = idle(text, sentence.start, sentence.text[:80].lstrip()) == "title" or say.TITLE_ABROAD.match(
                sentence.text
            )
            (titles if is_title or found.rule == _TITLED else told).append(found)
    return list(_each_once(sorted(told or titles, key=lambda repeal: (repeal.start, -repeal.end))))


def takes_a_bar(what: str) -> bool:
    """False where a tax goes, or a committee: no bar goes with it."""
    return not say.NO_BAR.search(what) or say.BAR.search(what) is not None


def _each_once(told: Sequence[Repeal]) -> Iterator[Repeal]:
    """Without those that overlap an earlier one or say the same words again."""
    said: set[str] = set()
    end = -1
    for repeal in told:
        if repeal.start == repeal.end or (repeal.start >= end and _plain(repeal.what) not in said):
            said.add(_plain(repeal.what))
            end = max(end, repeal.end)
            yield repeal


def _at_home(text: LawText, within: Reach) -> Iterator[tuple[Repeal, Sentence]]:
    if "en" in tongues(text):
        for sentence in _sentences(within, within.places(say.STEMS)):
            if found := _in_english(within, sentence):
                yield found, sentence


def _elsewhere(text: LawText, within: Reach) -> Iterator[tuple[Repeal, Sentence]]:
    if text.language != "en":
        for sentence in _sentences(within, [mention.start for mention in within.mentions]):
            if found := _abroad(within, sentence) or _in_a_list(text, within, sentence):
                yield found, sentence


def _struck(text: LawText, mentions: Sequence[Mention], subject: Subject) -> Iterator[Repeal]:
    for place, words in text.struck:
        found = [mention.substance for mention in named(words, subject)]
        ours = [mention for mention in mentions if mention.substance in found]
        if not found or _is_put_back(text, place, words, ours) or _of_a_draft(text.text, place):
            continue
        is_bare = len(words.strip()) <= _BARE
        rule = (
            "a struck item of a list"
            if is_bare
            else "struck words of a bar"
            if say.RULES.search(words)
            else "struck words"
        )
        yield Repeal(place, place, rule, " ".join(words.split())[:_WHAT], tuple(dict.fromkeys(found)))


_MAKES = re.compile(
    r"(?i)\b(?:is|are|be)\s(?:hereby\s|further\s)?(?:(?P<new>added|created|enacted|inserted)|amended"
    r"(?P<by>\sby\sadding)?)\b"
)
_ENACTS = re.compile(
    r"(?i)\b(?:do(?:es)?\s(?:hereby\s)?(?:enact|ordain)\b|be\sit\s(?:\w{1,12}\s){0,2}(?:enacted|ordained))"
)
_ORDERS_WITHIN = 6000


def _of_a_draft(words: str, place: int) -> bool:
    """True for words struck from a new section, or before the enacting words: they were a draft and never law."""
    if _ENACTS.search(words, place):
        return True
    makes = next(reversed(list(_MAKES.finditer(words, max(0, place - _ORDERS_WITHIN), place))), None)
    return bool(makes and (makes["new"] or makes["by"]))


_OTHER_SECTION = re.compile(r"(?m)^\W{0,4}(?i:sec(?:tion|\.)|art(?:icle|\.)|§{1,2})\s?\d")
"""What a section of its own adds does not put back what another struck."""


def _is_put_back(text: LawText, place: int, words: str, ours: Sequence[Mention]) -> bool:
    """True if words added beside the struck ones name the substance again and bar as much as they did."""
    barred = bool(say.RULES.search(words))
    for start, end in text.added:
        if abs(start - place) > _NEAR_ADDED or _OTHER_SECTION.search(
            text.text, min(start, place), max(start, place)
        ):
            continue
        added = text.text[start:end]
        if len(added) > 2 * len(words) + _BARE // 2:
            continue
        if _plain(words) == _plain(added):
            return True
        if not barred and any(start <= mention.start < end for mention in ours):
            return True
    return False


def _plain(words: str) -> str:
    return re.sub(r"[\W\d_]+", " ", words).strip().casefold()


def _sentences(within: Reach, places: Sequence[int]) -> Iterator[Sentence]:
    """The sentences about places, each once."""
    done = -1
    for place in places:
        if place >= done:
            sentence = within.sentence(place, place + 1)
            done = sentence.end
            yield sentence


def _in_english(within: Reach, sentence: Sentence) -> Repeal | None:
    if say.DRAFTING.search(sentence.text):
        return None
    for verb in say.FREES.finditer(sentence.text):
        if ours := within.named_in(sentence.start, sentence.start + verb.start()):
            return _claim("no longer listed", sentence, (0, verb.end()), ours)
    for verb in say.GONE.finditer(sentence.text):
        if found := _gone(within, sentence, verb):
            return found
    for verb in say.TAKES.finditer(sentence.text):
        if found := _taken(within, sentence, verb):
            return found
    return None


def _gone(within: Reach, sentence: Sentence, verb: re.Match[str]) -> Repeal | None:
    """`Chapter 9 (kratom) is repealed`, `mitragynine is deleted from Schedule I`."""
    before = sentence.text[: verb.start()]
    if not say.PLAIN.search(verb[0]) and not (
        say.FROM_A_LIST.search(sentence.text, verb.end(), verb.end() + 80)
        or (verb[0].endswith("void") and say.CITED.search(before))
        or _is_item(before)
    ):
        return None
    begins, end = max((cut.end() for cut in _CLAUSE.finditer(before)), default=0), verb.end()
    ours = within.named_in(sentence.start + begins, sentence.start + verb.start())
    if not ours and sentence.text[verb.end() :].lstrip()[:1] in ":—":
        ours = within.named_in(sentence.start + verb.end(), sentence.end + 300)
        begins, end = 0, len(sentence.text)
    if ours and (say.LAW.search(sentence.text[:end]) or say.FROM_A_LIST.search(sentence.text)):
        return _claim("is repealed", sentence, (begins, end), ours)
    return _of_a_law_by_number(within, sentence, before[begins:], (begins, verb.end()))


_CLAUSE = re.compile(r"(?i),\s(?:and|then|but)\s|;\s")


def _is_item(words: str) -> bool:
    return bool(
        re.search(
            r"(?i)\b(?:item|entry|paragraph|subdivision|subsection|section|definition|article|chapter|clause|subparagraph)s?\b",
            words,
        )
    )


def _taken(within: Reach, sentence: Sentence, verb: re.Match[str]) -> Repeal | None:
    """`repeals the kratom ordinance`, `is amended by striking "kratom"`, `removes kratom from Schedule I`."""
    stop = say.UNTIL.search(sentence.text, verb.end())
    end = stop.start() if stop else len(sentence.text)
    what, is_plain = sentence.text[verb.end() : end], bool(say.PLAIN.search(verb[0]))
    # `Section 4 is amended as follows: (b) strike "kratom"`: the lead of the list says that a law is changed.
    is_amending = bool(
        say.AMENDED.search(sentence.text[: verb.start()]) or say.AS_FOLLOWS.search(within.lead(sentence)[-200:])
    )
    ours = within.named_in(sentence.start + verb.end(), sentence.start + end)
    if ours and (say.LAW.search(what) if is_plain else is_amending or say.FROM_A_LIST.search(what)):
        put_back = stop and within.named_in(sentence.start + stop.end(), sentence.end)
        rule = _TITLED if is_plain and verb[0].casefold().endswith("ing") and not is_amending else "takes away"
        return None if put_back else _claim(rule, sentence, (verb.start(), end), ours)
    if stop or ours:
        return None
    if is_amending and say.PART.match(what) and within.whole:
        return _claim("a part deleted", sentence, (0, end), within.mentions[:1])
    return _of_a_law_by_number(within, sentence, what, (verb.start(), end)) if is_plain else None


def _of_a_law_by_number(within: Reach, sentence: Sentence, words: str, span: tuple[int, int]) -> Repeal | None:
    """A law named only by its number, in a text that is about ours, and not one that the text writes anew."""
    if not within.whole or not say.CITED.search(words) or _GOODS.search(words):
        return None
    for cited in say.NUMBER.findall(words):
        if within.text.count(cited) > 1 and re.search(
            rf"{re.escape(cited)}[^.;]{{0,80}}\b(?:amended|to read)", within.text
        ):
            return None
    return _claim("a law by its number", sentence, span, within.mentions[:1])


def _abroad(within: Reach, sentence: Sentence) -> Repeal | None:
    if say.ABROAD_IDLE.search(sentence.text):
        return None
    for mention in within.named_in(sentence.start, sentence.end):
        before, after = within.text[sentence.start : mention.start], within.text[mention.end : sentence.end]
        if say.PUT_IN.search(before):
            continue
        if removed(before, after) or say.TAKES_ABROAD.search(before) or _is_said_to_go(after):
            span = (0, sentence.end - sentence.start)
            return _claim("taken away", sentence, span, within.named_in(sentence.start, sentence.end))
    return None


def _in_a_list(text: LawText, within: Reach, sentence: Sentence) -> Repeal | None:
    """`Følgende oppføringer strykes:` and below it a line that only names the substance."""
    ours = within.named_in(sentence.start, sentence.end)
    if not ours or len(sentence.text) > _BARE_LINE or ADDED.search(sentence.text):
        return None
    passage = passage_at(text.text, ours[0].start, ours[0].end)
    if is_struck_above(text.text, passage.start):
        return _claim("taken away", sentence, (0, sentence.end - sentence.start), ours)
    lead = next(leads(text, passage), None)
    if lead is None or say.ABROAD_IDLE.search(lead.text) or say.ALLOWS.search(lead.text):
        return None
    if not REMOVED.search(lead.text) or ADDED.search(lead.text):
        return None
    what = " ".join(text.text[lead.start : sentence.end].split())[:_WHAT]
    return Repeal(lead.start, sentence.end, "taken away", what, tuple(dict.fromkeys(m.substance for m in ours)))


def _is_said_to_go(after: str) -> bool:
    """`la mention de X est supprimée`: right behind the name, whatever stood before it."""
    near = re.split(r"[,;.]", after[:60], maxsplit=1)[0]
    return bool(REMOVED.search(near)) and not ADDED.search(near)


def _claim(rule: str, sentence: Sentence, span: tuple[int, int], ours: Sequence[Mention]) -> Repeal:
    words = sentence.text[span[0] : span[1]]
    start = sentence.start + span[0] + len(words) - len(words.lstrip())
    what = " ".join(words.split())[:_WHAT]
    return Repeal(start, start + len(words.strip()), rule, what, tuple(dict.fromkeys(m.substance for m in ours)))
