"""Which characters the bytes are: mark, header, declaration, then UTF-8, then windows-1252."""

from __future__ import annotations

import codecs
import re

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_ONE_BYTE = re.compile(r"cp1?[28]\d\d|iso8859-\d+|koi8-[rtu]|ascii|tis-620|mac-\w+")
_MANY_BYTES = re.compile(r"cp9\d\d|euc_\w+|gb\w+|big5\w*|shift_\w+|iso2022_\w+|hz|johab")
# The WHATWG Encoding Standard reads these labels as windows-1252 (and 874), because the web writes so.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-11": "cp874", "tis-620": "cp874"}
_CHUNK = 1 << 16


def as_utf8(body: bytes, media_type: str | None) -> bytes:
    """The same characters in UTF-8 without a mark: the first candidate that fits all bytes.

    Where none does, mostly valid UTF-8 stays UTF-8 (a page with one torn letter), else it is windows-1252;
    what cannot be read becomes U+FFFD.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _recoded(body[len(mark) :], name, "replace")
    for name in _candidates(body, media_type):
        try:
            return _recoded(body, name, "strict")
        except UnicodeError:
            continue
    return _recoded(body, "utf-8" if _mostly_utf8(body) else "cp1252", "replace")


def as_text(body: bytes, media_type: str | None) -> str:
    """The characters of a plain text."""
    return as_utf8(body, media_type).decode("utf-8", "replace")


def _candidates(body: bytes, media_type: str | None) -> list[str]:
    """Declared charsets and UTF-8. Bytes that are valid UTF-8 are UTF-8, whatever one-byte set a server claims."""
    header = _HEADER.search(media_type or "")
    declared = _DECLARED.search(body[:2048]) if body.lstrip()[:1] == b"<" else None
    labels = [header[1]] if header else []
    if declared:
        labels.append(declared[1].decode("ascii", "replace"))
    names = [name for label in labels if (name := _codec(label))]
    return [
        *filter(_MANY_BYTES.fullmatch, names),
        "utf-8",
        *(_MEANT.get(name, name) for name in names if _ONE_BYTE.fullmatch(name)),
    ]


def _codec(label: str) -> str | None:
    try:
        return codecs.lookup(label).name
    except LookupError:
        return None


def _recoded(body: bytes, name: str, errors: str) -> bytes:
    decoder = codecs.getincrementaldecoder(name)(errors)
    steps = range(0, len(body), _CHUNK)
    pieces = (decoder.decode(body[at : at + _CHUNK], at + _CHUNK >= len(body)) for at in steps)
    if name == "utf-8" and errors == "strict":
        for _ in pieces:  # only read: a copy of 32 MiB is spared
            pass
        return body
    return b"".join(piece.encode("utf-8", "replace") for piece in pieces)


def _mostly_utf8(body: bytes) -> bool:
    sample = body[: 1 << 20].decode("utf-8", "replace")
    torn = sample.count("\ufffd")
    return sum(character > "\x7f" for character in sample) > 2 * torn
