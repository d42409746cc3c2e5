"""What the new answers of one source tell: its health, and what its kind of interface lets us believe."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.changes import change_id
from tracker.health import FAILURES_TO_TELL
from tracker.model import GOOD, Change, ChangeKind, Snapshot
from tracker.normalize import stamp
from tracker.pages import take_in_page
from tracker.registers import take_in_register
from tracker.scene import Observation, Scene
from tracker.wording import source_title


def observe(scene: Scene, answers: tuple[int, int]) -> Observation:
    """Take in the answers of a source numbered above the first and up to the second of `answers`.

    A source with trust `record` may write an entry by itself; everything else that bears on a status is put
    before a person.
    """
    scene.result.changes += _health(scene, *answers)
    (take_in_page if scene.source.is_text else take_in_register)(scene, *answers)
    return scene.result


def _health(scene: Scene, processed: int, upto: int) -> Iterator[Change]:
    """The second failure in a row is told, and so is the first good answer after that."""
    failures = scene.ledger.snapshots.failures_in_a_row(scene.source.id, processed)
    for row in scene.ledger.snapshots.of(scene.source.id, after=processed, upto=upto):
        if row.snapshot.outcome in GOOD:
            if failures >= FAILURES_TO_TELL:
                yield _change("source_recovered", scene, row.snapshot)
            failures = 0
        else:
            failures += 1
            if failures == FAILURES_TO_TELL:
                yield _change("source_broken", scene, row.snapshot)


def _change(kind: ChangeKind, scene: Scene, snapshot: Snapshot) -> Change:
    place, source = scene.dossier.jurisdiction, scene.source
    return Change(
        id=change_id(source.id, kind, stamp(snapshot.fetched_at)),
        kind=kind,
        jurisdiction=place.code,
        recorded_at=scene.now,
        title=source_title(kind, place.name, source.title, snapshot.reason),
        url=source.url,
        citation=source.title,
    )
