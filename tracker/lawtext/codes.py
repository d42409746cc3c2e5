"""Short names that are only the number of something: `Form 7-OH`, `exhibit 7-OH`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tracker.names import Mention

_LETTERS = re.compile(r"[^\W\d_]{4}")
_NUMBERED = re.compile(
    r"(?<!tablet )(?<!powder )(?<!powdered )(?<!liquid )(?<!capsule )(?<!dosage )(?<!pure )(?<!any"
    r" )(?<!every )(?<!extract )"
    r"(?<!concentrated )(?<!raw )(?<!solid )(?<!natural )(?<!synthetic )"
    r"\b(?:forms?|tables?|figures?|fig\.|exhibits?|appendix|annexes"
    r"|sections?|chapters?|rules?|routes?|models?|rooms?|docket|parcels?"
    r"|lots?|units?|districts?|zones?|bulletins?|worksheets?|attachments?|flights?|bus|highway|standards?)"
    r"\s{1,3}(?:(?:no|nr|number)\.?\s{0,2})?[\"“#]?$",
    re.IGNORECASE,
)
_BACK = 40


def meant(mentions: Iterable[Mention], text: str) -> Iterator[Mention]:
    """The mentions that name a substance: a name with letters enough for a word always does."""
    for mention in mentions:
        before = text[max(0, mention.start - _BACK) : mention.start]
        if _LETTERS.search(mention.words) or not _NUMBERED.search(before):
            yield mention
