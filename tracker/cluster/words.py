"""What goes between the recorder and its workers: JSON that is checked on both sides, and no key of a publisher."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator

from tracker.model import Snapshot, Source

Known = tuple[str | None, str | None, str, str | None, int | None]
"""What is known of the last good answer of an address, in the order of `spiders.conditional.Seen`."""


class Word(BaseModel):
    """Another version of ours on the other machine is found at once, not by what goes wrong later."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Task(Word):
    """A stretch of work: all that a worker needs, who has no ledger."""

    id: str
    sources: tuple[Source, ...]
    shared: tuple[str, ...]
    """Hosts, and keys whose requests are counted, that nobody else may use meanwhile."""
    seen: dict[str, Known]
    spent: dict[str, int]
    """Requests that were made with a key in its present day or month."""
    now: datetime | None
    """The instant at which the clock stands still, if it does."""
    limited: bool
    """There is a time after which no source is begun with; the engine knows how much of it is left."""


class Answers(Word):
    """All that a source answered in a task: it is recorded as a whole or not at all."""

    task: str
    worker: str
    source: str
    snapshots: tuple[Snapshot, ...]

    @model_validator(mode="after")
    def _of_one_source(self) -> Self:
        if any(snapshot.source != self.source for snapshot in self.snapshots):
            raise ValueError(f"an answer of another source than {self.source}")
        return self


class End(Word):
    """A task is over. `left`: sources that were not asked, each with the host it leads to, if that is why."""

    task: str
    worker: str
    left: dict[str, str | None]
    fault: str | None = None
    """Why the worker could not go on, if it is nobody's source: its disk, its store."""
