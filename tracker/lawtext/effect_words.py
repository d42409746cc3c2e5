"""Which table of words a language reads by."""

from __future__ import annotations

from tracker.lawtext.effect_words_beyond import BEYOND
from tracker.lawtext.effect_words_east import EASTERN
from tracker.lawtext.effect_words_west import WESTERN
from tracker.lawtext.months import KIN
from tracker.lawtext.speech import Speech


def speech_of(language: str) -> Speech:
    """How a language says that a law begins; English where the language is unknown or has no table."""
    table = KIN.get(language, language)
    return WESTERN.get(table) or EASTERN.get(table) or BEYOND.get(table) or WESTERN["en"]
