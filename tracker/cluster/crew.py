"""The recorder's side: hands out the sources by host, takes in what they answer, and sees which workers died.

A task is open from when it is sent until its worker gives it back or we take it away; nobody can hand in answers
of one that is not. A worker that holds a task renews its lease; when it ends, what was not handed in is sent again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from urllib.parse import urlsplit
from uuid import uuid4

from celery import Celery

from tracker.cluster.app import FETCH
from tracker.cluster.engine import Engine, EngineError
from tracker.cluster.intake import Intake
from tracker.cluster.parcels import Parcel, bundles, pieces, rows, width
from tracker.cluster.words import End, Known, Task
from tracker.crawl import Judge, seen_of, shared_by, spent
from tracker.model import Snapshot, Source

TRIES = 3
"""How many workers a source may end."""
AT_ONCE = 64
"""Tasks that are open at a time: the engine holds no more of a run than that."""
_GONE = 2
"""Looks at which nobody holds a task that was held: it has neither ended nor a living worker."""
_LOST = 5
"""Looks at which a task is neither held nor in the queue: it never came to a worker."""


@dataclass
class Sent:
    """A task that is open."""

    sources: Sequence[Source]
    tries: int
    held: bool = False
    missed: int = 0


class Crew:
    """What is to be asked, what was sent, and what is left."""

    def __init__(
        self,
        engine: Engine,
        app: Celery,
        judge: Judge,
        clock: Callable[[], datetime],
        now: datetime | None,
        *,
        limited: bool,
    ) -> None:
        self.engine, self.app, self.judge, self.clock, self.now = engine, app, judge, clock, now
        self.intake = Intake(engine, judge, set())
        self.limited = limited
        self.workers = 1
        self.left: set[str] = set()
        self.sent: dict[str, Sent] = {}
        self.calm_from = 0.0
        """Until then nobody's death counts: the engine was away, and no worker could renew its lease."""
        self._run, self._number = uuid4().hex[:8], 0
        self._known: dict[str, dict[str, Known]] = {}
        self._shared = {source.id: self._shared_by(source) for source in judge.by_id.values()}
        self.waiting: list[Parcel] = []
        self._bundle: dict[str, int] = {}
        self._again: list[Source] = []
        self._group(list(judge.by_id.values()))

    @property
    def done(self) -> bool:
        if not self.sent and not self.waiting and self._again:
            self._group(self._again)
            self._again = []
        return not self.sent and not self.waiting

    def send(self) -> None:
        """Send what meets no task that is open."""
        busy = {self._bundle[s.id] for sent in self.sent.values() for s in sent.sources}
        wide = width(len(busy.union(*(parcel.bundles for parcel in self.waiting))), self.workers)
        free: list[Parcel] = []
        for parcel in self.waiting:
            if not parcel.bundles & busy:
                busy |= parcel.bundles
                free.append(parcel)
        tried = [parcel for parcel in free if parcel.tries][: AT_ONCE - len(self.sent)]
        tasks = [self._task(parcel.cut(len(parcel.sources)), parcel.tries) for parcel in tried]
        fresh = [parcel for parcel in free if not parcel.tries][: (AT_ONCE - len(self.sent)) * wide]
        tasks += [self._task(row, 0) for row in rows(fresh, wide)]
        self.waiting = [parcel for parcel in self.waiting if parcel.sources]
        for task in tasks:  # the engine may go away here: what did not reach it is found to be held by nobody
            self.engine.open(task.id)
            self.app.send_task(FETCH, args=[task.model_dump_json()])

    def take_in(self, wait: float) -> bool:
        """Take in what came; False if nothing did."""
        ends = self.intake.read(wait)
        for end in ends or ():
            self._ended(end)
        return ends is not None

    def look_after(self) -> bool:
        """Send again what nobody holds any more. True if somebody is at work."""
        held, waiting = self.engine.held(list(self.sent)), self.engine.waiting()
        for name, sent in list(self.sent.items()):
            if name in held:
                sent.held, sent.missed = True, 0
            elif sent.held or not waiting:
                sent.missed += 1
            if sent.missed >= (_GONE if sent.held else _LOST):
                self._take_away(name)
        return bool(held)

    def leave(self) -> None:
        """Begin with nothing any more."""
        self.left |= {source.id for parcel in self.waiting for source in parcel.sources}
        self.left |= {source.id for source in self._again}
        self.waiting, self._again = [], []

    def give_up(self) -> None:
        """Take away what is open, too."""
        self.engine.close_all()
        self.left |= {source.id for sent in self.sent.values() for source in self._unheard(sent)}
        self.sent = {}
        self.leave()

    def _group(self, sources: Sequence[Source]) -> None:
        grouped = bundles(sources, self._shared)
        self._bundle = {source.id: number for number, bundle in enumerate(grouped) for source in bundle}
        self.waiting = [Parcel(bundle, frozenset([number])) for number, bundle in enumerate(grouped)]

    def _shared_by(self, source: Source) -> set[str]:
        """Its hosts, and those to which it led when it was last read."""
        seen = seen_of(self.judge.ledger, [source])
        self._known[source.id] = {url: (*known,) for url, known in seen.items()}
        return {*shared_by(source), *(urlsplit(url).hostname or "" for url in seen)}

    def _task(self, sources: Sequence[Source], tries: int) -> Task:
        self._number += 1
        task = Task(
            id=f"{self._run}-{self._number}",
            sources=tuple(sources),
            shared=tuple(sorted({name for source in sources for name in self._shared[source.id]})),
            seen={url: known for source in sources for url, known in self._known[source.id].items()},
            spent=self._spent(sources),
            now=self.now,
            limited=self.limited,
        )
        self.sent[task.id] = Sent(sources, tries)
        return task

    def _spent(self, sources: Sequence[Source]) -> dict[str, int]:
        """Of the keys that these sources take: counted for all sources of the run that take them."""
        wanted = spent(sources, self.judge.ledger, self.clock())
        counted = spent(list(self.judge.by_id.values()), self.judge.ledger, self.clock()) if wanted else {}
        return {name: counted[name] for name in wanted}

    def _ended(self, end: End) -> None:
        sent = self.sent.pop(end.task, None)
        if end.fault:
            raise EngineError(end.fault)
        if sent is None:
            return
        for source in sent.sources:
            host = end.left.get(source.id)
            if host and host not in self._shared[source.id]:
                self._shared[source.id].add(host)
                self._again.append(source)
            elif source.id in end.left:
                self.left.add(source.id)
        self._wait([s for s in self._unheard(sent) if s.id not in end.left], sent.tries)

    def _take_away(self, name: str) -> None:
        """From a worker that died, or that never had it. What it handed in before is taken in first."""
        self.engine.close(name)
        while self.take_in(0):
            pass
        sent = self.sent.pop(name, None)
        if sent is None:
            return
        rest, died = self._unheard(sent), sent.held and monotonic() > self.calm_from
        tries = sent.tries + died
        if tries >= TRIES and len(rest) == 1:
            self._set_aside(rest[0])
        else:
            rest.sort(key=lambda source: self._bundle[source.id])
            for piece in pieces(rest, tries) if died else [rest]:
                self._wait(piece, tries)

    def _wait(self, sources: list[Source], tries: int) -> None:
        if sources:
            self.waiting.append(Parcel(sources, frozenset(self._bundle[source.id] for source in sources), tries))

    def _set_aside(self, source: Source) -> None:
        fetched_at = self.clock().astimezone(UTC).replace(microsecond=0)
        reason = f"set aside: {TRIES} workers ended while they asked it alone or with others"
        snapshot = Snapshot(
            source=source.id, url=source.url, fetched_at=fetched_at, outcome="broken", reason=reason
        )
        with self.judge.ledger.db.atomic():
            self.judge(snapshot)
        self.intake.heard.add(source.id)

    def _unheard(self, sent: Sent) -> list[Source]:
        return [source for source in sent.sources if source.id not in self.intake.heard]
