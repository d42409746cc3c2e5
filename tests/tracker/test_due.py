"""When a source is asked again, and when it counts as stale."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tracker.health import SourceState, due_at, health, is_due, stale_after
from tracker.model import Source

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


def source(**more: Any) -> Source:
    facts = {
        "id": "xx/s",
        "jurisdiction": "xx",
        "interface": "page",
        "kind": "code",
        "title": "Code",
        "url": "https://law.example/1",
    }
    return Source.model_validate({**facts, **more})


def tried(ago: timedelta, **more: Any) -> SourceState:
    return SourceState(outcome="ok", first_tried=NOW - ago, last_tried=NOW - ago, **more)


DUE = [
    ("never tried", source(), SourceState(), False, True),
    ("tried an hour ago", source(), tried(timedelta(hours=1)), False, False),
    ("tried a day ago", source(), tried(timedelta(days=1)), False, True),
    ("tried a day ago, less the seconds of a timer", source(), tried(timedelta(days=1, seconds=-90)), False, True),
    ("an hourly one", source(every="1h"), tried(timedelta(hours=1)), False, True),
    ("asked anyway", source(), tried(timedelta(hours=1)), True, True),
    ("told to wait", source(), tried(timedelta(days=2), retry_after=NOW + timedelta(minutes=1)), False, False),
    ("told to wait, also when asked anyway", source(), tried(timedelta(days=2), retry_after=NOW + timedelta(minutes=1)), True, False),
    ("the wait is over", source(), tried(timedelta(days=2), retry_after=NOW), False, True),
    ("read by hand", source(interface="hand"), SourceState(), True, False),
]  # fmt: skip


@pytest.mark.parametrize(("why", "one", "state", "anyway", "due"), DUE, ids=[row[0] for row in DUE])
def test_due(why: str, one: Source, state: SourceState, anyway: bool, due: bool) -> None:
    assert is_due(one, state, NOW, ask_anyway=anyway) is due


STALE = [
    ("read a week ago, daily", source(), timedelta(days=7), False),
    ("14 days at least", source(), timedelta(days=14), False),
    ("three periods and 14 days are past", source(), timedelta(days=14, seconds=1), True),
    ("three weeks of a weekly one", source(every="1w"), timedelta(days=21), False),
    ("more than three weeks of a weekly one", source(every="1w"), timedelta(days=21, seconds=1), True),
]


@pytest.mark.parametrize(("why", "one", "ago", "stale"), STALE, ids=[row[0] for row in STALE])
def test_stale(why: str, one: Source, ago: timedelta, stale: bool) -> None:
    assert health(one, SourceState(outcome="broken", last_good=NOW - ago), NOW).stale is stale


def test_a_source_never_read_is_stale_from_its_first_try() -> None:
    state = SourceState(outcome="missing", first_tried=NOW - timedelta(days=15))
    assert health(source(), state, NOW).stale
    assert stale_after(source(), SourceState()) is None


def test_sources_asked_together_drift_apart_and_always_alike() -> None:
    day = timedelta(days=1)
    many = [source(id=f"xx/s{number}") for number in range(200)]
    waits = [due_at(one, tried(timedelta()), NOW) - NOW for one in many]
    assert waits == [due_at(one, tried(timedelta()), NOW) - NOW for one in many]
    assert len(set(waits)) > 190
    assert all(0.96 * day <= wait <= 0.98 * day for wait in waits)
    assert max(waits) - min(waits) > 0.019 * day


def test_when_it_is_due_is_when_it_was_told_to_come_back_or_at_once() -> None:
    told = NOW + timedelta(hours=5)
    assert due_at(source(), tried(timedelta(days=9), retry_after=told), NOW) == told
    assert due_at(source(), SourceState(), NOW) == NOW
