"""The attempts: at least once each.

A row is written before a letter goes and one after: whoever kills us in between causes one more attempt, with the
same key, and never a loss.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tracker.ledger import Ledger
from tracker.notify.channels import Subscriber
from tracker.notify.digest import Letter
from tracker.notify.events import Event, events_named
from tracker.notify.failure import NotDeliveredError
from tracker.notify.outbox import Message, note, open_messages
from tracker.notify.parcels import Parcel, parcels


@dataclass
class Round:
    """What one round did. `waiting`: messages that go later; `dead`: those that wait for a person."""

    sent: list[tuple[Parcel, Letter]] = field(default_factory=list)
    failed: list[tuple[Parcel, Letter, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    waiting: int = 0
    dead: int = 0


def deliver(ledger: Ledger, subscribers: Sequence[Subscriber], clock: Callable[[], datetime], site: str) -> Round:
    """Try all that is due, each once; what takes back another letter of this round after that one."""
    work = _Work(ledger, clock)
    due = planned(ledger, subscribers, clock(), site)
    while going := [one for one in due if not work.waits(*one)]:
        due = [one for one in due if one not in going]
        for parcel, letter in going:
            work.attempt(parcel, letter)
    left = open_messages(ledger)
    work.done.dead = sum(message.dead for message in left)
    work.done.waiting = len(left) - work.done.dead
    return work.done


def planned(
    ledger: Ledger, subscribers: Sequence[Subscriber], now: datetime, site: str
) -> list[tuple[Parcel, Letter]]:
    """What is due now, with its words."""
    messages = open_messages(ledger)
    events = events_named(ledger, {message.event for message in messages}, site)
    return [(one, _letter(one, events)) for one in parcels(ledger, subscribers, messages, events, now)]


def dead_letters(ledger: Ledger) -> list[Message]:
    """What was given up."""
    return [message for message in open_messages(ledger) if message.dead]


def _letter(parcel: Parcel, events: dict[str, Event]) -> Letter:
    return Letter(parcel.key, parcel.subscription, tuple(events[message.event] for message in parcel.messages))


class _Work:
    """A round under way: what is done, what is still open, and which channels do not answer."""

    def __init__(self, ledger: Ledger, clock: Callable[[], datetime]) -> None:
        self.ledger, self.clock = ledger, clock
        self.done = Round()
        self.open = {(m.subscription, m.channel, m.event) for m in open_messages(ledger) if not m.dead}
        self.unreachable: set[str] = set()

    def waits(self, parcel: Parcel, letter: Letter) -> bool:
        """True if it takes back what has yet to arrive there: told before it, the error would be the last word."""
        with_it = {event.id for event in letter.events}
        undone = {one for event in letter.events for one in event.undoes} - with_it
        return any((parcel.subscription, parcel.channel.id, one) in self.open for one in undone)

    def attempt(self, parcel: Parcel, letter: Letter) -> None:
        """Send, and keep what came of it. Where nobody answered before, nothing is tried."""
        if parcel.channel.id in self.unreachable:
            return
        note(self.ledger, parcel.ids, "begun", self.clock(), parcel.key)
        try:
            _send(parcel, letter, self.clock())
        except NotDeliveredError as error:
            note(self.ledger, parcel.ids, "failed", self.clock(), parcel.key, str(error))
            self.done.failed.append((parcel, letter, str(error)))
            self.unreachable |= {parcel.channel.id} if error.unreachable else set()
        else:
            note(self.ledger, parcel.ids, "sent", self.clock(), parcel.key)
            self.done.sent.append((parcel, letter))
            self.open -= {(m.subscription, m.channel, m.event) for m in parcel.messages}


def _send(parcel: Parcel, letter: Letter, now: datetime) -> None:
    try:
        parcel.channel.send(letter, now)
    except NotDeliveredError:
        raise
    except Exception as error:
        # Whatever a channel breaks on is a fault of this letter alone: it is kept by name, and the others go.
        raise NotDeliveredError(f"could not be sent: {type(error).__name__}") from None
