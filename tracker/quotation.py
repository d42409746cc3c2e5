"""Quotes: whether words stand in a text, and how to cite a place of a text in words.

What "found" means is a contract (design, section 11): compared after NFC and white-space folding, case kept, not
inside a longer word of Latin letters or digits. Quote, prefix and suffix are those of a W3C TextQuoteSelector
(https://www.w3.org/TR/annotation-model/#text-quote-selector).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.normalize import fold
from tracker.typography import tidy

_LATIN = "[0-9A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]"
_INSIDE = re.compile(f"{_LATIN}(?={_LATIN})")
_AROUND = 32
_WORDS = 40
_CHARACTERS = 400
_REACH = 2000
_SENTENCE_END = re.compile(r"(?<=[.;!?])\s+(?=[A-Z(§\"\u201c])|(?<=[\u3002\uff01\uff1f])")


@dataclass(frozen=True)
class Passage:
    """Words of a text, at most 40 of them, with what stands before and after."""

    quote: str
    prefix: str
    suffix: str


def found(quote: str, text: str) -> bool:
    """True if the quote stands in the text as whole words."""
    return _match(quote, fold(tidy(text))) is not None


def in_context(quote: str, text: str, around: int) -> Passage | None:
    """The quote where it first stands in the text, with whole words of so many characters on either side."""
    written = tidy(text)
    span = next(places(quote, written), None)
    if span is None:
        return None
    start, end = span
    before, after = written[max(0, start - around) : start], written[end : end + around]
    if start > around:
        before = "… " + (re.split(r"\s", before, maxsplit=1)[1:] or [""])[0]
    if end + around < len(written):
        after = re.sub(r"\S*\Z", "", after).rstrip() + " …"
    return Passage(written[start:end], before, after)


def places(quote: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the quote stands in a tidy text, begin and end, whatever the white space between its words."""
    words = fold(tidy(quote)).split(" ")
    whole = re.compile(_bounded(words, r"\s+".join(map(re.escape, words))))
    at = text.find(words[0]) if words[0] else -1
    while at >= 0:  # the first word is looked for plainly: an expression would try every letter of the text
        match = whole.match(text, at)
        if match:
            yield match.span()
        at = text.find(words[0], match.end() if match else at + 1)


def _match(quote: str, folded: str) -> re.Match[str] | None:
    words = fold(tidy(quote))
    return re.search(_bounded(words, re.escape(words)), folded) if words else None


def _bounded(words: Sequence[str], expression: str) -> str:
    """An expression for some words that does not match inside a longer word."""
    before = f"(?<!{_LATIN})" if re.match(_LATIN, words[0]) else ""
    after = f"(?!{_LATIN})" if re.match(_LATIN, words[-1][-1:]) else ""
    return before + expression + after


def passage(text: str, start: int, end: int) -> Passage:
    """The line that holds a place of the text; of a long line the sentence, of that the words about it."""
    left, right = max(text.rfind("\n", 0, start) + 1, start - _REACH, 0), text.find("\n", end)
    right = min(len(text) if right < 0 else right, end + _REACH)
    for narrower in (_sentence, _words, _characters):
        if len(text[left:right].split()) > _WORDS or right - left > _CHARACTERS:
            left, right = narrower(text, (left, right), start, end)
    left += len(text[left:start]) - len(text[left:start].lstrip())
    right -= len(text[end:right]) - len(text[end:right].rstrip())
    prefix = _folded_in_place(text[max(0, left - 4 * _AROUND) : left])[-_AROUND:]
    return Passage(fold(text[left:right]), prefix, _folded_in_place(text[right : right + 4 * _AROUND])[:_AROUND])


def _sentence(text: str, span: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    cuts = [span[0], *(match.end() for match in _SENTENCE_END.finditer(text, *span)), span[1]]
    return max(cut for cut in cuts if cut <= start), min(cut for cut in cuts if cut >= end)


def _words(text: str, span: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    before = list(re.finditer(r"\S+", text[span[0] : start]))[-(_WORDS // 2) :]
    after = list(re.finditer(r"\S+", text[end : span[1]]))[: _WORDS // 2 - len(text[start:end].split())]
    left = span[0] + before[0].start() if before else start
    return left, end + after[-1].end() if after else end


def _characters(text: str, span: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    left, right = max(span[0], start - _CHARACTERS // 2), min(span[1], end + _CHARACTERS // 4)
    while span[0] < left < start and _INSIDE.match(text, left - 1):
        left += 1
    while end < right < span[1] and _INSIDE.match(text, right - 1):
        right -= 1
    return left, right


def _folded_in_place(text: str) -> str:
    """Folded, but a blank at either end stays: prefix, quote and suffix then join to the words of the text."""
    return re.sub(r"\s+", " ", text)
