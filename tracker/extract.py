"""Bytes to the text of the provision; refuses what is not the document.

Order: what the bytes are (never what the header claims), whether they are a bot wall, whether the words that must
be there are, then the part that is watched. Pure: no disk, clock, network or environment. What could take for ever
is done in a process of its own.
"""

from __future__ import annotations

import json
import re

from tracker.challenge import challenge, wall
from tracker.charset import as_text
from tracker.markup import MARKS, Markup, check_selector, html_page, is_costly, xml_page
from tracker.typography import lines, tidy
from tracker.unreadable import Unreadable, broken

__all__ = ["VERSION", "Unreadable", "check_selector", "extract"]

VERSION = 1
"""Our recipe of text. Another number: the same bytes may give another text, which is no news."""

_BINARY = {
    b"PK\x03\x04": "ZIP archive (or Word, Excel, EPUB)",
    b"\xd0\xcf\x11\xe0": "old Word or Excel file",
    b"{\\rtf": "RTF",
    b"\x1f\x8b": "gzip",
    b"\x89PNG": "PNG image",
    b"\xff\xd8\xff": "JPEG image",
    b"GIF8": "GIF image",
    b"II*\0": "TIFF image",
    b"MM\0*": "TIFF image",
}
# Atomic: what is once taken for a comment is never read otherwise, or a thousand of them would take for ever.
_ROOT = re.compile(
    r"(?:(?><\?.*?\?>)|(?><!--.*?-->)|(?><!doctype[^>\[]*(?:\[.*?\]\s*)?>)|\s)*+<([^\W\d][\w.:-]*)", re.I | re.S
)
_HTML_ROOTS = re.compile(
    r"html|head|title|meta|body|div|p|table|span|font|center|h[1-6]|ul|ol|pre|a|b|i|br|hr|script|link|form|main"
)
_SHELL = re.compile(r"(?:loading|please wait|(?:you need to |please )?enable javascript)\b.{0,120}", re.I | re.S)
_BINARY_CHARACTER = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_JSON_MARKS = 1_000_000
_MOST_READ = 20 * 2**20
"""Cutting text holds it some eight times at once, and a run has 300 MB for everything."""
_TWO_BYTES, _FOUR_BYTES = re.compile(rb"[\xc4-\xef]"), re.compile(rb"[\xf0-\xf4]")
"""Lead bytes of characters that make Python keep every character of the text in two or four bytes."""


def extract(
    body: bytes,
    media_type: str | None,
    *,
    select: str | None = None,
    expect: str | None = None,
    needs_text: bool = True,
    marked: bool = False,
) -> str:
    """Text of the document, or of the part that `select` names (CSS, or XPath).

    `media_type` may be a whole Content-Type with its charset. `expect` must be in the title or the visible text of
    the whole document, without regard to case. `marked`: what an amending text strikes or adds stands between the
    marks of `tracker.markup`. Raises Unreadable with an outcome and a reason.
    """
    if not body or body.isspace():
        raise broken("empty")
    document = _document(body, media_type)
    title = document.title if isinstance(document, Markup) else ""
    read = document.text(marked=marked) if isinstance(document, Markup) else document
    whole = MARKS.sub("", read) if marked else read
    _refuse_other_pages(body if isinstance(document, Markup) else b"", title, whole, expect)
    _refuse_undeclared(document, media_type)
    text = read if select is None else _selected(document, select, body, media_type)
    if needs_text and (not text or _SHELL.fullmatch(text)):
        raise broken("no text: the page needs JavaScript or is empty")
    return text


def _document(body: bytes, media_type: str | None) -> Markup | str:
    head = body[:1024]
    if b"%PDF-" in head:
        from tracker.pdf import pdf_text  # noqa: PLC0415  pypdf takes longer to import than an answer to give

        return pdf_text(body)
    most = _MOST_READ // (3 if _FOUR_BYTES.search(body) else 2 if _TWO_BYTES.search(body) else 1)
    if len(body) > most:
        raise broken(f"too big to be read: {len(body)} bytes of text; at most {most} of its kind are")
    for mark, name in _BINARY.items():
        if head.startswith(mark):
            raise broken(f"wrong type: {name}")
    start = as_text(body[:4096], media_type).lstrip()
    root = _ROOT.match(start)
    if root or (start[:1] == "<" and _says(media_type, "ml")):
        return _marked_up(body, root[1].lower() if root else "", media_type)
    if "\0" in start or len(_BINARY_CHARACTER.findall(start)) * 20 > len(start):
        raise broken("wrong type: binary data")
    if start[:1] in ("{", "[") or _says(media_type, "json"):
        return _json(body, media_type)
    return lines(as_text(body, media_type))


def _marked_up(body: bytes, root: str, media_type: str | None) -> Markup:
    """HTML by its root or its header, else XML. XHTML is XML as long as it is well-formed."""
    is_html = bool(_HTML_ROOTS.fullmatch(root))
    if (
        not body.lstrip().startswith(b"<?xml")
        and (is_html or _says(media_type, "html"))
        and not _says(media_type, "xhtml")
    ):
        return html_page(body, media_type)
    try:
        return xml_page(body)
    except Unreadable:
        if root != "html":
            raise
    return html_page(body, media_type)


def _says(media_type: str | None, word: str) -> bool:
    return word in (media_type or "").partition(";")[0].lower()


def _json(body: bytes, media_type: str | None) -> str:
    """Canonical JSON: the same data is the same text, whatever the order of its keys."""
    marks = sum(body.count(mark) for mark in (b",", b"[", b"{"))
    if marks > _JSON_MARKS:
        raise broken(f"JSON is too big to be read: {marks} values")
    text = as_text(body, media_type)
    try:
        data = json.loads(text, strict=False)
        return lines(json.dumps(data, ensure_ascii=False, sort_keys=True, indent=1))
    except (ValueError, RecursionError) as error:
        if _says(media_type, "json"):
            raise broken(f"not JSON: {error}") from None
    return lines(text)


def _refuse_other_pages(body: bytes, title: str, whole: str, expect: str | None) -> None:
    markup = body[:40_000].decode("latin-1")
    name = challenge(title, whole, markup)
    if not name and expect and not (_stands_in(expect, title) or _stands_in(expect, whole)):
        name = wall(title, whole, markup) if body else None
        if not name:
            raise broken(f"expected words '{expect}' not found")
    if name:
        raise Unreadable("blocked", f"challenge page: {name}")


def _stands_in(words: str, text: str) -> bool:
    """The words in that order, whatever their case and the white space between them; of a long text no copy."""
    pattern = r"\s+".join(map(re.escape, tidy(words).split()))
    return re.search(pattern, text, re.IGNORECASE) is not None


def _refuse_undeclared(document: Markup | str, media_type: str | None) -> None:
    if _says(media_type, "json") and isinstance(document, Markup):
        raise broken("wrong type: declared JSON, is HTML or XML")


def _selected(document: Markup | str, select: str, body: bytes, media_type: str | None) -> str:
    if not isinstance(document, Markup):
        raise broken(f"select '{select}' matches nothing: the document has no elements")
    if not is_costly(select):
        return document.select(select)
    from tracker.confined import confined  # noqa: PLC0415  few selectors need a process

    return confined(__name__, "select_in", body, media_type or "", select)


def select_in(body: bytes, media_type: str, select: str) -> str:
    """What a selector cuts from a page, for as long as it takes."""
    document = _document(body, media_type or None)
    assert isinstance(document, Markup)  # noqa: S101
    return document.select(select)
