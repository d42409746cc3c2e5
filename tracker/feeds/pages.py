"""A feed as it grows: complete pages of the past, which stay as they are, and the newest items (RFC 5005)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tracker.feeds.entries import atom, jsn, rss
from tracker.feeds.item import Item

MOST_ITEMS = 100
MOST_BYTES = 64 * 1024
"""Of a document. Some readers refuse more, and all fetch it whole."""
_HEAD = 2_048
"""Bytes kept free for a document's head."""
_MARK = 400
"""Bytes kept free in a page for each item, which may have to say later that it was taken back."""


@dataclass(frozen=True)
class Told:
    """An item at its place in the order of telling, written once a format, however many feeds carry it.

    `unmarked`: what it was before it was taken back.
    """

    position: int
    item: Item
    unmarked: Item | None = None

    @cached_property
    def atom(self) -> bytes:
        return atom(self.item)

    @cached_property
    def rss(self) -> bytes:
        return rss(self.item)

    @cached_property
    def json(self) -> bytes:
        return jsn(self.item)

    @cached_property
    def size(self) -> int:
        """Bytes in Atom before it was taken back, so that pages end where they ended then."""
        return len(atom(self.unmarked) if self.unmarked else self.atom)

    @property
    def largest(self) -> int:
        """Bytes in the format that takes most."""
        return max(len(self.atom), len(self.rss), len(self.json))


class Page(NamedTuple):
    """A complete page: its number from 1, and its items."""

    number: int
    items: tuple[Told, ...]


class Pages:
    """One feed. `starts`: the positions of the first items of all pages; the last page is still open."""

    def __init__(self, starts: list[int]) -> None:
        self.starts = starts
        self._newest: deque[Told] = deque(maxlen=MOST_ITEMS)
        self._open: list[Told] = []
        self._size = _HEAD

    @property
    def resume(self) -> int:
        """The position from which items are wanted to go on: two complete pages fill any document."""
        return self.starts[max(0, len(self.starts) - 3)] if self.starts else 0

    def push(self, one: Told) -> Page | None:
        """Add the next item; the page that is complete now, if one is."""
        self._newest.append(one)
        if self.starts and one.position < self.starts[-1]:
            return None
        complete, size = None, one.size + _MARK
        if self._open and (len(self._open) >= MOST_ITEMS or self._size + size > MOST_BYTES):
            complete = Page(len(self.starts), tuple(self._open))
            self._open, self._size = [], _HEAD
        if complete or not self.starts:
            self.starts.append(one.position)
        self._open.append(one)
        self._size += size
        return complete

    def newest_that_fit(self) -> list[Told]:
        """The newest items, newest first, that fit a document in every format."""
        fitting: list[Told] = []
        left = MOST_BYTES - _HEAD
        for one in reversed(self._newest):
            left -= one.largest
            if left < 0:
                break
            fitting.append(one)
        return fitting


def page_of(starts: list[int], position: int) -> int | None:
    """The number of the complete page that holds a position; None while it lies in the open one."""
    number = sum(start <= position for start in starts)
    return number if 0 < number < len(starts) else None
