"""Reading the archived texts anew with the present readers. Our own doing: kept, and told to nobody."""

from __future__ import annotations

from datetime import datetime

from tracker.archive import Archive
from tracker.derive import derive
from tracker.ledger import Ledger
from tracker.model import Subject
from tracker.provision import sheet_of_row, text_digest, text_of
from tracker.readings import read_and_keep
from tracker.rows import scalar
from tracker.scene import Scene


def reread(subject: Subject, ledger: Ledger, archive: Archive, now: datetime) -> int:
    """Read the last good text of every watched page where these readers have not; how many were read anew."""
    with ledger.db.atomic():
        scenes = [
            Scene(ledger, archive, subject, dossier, source, now)
            for dossier in ledger.dossiers().values()
            for source in dossier.sources
            if source.is_text
        ]
        before = _kept(ledger)
        for scene in scenes:
            _read(scene)
        derive(ledger)
    return _kept(ledger) - before


def _read(scene: Scene) -> None:
    good = scene.ledger.snapshots.last_good_main(scene.source.id, scene.ledger.snapshots.last())
    text = text_of(scene.ledger, scene.archive, scene.source, good) if good else None
    if good and text is not None:
        sheet = sheet_of_row(scene.ledger, scene.archive, scene.source, good)
        read_and_keep(scene, text, text_digest(text), good.snapshot.url, sheet)


def _kept(ledger: Ledger) -> int:
    return int(scalar(ledger.db, "SELECT count(*) FROM readings"))
