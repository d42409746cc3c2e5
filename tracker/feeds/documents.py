"""The files of one feed: its current document in each format, and complete pages of the past."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tracker.feeds.catalogue import Feed
from tracker.feeds.files import File
from tracker.feeds.formats import EPOCH, archive_name, archived, whole
from tracker.feeds.pages import Page, Pages
from tracker.model import Publication

SUFFIXES = ("atom", "rss", "json")


def current_files(folder: Path, feed: Feed, pages: Pages, site: Publication) -> Iterator[File]:
    """The newest items, in each format."""
    fitting = pages.newest_that_fit()
    items = {"atom": [t.atom for t in fitting], "rss": [t.rss for t in fitting], "json": [t.json for t in fitting]}
    updated = max((told.item.updated for told in fitting), default=EPOCH)
    for suffix, content in whole(feed, items, updated, site, max(0, len(pages.starts) - 1)).items():
        yield folder / f"{feed.name}.{suffix}", content


def archive_file(folder: Path, feed: Feed, page: Page, site: Publication) -> File:
    """A complete page of the past."""
    updated = max(told.item.updated for told in page.items)
    items = [told.atom for told in reversed(page.items)]
    return folder / archive_name(feed, page.number), archived(feed, page.number, items, updated, site)
