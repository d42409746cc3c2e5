"""Feeds: one item an event, in order, well-formed whatever the words, the same bytes from the same ledger."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tracker.changes import change_id
from tracker.feeds import MOST_ITEMS, build_feeds
from tracker.ledger import Ledger
from tracker.model import Change

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def change(number: int, title: str = "a title", quote: str | None = None) -> Change:
    return Change(
        id=change_id("xx", "kratom", "learned", str(number)), kind="learned", jurisdiction="xx", substance="kratom",
        on="2026-01-01", before="unknown", after="prohibited", recorded_at=BEGIN + timedelta(hours=number),
        title=title, quote=quote, url="https://law.example/1",
    )  # fmt: skip


def build(changes: list[Change]) -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        ledger = Ledger(Path(folder) / "tracker.db")
        for one in changes:
            ledger.add_change(one)
        build_feeds(ledger, Path(folder) / "feeds")
        ledger.close()
        return {path.name: path.read_bytes() for path in (Path(folder) / "feeds").iterdir()}


@pytest.mark.parametrize("name", ["all.rss", "all.atom"])
def test_an_empty_feed_is_valid(name: str) -> None:
    read = feedparser.parse(build([])[name])
    assert (read.bozo, read.entries, read.feed.title) == (False, [], "Legal status: all changes")


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.text(max_size=300), st.text(max_size=300)), min_size=1, max_size=5))
def test_any_words_are_well_formed_and_no_markup(words: list[tuple[str, str]]) -> None:
    built = build([change(n, title or "x", quote) for n, (title, quote) in enumerate(words)])
    for content in built.values():
        root = etree.fromstring(content)
        assert not root.findall(".//{*}script")
        assert len(feedparser.parse(content).entries) == len(words)


def test_the_newest_come_first_and_no_more_than_a_hundred() -> None:
    changes = [change(number) for number in range(MOST_ITEMS + 20)]
    for content in build(changes).values():
        assert [entry.id for entry in feedparser.parse(content).entries] == [c.id for c in changes[:19:-1]]


def test_the_same_ledger_builds_the_same_bytes() -> None:
    changes = [change(number) for number in range(5)]
    assert build(changes) == build(changes)


def test_an_item_says_why_now() -> None:
    built = build([change(0, quote="Mitragynine is in Schedule I")])
    entry = feedparser.parse(built["all.atom"]).entries[0]
    for words in (
        "From unknown to prohibited",
        "Date of law: 2026-01-01",
        "Seen: 2026-01-01 00:00 UTC",
        "Mitragynine is",
    ):
        assert words in entry.content[0].value
    assert entry.link == "https://law.example/1"
