"""Readers: from the answers of one source to findings and proposals. Pure functions, one for a kind of document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from tracker.model.words import Bills
from tracker.official import SHEETS
from tracker.readers import bill_records, federal_register, law, listing, official, quotes
from tracker.readers.part import Part, Reader

__all__ = ["READERS", "VERSION", "Part", "Reader"]

VERSION = 1
"""Our reading of law text. Another number: texts that are kept are read anew when they are next looked at."""

READERS: Mapping[str, Reader] = {
    "quotes": quotes.read,
    "listing": listing.read,
    "law": law.read,
    "federal_register": federal_register.read,
    **dict.fromkeys(get_args(Bills), bill_records.read),
    **{interface: official.reader(sheet_of) for interface, sheet_of in SHEETS.items()},
}
"""By the name that a dossier gives in `reader`; typed interfaces are read by the reader of their own name."""
