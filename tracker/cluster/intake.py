"""Takes in what workers gave: into the ledger, all of a batch or nothing, and only then is it forgotten elsewhere.

A source is taken in once a run. What came twice, because a worker or the engine died between a word and its echo,
is found by that: the ledger has an answer of that source from this run.
"""

from __future__ import annotations

from collections.abc import Sequence

import redis

from tracker.archive import Archive
from tracker.cluster.engine import Engine, EngineError
from tracker.cluster.words import Answers, End
from tracker.crawl import Judge
from tracker.ledger import Ledger
from tracker.model import Source

_AT_ONCE = 200


class Intake:
    """Reads what came back, in its order."""

    def __init__(self, engine: Engine, judge: Judge, heard: set[str]) -> None:
        self.engine, self.judge, self.heard = engine, judge, heard
        self._last = "0"
        self._taken: list[str] = []

    def read(self, wait: float = 0.0) -> list[End] | None:
        """Take in what there is, waiting for it so long; which tasks ended. None: there was nothing."""
        words = self.engine.read(self._last, _AT_ONCE, wait)
        if not words:
            return None
        with self.judge.ledger.db.atomic():
            for _, kind, word in words:
                if kind == "answers":
                    self._record(Answers.model_validate_json(word))
        self._last = words[-1][0]
        self._taken += [number for number, *_ in words]
        self._forget()
        return [End.model_validate_json(word) for _, kind, word in words if kind == "end"]

    def _record(self, answers: Answers) -> None:
        if answers.source in self.heard or answers.source not in self.judge.by_id:
            return
        for snapshot in answers.snapshots:
            try:
                self.judge(snapshot)
            except KeyError as error:
                if snapshot.sha256 is None or snapshot.sha256 in self.judge.archive:
                    raise
                raise EngineError(
                    f"worker {answers.worker} kept what {answers.source} answered where we find nothing: "
                    "give both the same TRACKER_ARCHIVE, a folder or address that both reach"
                ) from error
        self.heard.add(answers.source)

    def _forget(self) -> None:
        try:
            self.engine.forget(self._taken)
        except redis.RedisError:
            return  # it is taken in: what is not forgotten now is forgotten with the next
        self._taken.clear()


def resume(engine: Engine, sources: Sequence[Source], ledger: Ledger, archive: Archive) -> None:
    """Take in what the workers of a run gave whose recorder died. What they still do is refused from now on."""
    first = engine.first()
    engine.close_all()
    if first is not None:
        heard = ledger.snapshots.heard_since(first)
        intake = Intake(engine, Judge(sources, ledger, archive, lambda _: None), heard)
        while intake.read() is not None:
            pass
    engine.clear()
