"""What the ledger knows of a message: one row for each event, subscription and channel, and one for each attempt.

Rows are only appended, so the state of a message follows from them: queued, to be tried again, sent, dead, dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, Literal

from tracker.ledger import Ledger
from tracker.model import fingerprint
from tracker.normalize import instant, stamp
from tracker.refusal import RefusedError
from tracker.rows import scalar

Outcome = Literal["begun", "sent", "failed", "dropped", "again"]
"""`begun` is written before a letter goes and one of the others after; `again`: a person asks for a dead one."""
MOST_ATTEMPTS = 12
FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=12)
"""Five minutes, doubled at every attempt up to twelve hours: twelve attempts take two days and a half."""
_STOPPED = "stopped while sending: it may have arrived"
_OPEN = (
    "FROM outbox o LEFT JOIN deliveries t ON t.message = o.id WHERE NOT EXISTS (SELECT 1 FROM deliveries d "
    "WHERE d.message = o.id AND d.outcome IN ('sent', 'dropped')) ORDER BY o.id, t.id"
)


class NotDeadError(RefusedError):
    """Asked to send again what is not on the list of dead letters."""


@dataclass(frozen=True)
class Message:
    """One event for one channel of a subscription. `attempts` count from the last time a person asked again."""

    id: int
    subscription: str
    channel: str
    event: str
    queued_at: datetime
    attempts: int = 0
    last: datetime | None = None
    letter: str | None = None
    """The key of the letter it first went in: it goes in the same one each time."""
    reason: str | None = None

    @property
    def dead(self) -> bool:
        return self.attempts >= MOST_ATTEMPTS

    def due(self, now: datetime) -> bool:
        """True if an attempt may be made: at once, or when the wait after the last one is over."""
        if self.dead:
            return False
        return self.last is None or not self.attempts or now >= self.last + wait(self.attempts)


def wait(attempts: int) -> timedelta:
    """How long to wait after so many attempts."""
    doubled: timedelta = FIRST_WAIT * 2 ** (attempts - 1)
    return min(doubled, LONGEST_WAIT)


def add(ledger: Ledger, subscription: str, channel: str, event: str, now: datetime) -> int | None:
    """Queue a message; its number. None where it was queued before: a message is never queued twice."""
    key = fingerprint(subscription, channel, event)
    if scalar(ledger.db, "SELECT count(*) FROM outbox WHERE key = ?", [key]):
        return None
    return ledger.append(
        "outbox", key=key, subscription=subscription, channel=channel, event=event, queued_at=stamp(now)
    )


def note(
    ledger: Ledger, messages: Iterable[int], outcome: Outcome, now: datetime, letter: str | None, reason: str = ""
) -> None:
    """Append what became of some messages, all in one."""
    with ledger.db.atomic():
        for message in messages:
            ledger.append(
                "deliveries", message=message, outcome=outcome, letter=letter, at=stamp(now), reason=reason or None
            )


def open_messages(ledger: Ledger) -> list[Message]:
    """All that is neither sent nor dropped, oldest first."""
    rows = ledger.db.query(f"SELECT o.*, t.outcome, t.letter, t.at, t.reason {_OPEN}")
    return [_message(list(same)) for _, same in groupby(rows, key=lambda row: row["id"])]


def _message(rows: Sequence[dict[str, Any]]) -> Message:
    """A message from its row with each of its attempts, oldest first; one row without, where there is none."""
    asked = max((number for number, row in enumerate(rows) if row["outcome"] == "again"), default=-1) + 1
    begun = [row for row in rows[asked:] if row["outcome"] == "begun"]
    first, last = rows[0], rows[-1]
    return Message(
        first["id"], first["subscription"], first["channel"], first["event"], instant(first["queued_at"]),
        attempts=len(begun),
        last=instant(begun[-1]["at"]) if begun else None,
        letter=first["letter"],
        reason=_STOPPED if last["outcome"] == "begun" else last["reason"],
    )  # fmt: skip


def recipients(ledger: Ledger, event: str) -> Iterator[tuple[str, str]]:
    """Subscription and channel of all who were or will be sent an event."""
    rows = ledger.db.query(
        "SELECT subscription, channel FROM outbox o WHERE event = ? AND NOT (EXISTS (SELECT 1 FROM deliveries "
        "WHERE message = o.id AND outcome = 'dropped') AND NOT EXISTS (SELECT 1 FROM deliveries "
        "WHERE message = o.id AND outcome = 'begun')) ORDER BY id",
        [event],
    )
    yield from ((row["subscription"], row["channel"]) for row in rows)


def was_begun(ledger: Ledger, subscription: str, channel: str, event: str) -> bool:
    """True if an event went, or may have gone, to a channel."""
    sql = (
        "SELECT count(*) FROM outbox o JOIN deliveries d ON d.message = o.id "
        "WHERE o.event = ? AND o.subscription = ? AND o.channel = ? AND d.outcome = 'begun'"
    )
    return bool(scalar(ledger.db, sql, [event, subscription, channel]))


def letters_begun(ledger: Ledger, since: datetime) -> dict[tuple[str, str], int]:
    """How many letters were begun since an instant, by subscription and channel."""
    rows = ledger.db.query(
        "SELECT o.subscription, o.channel, count(DISTINCT d.letter) AS letters FROM deliveries d "
        "JOIN outbox o ON o.id = d.message WHERE d.outcome = 'begun' AND d.at >= ? GROUP BY 1, 2",
        [stamp(since)],
    )
    return {(row["subscription"], row["channel"]): row["letters"] for row in rows}


def again(ledger: Ledger, number: int, now: datetime) -> list[Message]:
    """Ask for a dead message, with those of its letter. NotDeadError where it is not dead."""
    dead = [message for message in open_messages(ledger) if message.dead]
    asked = next((message for message in dead if message.id == number), None)
    if asked is None:
        listed = ", ".join(str(message.id) for message in dead) or "none"
        raise NotDeadError(f"message {number} is not on the list of dead letters; on it: {listed}")
    where = (asked.subscription, asked.channel, asked.letter)
    same = [message for message in dead if (message.subscription, message.channel, message.letter) == where]
    note(ledger, [message.id for message in same], "again", now, asked.letter)
    return same
