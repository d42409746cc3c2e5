"""Feeds of changes, as files: RSS 2.0, Atom and JSON Feed of everything, of each kind, and of each place."""

from tracker.feeds.build import build_feeds

__all__ = ["build_feeds"]
