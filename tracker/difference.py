"""What differs between two texts: paragraphs are aligned first, then the words of those that changed.

On the words of two whole laws difflib needs seconds, and on some texts hours. So it is given small stretches alone.
A longer one is parted by what stands in it once, on both sides, and in the same order; what cannot be parted is
taken as removed and added whole. Each way the pieces make up both texts to the letter.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, pairwise, takewhile
from typing import Literal, NamedTuple

from tracker.names import UNSPACED

Kind = Literal["same", "removed", "added"]

_STEPS = 30_000_000
"""Steps of difflib that one difference may cost at worst; it costs some hundred times fewer on texts of law."""
_STEPS_AT_ONCE = 2_000_000
_LEAST_STEPS = 500
"""What comparing two stretches costs, however short they are."""
_PARTINGS = 8
"""How often a stretch is parted anew: each time costs as much as reading it."""
_TOGETHER = 20
"""Changed paragraphs in a row whose words are compared in one go, so that one parted in two is seen as such."""
_LEAST_ALIKE = 1 / 3
"""Share of their words that two stretches must have in common to be shown word by word."""
_PARAGRAPH = re.compile(r"[^\n]*\n|[^\n]+")
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
_WORD = re.compile(rf"\s+|[{UNSPACED}][{_MARKS}]*|[^\W{UNSPACED}]+|[^\w\s]")
"""White space, a word or a sign; a letter with its marks where a script has no blanks."""


class Piece(NamedTuple):
    """Words that both texts have, that the new one has no more, or that it has alone."""

    kind: Kind
    text: str


class _Block(NamedTuple):
    same: bool
    old: Sequence[str]
    new: Sequence[str]


class _Purse:
    """The steps that are left. Who is not paid for is not looked at."""

    def __init__(self) -> None:
        self._left = _STEPS

    def aligns(self, old: Sequence[str], new: Sequence[str]) -> bool:
        """Pay for aligning two stretches by difflib, what it costs at worst; False where that is too much."""
        shorter, both = min(len(old), len(new)), len(old) + len(new)
        if self._left <= 0 or shorter * both > _STEPS_AT_ONCE:
            return False
        mine, theirs = Counter(old), Counter(new)
        pairs = sum(n * theirs[token] for token, n in mine.items() if not token.isspace())
        cost = (both + pairs) * shorter
        return cost <= _STEPS_AT_ONCE and self.reads(cost)

    def reads(self, steps: int) -> bool:
        """Pay for some steps; False where nothing is left."""
        self._left -= steps
        return self._left + steps > 0


def difference(old: str, new: str) -> list[Piece]:
    """The pieces of both texts in order: same and removed ones make the old text, same and added ones the new."""
    purse = _Purse()
    pieces: list[Piece] = []
    for block in _aligned(_PARAGRAPH.findall(old), _PARAGRAPH.findall(new), purse):
        pieces += [Piece("same", "".join(block.old))] if block.same else _changed(block, purse)
    return list(_merged(pieces))


def lines(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces cut at the ends of lines, a list for each line."""
    found: list[list[Piece]] = [[]]
    for piece in pieces:
        for part in _PARAGRAPH.findall(piece.text):
            found[-1].append(Piece(piece.kind, part))
            if part.endswith("\n"):
                found.append([])
    return found if found[-1] else found[:-1]


def folded(shown: Sequence[bool], context: int) -> Iterator[tuple[bool, int, int]]:
    """Stretches of lines as (shown or folded, first, end): shown ones and the lines about them; the rest is folded.

    A single line is never folded: the note that says so would be as long.
    """
    at, wanted = 0, [n for n, one in enumerate(shown) if one]
    for first, after in pairwise([None, *wanted, None]):
        begin = 0 if first is None else min(first + context + 1, len(shown))
        end = len(shown) if after is None else max(after - context, begin)
        if end - begin > 1:
            if at < begin:
                yield True, at, begin
            yield False, begin, end
            at = end
    if at < len(shown):
        yield True, at, len(shown)


def _aligned(old: Sequence[str], new: Sequence[str], purse: _Purse, partings: int = _PARTINGS) -> Iterator[_Block]:
    """Blocks that make up both sides in order, found without looking at anything twice where they are alike."""
    head = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    rest = min(len(old), len(new)) - head
    tail = sum(1 for _ in takewhile(lambda n: old[-n] == new[-n], range(1, rest + 1)))
    if head:
        yield _Block(True, old[:head], new[:head])
    yield from _unlike(old[head : len(old) - tail], new[head : len(new) - tail], purse, partings)
    if tail:
        yield _Block(True, old[len(old) - tail :], new[len(new) - tail :])


