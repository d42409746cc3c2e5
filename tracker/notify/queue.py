"""Who is to be told of what is new: each event, once for every channel that asked for it, into the outbox.

How far the logs had come and who was subscribed then is kept: a new subscription begins with the next event.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from tracker.ledger import Ledger
from tracker.normalize import stamp
from tracker.notify.channels import Subscriber
from tracker.notify.events import Event, Mark, events_after, newest
from tracker.notify.outbox import add, note, open_messages, recipients

_GONE = "its channel is no longer in the file of subscriptions"


def queue(ledger: Ledger, subscribers: Sequence[Subscriber], now: datetime, site: str) -> list[str]:
    """Queue what is new, all or nothing; problems that a person should know."""
    with ledger.db.atomic():
        mark, names = _last_round(ledger)
        end = newest(ledger)
        events = events_after(ledger, mark or end, site)
        here = {(one.subscription.name, channel) for one in subscribers for channel in one.channels}
        problems = []
        for event in events:
            for name, channel in _asked_for(event, [one for one in subscribers if one.subscription.name in names]):
                add(ledger, name, channel, event.id, now)
            problems += list(_owed(ledger, event, here, now))
        problems += list(_drop_gone(ledger, here, now))
        _keep_round(ledger, subscribers, end, now)
    return problems


def _asked_for(event: Event, subscribers: Sequence[Subscriber]) -> Iterator[tuple[str, str]]:
    for one in subscribers:
        if one.subscription.wants(event):
            yield from ((one.subscription.name, channel) for channel in one.channels)


def _owed(ledger: Ledger, event: Event, here: set[tuple[str, str]], now: datetime) -> Iterator[str]:
    """What takes an event back goes to whoever was sent that event, whatever they ask for now."""
    for undone in event.undoes:
        for name, channel in list(recipients(ledger, undone)):
            number = add(ledger, name, channel, event.id, now)
            if number and (name, channel) not in here:
                note(ledger, [number], "dropped", now, None, _GONE)
                yield f"{name} ({channel}) was sent {undone}, which is taken back now, but {_GONE}: tell them"


def _drop_gone(ledger: Ledger, here: set[tuple[str, str]], now: datetime) -> Iterator[str]:
    for one in open_messages(ledger):
        if (one.subscription, one.channel) not in here:
            note(ledger, [one.id], "dropped", now, None, _GONE)
            yield f"{one.event} never went to {one.subscription} ({one.channel}): {_GONE}"


def _last_round(ledger: Ledger) -> tuple[Mark | None, frozenset[str]]:
    for row in ledger.db.query("SELECT * FROM rounds ORDER BY id DESC LIMIT 1"):
        return Mark(row["changes"], row["reminders"]), frozenset(json.loads(row["subscriptions"]))
    return None, frozenset()


def _keep_round(ledger: Ledger, subscribers: Sequence[Subscriber], end: Mark, now: datetime) -> None:
    names = frozenset(one.subscription.name for one in subscribers)
    if _last_round(ledger) != (end, names):
        ledger.append("rounds", **end._asdict(), subscriptions=json.dumps(sorted(names)), recorded_at=stamp(now))
