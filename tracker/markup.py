"""Text of HTML and XML trees: what a reader of the page sees, a line for each block."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector

from tracker.charset import as_utf8
from tracker.typography import lines
from tracker.unreadable import broken

_LINES = re.compile(
    "address|article|aside|blockquote|body|br|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure"
    "|footer|form|h[1-6]|header|hr|html|legend|li|main|menu|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul"
)
_CELLS = re.compile("td|th|entry|ent|ched", re.IGNORECASE)
# Forms stay: ASP.NET wraps the whole page in one. Their controls go.
_UNSEEN = re.compile(
    "head|script|style|noscript|template|iframe|object|nav|footer|select|datalist|textarea|button|svg"
)
_UNSEEN_ROLES = re.compile("navigation|banner|contentinfo|search")
_MENUS = re.compile(r"(?:^|\s)(?:nav|navbar|navigation|menu|breadcrumbs?)(?:\s|$)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_CONTENT = ("article", "main", "section")
# What numbers a provision in the law formats read here: it stays on the line of the words it numbers.
_NUMBERS = re.compile("num|number|pnumber|no|nr|label|enum|marker|sectno|enbez|bullet", re.IGNORECASE)
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]*);")
_XML_NAMES = frozenset((b"amp", b"lt", b"gt", b"quot", b"apos"))
# A run has 300 MB for everything. A tree was measured at its text, 200 bytes a tag and 230 an attribute.
_TREE_BYTES = 80_000_000
_LONG_TAG = re.compile(rb"<[A-Za-z][^<>]{16384,}")
_MANY_ATTRIBUTES = 2000


_LONGEST_SELECTOR = 300
_LITERALS = re.compile("'[^']*'|\"[^\"]*\"")
_WANDERS = re.compile(r"following|preceding|ancestor|\[[^\]]*[./]|[|]")

STRUCK, STRUCK_END, ADDED, ADDED_END = "\ue000", "\ue001", "\ue002", "\ue003"
"""Private characters around words that an amending text strikes or adds."""
MARKS = re.compile(f"[{STRUCK}{STRUCK_END}{ADDED}{ADDED_END}]")
_STRUCK = re.compile("del|s|strike|repeal|deletion|removed|deletedtext|stricken")
_STRUCK_STYLE = re.compile(r"line-through|\b(?:strike\w*|struck|stricken|deleted|removed)\b", re.IGNORECASE)
_ADDED = re.compile("ins|u|addition|insertion|underscored?|addedtext")
_ADDED_STYLE = re.compile(r"\b(?:underline\w*|underscore|added|inserted|insertion)\b", re.IGNORECASE)

Marks = Callable[[etree._Element], tuple[str, str]]
_SOURCE_BREAKS = str.maketrans(dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029", " "))


@dataclass(frozen=True)
class Markup:
    """A parsed page. Elements are named without their namespace, in HTML in lower case."""

    root: etree._Element
    html: bool

    @property
    def title(self) -> str:
        return lines(self.root.findtext(".//title") or "") if self.html else ""

    def text(self, node: etree._Element | None = None, *, marked: bool = False) -> str:
        """Visible text of the page or of one element; the element itself is kept whatever it is.

        `marked`: struck and added words stand between marks of their own.
        """
        top = self.root if node is None else node
        marks = _marks if marked else _no_marks
        written = io.StringIO()
        written.writelines(_html_pieces(top, marks) if self.html else _xml_pieces(top, marks))
        return lines(written.getvalue())

    def select(self, selector: str) -> str:
        """Texts of all matches in order, joined; `broken` where nothing matches."""
        try:
            found: object = _selector(selector)(self.root)
        except etree.XPathError as error:
            raise broken(f"select '{selector}' cannot be used: {error}") from None
        if isinstance(found, str):
            found = [found]
        if not isinstance(found, list):
            raise broken(f"select '{selector}' gives {found}, not a part of the page")
        if not found:
            raise broken(f"select '{selector}' matches nothing")
        texts = (self.text(one) if isinstance(one, etree._Element) else lines(str(one)) for one in found)
        return "\n".join(filter(None, texts))


def check_selector(select: str) -> None:
    """ValueError, naming the selector, if it is neither CSS nor XPath, or calls what is not there."""
    if len(select) > _LONGEST_SELECTOR:
        raise ValueError(f"select '{select[:40]}...' has {len(select)} characters: at most {_LONGEST_SELECTOR}")
    try:
        _selector(select)(etree.Element("html"))
    except etree.XPathError as error:
        raise ValueError(f"select '{select}' cannot be used: {error}") from None


def is_costly(select: str) -> bool:
    """True if a page can be made on which the selector takes for ever: it goes down twice, sideways, up, or within.

    Once down, it takes as long as the page is long. But `div p` takes days on a page of deep nests, and `h2 ~ p` on
    one of nothing but headings.
    """
    path = _LITERALS.sub("", _selector(select).path)
    return bool(_WANDERS.search(path)) or path.count("//") + path.count("descendant") > 1


def html_page(body: bytes, media_type: str | None) -> Markup:
    """A page as browsers would read it, however broken."""
    text = as_utf8(body, media_type)
    _refuse_what_fills_memory(text)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text, parser)
    except etree.ParserError:
        root = None
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        raise broken("page is nested too deeply to be read whole")
    return Markup(etree.Element("html") if root is None else root, html=True)


def xml_page(body: bytes) -> Markup:
    """A well-formed document. Nothing is loaded from elsewhere and no entity is expanded."""
    _refuse_what_fills_memory(body)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(_NAMED.sub(_character, body), parser)
    except etree.XMLSyntaxError as error:
        if b"<!ENTITY" in body:
            raise broken("XML declares entities") from None
        raise broken(f"XML is not well-formed: {error.msg}") from None
    if _declares_entities(root):
        raise broken("XML declares entities")
    for element in root.iter("{*}*"):
        element.tag = etree.QName(element).localname
    return Markup(root, html=root.tag == "html")


def _selector(select: str) -> etree.XPath:
    """CSS, or XPath where it starts with `/`, `(` or `.//`."""
    try:
        return etree.XPath(select) if select.startswith(("/", "(", ".//")) else CSSSelector(select)
    except (etree.XPathSyntaxError, SelectorError, RecursionError) as error:
        raise ValueError(f"select '{select}' is neither CSS nor XPath: {error}") from None


def _refuse_what_fills_memory(body: bytes) -> None:
    tags, attributes = body.count(b"<"), body.count(b"=")
    if len(body) + tags * 200 + attributes * 230 > _TREE_BYTES:
        raise broken(f"page is too big to be read: {len(body)} bytes, {tags} tags, {attributes} attributes")
    for tag in _LONG_TAG.finditer(body):
        if len(tag[0].split()) > _MANY_ATTRIBUTES:
            raise broken(f"page has a tag of {len(tag[0].split())} words")


def _character(name: re.Match[bytes]) -> bytes:
    """XHTML's names of characters, which only its DTD declares."""
    if name[1] in _XML_NAMES:
        return name[0]
    character = html.unescape(name[0].decode())
    return name[0] if character.startswith("&") else "".join(f"&#{ord(c)};" for c in character).encode()


