"""Feeds as files: RSS 2.0, Atom, JSON Feed of all changes, of each kind and each place; and calendars."""

from tracker.feeds.build import build_feeds
from tracker.feeds.calendar import build_calendars
from tracker.feeds.reminded import build_reminders

__all__ = ["build_calendars", "build_feeds", "build_reminders"]
