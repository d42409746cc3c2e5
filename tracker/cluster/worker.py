"""One task in a worker: take it up, ask its sources, hand in what they answer. No ledger is opened here."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple
from uuid import uuid4

from tracker.archive import Archive
from tracker.cluster.engine import Claimed, Engine
from tracker.cluster.hand import Hand
from tracker.cluster.words import Task
from tracker.crawl import ask
from tracker.disk import DiskError

PATIENCE = 60.0
"""Seconds to wait for hosts that rest, or that a dead worker held."""


class Bench(NamedTuple):
    """What a worker has to work with."""

    engine: Engine
    archive: Archive
    clock: Callable[[], datetime]
    name: str
    allow_loopback: bool


def work(bench: Bench, word: str) -> None:
    """Do a task to its end, unless it is over already or somebody else does it."""
    task = Task.model_validate_json(word)
    owner = f"{bench.name} {uuid4().hex}"
    claimed = _claim(bench.engine, task, owner)
    if claimed.state != "yours":
        return
    within = max(0, claimed.milliseconds) / 1000 if task.limited else None
    hand = Hand(bench.engine, task, bench.name, owner)
    try:
        ended = ask(task.sources, bench.archive, task.seen, task.spent, _clock(task, bench.clock),
                    bench.allow_loopback, hand.keep, within, frozenset(task.shared))  # fmt: skip
    except DiskError as fault:
        hand.finish({}, {}, f"{bench.name}: {fault}")
    else:
        hand.finish(ended.left, ended.paces)


def _clock(task: Task, clock: Callable[[], datetime]) -> Callable[[], datetime]:
    stands = task.now
    return clock if stands is None else lambda: stands


def _claim(engine: Engine, task: Task, owner: str) -> Claimed:
    until = time.monotonic() + PATIENCE
    while True:
        claimed = engine.claim(task.id, owner, task.shared)
        if claimed.state != "held" or time.monotonic() > until:
            return claimed
        time.sleep(min(max(claimed.milliseconds / 1000, 0.05), 1.0))
