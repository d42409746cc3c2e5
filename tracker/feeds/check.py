"""Whether what was built can be read: each file by a parser that is not ours, and by the rules of its format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import feedparser
from icalendar import Calendar
from lxml import etree

from tracker.feeds.pages import MOST_BYTES, MOST_ITEMS


def check_feeds(folder: Path) -> tuple[int, list[str]]:
    """How many files there are, and what is wrong with which."""
    paths = sorted(path for path in folder.rglob("*.*") if path.suffix[1:] in _RULES)
    return len(paths), [f"{path}: {fault}" for path in paths for fault in _faults(path)]


def _faults(path: Path) -> Iterator[str]:
    content = path.read_bytes()
    try:
        yield from _RULES[path.suffix[1:]](content)
    except (ValueError, KeyError, TypeError, etree.XMLSyntaxError) as fault:
        yield f"cannot be read: {fault}"


def _atom(content: bytes) -> Iterator[str]:
    schema = _schema()
    if not schema.validate(_root(content)):
        yield f"not Atom as we write it: {schema.error_log.last_error}"
    yield from _entries(feedparser.parse(content), content)


def _rss(content: bytes) -> Iterator[str]:
    """The RSS Advisory Board's rules (https://www.rssboard.org/rss-specification) for what we write."""
    channel = _root(content).find("channel")
    if channel is None:
        yield "no channel"
        return
    yield from (f"channel has no {name}" for name in ("title", "link", "description") if not channel.findtext(name))
    for item in channel.iterfind("item"):
        yield from (
            f"an item has no {name}" for name in ("title", "link", "guid", "pubDate") if not item.findtext(name)
        )
        parsedate_to_datetime(item.findtext("pubDate") or "")
    yield from _entries(feedparser.parse(content), content)


def _entries(read: Mapping[str, Any], content: bytes) -> Iterator[str]:
    if read["bozo"]:
        yield f"a feed reader stumbles: {read['bozo_exception']}"
    yield from _list([entry.get("id", "") for entry in read["entries"]], content)


def _json(content: bytes) -> Iterator[str]:
    """JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): what must be there, and dates by RFC 3339."""
    feed = json.loads(content)
    if feed["version"] != "https://jsonfeed.org/version/1.1":
        yield f"version is {feed['version']}"
    if not feed["title"] or not feed["feed_url"]:
        yield "no title or no feed_url"
    for item in feed["items"]:
        if not item["content_text"] or any(not isinstance(tag, str) for tag in item["tags"]):
            yield f"{item['id']}: no text, or a tag that is none"
        datetime.fromisoformat(item["date_published"])
        datetime.fromisoformat(item["date_modified"])
    yield from _list([item["id"] for item in feed["items"]], content)


def _list(ids: Sequence[str], content: bytes) -> Iterator[str]:
    if len(set(ids)) < len(ids) or not all(ids):
        yield "an id is missing, or is there twice"
    if len(ids) > MOST_ITEMS or len(content) > MOST_BYTES:
        yield f"{len(ids)} items in {len(content)} bytes: at most {MOST_ITEMS} in {MOST_BYTES}"


def _calendar(content: bytes) -> Iterator[str]:
    """RFC 5545: a product, a version, and events with a stamp, a day and an id of their own."""
    calendar = Calendar.from_ical(content)
    yield from (f"no {name}" for name in ("PRODID", "VERSION") if name not in calendar)
    events = calendar.walk("VEVENT")
    for event in events:
        missing = [name for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY") if name not in event]
        yield from (f"{event.get('UID')}: no {name}" for name in missing)
    if len({str(event.get("UID")) for event in events}) < len(events):
        yield "a UID is there twice"


def _opml(content: bytes) -> Iterator[str]:
    outlines = list(_root(content).iter("outline"))
    if not outlines or not all(outline.get("xmlUrl") for outline in outlines):
        yield "no feeds, or one without an address"


def _root(content: bytes) -> etree._Element:
    """The tree. Nothing is fetched or expanded: whoever can write into the folder of feeds gains nothing by it."""
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


@cache
def _schema() -> etree.RelaxNG:
    schema = files("tracker.feeds") / "schemas" / "atom.rng"
    return etree.RelaxNG(_root(schema.read_bytes()))


_RULES = {"atom": _atom, "rss": _rss, "json": _json, "ics": _calendar, "opml": _opml}
