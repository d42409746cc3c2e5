"""Bill history files in XML, as the Texas Legislature Online writes them: `89(R) HB 41` with dated actions."""

from __future__ import annotations

import re

from lxml import etree

from tracker.bills.document import Action, BillDocument, chamber, day, distinct, newest, words

_STATE = "US-TX"
_LEGISLATURE = re.compile(r"\d{2}\(?[R1-9]\)?")


def read(root: etree._Element) -> list[BillDocument]:
    """A `billhistory` file: actions with date and description."""
    lines = [
        Action(day(item.findtext("{*}date")), order, text, chamber((item.findtext("{*}actionNumber") or "")[:1]))
        for order, item in enumerate(root.iter("{*}action"))
        if (text := words(item.findtext("{*}description")))
    ]
    session, _, number = (root.get("bill") or "").partition(" ")
    legislature = _LEGISLATURE.fullmatch(session)
    actions = distinct(lines)
    return [
        BillDocument(
            identifier=words(number),
            session=words(session),
            jurisdiction=_STATE if legislature else None,
            title=words(root.findtext("{*}caption/{*}text") or root.findtext("{*}caption")),
            actions=actions,
            published=newest(actions),
        )
    ]
