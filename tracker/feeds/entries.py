"""An item in each of the three formats. An item lies in many feeds, but is written once a format, as bytes.

feedgen makes an item of each form once, with signs in it; in every other item the words go where the signs are.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from html import escape

from feedgen.entry import FeedEntry
from lxml import etree

from tracker.feeds.item import Item
from tracker.normalize import drop_control_characters

_SEEN, _UPDATED = datetime(1970, 1, 1, tzinfo=UTC), datetime(1970, 1, 2, tzinfo=UTC)
"""Signs as well: feedgen takes no words for a moment."""


def atom(one: Item) -> bytes:
    return (_forms(len(one.categories))[0] % _words(one, _attribute, datetime.isoformat)).encode()


def rss(one: Item) -> bytes:
    return (_forms(len(one.categories))[1] % _words(one, _text, format_datetime)).encode()


def jsn(one: Item) -> bytes:
    told = {
        "id": one.id,
        "url": one.link,
        "title": one.title,
        "content_text": one.text,
        "date_published": one.seen.isoformat(),
        "date_modified": one.updated.isoformat(),
        "tags": list(one.categories),
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


@lru_cache
def _forms(terms: int) -> tuple[str, str]:
    """Atom and RSS of an item with so many categories."""
    entry = FeedEntry()
    entry.id("%(id)s")
    entry.guid("%(id)s", permalink=False)
    entry.title("%(title)s")
    entry.link(href="%(link)s")
    for number in range(terms):
        entry.category(term=f"%(term{number})s")
    entry.published(_SEEN)
    entry.updated(_UPDATED)
    entry.content("%(html)s", type="html")
    return _form(entry.atom_entry(), datetime.isoformat), _form(entry.rss_entry(), format_datetime)


def _form(entry: etree._Element, dated: Callable[[datetime], str]) -> str:
    form = etree.tostring(entry, encoding="unicode")
    return form.replace(dated(_SEEN), "%(seen)s").replace(dated(_UPDATED), "%(updated)s")


def _words(one: Item, placed: Callable[[str], str], dated: Callable[[datetime], str]) -> dict[str, str]:
    """What goes where the signs are. `placed`: a link or a category as the format writes it; `dated`: a moment."""
    return {
        "id": _text(one.id),
        "title": _text(one.title),
        "html": _text(one.html),
        "link": placed(drop_control_characters(one.link)),
        "seen": dated(one.seen),
        "updated": dated(one.updated),
        **{f"term{number}": placed(term) for number, term in enumerate(one.categories)},
    }


def _text(words: str) -> str:
    return escape(words, quote=False)


def _attribute(words: str) -> str:
    return _text(words).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
