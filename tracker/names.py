"""Where a text names a substance: whole words, whatever their case, the longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tracker.model import Subject

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
)
"""Scripts that write words without blanks, or glue particles on: there a name matches inside a run of letters."""
_LETTER = rf"[^\W_{UNSPACED}]"
_HYPHEN = r"[-\u2010\u2011\u2012\u2013\u2212]"
_HYPHENS = re.compile(_HYPHEN)
_SIDE = 400
"""No name is longer, also where blanks and broken lines stand within it."""


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
    lowered = _lowered(text)
    matches = (match for near in _near_a_name(lowered, subject) for match in pattern.finditer(lowered, *near))
    found = ((match, owners[(match.lastindex or 0) - 1]) for match in matches)
    return (Mention(owner, *match.span(), text[match.start() : match.end()]) for match, owner in found if owner)


@lru_cache(maxsize=8)
def _compiled(subject: Subject) -> tuple[re.Pattern[str], list[str | None]]:
    """One expression for all names and rejected words, and whose name each of its groups is."""
    names: list[tuple[str, str | None]] = [(name, s.id) for s in subject.substances for name in s.names]
    words = sorted([*names, *((word, None) for word in subject.reject)], key=lambda word: (-len(word[0]), word[0]))
    every_name = [_bare(name) for name, _ in names]
    # By their first letter: a place where no name can begin is passed over at the cost of one look.
    by_first: dict[str, list[tuple[str, str | None]]] = {}
    for word, owner in words:
        by_first.setdefault(_lowered(word[0]), []).append((_lowered(word), owner))
    branches = (
        f"{re.escape(first)}(?:{'|'.join(f'({_expression(word, every_name)})' for word, _ in begun)})"
        for first, begun in by_first.items()
    )
    return re.compile("|".join(branches)), [owner for begun in by_first.values() for _, owner in begun]


def _near_a_name(lowered: str, subject: Subject) -> list[tuple[int, int]]:
    """Where names can stand at all: looking for plain pieces of them first is many times faster."""
    hits: list[int] = []
    for piece in _pieces(subject):
        at = lowered.find(piece)
        while at >= 0:
            hits.append(at)
            at = lowered.find(piece, at + len(piece))
    spans: list[tuple[int, int]] = []
    for hit in sorted(hits):
        begin, end = max(0, hit - _SIDE), min(len(lowered), hit + _SIDE)
        if spans and begin <= spans[-1][1]:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((begin, end))
    return spans


@lru_cache(maxsize=8)
def _pieces(subject: Subject) -> tuple[str, ...]:
    """The longest piece of each name without blank or hyphen, but none that holds another."""
    words = [*(name for one in subject.substances for name in one.names), *subject.reject]
    longest = {max(re.split(rf"\s|{_HYPHEN}", _lowered(word)), key=len) for word in words}
    return tuple(piece for piece in longest if not any(other != piece and other in piece for other in longest))


def _lowered(text: str) -> str:
    """In small letters, every letter at its place: much faster to search than without regard to case."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _expression(word: str, every_name: list[str]) -> str:
    """What follows the first letter of a name, and what must not stand before it."""
    tokens = [_token(token) for token in re.findall(rf"\s+|{_HYPHEN}|.", word)]
    bound = f"(?<!{_LETTER}{tokens[0]})" if re.match(_LETTER, word[0]) else ""
    bare = _bare(word)
    if any(name != bare and name.endswith(bare) for name in every_name):
        # A stem: what precedes it by a hyphen makes another compound.
        bound += f"(?<!{_LETTER}{_HYPHEN}{tokens[0]})"
    return bound + "".join(tokens[1:]) + (f"(?!{_LETTER})" if re.match(_LETTER, word[-1]) else "")


def _bare(word: str) -> str:
    return re.sub(rf"\s|{_HYPHEN}", "", word.casefold())


def _token(token: str) -> str:
    if token.isspace():
        return r"[\s\-\u2010\u2011]*"
    return rf"{_HYPHEN}\s*" if _HYPHENS.fullmatch(token) else re.escape(token)
