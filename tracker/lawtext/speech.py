"""What a table of words must have by which the laws of one language say when they begin."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Speech:
    """`takes`: it begins. `publication`, `filing`, `approval`: what day it may be counted from.

    `next_day`: the day after. `unfixed`: no day that a calendar tells. `elapsed`: the term must have passed, so
    that the day after counts. `itself`: words for this very law. `before`: the day is said before the verb.
    `reach`: so far before its stem a verb may begin, as in `tritt ... in Kraft`.
    `stems`: small letters, one of which stands in every sentence that begins anything; they are sought first.
    """

    stems: tuple[str, ...]
    takes: str
    publication: str
    approval: str
    next_day: str
    unfixed: str
    filing: str = r"(?!)"
    immediate: str = r"(?!)"
    elapsed: str = r"(?!)"
    itself: str = r"(?!)"
    before: bool = False
    reach: int = 240
