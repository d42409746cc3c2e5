"""One form of text: what cannot be seen or depends on the machine is dropped, so that equal words are equal."""

from __future__ import annotations

import io
import re
import unicodedata

from tracker.normalize import fold_spaces

# C1 codes are windows-1252 in disguise: the WHATWG Encoding Standard reads Latin-1 that way too.
_C1 = {code: bytes([code]).decode("windows-1252", "ignore") for code in range(0x80, 0xA0)}
_C1_RUN = re.compile("[\x80-\x9f]+")
_SMALL = 2**20
"""A text up to this is tidied in one go: faster, for a copy of it."""
_LINE = re.compile("[^\n\r\v\f\u2028\u2029]+")
_BREAKS = re.compile("\r\n?|[\v\f\u2028\u2029]")
# Controls, soft hyphen, zero-width blank and joiner, direction marks, byte order mark, surrogates, non-characters.
# The zero-width (non-)joiners U+200C and U+200D stay: Persian and Indic words differ by them.
_UNSEEN = re.compile(
    "[\0-\x08\x0e-\x1f\x7f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    "\ud800-\udfff\ufeff\ufffe\uffff]"
)


def tidy(text: str) -> str:
    """NFC, lines ended by `\\n`, windows-1252 codes put right, unseen characters dropped."""
    text = _C1_RUN.sub(lambda run: run[0].translate(_C1), _BREAKS.sub("\n", text))
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))


def lines(text: str) -> str:
    """Tidy text without empty lines; white space is one blank, but a tab that parts two cells stays."""
    written = io.StringIO()  # line by line: a list of all lines would take ten times the text
    small = len(text) <= _SMALL
    for line in _LINE.finditer(tidy(text) if small else text):
        if folded := _folded(line[0] if small else tidy(line[0])):
            written.write(folded)
            written.write("\n")
    return written.getvalue()[:-1]


def _folded(line: str) -> str:
    if "\t" not in line:
        return fold_spaces(line)
    return "\t".join(fold_spaces(cell) for cell in line.split("\t")).strip()
