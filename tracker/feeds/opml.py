"""An OPML 2.0 list of all feeds (http://opml.org/spec2.opml), for readers that subscribe to many at once."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from tracker.feeds.catalogue import Feed
from tracker.model import Publication


def opml(feeds: Iterable[Feed], site: Publication) -> bytes:
    """An outline a feed, in the order given, with its RSS address."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Legal status: all feeds"
    body = etree.SubElement(root, "body")
    for feed in feeds:
        address = f"{site.address}feeds/{feed.name}.rss"
        etree.SubElement(body, "outline", type="rss", text=feed.title, title=feed.title, xmlUrl=address)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
