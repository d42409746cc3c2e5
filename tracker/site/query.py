"""What a visitor types into the search, as a query of the index: every word of theirs is only a word."""

from __future__ import annotations

from tracker.searched import seamed

_COLUMNS = "{place title body}"
_BEGINS = 3
"""Letters from which the last word also finds longer ones: with fewer it would find nearly everything."""


def query(words: str, kind: str | None, place: str | None) -> str | None:
    """The query for documents that have all the words, of a kind, of a place and those below it.

    None where nothing is a word: then there is nothing to look for.
    """
    found = [word for word in words.split() if any(map(str.isalnum, word))]
    if not found:
        return None
    asked = [_quoted(word) for word in found]
    if len(found[-1]) >= _BEGINS and found[-1][-1].isalnum():
        asked[-1] += "*"
    wanted = f"{_COLUMNS} : ({' AND '.join(asked)})"
    if kind:
        wanted += f" AND kind : {_quoted(kind)}"
    return f"{wanted} AND jurisdiction : ^ {_quoted(place)}" if place else wanted


def _quoted(word: str) -> str:
    """A string of FTS5: in it nothing but the quote itself has a meaning. SQLite ends a text at a NUL."""
    plain = seamed(word).replace("\0", " ").replace('"', '""')
    return f'"{plain}"'
