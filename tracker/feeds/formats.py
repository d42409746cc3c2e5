"""The three formats of a feed: RSS 2.0 and Atom by feedgen, JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).

An item is written once a format and lies in many feeds, so a feed is its head with the items' own words put in.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from html import escape

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator
from lxml import etree

from tracker.changes import AUTHORITY
from tracker.feeds.catalogue import Feed
from tracker.feeds.item import Item
from tracker.model import Publication

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""The date of an empty feed: it does not move, so a conditional request still works."""
MINUTES = 60
"""`ttl`: how long a reader may keep what it has."""
SUBTITLE = "What the law says, place by place, and when that changes. Proposals are marked as proposals."
AUTHOR = "Legal Status Tracker"
_HISTORY = "http://purl.org/syndication/history/1.0"


def atom(one: Item) -> str:
    return etree.tostring(_entry(one).atom_entry(), encoding="unicode")


def rss(one: Item) -> str:
    return etree.tostring(_entry(one).rss_entry(), encoding="unicode")


def jsn(one: Item) -> str:
    told = {
        "id": one.id,
        "url": one.link,
        "title": one.title,
        "content_text": one.text,
        "date_published": one.seen.isoformat(),
        "date_modified": one.updated.isoformat(),
        "tags": list(one.categories),
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def whole(
    feed: Feed, items: Mapping[str, Sequence[str]], updated: datetime, site: Publication, complete: int
) -> dict[str, bytes]:
    """The current document in each format, by its suffix; `complete`: how many pages of the past there are."""
    links = (("self", f"{feed.name}.atom"), *_previous(feed, complete))
    return {
        "atom": _atom_document(feed, items["atom"], updated, site, links),
        "rss": _rss_document(feed, items["rss"], updated, site),
        "json": _json_document(feed, items["json"], site),
    }


def archived(feed: Feed, number: int, items: Sequence[str], updated: datetime, site: Publication) -> bytes:
    """A complete page of the past (RFC 5005, section 4): never changed but for marks on what was taken back."""
    own = (("self", archive_name(feed, number)), ("current", f"{feed.name}.atom"))
    document = _atom_document(feed, items, updated, site, (*own, *_previous(feed, number - 1)))
    return document.replace(b"<entry>", f'<fh:archive xmlns:fh="{_HISTORY}"/>\n<entry>'.encode(), 1)


def archive_name(feed: Feed, number: int) -> str:
    """The path of a page of the past, below the folder of the feeds."""
    return f"archive/{feed.name.replace('/', '_')}-{number}.atom"


def _previous(feed: Feed, number: int) -> tuple[tuple[str, str], ...]:
    return (("prev-archive", archive_name(feed, number)),) if number else ()


def _entry(one: Item) -> FeedEntry:
    entry = FeedEntry()
    entry.id(one.id)
    entry.guid(one.id, permalink=False)
    entry.title(one.title)
    entry.link(href=one.link)
    for term in one.categories:
        entry.category(term=term)
    entry.published(one.seen)
    entry.updated(one.updated)
    entry.content(one.html, type="html")
    return entry


@lru_cache(maxsize=2)
def _heads(site: Publication) -> tuple[str, str]:
    """Atom and RSS of a feed without items, with signs where a feed's own words go: feedgen is asked once."""
    feed = FeedGenerator()
    feed.id("@id@")
    feed.title("@title@")
    feed.subtitle(SUBTITLE)
    if site.hub:
        feed.link(href=site.hub, rel="hub")
    feed.link(href=site.address, rel="alternate")
    feed.author(name=AUTHOR)
    feed.language("en")
    feed.ttl(MINUTES)
    feed.updated(EPOCH)
    feed.lastBuildDate(EPOCH)
    return feed.atom_str(pretty=True).decode(), feed.rss_str(pretty=True).decode()


def _head(text: str, feed: Feed) -> str:
    named = text.replace("@id@", f"tag:{AUTHORITY}:feeds/{feed.name}")
    return named.replace("@title@", escape(feed.title, quote=False))


def _atom_document(
    feed: Feed, items: Sequence[str], updated: datetime, site: Publication, links: Sequence[tuple[str, str]]
) -> bytes:
    head = _head(_heads(site)[0], feed).replace(EPOCH.isoformat(), updated.isoformat())
    own = "".join(f'  <link href="{site.address}feeds/{name}" rel="{rel}"/>\n' for rel, name in links)
    before, end, _ = head.partition("</feed>")
    return (before + own + "\n".join(items) + "\n" + end + "\n").encode()


def _rss_document(feed: Feed, items: Sequence[str], updated: datetime, site: Publication) -> bytes:
    head = _head(_heads(site)[1], feed).replace(_mail_date(EPOCH), _mail_date(updated))
    links = [("self", f"{site.address}feeds/{feed.name}.rss"), *([("hub", site.hub)] if site.hub else [])]
    own = "".join(f'<atom:link href="{escape(href)}" rel="{rel}"/>\n' for rel, href in links)
    before, end, after = head.partition("</channel>")
    return (before + own + "\n".join(items) + "\n" + end + after).encode()


def _json_document(feed: Feed, items: Sequence[str], site: Publication) -> bytes:
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": SUBTITLE,
        "home_page_url": site.address,
        "feed_url": f"{site.address}feeds/{feed.name}.json",
        "language": "en",
        "authors": [{"name": AUTHOR}],
        **({"hubs": [{"type": "WebSub", "url": site.hub}]} if site.hub else {}),
    }
    start = json.dumps(head, ensure_ascii=False, indent=1).rstrip("}\n")
    return (start + ',\n "items": [\n' + ",\n".join(items) + "\n]}\n").encode()


def _mail_date(moment: datetime) -> str:
    return f"{moment:%a, %d %b %Y %H:%M:%S} +0000"
