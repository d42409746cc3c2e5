"""The feeds: are they built, and can a reader that is not ours read them?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tracker.doctor import Finding


def feeds(folder: Path) -> Iterator[Finding]:
    """None is built, or one is at fault."""
    from tracker.feeds.check import check_feeds  # noqa: PLC0415  feed readers take longer to import than an answer

    count, faults = check_feeds(folder)
    if not count:
        yield Finding(
            "person", "feeds", str(folder), "no feed is built", "tracker build; or name their folder by --out"
        )
    for fault in faults:
        yield Finding(
            "person", "feeds", str(folder), fault, "tracker rebuild; if it stays, that is a fault of ours"
        )
