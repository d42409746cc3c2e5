"""A notification of TRIS: labels and values beside each other in a grid, and the message with the draft's content.

`End of Standstill` has the day, and in brackets the one to which a detailed opinion put it off. After it a state
may adopt its draft; that it has, nobody tells here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree, html

from tracker.bills.document import Action, BillDocument

_NUMBER = re.compile(r"(\d{4})/\d+/([A-Z]{2})\b")
_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
_MESSAGE = re.compile(r"\bMSG:? ?0*1\b.*", re.DOTALL)


def could_be(body: bytes) -> bool:
    return b"ecl-col-3" in body and b"Notification Number" in body


def read(body: bytes) -> list[BillDocument]:
    """The notification of a page; empty where the page is none."""
    try:
        root = html.fromstring(body)
    except (etree.ParserError, ValueError):
        return []
    told = dict(_labels(root))
    number = _NUMBER.search(told.get("notification number", ""))
    received = _days(told.get("date received", ""))
    if not number or not received:
        return []
    page = "\n".join(text for piece in root.itertext() if (text := " ".join(str(piece).split())))
    message = _MESSAGE.search(page)
    return [
        BillDocument(
            identifier=number[0],
            session=number[1],
            jurisdiction=number[2],
            title=told.get("title") or _heading(root),
            text=message[0] if message else None,
            actions=tuple(_actions(received[0], told)),
            published=received[0],
        )
    ]


def _actions(received: str, told: Mapping[str, str]) -> Iterator[Action]:
    yield Action(received, 0, "Notified", None, "TRIS", ("notified",), label=True)
    for order, day in enumerate(_days(told.get("end of standstill", ""))):
        text = "End of standstill, as put off" if order else "End of standstill"
        yield Action(day, 1 + order, text, None, "TRIS", ("standstill",), label=True)
    if reason := told.get("withdrawn"):
        days = _days(reason)
        yield Action(days[0] if days else None, 9, "Withdrawn", None, "TRIS", ("withdrawn",), label=True)


def _labels(root: etree._Element) -> Iterator[tuple[str, str]]:
    for label in root.iter("div"):
        value = label.getnext()
        if "ecl-col-3" in label.get("class", "").split() and value is not None:
            yield _text(label).rstrip(":").lower(), _text(value)


def _heading(root: etree._Element) -> str | None:
    return next((text for heading in root.iter("h1", "h2") if (text := _text(heading))), None)


def _days(written: str) -> list[str]:
    return [f"{found[3]}-{found[2]}-{found[1]}" for found in _DAY.finditer(written)]


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
