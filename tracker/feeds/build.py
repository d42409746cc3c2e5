"""Builds the feed files: the same bytes from the same ledger on any host, a file written only when it changes.

What is new since the last build is added to the feeds it belongs to, and the others are left alone: how far each
feed had come is kept beside the files. Without that, or where anything else has changed, all is built anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from tracker.archive import replace_file
from tracker.feeds.catalogue import CALENDAR, KINDS, catalogue, feeds_of, is_old_law
from tracker.feeds.digest import digest
from tracker.feeds.documents import SUFFIXES, archive_file, current_files
from tracker.feeds.files import File, write
from tracker.feeds.item import item
from tracker.feeds.opml import opml
from tracker.feeds.pages import Page, Pages, Told, page_of
from tracker.ledger import Ledger
from tracker.model import Change, Publication, Subject, fingerprint

VERSION = 2
"""Of how items and files are written. Another number: all is built anew."""
STATE = ".built"
OPML = "all.opml"

Rows = Iterable[tuple[int, Change]]
"""Changes with their numbers, in order."""


class _State(NamedTuple):
    """How far the files have come: the last change told, and where the pages of each feed begin."""

    recipe: str
    last: int
    starts: dict[str, list[int]]


def build_feeds(ledger: Ledger, folder: Path, subject: Subject, site: Publication) -> list[Path]:
    """Write the feeds whose bytes changed into `folder`; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    build = _Build(ledger, folder, subject, site)
    paths = write(build.anew() if build.state is None else build.onward(build.state))
    replace_file(folder / STATE, json.dumps(build.state_after, sort_keys=True).encode())
    return paths


class _Build:
    """One build: what the ledger tells, and the files that follow from it."""

    def __init__(self, ledger: Ledger, folder: Path, subject: Subject, site: Publication) -> None:
        self.ledger, self.folder, self.site = ledger, folder, site
        self.dossiers = ledger.dossiers()
        self.feeds = {feed.name: feed for feed in catalogue(self.dossiers, subject)}
        self.recipe = fingerprint(
            VERSION, site.address, site.hub, [[feed.name, feed.title] for feed in self.feeds.values()]
        )
        self.state, self.state_after = self._state(), dict[str, Any]()
        taking_back = ledger.changes("retracts IS NOT NULL")
        self.undone_by = {change.retracts or "": change for change in taking_back}
        self.undoes = {change.id: change for change in ledger.named([c.retracts or "" for c in taking_back])}

    def anew(self) -> Iterator[File]:
        """Every feed from the first change on."""
        pages = {name: Pages([]) for name in self.feeds}
        yield from self._grow(pages, self.ledger.numbered())
        yield from self._finish(pages, self.ledger.last_change(), {})

    def onward(self, state: _State) -> Iterator[File]:
        """The feeds that carry something new, and the pages of the past on which something is taken back now."""
        news = [change for _, change in self.ledger.numbered(state.last + 1)]
        touched = {name for change in news for name in self._names(change)} & self.feeds.keys()
        if any(map(is_old_law, news)):
            touched.add("law")
        pages = {name: Pages(list(state.starts.get(name, ()))) for name in sorted(touched)}
        for name, feed_pages in pages.items():
            yield from self._grow({name: feed_pages}, self._rows(name, feed_pages.resume // 2))
        for change in news:
            if change.retracts in self.undoes:
                yield from self._mark(self.undoes[change.retracts], state.starts)
        yield from self._finish(pages, self.ledger.last_change(), state.starts)

    def _grow(self, pages: Mapping[str, Pages], rows: Rows) -> Iterator[File]:
        for one, names in self._told(rows):
            for name in names:
                if name in pages and (page := pages[name].push(one)):
                    yield archive_file(self.folder, self.feeds[name], page, self.site)

    def _told(self, rows: Rows) -> Iterator[tuple[Told, Iterable[str]]]:
        """Items in the order of telling, each with its feeds; after a recording, what it learned of old laws."""
        for _, recording in groupby(rows, key=lambda row: row[1].recorded_at):
            yield from self._told_together(dict(recording))

    def _told_together(self, recording: Mapping[int, Change]) -> Iterator[tuple[Told, Iterable[str]]]:
        old = {number: change for number, change in recording.items() if is_old_law(change)}
        for number, change in recording.items():
            yield self._one(2 * number, change), self._names(change)
            if old and number == max(old):
                line = digest(list(old.values()), self.site.address)
                yield Told(2 * number + 1, line), ["law"]

    def _one(self, position: int, change: Change) -> Told:
        one = item(change, self.site.address, None)
        if undone := self.undone_by.get(change.id):
            return Told(position, item(change, self.site.address, undone), unmarked=one)
        return Told(position, one)

    def _names(self, change: Change) -> Iterable[str]:
        return feeds_of(change, self.undoes.get(change.retracts or ""))

    def _rows(self, name: str, first: int, last: int = 2**62) -> Rows:
        """Changes that a feed may carry, whole recordings from that of a change on."""
        place = name.partition("/")[0]
        if place in self.dossiers:
            return self.ledger.numbered(first, last, place=place, whole=True)
        return self.ledger.numbered(first, last, kinds=KINDS.get(name, ()), whole=True)

    def _mark(self, change: Change, starts: Mapping[str, list[int]]) -> Iterator[File]:
        """Write anew the complete pages that hold a change which is taken back now."""
        position = 2 * self.ledger.number_of(change.id)
        for name in self._names(change):
            number = page_of(starts.get(name, []), position)
            if number:
                first, after = starts[name][number - 1], starts[name][number]
                rows = self._told(self._rows(name, first // 2, after // 2))
                held = tuple(one for one, names in rows if name in names and first <= one.position < after)
                yield archive_file(self.folder, self.feeds[name], Page(number, held), self.site)

    def _finish(self, pages: dict[str, Pages], last: int, starts: Mapping[str, list[int]]) -> Iterator[File]:
        all_starts = {**starts, **{name: feed_pages.starts for name, feed_pages in pages.items()}}
        for name in list(pages):  # a feed that is done gives its items back
            yield from current_files(self.folder, self.feeds[name], pages.pop(name), self.site)
        yield self.folder / OPML, opml([*self.feeds.values(), CALENDAR], self.site)
        self.state_after = {
            "recipe": self.recipe,
            "last": last,
            "starts": {n: s for n, s in all_starts.items() if s},
        }

    def _state(self) -> _State | None:
        """What the last build left, if it was built by the same recipe and all its files are still there."""
        try:
            state = _State(**json.loads((self.folder / STATE).read_text()))
        except (OSError, ValueError, TypeError):
            return None
        there = all((self.folder / f"{name}.{suffix}").exists() for name in self.feeds for suffix in SUFFIXES)
        return state if state.recipe == self.recipe and there else None
