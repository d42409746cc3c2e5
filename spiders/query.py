"""The words that a source looks for: those of its `query`, alternatives with `|` between them."""

from __future__ import annotations

from tracker.model import Source


def words(source: Source) -> list[str]:
    """The alternatives. ValueError if the dossier gives none."""
    return [word.strip() for word in whole(source).split("|")]


def whole(source: Source) -> str:
    """The query as the dossier gives it. ValueError if it gives none."""
    if not source.query:
        raise ValueError(f"interface {source.interface} needs a query")
    return source.query


def names_one(text: str, source: Source) -> bool:
    """True if one of the words is in a text, in capitals or not."""
    return any(word.lower() in text.lower() for word in words(source))
