"""The loop that never ends, with a clock and a rest of our own: nobody sleeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tracker.vigil import keep_vigil, rest_length

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
RESTS = [
    ("due in a while", timedelta(minutes=20), timedelta(minutes=20)),
    ("due already", timedelta(minutes=-5), timedelta(minutes=1)),
    ("due in a week, and days begin meanwhile", timedelta(weeks=1), timedelta(hours=1)),
    ("all are read by hand", None, timedelta(hours=1)),
]


@pytest.mark.parametrize(("why", "ahead", "length"), RESTS, ids=[row[0] for row in RESTS])
def test_how_long_it_rests(why: str, ahead: timedelta | None, length: timedelta) -> None:
    assert rest_length(NOW + ahead if ahead is not None else None, NOW) == length


class Day:
    """A clock that goes on by resting only, and two sources: one every ten minutes, one that never answers."""

    def __init__(self) -> None:
        self.now = NOW
        self.rounds: list[datetime] = []

    def next_due(self) -> datetime:
        return self.now + timedelta(minutes=10) if len(self.rounds) < 4 else self.now

    def rest(self, length: timedelta, until: datetime) -> None:
        self.now += length
        assert self.now == until
        if self.now >= NOW + timedelta(minutes=33):
            raise KeyboardInterrupt

    def go(self) -> None:
        self.rounds.append(self.now)


def test_a_round_when_something_is_due_and_no_spinning_where_it_stays_due() -> None:
    day = Day()
    with pytest.raises(KeyboardInterrupt):
        keep_vigil(day.next_due, lambda: day.now, day.rest, day.go)
    minutes = [(at - NOW).total_seconds() / 60 for at in day.rounds]
    assert minutes == [0, 10, 20, 30, 31, 32]
