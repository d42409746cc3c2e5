"""The three formats of a feed: RSS 2.0 and Atom by feedgen, JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).

A feed is its head with the bytes of its items put in.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from html import escape

from feedgen.feed import FeedGenerator

from tracker.changes import AUTHORITY
from tracker.feeds.catalogue import Feed
from tracker.model import Publication

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""The date of an empty feed: it does not move, so a conditional request still works."""
MINUTES = 60
"""`ttl`: how long a reader may keep what it has."""
SUBTITLE = "What the law says, place by place, and when that changes. Proposals are marked as proposals."
AUTHOR = "Legal Status Tracker"
_HISTORY = "http://purl.org/syndication/history/1.0"


def whole(
    feed: Feed, items: Mapping[str, Sequence[bytes]], updated: datetime, site: Publication, complete: int
) -> dict[str, bytes]:
    """The current document in each format, by its suffix; `complete`: how many pages of the past there are."""
    links = (("self", f"{feed.name}.atom"), *_previous(feed, complete))
    return {
        "atom": _atom_document(feed, items["atom"], updated, site, links),
        "rss": _rss_document(feed, items["rss"], updated, site),
        "json": _json_document(feed, items["json"], site),
    }


def archived(feed: Feed, number: int, items: Sequence[bytes], updated: datetime, site: Publication) -> bytes:
    """A complete page of the past (RFC 5005, section 4): never changed but for marks on what was taken back."""
    own = (("self", archive_name(feed, number)), ("current", f"{feed.name}.atom"))
    document = _atom_document(feed, items, updated, site, (*own, *_previous(feed, number - 1)))
    return document.replace(b"<entry>", f'<fh:archive xmlns:fh="{_HISTORY}"/>\n<entry>'.encode(), 1)


def archive_name(feed: Feed, number: int) -> str:
    """The path of a page of the past, below the folder of the feeds."""
    return f"archive/{feed.name.replace('/', '_')}-{number}.atom"


def _previous(feed: Feed, number: int) -> tuple[tuple[str, str], ...]:
    return (("prev-archive", archive_name(feed, number)),) if number else ()


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
    feed: Feed, items: Sequence[bytes], updated: datetime, site: Publication, links: Sequence[tuple[str, str]]
) -> bytes:
    head = _head(_heads(site)[0], feed).replace(EPOCH.isoformat(), updated.isoformat())
    folder = escape(f"{site.address}feeds/")
    own = "".join(f'  <link href="{folder}{name}" rel="{rel}"/>\n' for rel, name in links)
    before, end, _ = head.partition("</feed>")
    return _joined(before + own, b"\n", items, f"\n{end}\n")


def _rss_document(feed: Feed, items: Sequence[bytes], updated: datetime, site: Publication) -> bytes:
    head = _head(_heads(site)[1], feed).replace(format_datetime(EPOCH), format_datetime(updated))
    links = [("self", f"{site.address}feeds/{feed.name}.rss"), *([("hub", site.hub)] if site.hub else [])]
    own = "".join(f'<atom:link href="{escape(href)}" rel="{rel}"/>\n' for rel, href in links)
    before, end, after = head.partition("</channel>")
    return _joined(before + own, b"\n", items, f"\n{end}{after}")


def _json_document(feed: Feed, items: Sequence[bytes], site: Publication) -> bytes:
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
    return _joined(start + ',\n "items": [\n', b",\n", items, "\n]}\n")


def _joined(head: str, between: bytes, items: Sequence[bytes], end: str) -> bytes:
    return head.encode() + between.join(items) + end.encode()
