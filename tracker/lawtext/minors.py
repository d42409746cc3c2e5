"""Ages that a law names by a word alone: it keeps the substance from minors, and another law says who is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tracker.lawtext.act_words import named_acts, tongue_of
from tracker.lawtext.age_words_beyond import MINORS

OF_AGE = 18
_AT_MOST = 40
_BESIDE = re.compile(
    r"(?i)publicit|advertis|werbung|reclame|reklam|pubblicit|κυρώ|peine|strafe|pena\b|punid|punit|bestraf"
    r"|straf|karist|наказ|лишен"
)
"""Advertising to the young, and harsher punishment, are no age limit of a sale."""


def of_minors(words: str, language: str) -> Iterator[tuple[int, int]]:
    """Where a text of a language speaks of minors, in order; nowhere if majority differs by land."""
    form = _form(language)
    found = form.finditer(words) if form else iter(())
    for _, match in zip(range(_AT_MOST), found, strict=False):
        yield match.span()


def bars_a_sale(sentence: str, language: str) -> bool:
    """True if a sentence forbids to sell or to have, and speaks of no advertising and no punishment."""
    tongue = tongue_of(language)
    if not tongue or not tongue.prohibits.search(sentence) or _BESIDE.search(sentence):
        return False
    return bool({"sale", "possession"} & set(named_acts(sentence, tongue.acts)))


@cache
def _form(language: str) -> re.Pattern[str] | None:
    words = MINORS.get(language)
    return re.compile(f"(?i:{words})") if words else None
