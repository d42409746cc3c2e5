"""Old laws that we learned of: no news of law, so one line in the feed of law for all of a recording."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from tracker.changes import change_id
from tracker.feeds.catalogue import is_old_law
from tracker.feeds.item import Item, clean
from tracker.model import Change
from tracker.normalize import stamp

_NAMED = 10
"""So many are named; the page of changes has them all."""


def digests(rows: Mapping[int, Change], site: str) -> dict[int, Item]:
    """By the number of the recording's last old law: its item. `rows` are those of whole recordings, in order."""
    old = [(number, change) for number, change in rows.items() if is_old_law(change)]
    groups = (list(group) for _, group in groupby(old, key=lambda pair: pair[1].recorded_at))
    return {group[-1][0]: _digest([change for _, change in group], site) for group in groups}


def _digest(old: list[Change], site: str) -> Item:
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
