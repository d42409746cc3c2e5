"""What plain texts have in place of type: the numbers of printed lines, and struck words in brackets."""

from __future__ import annotations

import re
from itertools import pairwise

from tracker.lawtext.legends import with_legend
from tracker.markup import ADDED, ADDED_END, STRUCK, STRUCK_END

# ~~so~~, [-so-], {-so-} are struck; {+so+}, [+so+] are added.
_STRUCK = re.compile(r"~~([^~\n]{1,2000})~~|\[-([^\]]{1,2000})-\]|\{-([^}]{1,2000})-\}")
_ADDED = re.compile(r"\{\+([^}]{1,2000})\+\}|\[\+([^\]]{1,2000})\+\]")
_LINE_NUMBER = re.compile(r"(?m)^[ \t]{0,12}(\d{1,2})(?:[ \t]{1,40}(?=\S)|[ \t]{0,40}$)")
_FEWEST = 8
"""So many lines must be numbered in turn."""
_SENTENCE_LINE = 38
# `Matter in brackets is old law to be omitted`, `[Brackets] indicate matter deleted from existing law`.
_GOES = r"\b(?:delet\w{1,4}|omit\w{0,4}|strick\w{0,3}|struck|remov\w{1,4}|repeal\w{0,3}|not enacted|existing law)\b"
_LEGEND = re.compile(
    rf"(?i)\bbracket(?:s|ed)?\b[^.;\n]{{0,20}}\n?[^.;\n]{{0,100}}{_GOES}|{_GOES}[^.;\n]{{0,60}}\b(?:in"
    rf"|within|between|by)"
    r" (?:\[|square |bold(?:face)? |boldfaced? )?bracket|\[deleted[^\]\n]{0,20}bracketed\]"
)
_BRACKETS = re.compile(
    r"(?:(?<![^\s_(\"“;])|(?<=[\w,])(?=\[[ ,;]))\[(?!\s?bracket)((?:[^\[\]]"
    r"|\[[^\[\]]{0,80}\]){1,2000}+)\](?=[\s_,;.)\"”]|$)",
    re.IGNORECASE,
)
_UNDERSCORED = re.compile(r"(?<![\w_])_{1,2}([^_\n]{1,2000})_{1,2}(?![\w_])")
_MARKED_SO = re.compile(r"(?i)\bunder(?:scor|lin)")
# In a section that is amended to read, without a word about marks: ((who is under eighteen)), [is not at least 18].
_AMENDED = re.compile(r"(?i)\bamended\s{1,4}(?:to\s{1,4}read|as\s{1,4}follows)")
_PARENTHESES = re.compile(r"\(\((?!\w{1,3}\))((?:[^()]|\([^()]{0,200}\)){3,2000}+)\)\)")
_IN_A_SENTENCE = re.compile(
    r"(?<=[a-z,]\s)\[((?:is|are|has|have|does|who|that|which|under|not|no|shall|may|at least|any|the|or|and"
    r"|of|to|by"
    r"|less than|more than)\s[^\[\]]{2,400})\](?=\s[a-z])"
)


def without_line_numbers(words: str) -> str:
    """A printed bill without the numbers of its lines; tables and lists keep theirs.

    Line numbers run on by one, and the lines they stand before go on in the middle of a sentence.
    """
    found = list(_LINE_NUMBER.finditer(words))
    if len(found) < _FEWEST:
        return words
    for run in _runs(found):
        if len(run) >= _FEWEST and _goes_on(words, run):
            break
    else:
        return words
    numbers = [one for run in _runs(found) if len(run) > 2 for one in run]
    kept, cursor = [], 0
    for one in numbers:
        kept.append(words[cursor : one.start()])
        cursor = one.end()
    return "".join([*kept, words[cursor:]])


def _runs(found: list[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Numbers in turn: each one more than the one before."""
    runs = [[found[0]]]
    for before, one in pairwise(found):
        if int(one[1]) == int(before[1]) + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _goes_on(words: str, run: list[re.Match[str]]) -> bool:
    """True if many of the lines are long and many begin in small letters, as lines of a paragraph do."""
    lines = [words[one.end() : one.end() + 200].partition("\n")[0] for one in run]
    lines = [line for line in lines if line.strip()]
    small = sum(line[:1].islower() for line in lines)
    long = sum(len(line) >= _SENTENCE_LINE for line in lines)
    return small * 5 >= len(lines) and long * 2 >= len(lines) > 0


def with_marks(words: str) -> str:
    """Struck and added words between marks, where a plain text has them in brackets or between signs."""
    words = with_legend(words)
    words = _between(_STRUCK, words, STRUCK, STRUCK_END)
    words = _between(_ADDED, words, ADDED, ADDED_END)
    if "[" in words and _LEGEND.search(words):
        words = _between(_BRACKETS, words, STRUCK, STRUCK_END)
    amended = _AMENDED.search(words) if "((" in words or "[" in words else None
    if amended:
        head, rest = words[: amended.end()], words[amended.end() :]
        for pattern in (_PARENTHESES, _IN_A_SENTENCE):
            rest = _between(pattern, rest, STRUCK, STRUCK_END)
        words = head + rest
    if "_" in words and _MARKED_SO.search(words):
        words = _between(_UNDERSCORED, words, ADDED, ADDED_END)
    return words


def _between(pattern: re.Pattern[str], words: str, begin: str, end: str) -> str:
    return pattern.sub(lambda found: f"{begin}{next(filter(None, found.groups()))}{end}", words)
