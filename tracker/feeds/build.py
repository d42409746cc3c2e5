"""Builds the feed files: the same bytes from the same ledger on any host, a file written only when it changes.

What is new since the last build is added to the feeds it belongs to, and the others are left alone: how far each
feed had come is kept beside the files. Without that, or where anything else has changed, all is built anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tracker.archive import replace_file
from tracker.feeds.catalogue import Feed, catalogue, feeds_of, is_old_law
from tracker.feeds.digest import digests
from tracker.feeds.formats import EPOCH, archive_name, archived, atom, jsn, rss, whole
from tracker.feeds.item import Item, item
from tracker.feeds.pages import Page, Pages, Told, page_of
from tracker.ledger import Ledger
from tracker.model import Change, Publication, Subject, fingerprint

VERSION = 1
"""Of how items and files are written. Another number: all is built anew."""
STATE = ".built"
SUFFIXES = ("atom", "rss", "json")


class _State(NamedTuple):
    """How far the files have come: the last change told, and where the pages of each feed begin."""

    recipe: str
    last: int
    starts: dict[str, list[int]]


def build_feeds(ledger: Ledger, folder: Path, subject: Subject, site: Publication) -> list[Path]:
    """Write the feeds whose bytes changed into `folder`; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    build = _Build(ledger, folder, subject, site)
    return list(build.anew() if build.state is None else build.onward(build.state))


class _Build:
    """One build: what the ledger tells, and the files that follow from it."""

    def __init__(self, ledger: Ledger, folder: Path, subject: Subject, site: Publication) -> None:
        self.ledger, self.folder, self.site = ledger, folder, site
        self.dossiers = ledger.dossiers()
        self.feeds = {feed.name: feed for feed in catalogue(self.dossiers, subject)}
        self.recipe = fingerprint(
            VERSION, site.address, site.hub, [[feed.name, feed.title] for feed in self.feeds.values()]
        )
        self.state = self._state()
        taking_back = ledger.changes("retracts IS NOT NULL")
        self.undone_by = {change.retracts or "": change for change in taking_back}
        self.undoes = {change.id: change for change in ledger.named([c.retracts or "" for c in taking_back])}

    def anew(self) -> Iterator[Path]:
        """Every feed from the first change on."""
        pages = {name: Pages([]) for name in self.feeds}
        rows = self.ledger.numbered()
        yield from self._grow(pages, rows)
        yield from self._finish(pages, max(rows, default=0), {})

    def onward(self, state: _State) -> Iterator[Path]:
        """The feeds that carry something new, and the pages of the past on which something is taken back now."""
        news = self.ledger.numbered(state.last + 1)
        touched = {name for change in news.values() for name in self._names(change)} & self.feeds.keys()
        if any(map(is_old_law, news.values())):
            touched.add("law")
        pages = {name: Pages(list(state.starts.get(name, ()))) for name in sorted(touched)}
        for name, feed_pages in pages.items():
            yield from self._grow({name: feed_pages}, self._rows(name, feed_pages.resume // 2))
        for change in news.values():
            if change.retracts in self.undoes:
                yield from self._mark(self.undoes[change.retracts], state.starts)
        yield from self._finish(pages, max(news, default=state.last), state.starts)

    def _grow(self, pages: Mapping[str, Pages], rows: Mapping[int, Change]) -> Iterator[Path]:
        for told, names in self._told(rows):
            for name in names:
                for page in pages[name].push(told) if name in pages else ():
                    yield from self._archive(self.feeds[name], page)

    def _told(self, rows: Mapping[int, Change]) -> Iterator[tuple[Told, Iterable[str]]]:
        """Items in the order of telling, each with its feeds; after a recording, what it learned of old laws."""
        old_laws = digests(rows, self.site.address)
        for number, change in rows.items():
            one = item(change, self.site.address, self.undone_by.get(change.id))
            yield Told(2 * number, one, atom(one)), self._names(change)
            if number in old_laws:
                digest = old_laws[number]
                yield Told(2 * number + 1, digest, atom(digest)), ["law"]

    def _names(self, change: Change) -> Iterable[str]:
        return feeds_of(change, self.undoes.get(change.retracts or ""))

    def _rows(self, name: str, first: int, last: int = 2**62) -> dict[int, Change]:
        """Changes that a feed may carry, whole recordings from that of a change on."""
        place = name.partition("/")[0]
        return self.ledger.numbered(first, last, place=place if place in self.dossiers else None, whole=True)

    def _mark(self, change: Change, starts: Mapping[str, list[int]]) -> Iterator[Path]:
        """Write anew the complete pages that hold a change which is taken back now."""
        position = 2 * self.ledger.number_of(change.id)
        for name in self._names(change):
            number = page_of(starts.get(name, []), position)
            if number:
                first, after = starts[name][number - 1], starts[name][number]
                told = self._told(self._rows(name, first // 2, after // 2))
                held = tuple(t for t, names in told if name in names and first <= t.position < after)
                yield from self._archive(self.feeds[name], Page(number, held))

    def _archive(self, feed: Feed, page: Page) -> Iterator[Path]:
        updated = max(told.item.updated for told in page.items)
        items = [told.atom for told in reversed(page.items)]
        content = archived(feed, page.number, items, updated, self.site)
        yield from self._write(archive_name(feed, page.number), content)

    def _current(self, feed: Feed, pages: Pages) -> Iterator[Path]:
        texts = {told.position: (told.atom, *_others(told.item)) for told in pages.newest}
        sizes = {position: max(len(text.encode()) for text in three) for position, three in texts.items()}
        fitting = pages.newest_that_fit(sizes)
        items = {suffix: [texts[told.position][n] for told in fitting] for n, suffix in enumerate(SUFFIXES)}
        updated = max((told.item.updated for told in fitting), default=EPOCH)
        for suffix, content in whole(feed, items, updated, self.site, max(0, len(pages.starts) - 1)).items():
            yield from self._write(f"{feed.name}.{suffix}", content)

    def _finish(self, pages: Mapping[str, Pages], last: int, starts: Mapping[str, list[int]]) -> Iterator[Path]:
        for name, feed_pages in pages.items():
            yield from self._current(self.feeds[name], feed_pages)
        all_starts = {**starts, **{name: feed_pages.starts for name, feed_pages in pages.items()}}
        state = {"recipe": self.recipe, "last": last, "starts": {n: s for n, s in all_starts.items() if s}}
        replace_file(self.folder / STATE, json.dumps(state, sort_keys=True).encode())

    def _write(self, name: str, content: bytes) -> Iterator[Path]:
        path = self.folder / name
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, content, lasting=False)
            yield path

    def _state(self) -> _State | None:
        """What the last build left, if it was built by the same recipe and all its files are still there."""
        try:
            state = _State(**json.loads((self.folder / STATE).read_text()))
        except (OSError, ValueError, TypeError):
            return None
        there = all((self.folder / f"{name}.{suffix}").exists() for name in self.feeds for suffix in SUFFIXES)
        return state if state.recipe == self.recipe and there else None


@lru_cache(maxsize=50_000)
def _others(one: Item) -> tuple[str, str]:
    """An item in RSS and JSON."""
    return rss(one), jsn(one)
