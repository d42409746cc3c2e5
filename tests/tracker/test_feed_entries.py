"""An item in each format is what the library makes of it, whatever its words."""

from __future__ import annotations

from datetime import UTC, datetime

from feedgen.entry import FeedEntry
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tracker.feeds.entries import atom, rss
from tracker.feeds.item import Item, clean

SIGNS = st.sampled_from(["%(title)s", "%s", "%", "{}", "&amp;", "]]>", "<b>\"'\n\t", "1970-01-01T00:00:00+00:00"])
WORDS = (st.text(max_size=40) | SIGNS).map(clean).filter(bool)
MOMENTS = st.integers(0, 7 * 10**9).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
ITEMS = st.builds(
    Item,
    id=WORDS,
    title=WORDS,
    link=WORDS.map("https://law.example/".__add__),
    lines=st.lists(WORDS, min_size=1, max_size=4).map(tuple),
    categories=st.lists(WORDS, max_size=4).map(tuple),
    seen=MOMENTS,
    updated=MOMENTS,
)


@given(ITEMS)
def test_as_the_library_writes_it(one: Item) -> None:
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
    assert atom(one).decode() == etree.tostring(entry.atom_entry(), encoding="unicode")
    assert rss(one).decode() == etree.tostring(entry.rss_entry(), encoding="unicode")


def test_an_address_from_the_web_breaks_no_feed() -> None:
    seen = datetime(2026, 1, 1, tzinfo=UTC)
    one = Item("tag:x", "x", "https://law.example/\x01\ufffe?a=1&b", ("x",), (), seen, seen)
    assert etree.fromstring(atom(one)).find("link").get("href") == "https://law.example/?a=1&b"
    assert etree.fromstring(rss(one)).findtext("link") == "https://law.example/?a=1&b"
