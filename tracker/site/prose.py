"""Our own documents as pages: the small part of Markdown they are written in, as markup. Pure.

Headings, paragraphs, lists with a dash or a number, tables, `code` and **bold**. Anything else stays as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from markupsafe import Markup, escape

_INLINE = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*")
_ITEM = re.compile(r"(?:- |(\d+)\. )(.*)")
_HEADING = re.compile(r"(#+) (.*)")


@dataclass(frozen=True)
class Block:
    """One block of a document. `level` is that of a heading; `rows` are items of a list or rows of a table."""

    kind: Literal["heading", "paragraph", "list", "numbers", "table"]
    rows: Sequence[Sequence[Markup]]
    level: int = 0


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a document, in order."""
    for empty, lines in groupby(text.splitlines(), key=lambda line: not line.strip()):
        if not empty:
            yield _block(list(lines))


def _block(lines: Sequence[str]) -> Block:
    if heading := _HEADING.fullmatch(lines[0]):
        return Block("heading", [[_inline(heading[2])]], len(heading[1]))
    if lines[0].startswith("|"):
        rows = [line.strip().removeprefix("|").removesuffix("|").split("|") for line in lines]
        return Block("table", [[_inline(cell.strip()) for cell in row] for row in (rows[0], *rows[2:])])
    if item := _ITEM.fullmatch(lines[0]):
        return Block("numbers" if item[1] else "list", [[_inline(words)] for words in _items(lines)])
    return Block("paragraph", [[_inline(" ".join(lines))]])


def _items(lines: Sequence[str]) -> list[str]:
    """Items of a list, each with the lines that go on with it."""
    items: list[str] = []
    for line in lines:
        if begun := _ITEM.fullmatch(line):
            items.append(begun[2])
        else:
            items[-1] += f" {line.strip()}"
    return items


def _inline(text: str) -> Markup:
    """Words with what is code or bold in them marked; all else is escaped."""
    parts, end = [], 0
    for found in _INLINE.finditer(text):
        parts += [escape(text[end : found.start()])]
        parts += [Markup("<code>{}</code>").format(found[1]) if found[1] else Markup("<b>{}</b>").format(found[2])]
        end = found.end()
    return Markup("").join([*parts, escape(text[end:])])
