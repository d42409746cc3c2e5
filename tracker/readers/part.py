"""What a reader is given and what it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.model import Reading, Subject
from tracker.official.sheet import Sheet


@dataclass(frozen=True)
class Part:
    """One good answer of a source: its text as extract cut it, for pages; its bytes, for typed interfaces."""

    url: str | None = None
    media_type: str | None = None
    text: str = ""
    body: bytes = b""
    jurisdiction: str | None = None
    """Whose law it is: ISO code, OCD id or code of a place; None where nobody says."""
    published: date | None = None
    """The day of publication, from which a text counts its own days; None where nobody knows it."""
    sheet: Sheet | None = None
    """What the publisher says of the text in fields of its own."""

    @property
    def national(self) -> bool:
        """The law of a nation or a union: its list of drugs bars import as well."""
        place = (self.jurisdiction or "-").removeprefix("ocd-division/")
        return "-" not in place and "/" not in place


Reader = Callable[[Sequence[Part], Subject, date], Reading]
"""From all parts of one source to what they say, on a day: the same parts in any order give the same reading."""
