"""A law text as a page shows it: lines of plain and marked words, folded where they are plain and too many.

A text may have ten million letters. What is left out is counted, and the page says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import NamedTuple

from tracker.difference import difference, folded, lines
from tracker.quotation import places

PLAIN = "same"
_WHOLE = 100_000
"""Letters of a text that is shown without folds."""
_MOST = 200_000
"""Letters that a page shows at most."""
_CONTEXT = 2
"""Plain lines about a marked one."""
_BEGINNING = 20
"""Lines at the beginning of a long text that are shown in any case."""
_LONG_PLAIN, _LONG_MARKED = 800, 20_000
_AROUND = 250
"""Letters that stay on either side of a long plain run that is cut."""
_PLACES = 50
"""Places of one quote that are marked."""


class Run(NamedTuple):
    """Words of one kind. `hidden`: so many letters that follow them are left out."""

    kind: str
    text: str
    hidden: int = 0


Line = Sequence[Run]


@dataclass(frozen=True)
class Stretch:
    """Some lines, or the number of lines that are folded here."""

    lines: Sequence[Line] = ()
    hidden: int = 0


@dataclass(frozen=True)
class Leaf:
    """What is shown of a text. `left`: marked lines beyond what a page can hold."""

    stretches: Sequence[Stretch]
    marked: int
    left: int


def compared(old: str, new: str) -> Leaf:
    """What differs between two texts, with a few lines about it: runs are `same`, `removed` and `added`."""
    ended = [text if text.endswith("\n") else f"{text}\n" for text in (old, new)]
    cut = [[Run(piece.kind, piece.text) for piece in line] for line in lines(difference(*ended))]
    return _leaf(cut, [_is_marked(line) for line in cut], clips=True)


def read(text: str, quotes: Iterable[tuple[str, str]]) -> Leaf:
    """A text with some quotes marked, each of a kind; where kinds meet, the one that is named first is shown."""
    cut = list(_lines(_runs(text, list(quotes))))
    is_long = len(text) > _WHOLE
    wanted = [_is_marked(line) or not is_long or n < _BEGINNING for n, line in enumerate(cut)]
    return _leaf(cut, wanted, clips=is_long)


def _is_marked(line: Line) -> bool:
    return any(run.kind != PLAIN for run in line)


def _leaf(cut: Sequence[Line], wanted: Sequence[bool], *, clips: bool) -> Leaf:
    stretches: list[Stretch] = []
    room, shown = _MOST, 0
    for visible, first, end in folded(wanted, _CONTEXT):
        if not visible:
            stretches.append(Stretch(hidden=end - first))
            continue
        kept: list[Line] = []
        for line in cut[first:end]:
            if room <= 0:
                break
            kept.append(list(_clipped(line)) if clips else line)
            room -= sum(len(run.text) for run in kept[-1])
            shown += _is_marked(line)
        stretches.append(Stretch(kept))
        if len(kept) < end - first:
            stretches.append(Stretch(hidden=len(cut) - first - len(kept)))
            break
    marked = sum(map(_is_marked, cut))
    return Leaf(stretches, marked, marked - shown)


def _clipped(line: Line) -> Iterator[Run]:
    """A line whose long runs are cut: plain ones in the middle, marked ones at the end."""
    for number, run in enumerate(line):
        text = run.text.rstrip("\n")
        if run.kind == PLAIN and len(line) > 1 and len(text) > _LONG_PLAIN:
            head = text[:_AROUND] if number else ""
            tail = text[-_AROUND:] if number < len(line) - 1 else ""
            yield Run(PLAIN, head, len(text) - len(head) - len(tail))
            yield Run(PLAIN, tail)
        else:
            yield Run(run.kind, text[:_LONG_MARKED], max(0, len(text) - _LONG_MARKED))


def _runs(text: str, quotes: Sequence[tuple[str, str]]) -> Iterator[Run]:
    """The whole text in runs, each as long as it is of one kind."""
    for kind, pieces in groupby(_pieces(text, quotes), lambda run: run.kind):
        yield Run(kind, "".join(run.text for run in pieces))


def _pieces(text: str, quotes: Sequence[tuple[str, str]]) -> Iterator[Run]:
    """The whole text, cut wherever a quote begins or ends."""
    order = {kind: rank for rank, (kind, _) in reversed(list(enumerate(quotes)))}
    edges = sorted(
        (at, -step, kind)
        for kind, quote in quotes
        for first, end in islice(places(quote, text), _PLACES)
        for at, step in ((first, 1), (end, -1))
    )
    open_, at = dict.fromkeys(order, 0), 0
    for edge, step, kind in edges:
        if edge > at:
            yield Run(_foremost(open_, order), text[at:edge])
            at = edge
        open_[kind] -= step
    yield Run(PLAIN, text[at:])


def _foremost(open_: dict[str, int], order: dict[str, int]) -> str:
    return min((kind for kind, depth in open_.items() if depth), key=order.__getitem__, default=PLAIN)


def _lines(runs: Iterable[Run]) -> Iterator[Line]:
    line: list[Run] = []
    for run in runs:
        *ended, rest = run.text.split("\n")
        for piece in ended:
            yield [*line, Run(run.kind, piece)]
            line = []
        if rest:
            line.append(Run(run.kind, rest))
    if line:
        yield line
