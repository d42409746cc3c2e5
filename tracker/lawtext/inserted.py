"""Substances that stand right after `insert:`, or as item of a code's section that is titled as a list of drugs."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.lawtext.drug_words import DRUGS, ENLISTS, LISTS, MEDICINES, SURELY_DRUGS
from tracker.lawtext.expressions import expression, opening
from tracker.lawtext.item_words import AMOUNTS, CHEMISTRY, joins
from tracker.lawtext.list_lines import adds_a_note
from tracker.lawtext.list_words_beyond import REWORDS
from tracker.lawtext.operative import introduces_nothing
from tracker.lawtext.text import LawText
from tracker.names import Mention

FACE = 2500
"""So far the beginning of a text tells what the whole is about."""
# `Schedule 1 Prohibited drugs. Insert in alphabetical order: X`: the name after the colon is what is inserted.
_JUST_AFTER_COLON = expression(r"[:：]\s*(?:\W{0,3}\d{1,4}[.)]?\s*)?[\"“„«(\s]{0,4}$")
# The second of the lines that are put in, before their closing mark: `eingefügt: „A / B“`.
_AMONG_LINES = expression(r"[:：]\s*[\"“„«»]?(?:[^\n.:;!?“”\"«»]{2,60},?\n){1,8}[ \t]*$")
_INSERTING = expression(r"\b(?:insert|add)(?:s|ed|ing|ition)?\b")
_PUTTING_ABROAD = expression(ENLISTS.pattern, REWORDS)
_OTHER_SCHEDULE = expression(r"\b(?:fees?|tax\w*|licen[sc]\w*|label\w*|foods?|permitted|products?|test\w*)\b")
_NEAR_ABOVE = 240
# `961.14 (4) (x) Mitragynine.` in a section that its title calls Schedule I.
_CODE_ITEM = opening(
    r"\W{0,3}(?P<section>\d{1,4}[.-]\d{1,4}(?:[.-]\d{1,4})?)(?P<title>[^\n(]{0,80})(?P<item>[\s(\w).]{3,40})$"
)
_TITLED = opening(
    r"[\W\d]{0,6}(?:relating to )?(?:the )?"
    r"(?:schedule [IV]{1,3}\b|controlled (?:dangerous )?substances)"
)
_OF_STATUTES = opening(
    r"(?:\s*\(\w{1,4}\)){0,4}[^.;:\n(]{0,40}\brelating to[^.;:\n]{0,60}\b(?:schedule [IV]{1,3}\b"
    r"|controlled substances)"
)
_PLACES = 20


@lru_cache(maxsize=64)
def goes_on(language: str) -> re.Pattern[str]:
    """After the name of an item: its end, or other names and remarks, never a heading's words."""
    # English goes on in small letters behind a semicolon; elsewhere `kratom; Lophophora` are items as well.
    others = "" if language in ("en", "und") else r"|\s*;\s*[^\W_]"
    return opening(
        r"\W*$|[;,.]?\n|\s*\.{3,}|\s*[,(\[（、「〔]|\s*[.;:]?\W*$|\s*[”\"»“«]|\t|\s+\d|[^\S\n]*[^\x00-\u024f]"
        r"|(?-i:\s*;\s*[a-z\d])|\s*[)\]）]|[^\S\n]+[/|][^\S\n]"
        rf"|\s+(?:korth|whether|its|in any|above|over|exceed\w*|with|{joins(language)})\b"
        rf"|\s+{CHEMISTRY}|\s+{AMOUNTS}{others}"
    )


def inserted_at(text: LawText, mention: Mention, after: str) -> str | None:
    """A name right after `insert:`, or as item of a code's section that is titled as a schedule of drugs."""
    if not goes_on(text.language).match(after):
        return None
    words = text.text[max(0, mention.start - _NEAR_ABOVE) : mention.start]
    abroad = text.language not in ("en", "und")
    after_colon = _JUST_AFTER_COLON.search(words) or (abroad and _AMONG_LINES.search(words))
    if after_colon and _inserts_drugs(text, words):
        return "schedule amended by adding"
    line = _CODE_ITEM.match(text.text[text.text.rfind("\n", 0, mention.start) + 1 : mention.start][:_NEAR_ABOVE])
    if line and "(" in line["item"] and _titled_as_schedule(text.text, line["section"], line["title"]):
        return "item of a list"
    return None


def _inserts_drugs(text: LawText, words: str) -> bool:
    inserting = _INSERTING if text.language in ("en", "und") else _PUTTING_ABROAD
    if not inserting.search(words[-_NEAR_ABOVE // 2 :]) or not LISTS.search(words):
        return False
    if adds_a_note(words[words.rstrip().rfind("\n") + 1 :]):
        return False
    if _OTHER_SCHEDULE.search(words) or introduces_nothing(words) or MEDICINES.search(words):
        return False
    return bool(DRUGS.search(words) or SURELY_DRUGS.search(text.text, 0, FACE))


def _titled_as_schedule(words: str, section: str, title: str) -> bool:
    """True if a section's title, here or wherever else its number stands, names a schedule of drugs."""
    if title.strip():
        return bool(_TITLED.match(title))
    place = words.find(section)
    for _ in range(_PLACES):
        if place < 0:
            return False
        going_on = words[place + len(section) : place + _NEAR_ABOVE]
        if _TITLED.match(going_on) or _OF_STATUTES.match(going_on):
            return True
        place = words.find(section, place + 1)
    return False
