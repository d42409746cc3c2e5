"""Official texts: each publisher's envelope opened, and its own fields read. One module for each interface.

A text interface brings a document that is law. It is read as pages are, for its quotes and by the law reader; what
its publisher says in fields (published, in force from, repealed) is taken from there, never guessed from the words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tracker.official import ecfr, finlex, gesetze_im_internet
from tracker.official.sheet import Sheet

__all__ = ["SHEETS", "Sheet"]

SHEETS: Mapping[str, Callable[[bytes], Sheet]] = {
    "ecfr": ecfr.sheet,
    "finlex": finlex.sheet,
    "gesetze_im_internet": gesetze_im_internet.sheet,
}
"""By interface. Each takes the bytes of a document or of the answer that tells its versions; raises Unreadable, or
ValueError, TypeError or KeyError for what is not the interface's."""
