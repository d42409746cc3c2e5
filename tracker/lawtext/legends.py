"""A text's own word on how it marks what it strikes and adds: `deletions between double dashes`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tracker.markup import ADDED, ADDED_END, STRUCK, STRUCK_END

_MARGIN = 5000
"""A legend stands near the head or the foot."""
_SIGNS = {
    "double dash": ("--", "--"), "double hyphen": ("--", "--"), "plus sign": ("+", "+"), "plusses": ("+", "+"),
    "double plus": ("++", "++"), "tilde": ("~", "~"), "double tilde": ("~~", "~~"), "asterisk": ("*", "*"),
    "double asterisk": ("**", "**"), "brace": ("{", "}"), "curly bracket": ("{", "}"), "curly brace": ("{", "}"),
    "angle bracket": ("<", ">"), "double angle bracket": ("<<", ">>"), "double bracket": ("[[", "]]"),
    "double square bracket": ("[[", "]]"), "equal sign": ("=", "="), "equals sign": ("=", "="), "caret": ("^", "^"),
    "number sign": ("#", "#"), "vertical bar": ("|", "|"), "double slash": ("//", "//"),
}  # fmt: skip
_NAMES = "|".join(sorted(_SIGNS, key=len, reverse=True))
_GONE = (
    r"(?P<gone>delet(?:ions?|ed)|strik(?:en|ings?)|stricken|struck|omi(?:ssions?|tted)|remov(?:als?|ed)|repealed"
    r"|old)"
)
_NEW = r"(?P<new>additions?|added|new|inser(?:tions?|ted))"
_LEGEND = re.compile(
    rf"(?i)\b(?:{_GONE}|{_NEW})\b[^.;:()\n]{{0,60}}?\b(?:between|in|within|by|with|inside)\s(?:a\s|pairs?\sof\s)?(?P<sign>{_NAMES})"
)
_ANY = (
    "dash", "hyphen", "plus", "tilde", "asterisk", "brace", "bracket", "equal", "caret", "number sign",
    "vertical bar", "slash",
)  # fmt: skip
"""Each sign is called by one of these: text without them is not searched for legends, which takes much longer."""


def with_legend(words: str) -> str:
    """Struck and added words between marks, where the text says by which signs it tells them; else as they are."""
    for sign, is_new in dict.fromkeys(_told(words)):
        begin, end = (ADDED, ADDED_END) if is_new else (STRUCK, STRUCK_END)
        words = _between(*_SIGNS[sign]).sub(rf"{begin}\g<1>{end}", words)
    return words


def _told(words: str) -> Iterator[tuple[str, bool]]:
    """Each sign that a legend names, and whether it marks what is new; the longer signs first."""
    found: list[tuple[str, bool]] = []
    for part in (words[:_MARGIN], words[_MARGIN:][-_MARGIN:]):
        small = part.lower()
        if any(word in small for word in _ANY):
            found += [(one["sign"].lower(), one["new"] is not None) for one in _LEGEND.finditer(part)]
    return iter(sorted(found, key=lambda one: -len(_SIGNS[one[0]][0])))


@lru_cache(maxsize=64)
def _between(begin: str, end: str) -> re.Pattern[str]:
    """From sign to sign within a paragraph, the signs close about the words."""
    left, right, one = re.escape(begin), re.escape(end), re.escape(begin[0])
    return re.compile(
        rf"(?<![\w{one}]){left}(?![\s{one}])((?:(?!{right}|\n\s?\n).){{1,2000}}+)(?<!\s){right}(?![\w{re.escape(end[-1])}])",
        re.DOTALL,
    )
