"""Whose turn it is: hosts with long lines first, each host when it has rested, and not too many at once."""

from __future__ import annotations

import asyncio
from time import monotonic

import pytest

from spiders import lines
from spiders.lines import Lines
from tests.spiders.crawl_child import source
from tracker.model import Source

SOURCES = [
    source(f"{host}{number}", f"https://{host}.example/{number}")
    for host, count in (("short", 1), ("long", 4), ("middle", 2))
    for number in range(count)
]


async def in_turn(taking: Lines) -> list[str]:
    """The sources, each answered as soon as it was begun with."""
    begun = []
    async for one in taking:
        begun.append(one.id.removeprefix("zz/"))
        taking.answered(one)
    return begun


async def test_the_longest_line_goes_first_where_all_will_be_asked() -> None:
    begun = await in_turn(Lines(SOURCES, lambda host: 0.0, longest_first=True))
    assert begun == ["long0", "long1", "long2", "long3", "middle0", "middle1", "short0"]


async def test_what_comes_first_goes_first_where_time_may_run_out() -> None:
    begun = await in_turn(Lines(SOURCES, lambda host: 0.0, longest_first=False))
    assert begun == ["short0", "long0", "long1", "long2", "long3", "middle0", "middle1"]


async def test_a_host_rests_while_others_are_asked() -> None:
    begun_at = monotonic()
    begun = await in_turn(Lines(SOURCES, lambda host: begun_at + 0.2, longest_first=True))
    assert begun[:3] == ["long0", "middle0", "short0"]
    assert sorted(begun) == sorted(one.id.removeprefix("zz/") for one in SOURCES)


async def test_not_too_many_are_begun_with_before_one_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST_BEGUN", 2)
    taking = Lines(SOURCES, lambda host: 0.0, longest_first=True)
    begun: list[Source] = []

    async def take() -> None:
        async for one in taking:
            begun.append(one)

    task = asyncio.create_task(take())
    for most in (2, 3, 4, 5, 6, 7):
        while len(begun) < most:
            await asyncio.sleep(0)
        assert len(begun) == most
        taking.answered(begun[most - 2])
    taking.answered(begun[-1])
    await task
