"""TRIS (https://technical-regulation-information-system.ec.europa.eu/): drafts notified under Directive 2015/1535.

No API is documented. A source's address is that of a notification, `.../en/notification/27740`, or of a page that
links to notifications, of which those whose row has a word of `query` are asked. The publisher's own list is made
by a script, so such a page may hold none: that is an error here and no empty list. A notification has its end of
standstill, which a detailed opinion puts off: for that it must be a source of its own. There is no list by keyword,
an unknown number answers 500, and after some fifteen pages in a row TRIS answers 429.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, urljoin

from lxml import etree

from spiders.answers import html_root
from spiders.interface import Answer, Ask, Card
from spiders.query import names_one, whole
from tracker.model import Source

CARD = Card(
    body="European Commission, Directorate-General for Internal Market",
    watches="draft technical regulations that member states have notified",
    signal="the words of a notification's row; of a notification the page itself",
    base="https://technical-regulation-information-system.ec.europa.eu/",
    pace=5.0,
)
_NOTIFICATION = re.compile(r"/\w\w/notification/\d+(?:[/?#]|$)")
_LABELS = ("Notification Number", "Date received")
_ROWS = ("tr", "li", "article")
_LONGEST = 300


def first(source: Source) -> Ask:
    if not _NOTIFICATION.search(source.url):
        whole(source)  # it chooses from a list
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    if _NOTIFICATION.search(ask.url):
        missing = [label for label in _LABELS if not re.search(rf">\s*{label}".encode(), body)]
        return Answer("broken", f"not a notification: no '{missing[0]}'") if missing else Answer()
    listed = dict(_rows(url, body))
    if not listed:
        return Answer("broken", "no notifications in the list")
    chosen = {link: row for link, row in listed.items() if names_one(row, source)}
    asks = (f"{link}#{quote(row[:_LONGEST])}" for link, row in chosen.items())
    return Answer(follow=tuple(Ask(page, "notification", once=True) for page in asks))


def _rows(url: str, body: bytes) -> Iterator[tuple[str, str]]:
    for link in html_root(body).iter("a"):
        target = urljoin(url, link.get("href", "")).partition("#")[0]
        row: etree._Element = next(link.iterancestors(*_ROWS), link)
        if _NOTIFICATION.search(target):
            yield target, " ".join("".join(map(str, row.itertext())).split())
