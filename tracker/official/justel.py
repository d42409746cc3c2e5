"""Justel: a page in ISO-8859-1 whose facts are paragraphs with a bold label, in words of its language.

No day stands in an attribute: they are written out (`27 janvier 2024`). The number of the archived versions is on
the page, and the text is the newest one.
"""

from __future__ import annotations

import re

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.akoma_ntoso import words
from tracker.official.fields import found, html
from tracker.official.sheet import Sheet

_MONTHS = {
    name: number
    for names in (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
    )
    for number, name in enumerate(names.split(), 1)
}
_LABELS = {
    "publication": "published",
    "publicatie": "published",
    "entrée en vigueur": "start",
    "inwerkingtreding": "start",
}
_DAY = re.compile(r"(\d{1,2})(?:er)?\s+([^\W\d]+)\s+(\d{4})")
_KINDS: dict[str, DocumentKind] = {
    "loi": "act",
    "wet": "act",
    "arrêté": "rule",
    "besluit": "rule",
    "koninklijk": "rule",
}
_TITLE = re.compile(r"\d{4}\.\s*-\s*(\w+)")


def sheet(body: bytes) -> Sheet:
    root = html(body)
    title = words(root.find(".//p[@class='list-item--title']"))
    if title is None or root.find(".//*[@id='list-title-3']") is None:
        raise ValueError("no list-item--title or no list-title-3: not the page of a text")
    number, kind = words(root.find(".//span[@class='tag']")), _TITLE.search(title)
    told = _labelled(root)
    return Sheet(
        document=body,
        identifier=number,
        title=title,
        language=_language(root),
        kind=_KINDS.get(kind[1].lower()) if kind else None,
        published=told.get("published"),
        in_force_from=told.get("start"),
    )


def _labelled(root: etree._Element) -> dict[str, str]:
    told = {}
    for label in root.iterfind(".//p/strong"):
        name = _LABELS.get((words(label) or "").rstrip(" :").lower())
        said = words(label.getparent()) or ""
        day = _DAY.search(said)
        if name and day and day[2].lower() in _MONTHS:
            told[name] = f"{day[3]}-{_MONTHS[day[2].lower()]:02}-{int(day[1]):02}"
    if "published" not in told:
        raise ValueError("no day of publication on the page")
    return told


def _language(root: etree._Element) -> str | None:
    """The language whose button is the active one; the page itself always says it is English."""
    buttons = found(root, "//a[contains(@class, 'nav__language-button') and contains(@class, 'active')]")
    return (words(buttons[0]) or "").lower() or None if buttons else None
