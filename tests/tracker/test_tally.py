"""How far a crawl is, and how long it may take."""

from __future__ import annotations

from datetime import UTC, datetime

from tracker.model import Snapshot, Source
from tracker.tally import Tally

HOSTS = ["a.example", "a.example", "a.example", "a.example", "b.example"]


def source(number: int, host: str) -> Source:
    facts = {"id": f"xx/s{number}", "jurisdiction": "xx", "interface": "page", "kind": "code", "title": "Code"}
    return Source.model_validate({**facts, "url": f"https://{host}/{number}"})


def answer(number: int, outcome: str) -> Snapshot:
    at = datetime(2026, 7, 1, tzinfo=UTC)
    return Snapshot.model_validate(
        {"source": f"xx/s{number}", "url": "https://a.example/", "fetched_at": at, "outcome": outcome}
    )


def test_what_each_host_owes_and_how_long_the_slowest_takes() -> None:
    tally = Tally(begun=100.0, within=30.0)
    tally.expect([source(number, host) for number, host in enumerate(HOSTS)])
    assert tally.seconds_left(101.0) == 30.0
    for number, outcome in ((0, "ok"), (1, "missing"), (4, "unchanged")):
        tally.take(answer(number, outcome))
    assert (tally.all.done, tally.all.failed, tally.all.changed) == (3, 1, 1)
    assert [(host, count.due - count.done) for host, count in tally.busiest(5)] == [("a.example", 2)]
    assert tally.seconds_left(108.0) == 8.0  # two took eight seconds, and two are left
    assert tally.seconds_left(127.0) == 3.0  # the budget ends first
