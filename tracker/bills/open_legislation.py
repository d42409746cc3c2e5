"""NY Senate Open Legislation: API answers, BILLSTAT files and veto messages. Small letters are Assembly lines.

A bill is known by its first print number: S41A is what S41 says since it was amended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from tracker.bills.document import Action, BillDocument, chamber, day, distinct, newest, words
from tracker.bills.fields import Fields
from tracker.bills.steps import Chamber

_STATE = "US-NY"
_LAST = 1_000_000
_LINE = re.compile(r"(\d{2}/\d{2}/\d{2})\s+(\S.*)")
_ENTITLED = re.compile(r'entitled:\s*"([^"]{1,2000})"')
_VETO = re.compile(r"I am returning herewith[^:]{0,100}", re.IGNORECASE)
_SIGNED = re.compile(r"VETO MESSAGE[^\n]{0,80}")


def read(answer: Fields) -> list[BillDocument]:
    """Documents of one API answer: a bill, a search, a list; empty where it is none of Open Legislation's."""
    result = answer.of("result")
    found = [result, *(item.of("result") if "result" in item else item for item in result.each("items"))]
    return [_bill(item) for item in found if item.has("basePrintNo", "session")]


def read_status(root: etree._Element) -> list[BillDocument]:
    """Document of a BILLSTAT file."""
    house, number = root.get("billhse", ""), root.get("billno", "").lstrip("0")
    lines = [
        Action(
            on=day(item.findtext("actiondate")),
            order=order,
            text=text,
            chamber=chamber(item.findtext("actionhouse")),
        )
        for order, item in enumerate(root.iterfind("actions/action"))
        if (text := words(item.findtext("actiondesc")))
    ]
    actions = distinct(lines or list(_printed(root.findtext("billactions") or "")))
    return [
        BillDocument(
            identifier=f"{house}{number}" or None,
            session=words(root.get("sessyr")),
            jurisdiction=_STATE,
            title=words(root.findtext("title")),
            actions=actions,
            published=newest(actions),
        )
    ]


def read_veto(root: etree._Element) -> list[BillDocument]:
    """The bill that a veto message sends back."""
    text = "".join(str(piece) for piece in root.itertext())
    house, number = root.findtext("billhse") or "", (root.findtext("billno") or "").lstrip("0")
    year = root.get("year", "")
    title, said = _ENTITLED.search(text), _VETO.search(text)
    message = words(said[0]) if said else words(found[0]) if (found := _SIGNED.search(text)) else None
    actions = (Action(None, 0, message or "VETO MESSAGE"),)
    return [
        BillDocument(
            identifier=f"{house}{number}" or None,
            # Sessions are named after their first, odd year.
            session=str(int(year) - 1 + int(year) % 2) if year.isdecimal() and len(year) == 4 else None,
            jurisdiction=_STATE,
            title=words(" ".join(title[1].split())) if title else None,
            actions=actions,
        )
    ]


def _bill(item: Fields) -> BillDocument:
    actions = distinct(list(_actions(item)))
    version = item.of("amendments").of("items").of(item.words("activeVersion") or "")
    return BillDocument(
        identifier=item.words("basePrintNo"),
        session=item.words("session"),
        jurisdiction=_STATE,
        title=(item.words("title") or "").lstrip("@") or None,
        abstract=item.words("summary"),
        text=version.words("fullText"),
        actions=actions,
        published=newest(actions),
    )


def _actions(item: Fields) -> Iterator[Action]:
    for order, line in enumerate(item.each("actions")):
        if text := line.words("text"):
            yield Action(line.day("date"), line.number("sequenceNo") or order, text, chamber(line.raw("chamber")))
    for order, reached in enumerate([*item.each("milestones"), item.of("status")]):
        if code := reached.words("statusType"):
            acted = chamber(code.rsplit("_", 1)[-1]) if code.startswith("PASSED") else None
            name = reached.words("statusDesc") or code
            yield Action(
                reached.day("actionDate"),
                _LAST + order,
                name,
                acted,
                "Open Legislation status",
                (code,),
                label=True,
            )


def _printed(text: str) -> Iterator[Action]:
    """The printed list, where the rows are missing."""
    for order, line in enumerate(text.splitlines()):
        if found := _LINE.match(line.strip()):
            house: Chamber = "lower" if found[2].islower() else "upper"
            yield Action(day(found[1]), order, found[2], house)
