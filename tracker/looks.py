"""Whether a text was looked at before in the same way: another look would find nothing that the first did not.

What a look finds follows from the text, the dossier's words about the source, the quotes that are watched there,
the subject and our readers. A row of `looks` names all of that together, once for each time that it changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tracker.model import Subject, fingerprint
from tracker.provision import recipe
from tracker.readers import VERSION
from tracker.rows import select
from tracker.scene import Scene
from tracker.snapshots import Row

_TIMELESS = ("quotes", "listing")
"""Readers to whom a text says the same on every day."""


def sight(scene: Scene, row: Row, quotes: Iterable[str]) -> str | None:
    """Names all that a look at an answer depends on; None where that may be more, or where no text is kept."""
    source = scene.source
    if source.typed or source.reads_with not in _TIMELESS or row.text is None or row.recipe != recipe(source):
        return None
    return fingerprint(source.model_dump(mode="json"), row.text, row.recipe, sorted(quotes), _eyes(scene.subject))


def seen_before(scene: Scene, sight: str) -> bool:
    """True if that was the last sight of this source."""
    sql = "SELECT sight FROM looks WHERE source = ? ORDER BY id DESC LIMIT 1"
    return any(row["sight"] == sight for row in select(scene.ledger.db, sql, [scene.source.id]))


def note(scene: Scene, row: Row, sight: str) -> None:
    """Keep the sight that was looked at."""
    scene.ledger.append("looks", source=scene.source.id, snapshot=row.id, sight=sight)


@lru_cache(maxsize=8)
def _eyes(subject: Subject) -> str:
    return fingerprint(subject.model_dump(mode="json"), VERSION)
