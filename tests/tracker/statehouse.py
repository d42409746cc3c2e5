"""A small installation of the tracker for tests: dossiers as text, answers of sources as bytes, real ledger."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent
from typing import Any

from tracker.archive import Archive
from tracker.crawl import keep
from tracker.due import watched
from tracker.ledger import Ledger
from tracker.model import Change, Snapshot
from tracker.recorder import Recording, record
from tracker.registry import load


@dataclass
class Statehouse:
    folder: Path
    ledger: Ledger = field(init=False)
    archive: Archive = field(init=False)

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.folder / "tracker.db")
        self.archive = Archive(self.folder / "archive")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def dossier(self, code: str, *parts: str) -> None:
        path = self.data / "jurisdictions" / (code.replace("-", "/") + ".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent("".join(parts)))

    def answer(self, at: str, body: str | bytes, source: str = "xx/code", **facts: Any) -> Snapshot:
        """The source answers; what came is judged and kept as a crawl would."""
        watching = {s.id: s for s in watched(load(self.data), self.ledger)}[source]
        content = body.encode() if isinstance(body, str) else body
        snapshot = {
            "source": source, "url": watching.url, "fetched_at": moment(at), "outcome": "ok", "http_status": 200,
            "media_type": "text/html; charset=utf-8", "sha256": self.archive.put(content) if content else None, **facts,
        }  # fmt: skip
        return keep(self.ledger, self.archive, watching, Snapshot.model_validate(snapshot))

    def failed(self, at: str, source: str = "xx/code", outcome: str = "unreachable") -> Snapshot:
        return self.answer(at, b"", source, outcome=outcome, reason="for the test", http_status=None)

    def record(self, at: str) -> Recording:
        return record(load(self.data), self.ledger, self.archive, moment(at))

    def told(self, at: str) -> list[tuple[str, str | None, str | None, str | None]]:
        return [in_short(change) for change in self.record(at).changes]

    def reviews(self) -> list[tuple[str, str]]:
        return [(row["kind"], row["substance"]) for row in self.ledger.db.query("SELECT * FROM open_reviews")]

    def rows(self) -> dict[str, list[dict[str, Any]]]:
        """Everything in the database, for comparing whole states."""
        tables = [t for t in self.ledger.db.table_names() if not t.startswith("_")]
        return {t: list(self.ledger.db.query(f'SELECT * FROM "{t}" ORDER BY 1')) for t in tables}


def in_short(change: Change) -> tuple[str, str | None, str | None, str | None]:
    return (change.kind, change.on, change.before, change.after)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
