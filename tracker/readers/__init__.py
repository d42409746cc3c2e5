"""Readers: from the answers of one source to findings and proposals. Pure functions, one for a kind of document."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.readers import federal_register, law, listing, quotes
from tracker.readers.part import Part, Reader

__all__ = ["READERS", "VERSION", "Part", "Reader"]

VERSION = 1
"""Our reading of law text. Another number: texts that are kept are read anew when they are next looked at."""

READERS: Mapping[str, Reader] = {
    "quotes": quotes.read,
    "listing": listing.read,
    "law": law.read,
    "federal_register": federal_register.read,
}
"""By the name that a dossier gives in `reader`; typed interfaces are read by the reader of their own name."""
