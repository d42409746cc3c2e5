"""Old laws that we learned of: no news of law, so one line in the feed of law for all of a recording."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.changes import change_id
from tracker.feeds.item import Item, clean
from tracker.model import Change
from tracker.normalize import stamp

_NAMED = 10
"""So many are named; the page of changes has them all."""


def digest(old: Sequence[Change], site: str) -> Item:
    """The item of one recording's old laws."""
    seen = old[0].recorded_at
    more = [f"and {len(old) - _NAMED} more"] if len(old) > _NAMED else []
    laws = "1 older law" if len(old) == 1 else f"{len(old)} older laws"
    return Item(
        id=change_id("digest", "law", stamp(seen)),
        title=f"{laws} newly recorded; nothing changed in law",
        link=f"{site}tracker/changes",
        lines=tuple(clean(line) for line in [*(change.title for change in old[:_NAMED]), *more]),
        categories=("digest",),
        seen=seen,
        updated=seen,
    )
