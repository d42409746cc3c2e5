"""A year of builds as three feed readers of other people see it: each event once, none missed, none twice."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

import atoma
import fastfeedparser
import feedparser
import pytest

from tests.tracker.test_feeds import BEGIN, LAW, OTHER, PLACES, SITE, SUBJECT, change, ledger
from tracker.feeds import build_feeds
from tracker.feeds.catalogue import feeds_of
from tracker.feeds.check import check_feeds
from tracker.model import Change

DAYS = 365
FEEDS = ("all", "law", "proposals", "corrections", "health", "xx", "xx-n/kratom")
"""One of each sort."""
Ids = Callable[[bytes, str], Iterable[str]]
_ATOMA = {"atom": atoma.parse_atom_bytes, "rss": atoma.parse_rss_bytes, "json": atoma.parse_json_feed_bytes}


def by_feedparser(content: bytes, kind: str) -> Iterable[str]:
    return [] if kind == "json" else [entry.id for entry in feedparser.parse(content).entries]


def by_fastfeedparser(content: bytes, kind: str) -> Iterable[str]:
    try:
        return [entry.id for entry in fastfeedparser.parse(content).entries]
    except ValueError:  # its word for a feed without items
        return []


def by_atoma(content: bytes, kind: str) -> Iterable[str]:
    feed = _ATOMA[kind](content)
    return [getattr(one, "id_", None) or one.guid for one in (feed.items if kind != "atom" else feed.entries)]


READERS: dict[str, Ids] = {"feedparser": by_feedparser, "fastfeedparser": by_fastfeedparser, "atoma": by_atoma}


def year(chance: random.Random) -> Iterable[list[Change]]:
    """What each day tells: mostly nothing, now and then much, and some of it is taken back later."""
    told: list[Change] = []
    for day in range(DAYS):
        count = chance.choice([0, 0, 0, 0, 1, 1, 2, 5]) if day % 60 else 40
        when = BEGIN + timedelta(days=day)
        today = []
        for number in range(count):
            facts = {
                "jurisdiction": chance.choice(PLACES), "kind": chance.choice(LAW[:5] + OTHER),
                "substance": chance.choice(["kratom", "7-oh"]), "recorded_at": when, "on": str(when.date()),
            }  # fmt: skip
            if told and chance.random() < 0.05:
                undone = chance.choice([one for one in told if one.kind != "retracted"])
                facts |= {
                    "kind": "retracted",
                    "retracts": undone.id,
                    "jurisdiction": undone.jurisdiction,
                    "why": "wrong",
                }
            today.append(change(1000 * day + number, f"Event {day}/{number}", "words", **facts))
        told += today
        yield today


@pytest.fixture(scope="module")
def a_year(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[dict[str, Change], dict[tuple[str, str, str], Counter[str]]]:
    """All events by id, and how often each reader took an item of each feed for a new one."""
    folder, events = tmp_path_factory.mktemp("year"), {}
    seen: dict[tuple[str, str, str], Counter[str]] = {}
    with ledger(folder) as one:
        changed: set[Path] = set()
        for day, today in enumerate(year(random.Random(11))):
            for told in today:
                one.add_change(told)
                events[told.id] = told
            if today:
                changed |= set(build_feeds(one, folder / "feeds", SUBJECT, SITE))
            if (
                day % 7 == 0 or day == DAYS - 1
            ):  # a reader that comes once a week, and asks whether anything changed
                _poll(seen, folder / "feeds", changed)
                changed.clear()
        _, faults = check_feeds(folder / "feeds")
        assert faults == []
    return events, seen


def _poll(seen: dict[tuple[str, str, str], Counter[str]], folder: Path, changed: Iterable[Path]) -> None:
    """Readers that keep the ids they know, and show their users the others."""
    for path in changed:
        name, _, kind = str(path.relative_to(folder)).rpartition(".")
        if kind in _ATOMA and name in FEEDS:
            for reader, ids in READERS.items():
                known = seen.setdefault((reader, name, kind), Counter())
                known.update([one for one in ids(path.read_bytes(), kind) if one not in known])


@pytest.mark.parametrize("kind", list(_ATOMA))
@pytest.mark.parametrize("reader", list(READERS))
def test_each_event_is_seen_once(
    a_year: tuple[dict[str, Change], dict[tuple[str, str, str], Counter[str]]],
    reader: str,
    kind: str,
) -> None:
    if (reader, kind) == ("feedparser", "json"):
        pytest.skip("feedparser reads no JSON Feed")
    events, seen = a_year
    for name in FEEDS:
        wanted = {c.id for c in events.values() if name in feeds_of(c, events.get(c.retracts or ""))}
        shown = seen.get((reader, name, kind), Counter())
        assert {one for one in shown if ":digest/" not in one} == wanted, name
        assert set(shown.values()) <= {1}
