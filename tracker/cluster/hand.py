"""The hand of a worker that gives in what sources answered, and keeps the leases alive while it does.

It runs beside the crawl, which must not wait for the engine. A worker that cannot renew its leases ends itself
before they do: the hosts are then somebody else's to ask.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from threading import Event, Thread
from time import monotonic, sleep
from typing import NoReturn

import click
import redis

from tracker.cluster.engine import LEASE, Engine
from tracker.cluster.words import Answers, End, Task
from tracker.model import Snapshot

STOP = LEASE - 5
"""Seconds without a word from the engine, after which we stop. Its client gives up a word after three."""
_PAUSE = 0.5
_AT_ONCE = 200


class Hand:
    """Gives in the answers of one task, in the order they came."""

    def __init__(self, engine: Engine, task: Task, worker: str, owner: str) -> None:
        self.engine, self.task, self.worker, self.owner = engine, task, worker, owner
        self._typed = {source.id for source in task.sources if source.typed}
        self._parts: dict[str, list[Snapshot]] = {}
        self._words: list[str] = []
        self._over = Event()
        self._renewed = monotonic()
        self._thread = Thread(target=self._work, daemon=True)
        self._thread.start()

    def keep(self, snapshot: Snapshot) -> None:
        """A page is one answer. What a typed source answers is many, and half of a register is none."""
        if snapshot.source in self._typed:
            self._parts.setdefault(snapshot.source, []).append(snapshot)
        else:
            self._say(snapshot.source, [snapshot])

    def finish(self, left: Mapping[str, str | None], paces: Mapping[str, float], fault: str | None = None) -> None:
        """Give in what is left to give in, and the task back."""
        if fault is None:
            for source, snapshots in self._parts.items():
                if source not in left:
                    self._say(source, snapshots)
        self._over.set()
        self._thread.join()
        end = End(task=self.task.id, worker=self.worker, left=dict(left), fault=fault)
        rests = {name: paces.get(name, 0.0) for name in self.task.shared}
        self._until_heard(lambda: self.engine.end(self.task.id, self.owner, rests, end.model_dump_json()))

    def _say(self, source: str, snapshots: list[Snapshot]) -> None:
        answers = Answers(task=self.task.id, worker=self.worker, source=source, snapshots=tuple(snapshots))
        self._words.append(answers.model_dump_json())

    def _work(self) -> None:
        while not self._over.wait(_PAUSE):
            self._give_in()
        self._give_in()

    def _give_in(self) -> None:
        """What there is, and a sign of life if there is nothing."""
        while True:
            words = self._words[:_AT_ONCE]
            held = self._until_heard(
                lambda: self.engine.hand_in(self.task.id, self.owner, self.task.shared, words)  # noqa: B023
            )
            if not held:
                _stop(f"task {self.task.id} is somebody else's now")
            del self._words[: len(words)]
            if not self._words:
                return

    def _until_heard(self, say: Callable[[], bool]) -> bool:
        """Said again until the engine answers. What it heard without our hearing so, it hears twice: see `crew`."""
        while True:
            begun = monotonic()
            try:
                answer = say()
            except redis.RedisError as error:
                if monotonic() - self._renewed > STOP:
                    _stop(f"task {self.task.id} is given up: the engine cannot be reached: {error}")
                sleep(_PAUSE)
            else:
                self._renewed = begun
                return answer


def _stop(why: str) -> NoReturn:
    """At once, whatever the crawl is at: a request that still goes out may be the second to its host."""
    click.echo(f"tracker: {why}", err=True)
    os._exit(1)
