"""The most of our substances that a product may hold: caps and the thresholds of schedules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tracker.lawtext.amounts import TO_THE_WHOLE, Amount, amounts, limits_of
from tracker.lawtext.claims import Cap
from tracker.lawtext.compounds import is_compound
from tracker.lawtext.expressions import spaced
from tracker.lawtext.limit_tables import table_caps
from tracker.lawtext.limit_words import (
    AFTERWARDS,
    HEDGES,
    LEAST,
    MAXIMUM_ABOVE,
    MONEY_AND_SHARES,
    MORE,
    OTHER_ANALYTES,
)  # fmt: skip
from tracker.lawtext.ratios import is_of_the_base, ratio_caps
from tracker.lawtext.reach import Reach, Sentence, is_law, reach, tongues
from tracker.lawtext.roles import roles
from tracker.lawtext.text import LawText
from tracker.model import Limit, Subject
from tracker.names import Mention

_LEAST, _AFTERWARDS, _HEDGES, _SHARES, _OTHERS, _ABOVE = (
    re.compile(spaced(words))
    for words in (LEAST, AFTERWARDS, HEDGES, MONEY_AND_SHARES, OTHER_ANALYTES, MAXIMUM_ABOVE)
)
_OF = re.compile(
    r"(?i)[\s)]{0,12}(?:\([^)]{0,14}\)\s{0,12})?(?:,\s{1,4}(?=of\b))?(?:by\s{1,12}weight\s{1,12}|w/w\s{1,12}|in\s{1,12}weight\s{1,12})?(?:(?:of|in|total"
    r"|combined|either|synthetic|concentrated|any|the|de|d[’']|di|do|da|von|van|af|av|at)\s{0,12}){0,4}"
)
_OF_ANOTHER = re.compile(
    spaced(rf"(?i:[\s)]{{0,12}}(?:of\s)?(?:(?!total|all)\w{{1,14}}\s)?)(?!total){OTHER_ANALYTES}")
)
"""`10 percent moisture`, `2 ppm of lead`: whatever was named before."""
_ALKALOIDS_ARE = re.compile(
    r"(?i)[\s)]{0,2}of\s(?:the\s|its\s|all\s)?(?:\w{1,12}\s){0,2}alkaloids?(?:\s\w{1,12}){0,4}\s"
    r"(?:is|are|be|being|consists?\sof|comprises?)\s(?:the\s)?"
)
_JOINT = re.compile(
    r"(?i)[\s\"”)]{0,3}(?:,|/|\(|&|\+|;|\b(?:and/or|and|or|und|oder|et|ou|y|o|e|nebo|og|och|eller|en|of|dan|atau)\b|\s){1,4}"
    r"[\s\"“(]{0,3}"
)
_CARRIED = re.compile(r"(?i)[^.;]{0,60}\b(?:or|and|nor|ou|oder|o|y|e|nebo)\b")
_LIST_GOES_ON = re.compile(
    r"(?i)^[^.;\n]{0,90}(?:,|\b(?:and|or|nor|et|ou|und|oder|y|o|e|a|nebo|i|lub|en|of|og|och|eller|dan)\b)[^.;\n\d]{0,40}$"
)
_BOUND_REACH = 90
_ROW = 200
"""A line no longer than this can be a row of a table."""
_ROWS_AT_MOST = 60
_NUMBERED_ROW = re.compile(r"[^\n\d]{2,80}\d[^\n]{0,80}(?<![.;:,])")
_BARE_BASIS = re.compile(r"(?i)\s{1,4}(?!per\b|of\b|or\b|and\b|by\b)(?=[a-z])")
"""In a row the basis stands beside the unit: `Mitragynine 100 mg serving`."""


def caps(text: LawText, mentions: Sequence[Mention], within: Reach | None = None, *, subject: Subject) -> list[Cap]:
    """Each cap once, in order; ratios are to the `subject`'s whole.

    `text` as `law_text` gives it, `mentions` all in it.
    An amount of ours, a word that makes it the most allowed, and what it is reckoned on; where one of them is
    missing nothing is claimed. Any text is fit; no errors.
    """
    within = within or reach(text, mentions)
    whole = roles(subject).whole
    found: dict[Limit, Cap] = {}
    for language in tongues(text):
        if language in MORE:
            in_tables = list(table_caps(within, language, is_compound))
            in_words = [*_amount_caps(within, language, whole), *ratio_caps(within, language, whole)]
            for cap in [*in_tables, *(cap for cap in in_words if not _overlaps(cap, in_tables))]:
                if is_law(text, within.sentence(cap.start, cap.end), within):
                    found.setdefault(cap.limit, cap)
    return sorted(found.values(), key=lambda cap: (cap.start, cap.limit.substance))


def _is_row_of_others(within: Reach, sentence: Sentence) -> bool:
    """A row of a table that names no substance means the one over the column, if any."""
    line = sentence.text.strip()
    return ("\t" in line or "|" in line) and not within.named_in(sentence.start, sentence.end)


def _overlaps(cap: Cap, others: Sequence[Cap]) -> bool:
    return any(cap.start < other.end and other.start < cap.end for other in others)


def _amount_caps(within: Reach, language: str, whole: str) -> Iterator[Cap]:
    found = list(amounts(within, language))
    for index, amount in enumerate(found):
        sentence = within.sentence(amount.start, amount.end)
        left = max([sentence.start, *(a.end for a in found[max(0, index - 3) : index] if a.end <= amount.start)])
        right = min([sentence.end, *(a.start for a in found[index + 1 : index + 4])])
        after = within.text[amount.end : right]
        if _caps_nothing_of_ours(within, sentence, after):
            continue
        above = _above(within, sentence)
        if rule := _bound(within, language, amount, sentence, left, above):
            if rule == "row-under-a-maximum":
                after = _BARE_BASIS.sub(" per ", after, count=1) if _BARE_BASIS.match(after) else after
            before = within.text[left if amount.unit == "%" else sentence.start : amount.start]
            base = whole if amount.unit == "%" and is_of_the_base(within, amount.end, whole) else ""
            for substance in _whose(within, amount, sentence, above, right, base):
                shared = within.text[amount.end : sentence.end] if _goes_on(after) else ""
                for limit in limits_of(amount, substance, before, after, above, shared):
                    yield Cap(*_span(within, amount, substance, sentence), rule, _to_the_base(limit, base))


def _caps_nothing_of_ours(within: Reach, sentence: Sentence, after: str) -> bool:
    """A finding, a tolerance; a share of money or of a panel; an amount of lead or water; a row of another one."""
    apart = _SHARES.match(after) or _OF_ANOTHER.match(after)
    return bool(_HEDGES.search(sentence.text) or apart or _is_row_of_others(within, sentence))


def _goes_on(after: str) -> bool:
    """`up to 150 mg of one and up to 1 mg of the other per serving`: both are reckoned on a serving."""
    return not re.search(r"(?i)\b(?:per|each)\b", after) and bool(_LIST_GOES_ON.search(after))


def _above(within: Reach, sentence: Sentence) -> str:
    """The words that lead to a list; over a row of a table those before it."""
    if lead := within.lead(sentence):
        return lead
    if sentence.end - sentence.start >= _ROW:
        return ""
    first = _first_row(within.text, sentence.start)
    before = within.text[max(0, first - 2 * _ROW) : first]
    return before if _ABOVE.search(before) else ""


def _first_row(words: str, start: int) -> int:
    """Where the rows above a row begin: short lines that each have a number and no full stop at their end."""
    for _ in range(_ROWS_AT_MOST):
        above = words.rfind("\n", max(0, start - _ROW), max(0, start - 1)) + 1
        if not above or not _NUMBERED_ROW.fullmatch(words, above, start - 1):
            break
        start = above
    return start


def _bound(within: Reach, language: str, amount: Amount, sentence: Sentence, left: int, above: str) -> str | None:
    """The name of what makes the amount the most allowed: a word before it, behind it, or over its list."""
    before = within.text[max(sentence.start, amount.start - _BOUND_REACH) : amount.start]
    more = max((match.end() for match in _more(language).finditer(before)), default=0)
    least = max((match.end() for match in _LEAST.finditer(before)), default=0)
    if least and least >= more:
        return None
    if more:
        return "no-more-than"
    if amount.is_bound or _AFTERWARDS.match(within.text[amount.end : sentence.end]):
        return "or-more-or-less"
    carried = within.text[left : amount.start]
    if (
        left > sentence.start
        and len(carried) < _BOUND_REACH
        and _more(language).search(within.text, sentence.start, left)
    ):
        return "another-amount-of-the-same-bound" if _CARRIED.match(carried) else None
    return (
        "row-under-a-maximum" if above and (_ABOVE.search(above) or _more(language).search(above[-60:])) else None
    )


def _whose(within: Reach, amount: Amount, sentence: Sentence, above: str, right: int, base: str) -> list[str]:
    """The substances whose amount it is: named right behind it, else last before it, else after it."""
    ours = [m for m in within.named_in(sentence.start, sentence.end) if is_compound(m)]
    after = [m for m in ours if m.start >= amount.end]
    before = [m for m in ours if m.end <= amount.start]
    is_base = bool(base) and any(m.substance != base for m in before)
    if after and not is_base and _leads_to(within, amount, after[0]):
        return _with_companions(within, ours, ours.index(after[0]), forward=True)
    foreign = max((m.end() for m in _OTHERS.finditer(within.text, sentence.start, amount.start)), default=0)
    if before and before[-1].end >= foreign:
        return _with_companions(within, ours, ours.index(before[-1]), forward=False)
    if foreign or _OTHERS.search(within.text, amount.end, min(sentence.end, amount.end + 60)):
        return []
    if after and after[0].start < min(right, amount.end + 120):
        return _with_companions(within, ours, ours.index(after[0]), forward=True)
    if not above or _OTHERS.search(above):
        return _row_before(within, sentence)
    near = within.named_in(sentence.start - len(above) - 200, sentence.start)
    named = [m for m in near if is_compound(m) and m.words in above]
    return [named[-1].substance] if named else _row_before(within, sentence)


def _row_before(within: Reach, sentence: Sentence) -> list[str]:
    """What the row of a table names before the sentence in one of its cells: a remark is about that."""
    start = within.text.rfind("\n", 0, sentence.start) + 1
    cells = within.text[start : sentence.start]
    if "|" not in cells and "\t" not in cells:
        return []
    return [m.substance for m in within.named_in(start, sentence.start) if is_compound(m)][-1:]


def _leads_to(within: Reach, amount: Amount, mention: Mention) -> bool:
    """`2 percent of X`, `2 percent of the alkaloid content is X`."""
    return any(words.fullmatch(within.text, amount.end, mention.start) for words in (_OF, _ALKALOIDS_ARE))


def _to_the_base(limit: Limit, base: str) -> Limit:
    """One percent of the content of the other compound is a ratio."""
    if not base or limit.unit != "%" or limit.substance == base:
        return limit
    return Limit(substance=limit.substance, max=limit.max / 100, unit="ratio", basis=TO_THE_WHOLE)


def _with_companions(within: Reach, ours: list[Mention], index: int, *, forward: bool) -> list[str]:
    """A substance and those joined to it by `and`, `or`, a comma."""
    chosen, step = [ours[index]], 1 if forward else -1
    while 0 <= index + step < len(ours):
        first, second = sorted((ours[index], ours[index + step]), key=lambda mention: mention.start)
        if not _JOINT.fullmatch(within.text, first.end, second.start):
            break
        index += step
        chosen.append(ours[index])
    return list(dict.fromkeys(mention.substance for mention in chosen))


def _span(within: Reach, amount: Amount, substance: str, sentence: Sentence) -> tuple[int, int]:
    """From the name to the amount, or the other way round."""
    named = [m for m in within.named_in(sentence.start, sentence.end) if m.substance == substance]
    nearest = min(named, key=lambda m: min(abs(m.start - amount.end), abs(amount.start - m.end)), default=None)
    if nearest is None:
        return amount.start, amount.end
    return min(nearest.start, amount.start), max(nearest.end, amount.end)


@cache
def _more(language: str) -> re.Pattern[str]:
    return re.compile(spaced(f"(?i:{MORE[language]})"))
