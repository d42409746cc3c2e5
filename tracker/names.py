"""Where a text names a substance: whole words, whatever their case, the longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tracker.model import Subject

# Scripts that write words without blanks, or glue particles on: there a name matches inside a run of letters.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
)
_LETTER = rf"[^\W_{_UNSPACED}]"
_HYPHEN = r"[-\u2010\u2011\u2012\u2013\u2212]"
_HYPHENS = re.compile(_HYPHEN)


@dataclass(frozen=True)
class Mention:
    """The words at `start` to `end` of a text that name a substance."""

    substance: str
    start: int
    end: int
    words: str


def mentions(text: str, subject: Subject) -> Iterator[Mention]:
    """All places where the text (NFC) names a substance of the subject, in order, never overlapping.

    A blank in a name stands for any white space, a hyphen or nothing; a hyphen for any hyphen, also at the end of a
    line. Words that the subject rejects are passed over, and so is a chemical name that some other syllable is hung
    on: `10-hydroxymitragynine` is not `hydroxymitragynine`.
    """
    pattern, owners = _compiled(subject)
    found = ((match, owners[(match.lastindex or 0) - 1]) for match in pattern.finditer(text))
    return (Mention(owner, match.start(), match.end(), match[0]) for match, owner in found if owner)


@lru_cache(maxsize=8)
def _compiled(subject: Subject) -> tuple[re.Pattern[str], list[str | None]]:
    """One expression for all names and rejected words, and whose name each of its groups is."""
    names: list[tuple[str, str | None]] = [(name, s.id) for s in subject.substances for name in s.names]
    words = sorted([*names, *((word, None) for word in subject.reject)], key=lambda word: (-len(word[0]), word[0]))
    every_name = [_bare(name) for name, _ in names]
    groups = "|".join(f"({_expression(word, every_name)})" for word, _ in words)
    firsts = "".join(
        sorted({re.escape(letter) for word, _ in words for letter in (word[0].lower(), word[0].upper())})
    )
    return re.compile(f"(?=[{firsts}])(?:{groups})", re.IGNORECASE), [owner for _, owner in words]


def _expression(word: str, every_name: list[str]) -> str:
    body = "".join(_token(token) for token in re.findall(rf"\s+|{_HYPHEN}|.", word))
    before = f"(?<!{_LETTER})" if re.match(_LETTER, word[0]) else ""
    if any(name != _bare(word) and name.endswith(_bare(word)) for name in every_name):
        before += f"(?<!{_LETTER}{_HYPHEN})"  # a stem: what precedes it by a hyphen makes another compound
    return before + body + (f"(?!{_LETTER})" if re.match(_LETTER, word[-1]) else "")


def _bare(word: str) -> str:
    return re.sub(rf"\s|{_HYPHEN}", "", word.casefold())


def _token(token: str) -> str:
    if token.isspace():
        return r"[\s\-\u2010\u2011]*"
    return rf"{_HYPHEN}\s*" if _HYPHENS.fullmatch(token) else re.escape(token)
