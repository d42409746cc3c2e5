"""Readers: from the answers of one source to findings and proposals. Pure functions, one for a kind of document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import cast, get_args

from tracker.model.words import Bills
from tracker.official import SHEETS
from tracker.readers.part import Part, Reader

__all__ = ["READERS", "VERSION", "Part", "Reader"]

VERSION = 1
"""Our reading of law text. Another number: texts that are kept are read anew when they are next looked at."""

_MODULES = {
    **{name: name for name in ("quotes", "listing", "law", "federal_register")},
    **dict.fromkeys(get_args(Bills), "bill_records"),
    **dict.fromkeys(SHEETS, "official"),
}


class _Readers(Mapping[str, Reader]):
    """Each is imported when it is first asked for: to load the words of law takes longer than most rounds do."""

    def __getitem__(self, name: str) -> Reader:
        module = import_module(f"{__name__}.{_MODULES[name]}")
        return cast(Reader, module.reader(SHEETS[name]) if name in SHEETS else module.read)

    def __iter__(self) -> Iterator[str]:
        return iter(_MODULES)

    def __len__(self) -> int:
        return len(_MODULES)


READERS: Mapping[str, Reader] = _Readers()
"""By the name that a dossier gives in `reader`; typed interfaces are read by the reader of their own name."""
