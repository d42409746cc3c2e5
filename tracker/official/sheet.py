"""What an official document says of itself in its publisher's own fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from datetime import date

from tracker.lawtext.claims import DocumentKind
from tracker.unreadable import broken

_DAY = re.compile(r"(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?!\d)")
_NO_DAY = ("0001", "2999", "3000", "9999")
"""Years that publishers write where there is no day."""


@dataclass(frozen=True)
class Sheet:
    """`document`: the markup or text, taken out of its envelope; empty where an answer holds facts alone.

    Days are ISO 8601, partial where the publisher's are; sentinels for "no end" are None. None: not said.
    `in_force_from` and `in_force_to`: first and last day of this version. `repealed`: the whole document is no law
    any more, or is still.
    """

    document: bytes = b""
    identifier: str | None = None
    title: str | None = None
    language: str | None = None
    kind: DocumentKind | None = None
    published: str | None = None
    in_force_from: str | None = None
    in_force_to: str | None = None
    repealed: bool | None = None

    def in_force(self, on: date) -> bool | None:
        """Whether this version is law on a day; None where its fields do not tell."""
        day = on.isoformat()
        if self.repealed or (self.in_force_to and self.in_force_to < day[: len(self.in_force_to)]):
            return False
        if self.in_force_from:
            return self.in_force_from <= day
        return None if self.repealed is None else True

    @property
    def published_on(self) -> date | None:
        """The whole day of publication, from which a text counts; None for a partial one."""
        try:
            return date.fromisoformat(self.published or "")
        except ValueError:
            return None


def opened(sheet_of: Callable[[bytes], Sheet], body: bytes) -> Sheet:
    """The sheet of a body. Unreadable, with what is wrong, where it is not the interface's."""
    try:
        return sheet_of(body)
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        raise broken(f"not the interface's document: {fault}") from None


def joined(sheets: Iterable[Sheet]) -> Sheet:
    """One sheet: each field from the first that has it, so the document's own come before those of its list."""
    whole = Sheet()
    for sheet in sheets:
        missing = {f.name: getattr(sheet, f.name) for f in fields(Sheet) if getattr(whole, f.name) in (None, b"")}
        whole = replace(whole, **missing)
    return whole


def day(said: object) -> str | None:
    """A day as publishers write it (with a zone or time, or in digits alone) in ISO 8601; None for no day."""
    text = str(said or "").strip()
    if not text or text.startswith(_NO_DAY):
        return None
    found = _DAY.match(text)
    if not found:
        raise ValueError(f"'{text[:40]}' is not a day")
    iso = "-".join(part for part in found.groups() if part)
    if found[3]:
        date.fromisoformat(iso)
    return iso
