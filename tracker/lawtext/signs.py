"""Signs: words by which a page says what it is. A look for a literal goes before every expression.

To read a head of three thousand letters with a hundred expressions would take milliseconds; to ask whether a
literal stands in it takes less than a microsecond, and nearly all signs are ruled out so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_KIN: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "ms"), "ms": ("ms", "id"), "cs": ("cs", "sk"), "sk": ("sk", "cs"), "da": ("da", "nb", "sv"),
    "nb": ("nb", "da", "sv"), "sv": ("sv", "nb", "da"), "hr": ("hr", "sl"), "sl": ("sl", "hr"), "uk": ("uk", "ru"),
    "ru": ("ru", "uk"), "bg": ("bg", "ru", "uk"),
    "mk": ("mk", "sr", "bg"), "sr": ("sr", "mk", "bg"), "ca": ("ca", "es"), "gl": ("gl", "pt", "es"),
    "fa": ("fa", "ar"),
    "es": ("es", "pt"), "pt": ("pt", "es"),
}  # fmt: skip
"""Languages that a short text is easily taken for."""


_UNSPACED = "\u0e00"
"""Thai and what comes after it in Unicode is written without blanks."""


@dataclass(frozen=True)
class Sign:
    """`says`: what the words mean. `needs`: literals in small letters; one must be there to try `pattern`."""

    says: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Seen:
    """Where a sign stands."""

    says: str
    start: int
    end: int


def sign(says: str, needs: str, pattern: str = "") -> Sign:
    """`needs`: literals parted by `|`. Without a pattern they are looked for themselves, as beginnings of words.

    A literal with a star also ends compounds: `*verordnung`, Psychotropenverordnung. So does a literal of a script
    without blanks between words.
    """
    literals = _folded(needs).split("|")
    plain = tuple(literal.removeprefix("*") for literal in literals)
    spelled = pattern or "|".join(map(_spelled, literals))
    return Sign(says, plain, re.compile(spelled, re.IGNORECASE | re.MULTILINE))


def _folded(words: str) -> str:
    """Small letters; the four Turkish letters of i are one, as they are for expressions without regard to case."""
    return words.replace("\u0130", "i").casefold().replace("\u0131", "i")


def _spelled(literal: str) -> str:
    inside = literal.startswith("*") or literal[0] >= _UNSPACED
    return re.escape(literal.removeprefix("*")) if inside else r"(?<![^\W\d_])" + re.escape(literal)


def tongues(language: str) -> tuple[str, ...]:
    """Languages whose signs are read in a text of this language: its own, its kin, and English."""
    return (*(code for code in _KIN.get(language, (language,)) if code != "en"), "en")


def seen(signs: Sequence[Sign], words: str) -> Iterator[Seen]:
    """Every sign that stands in the words, in the order of the table."""
    lowered = _folded(words)
    for each in signs:
        if any(map(lowered.__contains__, each.needs)) and (match := each.pattern.search(words)):
            yield Seen(each.says, match.start(), match.end())


def seen_in(table: Mapping[str, Sequence[Sign]], words: str, language: str) -> list[Seen]:
    """Signs of a table by language: those of the text's own language first, English last."""
    return [found for tongue in tongues(language) for found in seen(table.get(tongue, ()), words)]
