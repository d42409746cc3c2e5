"""What goes now and what goes together: letters of one event, digests, and what a day's limit holds over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby

from tracker.ledger import Ledger
from tracker.notify.channels import Channel, Subscriber
from tracker.notify.digest import letter_key
from tracker.notify.events import Event
from tracker.notify.outbox import Message, letters_begun, was_begun
from tracker.notify.subscriptions import Subscription

_Letter = tuple[Message, ...]


@dataclass(frozen=True)
class Parcel:
    """Messages that go as one letter, by one channel."""

    key: str
    subscription: str
    channel: Channel
    messages: tuple[Message, ...]

    @property
    def ids(self) -> list[int]:
        return [message.id for message in self.messages]


def parcels(
    ledger: Ledger,
    subscribers: Sequence[Subscriber],
    messages: Sequence[Message],
    events: Mapping[str, Event],
    now: datetime,
) -> list[Parcel]:
    """All that is due. First what was never tried: a letter that is always refused must not hold up the others."""
    begun = letters_begun(ledger, _midnight(now))
    due: list[Parcel] = []
    for one in subscribers:
        for channel in one.channels.values():
            where = (one.subscription.name, channel.id)
            own = [message for message in messages if (message.subscription, message.channel) == where]
            undoes = {m.id: events[m.event].undoes for m in own if events[m.event].undoes}
            urgent = {n: ids for n, ids in undoes.items() if any(was_begun(ledger, *where, one) for one in ids)}
            letters = [*_tried(own, now), *_fresh(one.subscription, own, urgent, begun.get(where, 0), now)]
            due += [_parcel(one.subscription, channel, letter) for letter in letters]
    return sorted(due, key=lambda parcel: (parcel.messages[0].attempts, parcel.ids))


def _tried(own: Sequence[Message], now: datetime) -> Iterator[_Letter]:
    """Letters that went before: the same messages go together again."""
    tried = sorted((m for m in own if m.letter), key=lambda m: (m.letter or "", m.id))
    letters = (tuple(same) for _, same in groupby(tried, key=lambda m: m.letter))
    yield from (letter for letter in letters if letter[0].due(now))


def _fresh(
    one: Subscription, own: Sequence[Message], urgent: Mapping[int, Sequence[str]], begun: int, now: datetime
) -> Iterator[_Letter]:
    """Letters that never went. `urgent` messages take back what was sent: neither digest nor limit may hold those.

    What else they take back and was still held goes with them: later it would be the last word. `begun`: today.
    """
    left = {m.id: m for m in own if not m.letter}
    for number, undone in urgent.items():
        if number in left:
            letter = tuple(m for m in left.values() if m.id == number or m.event in undone)
            left = {m.id: m for m in left.values() if m not in letter}
            yield letter
    ripe = tuple(m for m in left.values() if _ripens(m, one) <= now)
    if one.every == "immediate":
        yield from _limited(ripe, one.most, begun, now)
    elif ripe:
        yield ripe


def _limited(ripe: Sequence[Message], most: int | None, begun: int, now: datetime) -> list[_Letter]:
    """One letter each; under a limit, what earlier days left over is one, and what is over today's is left."""
    over = tuple(message for message in ripe if most and message.queued_at < _midnight(now))
    letters: list[_Letter] = [over] if over else []
    letters += [(message,) for message in ripe[len(over) :]]
    return letters if most is None else letters[: max(0, most - begun)]


def _ripens(message: Message, one: Subscription) -> datetime:
    """When a message may go: at once, or at the end of its day or ISO week (UTC), with all of that time."""
    if one.every == "immediate":
        return message.queued_at
    midnight = _midnight(message.queued_at)
    return midnight + timedelta(days=1 if one.every == "daily" else 7 - midnight.weekday())


def _midnight(moment: datetime) -> datetime:
    return datetime.combine(moment.date(), time(), moment.tzinfo)


def _parcel(one: Subscription, channel: Channel, messages: tuple[Message, ...]) -> Parcel:
    key = messages[0].letter or letter_key(one.name, [message.event for message in messages])
    return Parcel(key, one.name, channel, messages)
