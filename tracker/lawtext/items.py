"""Items of schedules and lists: which places that name a substance list it, and which name it in passing.

An item begins at its number, at a new line, or after a semicolon, colon or full stop. A substance is listed where
only other names and descriptions stand between the beginning of the item and its name, and the item does not say
that it is gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from tracker.lawtext.expressions import expression, opening
from tracker.lawtext.item_words import AMOUNTS, CHEMISTRY, joins
from tracker.lawtext.rows import heads_row
from tracker.names import Mention

_REACH = 600
_LATIN = re.compile("[A-Za-z\u00c0-\u02af]")
_NUMBER = r"\(?(?:\d{1,4}[a-z]?|[a-z]{1,4}|[A-Z])[.)](?=[\s(])"
# A line goes on from the one before, as in a PDF, where that one is long and ends without a stop.
_BEGINS = expression(
    rf"[;:](?=\s)|[^\S\n]\|[^\S\n]|[.!?](?=\s+[A-Z\"(\u201c])|(?:^|\s)\(\w{{1,5}}\)(?=\s)|\n(?=\s*{_NUMBER})|\t"
    rf"|(?<=[.;:,\d)\]\u2014])\n"
    r"|(?:(?<=\n)|^)[^\n]{0,40}\n(?![a-z])",
    flags=0,
)
_ENDS = expression(r";|\.\s|\t|[^\S\n]\||\n(?![a-z])", flags=0)
# Words by which a line speaks about a substance instead of listing it.
_SPEAKS = expression(
    r"\b(?:is|are|was|were|be|been|has|have|had|shall|may|must|will|would|does|do|did|not|no"
    r"|nor|neither|except\w*"
    r"|exclud\w+|exempt\w*|unless|without|other than|lieu|propos\w+|add(?:ed|ing)?|remov\w+|delet\w+|repeal\w+"
    r"|struck|strik\w+|rescind\w*|amend\w*|withdr\w+|instead|study|report|means|sell|sale|sold|regulat\w+|puts?"
    r"|plac(?:e|es|ed|ing)|ordinance|resolution|bill|relating|relative|nothing|bars?|bans?|urg\w+|if|among"
    r"|purposes|makes?|calls?|took|match\w*)\b",
)
# The row of a table of amounts: `Mitragynine | 160 | mg`. It tells how much there may be, and lists no drug.
_AMOUNT = opening(
    r"\s*[|(]?\s*(?:[<≤]=?\s*|(?:max(?:imum)?\.?|up to|(?:not|no) more than)\s*)?\d[\d.,]{0,9}[^\S\n]*[|]?[^\S\n]*"
    r"(?:%|(?:mg|mcg|[µμ]g|ppm|g/|milligram|microgram|per ?cent|percent|prozent|мг)\b)"
)
_AMOUNT_CELL = expression(r"[|\t]\s*(?:[<≤]=?\s*)?\d[\d.,]{0,9}\s*(?:%|(?:mg|mcg|[µμ]g|ppm|g/|мг)\b)")
_GONE = expression(r"\b(?:repealed|deleted|removed|omitted|struck|rescinded|withdrawn)\b")
# Under an item that ends with a colon such words tell what falls under it, and list nothing.
_DESCRIBES = expression(r"\b(?:any|material|plant|botanical|contain\w*|deriv\w+|result\w+|amounts?|percent\w*)\b")
_STYLES = {"digit": r"\(?\d+[a-z]?[.)]", "upper": r"\(?[A-Z][.)]", "lower": r"\(?[a-z]{1,4}[.)]"}


@lru_cache(maxsize=64)
def _goes_on(language: str) -> re.Pattern[str]:
    """What may follow the name of an item: its end, a stop, a remark in brackets, a code, another name."""
    return opening(
        r"(?:\s*\([^)\n]*\)|\s*\[[^\]\n]*\]){0,4}[^\S\n]*"
        r"(?:$|\n|[^\w\s\"\u201d]|[\"\u201d]\s*(?:$|[^\w\s])|\d|(?:korth|its|except|whether|above|also|commonly"
        rf"|{joins(language)})\b|{CHEMISTRY}|{AMOUNTS}"
        r"|(?:is|are)\s+(?:hereby\s+)?(?:an?\s+)?(?:schedule|list|includ|plac|add|classif|designat|controlled"
        r"|prohibited))",
    )


def listed_mentions(text: str, named: Iterable[Mention], language: str = "en") -> list[Mention]:
    """Of the places that name a substance those that list it, in order."""
    goes_on = _goes_on(language)
    listed: list[Mention] = []
    below = range(0)
    for mention in named:
        if not _is_item(text, mention, goes_on):
            continue
        if mention.start in below and _DESCRIBES.search(_before(text, mention)):
            continue
        listed.append(mention)
        below = _below(text, mention) or below
    return listed


def _is_item(text: str, mention: Mention, goes_on: re.Pattern[str]) -> bool:
    after = text[mention.end : mention.end + _REACH]
    if _AMOUNT.match(after) or _AMOUNT_CELL.search(after.partition("\n")[0]):
        return False
    end = _ENDS.search(after)
    tail = after[: end.start()] if end else after
    if _LATIN.match(text, mention.end - 1) and not goes_on.match(tail) and not heads_row(text, mention.start):
        return False
    return not (_SPEAKS.search(_before(text, mention)) or _GONE.search(tail))


def _before(text: str, mention: Mention) -> str:
    """What stands between the beginning of the item and the name."""
    start = max(0, mention.start - _REACH)
    begins = [match.end() for match in _BEGINS.finditer(text, start, mention.start)]
    return text[begins[-1] if begins else start : mention.start]


def _below(text: str, mention: Mention) -> range | None:
    """Where the parts of an item lie that ends with a colon: up to the next number of its own kind."""
    start = text.rfind("\n", 0, mention.start) + 1
    end = text.find("\n", mention.end)
    if end < 0 or not text[start:end].rstrip(" \t0123456789").endswith(":"):
        return None
    for style in _STYLES.values():
        if re.match(style, text[start:end]):
            following = expression(rf"\n{style}").search(text, end)
            return range(end, following.start() if following else len(text))
    return None
