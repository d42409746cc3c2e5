"""Leases: one owner at a time, an end of their own, and a rest for the host."""

from __future__ import annotations

from tests.cluster.server import RedisServer
from tracker.cluster.engine import Engine


def test_one_owner_at_a_time_and_a_rest_for_the_host(engine: RedisServer) -> None:
    desk = Engine(engine.url)
    desk.begin(0, None)
    for task in ("a", "b"):
        desk.open(task)
    assert desk.claim("a", "one", ["law.example"]).state == "yours"
    assert desk.claim("b", "two", ["law.example"]).state == "held"
    assert not desk.hand_in("a", "two", ["law.example"], ["{}"])
    assert desk.hand_in("a", "one", ["law.example"], ["{}"])
    assert desk.end("a", "one", {"law.example": 30.0}, "{}")
    waits = desk.claim("b", "two", ["law.example"])
    assert (waits.state, 0 < waits.milliseconds <= 30_000) == ("held", True)
    assert desk.claim("b", "two", ["other.example"]).state == "yours"
    assert desk.claim("a", "two", ["other.example"]).state == "over"


def test_a_task_that_was_taken_away_takes_nothing_in(engine: RedisServer) -> None:
    desk = Engine(engine.url)
    desk.open("a")
    assert desk.claim("a", "one", ["law.example"]).state == "yours"
    desk.close("a")
    assert not desk.hand_in("a", "one", ["law.example"], ["{}"])
    assert not desk.end("a", "one", {"law.example": 0.0}, "{}")
    assert desk.read("0", 10, 0.1) == []


def test_a_new_run_ends_what_was_open(engine: RedisServer) -> None:
    desk = Engine(engine.url)
    desk.open("a")
    desk.begin(7, 60.0)
    assert (desk.claim("a", "one", []).state, desk.first()) == ("over", 7)
    desk.open("b")
    assert 0 < desk.claim("b", "one", []).milliseconds <= 60_000
