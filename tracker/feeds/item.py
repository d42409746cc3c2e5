"""One change as a reader of feeds sees it: a title and short lines for a person in a hurry, from fields alone."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import NamedTuple

from tracker.model import Change
from tracker.normalize import drop_control_characters
from tracker.wording import day, said

PROPOSED = frozenset({"introduced", "advanced", "enacted", "vetoed", "failed", "withdrawn"})
CORRECTING = frozenset({"corrected", "retracted"})
HEALTH = frozenset({"evidence_lost", "evidence_restored", "source_broken", "source_recovered", "heartbeat"})
LONGEST = 300
"""Characters of a title or a line: a reader shows a few dozen; a feed has 64 KB for all."""
_BREAK = "\x1e"
"""A control character, which no line has: all lines are escaped at once."""


class Item(NamedTuple):
    """What every format writes. `updated` is later than `seen` only where the item was taken back since."""

    id: str
    title: str
    link: str
    lines: tuple[str, ...]
    categories: tuple[str, ...]
    seen: datetime
    updated: datetime

    @property
    def html(self) -> str:
        return escape(_BREAK.join(self.lines)).replace(_BREAK, "<br/>")

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def item(change: Change, site: str, taken_back: Change | None) -> Item:
    """The item of a change. `site`: the address our pages have; `taken_back`: the event that undid it, if any."""
    title = clean(change.title) or change.kind
    return Item(
        id=change.id,
        title=f"Taken back: {title}" if taken_back else title,
        link=_address(change) or _page(change, site) or site,
        lines=tuple(clean(line) for line in _lines(change, site, taken_back) if line),
        categories=tuple(filter(None, (change.kind, change.jurisdiction, change.substance))),
        seen=change.recorded_at,
        updated=taken_back.recorded_at if taken_back else change.recorded_at,
    )


def _lines(change: Change, site: str, taken_back: Change | None) -> list[str | None]:
    """Why now: from what to what, days of law and of sight, how sure, the words, and where to read on."""
    page = _page(change, site)
    return [
        _undone(taken_back),
        change.why and f"Why: {change.why}",
        _moved(change),
        f"Day of law: {day(change.on).removeprefix('on ')}" if change.on else None,
        f"Seen by us: {change.recorded_at:%Y-%m-%d %H:%M} UTC",
        change.confidence and f"How sure: {change.confidence}",
        change.citation and f"{'Law' if change.substance else 'Document'}: {change.citation}",
        change.quote and f"Words: “{change.quote}”",
        change.retracts and f"Takes back: {change.retracts}",
        "This is a proposal, not law." if change.kind in PROPOSED - {"enacted"} else None,
        _address(change) and f"Source: {change.url}",
        change.archived and f"Archived copy: {site}archive/{change.archived}",
        page and f"All about this place: {page}",
    ]  # fmt: skip


def _moved(change: Change) -> str | None:
    if not (change.before and change.after) or change.before == change.after:
        return None
    return f"From {said(change.before)} to {said(change.after)}"


def _undone(taken_back: Change | None) -> str | None:
    if taken_back is None:
        return None
    why = f": {taken_back.why}" if taken_back.why else ""
    return f"We took this back on {taken_back.recorded_at:%Y-%m-%d}{why} ({taken_back.id})"


def _address(change: Change) -> str | None:
    """Where the change can be read, if that is an address a reader may be sent to."""
    return change.url if change.url and change.url.startswith(("https://", "http://")) else None


def _page(change: Change, site: str) -> str | None:
    return f"{site}tracker/jurisdictions/{change.jurisdiction}" if change.jurisdiction else None


def clean(text: str) -> str:
    kept = drop_control_characters(text).strip()
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1].rstrip() + "…"