def _declares_entities(root: etree._Element) -> bool:
    dtd = root.getroottree().docinfo.internalDTD
    declared = dtd is not None and next(dtd.iterentities(), None) is not None  # type: ignore[attr-defined]
    return declared or next(root.iter(etree.Entity), None) is not None


def _no_marks(element: etree._Element) -> tuple[str, str]:  # noqa: ARG001 - one of two ways to mark
    return "", ""


def _marks(element: etree._Element) -> tuple[str, str]:
    """What stands before and after the words of an element that amending texts strike or add."""
    style = f"{element.get('class', '')} {element.get('style', '')}" if element.attrib else ""
    return _marks_of(str(element.tag).lower(), style)


@lru_cache(maxsize=4096)
def _marks_of(tag: str, style: str) -> tuple[str, str]:
    if _STRUCK.fullmatch(tag) or _STRUCK_STYLE.search(style):
        return STRUCK, STRUCK_END
    if _ADDED.fullmatch(tag) or _ADDED_STYLE.search(style):
        return ADDED, ADDED_END
    return "", ""


def _html_pieces(top: etree._Element, marks: Marks) -> Iterator[str]:
    skipped, verbatim = None, 0
    walker = etree.iterwalk(top, events=("start", "end"))
    for event, element in walker:
        if event == "start" and element is not top and _is_unseen(element):
            walker.skip_subtree()
            skipped = element
        elif event == "start":
            verbatim += element.tag == "pre"
            yield _separator(str(element.tag))
            yield marks(element)[0]
            yield _folded(element.text, verbatim)
        else:
            if element is not skipped:
                verbatim -= element.tag == "pre"
                yield marks(element)[1]
                yield "\n" if _separator(str(element.tag)) == "\n" else ""
            if element is not top:
                yield _folded(element.tail, verbatim)


@lru_cache(maxsize=4096)
def _separator(tag: str) -> str:
    return "\n" if _LINES.fullmatch(tag) else "\t" if _CELLS.fullmatch(tag) else ""


def _folded(text: str | None, verbatim: int) -> str:
    """A break or tab in the source of a page is a blank to its reader; `lines` folds the blanks."""
    return text or "" if verbatim else (text or "").translate(_SOURCE_BREAKS)


@lru_cache(maxsize=4096)
def _is_furniture(tag: str) -> bool:
    return bool(_UNSEEN.fullmatch(tag))


def _is_unseen(element: etree._Element) -> bool:
    """Page furniture: as HTML gives it (a header inside an article is its heading) or by its usual names."""
    if element.tag == "body":  # hidden until a script has run
        return False
    if _is_furniture(str(element.tag)) or element.get("hidden") is not None:
        return True
    if element.tag == "header":
        return next(element.iterancestors(*_CONTENT), None) is None
    if not element.attrib:
        return False
    if _UNSEEN_ROLES.fullmatch(element.get("role", "")) or _HIDDEN.search(element.get("style", "")):
        return True
    return bool(_MENUS.search(element.get("class", "")) or _MENUS.search(element.get("id", "")))


def _xml_pieces(top: etree._Element, marks: Marks) -> Iterator[str]:
    """Among elements only, each starts a line; but cells share one, and a number stays with its words."""
    mixed = [True]
    for event, element in etree.iterwalk(top, events=("start", "end")):
        if event == "start":
            holds_text = _holds_text(element)
            yield _xml_separator(element, inline=mixed[-1] and (holds_text or element is top))
            mixed.append(holds_text)
            yield marks(element)[0]
            yield _folded(element.text, 0)
        else:
            mixed.pop()
            yield marks(element)[1]
            yield _folded(element.tail, 0) if element is not top else ""


def _holds_text(element: etree._Element) -> bool:
    """Words of its own, or no elements at all."""
    return not len(element) or any(
        text and not text.isspace() for text in (element.text, *(c.tail for c in element))
    )


def _xml_separator(element: etree._Element, *, inline: bool) -> str:
    before = element.getprevious()
    if _CELLS.fullmatch(str(element.tag)):
        return "\t"
    if inline or before is None:  # a first child goes on where its parent began
        return ""
    return " " if _NUMBERS.fullmatch(str(before.tag)) else "\n"
