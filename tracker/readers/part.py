"""What a reader is given and what it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.model import Reading, Subject


@dataclass(frozen=True)
class Part:
    """One good answer of a source: its text as extract cut it, for pages; its bytes, for typed interfaces."""

    url: str | None = None
    media_type: str | None = None
    text: str = ""
    body: bytes = b""


Reader = Callable[[Sequence[Part], Subject, date], Reading]
"""From all parts of one source to what they say, on a day: the same parts in any order give the same reading."""
