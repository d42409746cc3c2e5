"""Refusals that publishers tell in words, with status 200."""

from __future__ import annotations

from collections.abc import Collection

from spiders.interface import Answer


def refusal(who: str, said: str, about_key: Collection[str]) -> Answer:
    """Blocked where one of the words about keys is in it, else broken; with the beginning of what was said."""
    blocked = any(word in said.lower() for word in about_key)
    return Answer("blocked" if blocked else "broken", f"{who} says: {said[:200]}")
