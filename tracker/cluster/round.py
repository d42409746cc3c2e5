"""A run on several machines, from the recorder's side: until all is asked, the time is over, or nobody works."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from time import monotonic, sleep

import click
import redis
from celery import Celery
from kombu.exceptions import OperationalError

from tracker.archive import Archive
from tracker.cluster.app import alive, app_of
from tracker.cluster.crew import Crew
from tracker.cluster.engine import LEASE, Engine, EngineError
from tracker.cluster.intake import resume
from tracker.crawl import Judge
from tracker.due import Crawl
from tracker.ledger import Ledger
from tracker.model import Snapshot, Source

_LOOK = 1.0
"""Seconds between two looks at who holds what."""
_COUNT = 30.0
"""Seconds between two counts of the workers; without any since the last, a run ends with what it has."""
_GREETING, _LAST_CALL = 1.0, 5.0
"""Seconds to wait for the answers of workers: whoever misses the first counts a little later."""
_STUCK = 180.0
"""Seconds in which nobody takes up anything: longer than any host may rest."""
_AWAY_FOR = 300.0
"""Seconds without the engine after which a run ends with what it has."""
_AWAY = (redis.RedisError, OperationalError)


class Round:
    """One engine, reached before anything else is done."""

    def __init__(self, url: str, now: datetime | None) -> None:
        """`now`: the instant at which the clock stands still, for the workers too."""
        self.engine, self.app, self.now = Engine(url), app_of(url), now
        self.engine.reach()

    def resume(self, sources: Sequence[Source], ledger: Ledger, archive: Archive) -> None:
        """Take in what is left of a run that was killed."""
        with self._there():
            resume(self.engine, sources, ledger, archive)

    def crawl(
        self,
        sources: Sequence[Source],
        ledger: Ledger,
        archive: Archive,
        clock: Callable[[], datetime],
        *,
        within: float | None = None,
        tell: Callable[[Snapshot], None] = lambda _: None,
    ) -> Crawl:
        """As `tracker.crawl.crawl_sources`, by workers."""
        if not sources:
            return Crawl()
        judge = Judge(sources, ledger, archive, tell)
        with self._there():
            self.engine.begin(ledger.snapshots.last(), within)
        crew = Crew(self.engine, self.app, judge, clock, self.now, limited=within is not None)
        try:
            _Watch(crew, self.app, within).until_done()
        except BaseException:
            with suppress(*_AWAY):
                self.engine.close_all()
            raise
        with suppress(*_AWAY):  # what is not cleared now, the next run finds to be taken in
            self.engine.clear()
        return judge.crawl(crew.left)

    @contextmanager
    def _there(self) -> Iterator[None]:
        try:
            yield
        except redis.RedisError as error:
            raise EngineError(f"the engine {self.engine} went away: {error}; what was taken in is kept") from error


class _Watch:
    """Looks after a crew by the clock of this process."""

    def __init__(self, crew: Crew, app: Celery, within: float | None) -> None:
        self.crew, self.app = crew, app
        self.until = None if within is None else monotonic() + within
        self.sign = self.looked = self.counted = monotonic()
        self.away_since: float | None = None

    def until_done(self) -> None:
        with suppress(*_AWAY):
            self._count(_GREETING)
        while not self.crew.done:
            try:
                self._step()
            except _AWAY as error:
                self._wait_for_engine(error)
            else:
                self._is_there()

    def _step(self) -> None:
        if self.until is not None and monotonic() > self.until:
            self.crew.leave()
        self.crew.send()
        if self.crew.take_in(_LOOK / 2):
            self.sign = monotonic()
        if monotonic() - self.looked > _LOOK:
            self.looked = monotonic()
            self._look()

    def _look(self) -> None:
        if self.crew.look_after():
            self.sign = monotonic()
        if monotonic() - self.counted < _COUNT:
            return
        if monotonic() - self.sign > _STUCK:
            raise EngineError(
                f"workers answer at {self.crew.engine}, but take up no task: see their logs, and their version"
            )
        silent = monotonic() - self.sign > _COUNT
        if not self._count(_LAST_CALL if silent else _GREETING) and silent:
            self._give_up(f"no worker answers at {self.crew.engine}: start one with tracker worker --engine")

    def _count(self, wait: float) -> int:
        """Who answers. A worker that is between two tasks answers too, and more may have come."""
        found = len(alive(self.app, wait))
        self.crew.workers = max(1, found)
        self.counted = monotonic()
        return found

    def _is_there(self) -> None:
        if self.away_since is not None:
            self.away_since, self.sign = None, monotonic()

    def _wait_for_engine(self, error: Exception) -> None:
        """It may come back. The deaths of workers that it brought with it are nobody's fault."""
        self.away_since = self.away_since or monotonic()
        self.crew.calm_from = monotonic() + 2 * LEASE
        if monotonic() - self.away_since > _AWAY_FOR:
            raise EngineError(
                f"the engine {self.crew.engine} went away and stays away: {error}; what was taken in is kept, "
                "the rest is due at the next run"
            ) from error
        sleep(_LOOK / 2)

    def _give_up(self, why: str) -> None:
        if not self.crew.intake.heard:
            raise EngineError(why)
        self.crew.give_up()
        click.echo(f"tracker: {why}; {len(self.crew.left)} sources are left to the next run", err=True)
