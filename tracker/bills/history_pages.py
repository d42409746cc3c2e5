"""Histories on pages: rows of a day and a line, as legislatures print them.

A page is one only where it names a bill and several of its rows are steps that legislatures take.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree, html

from tracker.bills.document import Action, BillDocument, chamber, day, distinct, newest
from tracker.bills.stages import step_of
from tracker.bills.steps import Chamber

# HB 12, S.J.R. 4, LD 812, House Bill No. 5; not the hour of a meeting.
_BILL = re.compile(
    r"\b(?:[HS]\.? ?(?:B|F|P|R|CR|J\.? ?R|JM|CM|M|J)|A\.? ?(?:B|R|CR|J\.? ?R)|L[BD]"
    r"|(?:House|Senate|Assembly) (?:Joint )?(?:Bill|File|Resolution))\.?\s?(?:No\. ?)?(\d{1,5})\b"
)
_DATED = re.compile(r"(?:\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?:\s.{0,20})?")
_SHORT_DATE = re.compile(r"\d{1,2}/\d{1,2}(?: \(([HS])\))?")
_ROW_BYTES = re.compile(rb"(?:>|\s)\d{1,2}/\d{1,2}[/ <]")
_TABLE_BYTES = re.compile(rb"<t[dr]\b|was (?:passed|adopted) by", re.IGNORECASE)
_VOTED = re.compile(r"\b[HS][A-Z]{0,3} \d{1,5}\b.{0,20}\bwas (?:passed|adopted|defeated)\b.{0,120}")
_CAPITALS = re.compile(r"\b[A-Z](?=[a-z])")
_BIGGEST = 2_000_000
_LONGEST_CELL = 1_000
_MOST_ROWS = 2_000
_MOST_NAMES = 3_000
_LEAST_STEPS = 2


def could_be(body: bytes) -> bool:
    """Cheap: a page with at least two cells that begin with a day, or the words of a vote."""
    head = body[:_BIGGEST]
    if not _TABLE_BYTES.search(head):
        return False
    return len(_ROW_BYTES.findall(head)) > 1 or b"was adopted by" in head or b"was passed by" in head


def read(body: bytes) -> list[BillDocument]:
    """The bill of a page; empty where the page is no history, or a list of many bills."""
    try:
        root = html.fromstring(body[:_BIGGEST])
    except (etree.ParserError, ValueError):
        return []
    actions = distinct(list(_rows(root)) or list(_votes(root)))
    steps = sum(step_of(action.text, None) != "nothing" for action in actions)
    if steps < (_LEAST_STEPS if any(action.on for action in actions) else 1):
        return []
    named = _named(root)
    if not named or _of_others(actions, named[0]) * 2 > len(actions):
        return []
    number, title = named
    return [BillDocument(number, title=title, actions=actions, published=newest(actions))]


def _rows(root: etree._Element) -> Iterator[Action]:
    """A row is a cell that is a day, and its longest other cell."""
    for order, row in enumerate(root.iter("tr")):
        if order > _MOST_ROWS:
            return
        cells = [_cell(cell) for cell in row.iterchildren("td", "th")]
        dates = [cell for cell in cells if _DATED.fullmatch(cell) or _SHORT_DATE.fullmatch(cell)]
        others = [cell for cell in cells if cell not in dates and any(map(str.isalpha, cell))]
        if dates and others:
            yield Action(day(dates[0]), order, max(others, key=len), _house(dates[0], others))


def _house(date: str, others: list[str]) -> Chamber | None:
    """The chamber beside the day, `02/01 (H)`, or in a short cell of its own."""
    if short := _SHORT_DATE.fullmatch(date):
        return chamber(short[1])
    return next((found for cell in others if len(cell) < 12 and (found := chamber(cell))), None)


def _votes(root: etree._Element) -> Iterator[Action]:
    text = " ".join("".join(str(piece) for piece in root.itertext()).split())
    for order, found in enumerate(_VOTED.finditer(text)):
        yield Action(None, order, found[0].strip())


def _of_others(actions: tuple[Action, ...], number: str) -> int:
    """Lines that name another bill."""
    digits = number.rsplit(" ", 1)[-1]
    named = (_BILL.search(action.text) for action in actions)
    return sum(found is not None and not digits.endswith(found[1]) for found in named)


def _named(root: etree._Element) -> tuple[str, str | None] | None:
    """The bill that the page is about: the first it names, and the words beside the number."""
    number = digits = None
    for element in islice(root.iter("title", "h1", "h2", "td", "th", "b", "span", "p"), _MOST_NAMES):
        text = _cell(element)
        found = _BILL.search(text)
        if not found or (digits and found[1] != digits):
            continue
        number, digits = number or _short(found[0], found[1]), found[1]
        rest = text.replace(found[0], "", 1).strip(" -:.\u2013")
        if title := rest if len(rest) > 20 else _beside(element):
            return number, title
    return (number, None) if number else None


def _short(name: str, digits: str) -> str:
    """`HB 12` from `House Bill No. 12`; what is short stays as it is written."""
    initials = "".join(_CAPITALS.findall(name.replace("No.", "")))
    return f"{initials} {digits}" if initials else name


def _beside(element: etree._Element) -> str | None:
    cell = next((up for up in [element, *element.iterancestors()] if up.tag in ("td", "th")), None)
    following = cell.getnext() if cell is not None else None
    return (_cell(following) or None) if following is not None else None


def _cell(element: etree._Element) -> str:
    """The beginning of an element's words: a table in a cell in a table is not read over and over."""
    pieces: list[str] = []
    left = _LONGEST_CELL
    for piece in element.itertext():
        pieces.append(str(piece)[:left])
        left -= len(piece)
        if left <= 0:
            break
    return " ".join("".join(pieces).split())
