"""An event of the change log."""

from __future__ import annotations

from datetime import datetime

from tracker.model.noun import Noun
from tracker.model.words import ChangeKind, Confidence, Status
from tracker.normalize import stamp

PUBLIC = ("id", "kind", "jurisdiction", "substance", "on", "before", "after", "recorded_at", "title", "url",
          "citation", "proposal", "retracts")  # fmt: skip


class Change(Noun):
    """One event of the change log. `id` is its `tag:` URI; `retracts` the id of the event it undoes, and `why`.

    `archived`: sha256 of the official document whose words it rests on.
    """

    id: str
    kind: ChangeKind
    jurisdiction: str | None
    substance: str | None = None
    on: str | None = None
    before: Status | None = None
    after: Status | None = None
    recorded_at: datetime
    title: str
    url: str | None = None
    citation: str | None = None
    proposal: str | None = None
    retracts: str | None = None
    entry: str | None = None
    quote: str | None = None
    confidence: Confidence | None = None
    archived: str | None = None
    why: str | None = None

    @property
    def document(self) -> dict[str, object]:
        """The change as JSON gives it, by the contract (design, section 8)."""
        return {**self.model_dump(include=set(PUBLIC)), "recorded_at": stamp(self.recorded_at)}
