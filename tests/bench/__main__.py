"""`make bench`: rounds beside other programs, records, answers and feeds, into docs/performance.md."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.records import answers, records
from tests.bench.report import put
from tests.bench.rounds import rounds
from tests.feeds_bench import feeds


def _feeds() -> Iterator[str]:
    yield "```text"
    yield from feeds(Path("data"))
    yield "```"


if __name__ == "__main__":
    for name, lines in (("rounds", rounds()), ("records", records()), ("answers", answers()), ("feeds", _feeds())):
        put(name, lines)
