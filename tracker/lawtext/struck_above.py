"""Items below words that strike them, where no colon leads to them."""

from __future__ import annotations

from tracker.lawtext.operative import ADDED, REMOVED

_NEAR_ABOVE = 600


def is_struck_above(text: str, start: int) -> bool:
    """`Hatályát veszti az 55/2014. (XII. 30.) EMMI rendelet C) pont`, and items below it: no colon leads to them.

    Read by lines, for numbers of laws have full stops; a line that ends a sentence ends the search.
    """
    for line in reversed(text[max(0, start - _NEAR_ABOVE) : start].split("\n")[:-1]):
        if REMOVED.search(line) and not ADDED.search(line):
            return not line.rstrip().endswith((".", ";", ":"))
        if line.rstrip().endswith("."):
            return False
    return False
