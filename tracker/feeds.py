"""Feeds of changes, RSS 2.0 and Atom: all, and one a place with the places below it.

The same ledger builds the same bytes on any host: nothing here knows a host, a clock or a build. Files are written
only when their bytes change, and replaced whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from feedgen.feed import FeedGenerator

from tracker.archive import replace_file
from tracker.changes import AUTHORITY
from tracker.ledger import Ledger
from tracker.model import Change
from tracker.normalize import drop_control_characters
from tracker.wording import said

MOST_ITEMS = 100
HOME = "https://legal-status-tracker.example/"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""The date of an empty feed: it does not move, so a conditional request still works."""


def build_feeds(ledger: Ledger, folder: Path) -> list[Path]:
    """Write the feeds whose bytes changed into `folder`; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    changes = [change for change in ledger.changes() if change.kind != "heartbeat"]
    written = list(_write(folder, "all", "Legal status: all changes", changes))
    for code, dossier in ledger.dossiers().items():
        name = dossier.jurisdiction.name
        here = [c for c in changes if c.jurisdiction == code or (c.jurisdiction or "").startswith(f"{code}-")]
        written += _write(folder, code, f"Legal status: {name}", here)
    return written


def _write(folder: Path, name: str, title: str, changes: Sequence[Change]) -> Iterator[Path]:
    feed = _feed(name, title, changes[-MOST_ITEMS:])
    for suffix, content in (("rss", feed.rss_str(pretty=True)), ("atom", feed.atom_str(pretty=True))):
        path = folder / f"{name}.{suffix}"
        if not path.exists() or path.read_bytes() != content:
            replace_file(path, content)
            yield path


def _feed(name: str, title: str, changes: Sequence[Change]) -> FeedGenerator:
    feed = FeedGenerator()
    updated = changes[-1].recorded_at if changes else _EPOCH
    feed.id(f"tag:{AUTHORITY}:feeds/{name}")
    feed.title(title)
    feed.subtitle("What the law says, place by place, and when that changes. Proposals are marked as proposals.")
    feed.link(href=HOME)
    feed.author(name="Legal Status Tracker")
    feed.language("en")
    feed.ttl(60)
    feed.updated(updated)
    feed.lastBuildDate(updated)
    for change in reversed(changes):
        _entry(feed, change)
    return feed


def _entry(feed: FeedGenerator, change: Change) -> None:
    entry = feed.add_entry(order="append")
    entry.id(change.id)
    entry.guid(change.id, permalink=False)
    entry.title(drop_control_characters(change.title).strip() or change.kind)
    entry.link(href=change.url or HOME)
    entry.category(term=change.kind)
    entry.published(change.recorded_at)
    entry.updated(change.recorded_at)
    entry.content("<br/>".join(escape(line) for line in body(change)), type="html")


def body(change: Change) -> list[str]:
    """Why now, in lines: from what to what, date of law, date seen, citation, the words, what it undoes."""
    lines = [
        f"From {said(change.before)} to {said(change.after)}" if change.after and change.before else "",
        f"Date of law: {change.on}" if change.on else "",
        f"Seen: {change.recorded_at:%Y-%m-%d %H:%M} UTC",
        f"{'Law' if change.substance else 'Document'}: {change.citation}" if change.citation else "",
        f"Words: “{change.quote}”" if change.quote else "",
        f"Undoes: {change.retracts}" if change.retracts else "",
        "This is a proposal, not law." if change.proposal and change.kind != "enacted" else "",
        f"Source: {change.url}" if change.url else "",
    ]
    return [drop_control_characters(line) for line in lines if line]