def _unlike(old: Sequence[str], new: Sequence[str], purse: _Purse, partings: int) -> Iterator[_Block]:
    """The blocks of two sides that begin and end otherwise."""
    if old and new and purse.aligns(old, new):
        matcher = SequenceMatcher(str.isspace, old, new, autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            yield _Block(tag == "equal", old[a:b], new[c:d])
    elif old and new and partings and purse.reads(len(old) + len(new)) and (anchors := _anchors(old, new)):
        at, there = 0, 0
        for mine, theirs in anchors:
            yield from _aligned(old[at:mine], new[there:theirs], purse, partings - 1)
            yield _Block(True, old[mine : mine + 1], new[theirs : theirs + 1])
            at, there = mine + 1, theirs + 1
        yield from _aligned(old[at:], new[there:], purse, partings - 1)
    elif old or new:
        yield _Block(False, old, new)


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Places of what stands once on each side, as many as are in the same order on both."""
    mine, theirs = Counter(old), Counter(new)
    where = {token: n for n, token in enumerate(new) if theirs[token] == 1}
    both = [(n, where[token]) for n, token in enumerate(old) if mine[token] == 1 and token in where]
    return _rising(both)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose second numbers rise, as their first do."""
    ends: list[int] = []
    last: list[int] = []  # the pair that ends the shortest run of each length
    before: list[int | None] = []
    for number, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        ends[length : length + 1] = [second]
        last[length : length + 1] = [number]
        before.append(last[length - 1] if length else None)
    run, at = [], last[-1] if last else None
    while at is not None:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]


def _changed(block: _Block, purse: _Purse) -> Iterator[Piece]:
    """A changed block word by word: each of many paragraphs with its own, where there are as many as before."""
    if len(block.old) == len(block.new) > _TOGETHER:
        for old, new in zip(block.old, block.new, strict=True):
            yield from _by_words(old, new, purse)
    else:
        yield from _by_words("".join(block.old), "".join(block.new), purse)


def _by_words(old: str, new: str, purse: _Purse) -> Iterator[Piece]:
    """Two stretches word by word; whole, old before new, where they have little in common."""
    compares = old and new and purse.reads(_LEAST_STEPS + len(old) + len(new))
    blocks = list(_aligned(_WORD.findall(old), _WORD.findall(new), purse)) if compares else []
    common = sum(_letters(same.old) for same in blocks if same.same)
    if not blocks or 2 * common < _LEAST_ALIKE * (_letters([old]) + _letters([new])):
        blocks = [_Block(False, [old], [new])]
    for same, mine, theirs in _smooth(blocks):
        if same:
            yield Piece("same", "".join(mine))
            continue
        if mine:
            yield Piece("removed", "".join(mine))
        if theirs:
            yield Piece("added", "".join(theirs))


def _merged(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """No two of one kind in a row, and what is removed before what is added in its place."""
    for changed, run in groupby(pieces, lambda piece: piece.kind != "same"):
        stretch = list(run)
        for kind in ("removed", "added") if changed else ("same",):
            if text := "".join(piece.text for piece in stretch if piece.kind == kind):
                yield Piece(kind, text)


def _letters(tokens: Sequence[str]) -> int:
    return sum(len(token) - sum(map(str.isspace, token)) for token in tokens)


def _smooth(blocks: Sequence[_Block]) -> list[_Block]:
    """Changed blocks joined where nothing but blanks and signs of one line stand between: easier to read."""
    done: list[_Block] = []
    for block in blocks:
        if done and done[-1].same == block.same:
            done[-1] = _joined(done[-1], block)
        elif len(done) > 1 and not block.same and _says_nothing(done[-1]):
            between = done.pop()
            done[-1] = _joined(done[-1], between, block)
        else:
            done.append(block)
    return done


def _joined(first: _Block, *others: _Block) -> _Block:
    blocks = (first, *others)
    return _Block(first.same, [t for b in blocks for t in b.old], [t for b in blocks for t in b.new])


def _says_nothing(block: _Block) -> bool:
    text = "".join(block.old)
    return "\n" not in text and not any(map(str.isalnum, text))
