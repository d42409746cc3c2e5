"""Building the feeds: what every command that changes the ledger does at its end."""

from __future__ import annotations

from pathlib import Path

from tracker.commands.desk import Desk
from tracker.feeds import build_feeds
from tracker.ledger import Ledger
from tracker.registry import load_publication, load_subject


def publish(desk: Desk, ledger: Ledger, out: Path | None = None) -> list[Path]:
    """The feed files that changed."""
    return build_feeds(ledger, out or desk.feeds, load_subject(desk.data), load_publication(desk.data))
