"""A letter: one event, or several in one, as a person reads it and as a program does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.changes import change_id
from tracker.feeds.item import Item
from tracker.model import fingerprint
from tracker.notify.events import Event


@dataclass(frozen=True)
class Letter:
    """What goes out at once. `key`: the same whenever it is sent again, so that a receiver can drop the second."""

    key: str
    subscription: str
    events: tuple[Event, ...]

    @property
    def title(self) -> str:
        if len(self.events) == 1:
            return self.events[0].item.title
        return f"{len(self.events)} changes of legal status"

    @property
    def text(self) -> str:
        if len(self.events) == 1:
            return _whole(self.events[0].item)
        return "\n\n".join(f"{event.item.title}\n{_whole(event.item)}" for event in self.events)

    @property
    def short(self) -> str:
        """For services that cut long texts: a digest is its titles with where to read on."""
        if len(self.events) == 1:
            return self.text
        return "\n\n".join(f"{event.item.title}\n{event.item.link}\nId: {event.id}" for event in self.events)

    @property
    def document(self) -> object:
        """One change as `tracker changes --json` gives it; of a digest the list of them."""
        documents = [event.document for event in self.events]
        return documents[0] if len(documents) == 1 else documents


def letter_key(subscription: str, events: Sequence[str]) -> str:
    """Of one event its own id; of a digest one that follows from what is in it."""
    return events[0] if len(events) == 1 else change_id("digest", subscription, fingerprint(*events))


def _whole(item: Item) -> str:
    return f"{item.text}\nId: {item.id}"
