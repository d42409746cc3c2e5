"""A beginning that hangs on two days: the later of them, the earlier of them, one but not before the other."""

from __future__ import annotations

import re

from tracker.lawtext.events import Days
from tracker.lawtext.when import When, when

_REACH = 110
# `Upon approval but not before July 1`, `the later of July 1 or the day of its enactment`: two days, and which
# counts.
_TWO = re.compile(
    r"(?P<first>[^.;]{3,90}?),?\s(?:but|and)\s(?:in\sno\s(?:case|event)\s)?(?:not|no)\s(?:before|earlier\sthan|prior\sto|sooner\sthan)"
    r"\s(?P<not_before>[^;\n]{3,60})|\s?(?:on|upon)?\s?the\s(?P<which>later|earlier)\sof\s(?P<one>[^.;]{3,90}?),?\sor\s(?P<other>[^.;]{3,90})",
    re.IGNORECASE,
)


def of_two(after: str, days: Days) -> When | None:
    """The later of two days, or the earlier where the words say so; none is told where one of them cannot be."""
    two = _TWO.match(after)
    if not two:
        return None
    pieces = (two["first"], two["not_before"]) if two["first"] else (two["one"], two["other"])
    found = [moment for piece in pieces if (moment := when(piece, days, far=_REACH))]
    if len(found) < 2:
        return None
    known = sorted(moment.day for moment in found if moment.day)
    day = known[0 if two["which"] == "earlier" else -1] if len(known) > 1 else None
    return When(two.start(), two.end(), day, "one of two days")
