"""Runs the spiders that are due and judges what they bring. The one module that knows both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from spiders.budget import key_of
from spiders.conditional import Seen
from spiders.run import crawl
from tracker.archive import Archive
from tracker.doctor.keys import Lock
from tracker.due import Crawl
from tracker.extract import Unreadable
from tracker.ledger import Ledger
from tracker.model import GOOD, Snapshot, Source
from tracker.provision import cut, recipe, text_digest

BIG = 2**21
"""Bytes of a body that is judged alone."""


def crawl_sources(
    sources: Sequence[Source],
    ledger: Ledger,
    archive: Archive,
    clock: Callable[[], datetime],
    *,
    allow_loopback: bool,
    within: float | None = None,
    tell: Callable[[Snapshot], None] = lambda _: None,
) -> Crawl:
    """Ask all sources; an answer is in the ledger as soon as it is judged. Once a process.

    `within`: seconds after which no source is begun with. `tell` hears of each answer that was judged.
    Two kinds are kept when the crawl is over. Answers of a typed source, together: a register half read by a run
    that was killed would count as asked. Big ones: by then no other body is in memory beside them.
    """
    by_id = {source.id: source for source in sources}
    later: list[Snapshot] = []
    good: set[str] = set()

    def judge(snapshot: Snapshot) -> None:
        kept = keep(ledger, archive, by_id[snapshot.source], snapshot)
        if kept.part:
            return
        tell(kept)
        if kept.outcome in GOOD:
            good.add(kept.source)

    def receive(snapshot: Snapshot) -> None:
        if by_id[snapshot.source].typed or (snapshot.size or 0) > BIG:
            later.append(snapshot)
        else:
            judge(snapshot)

    if not sources:
        return Crawl()
    spent, seen = ledger.snapshots.requests_since, _seen(ledger, sources)
    left = crawl(sources, archive, seen, spent, clock, allow_loopback, receive, within)
    with ledger.db.atomic():
        for snapshot in later:
            judge(snapshot)
    return Crawl(tuple(by_id), len(good), left=tuple(source for source in by_id if source in left))


def keys_wanted(sources: Sequence[Source]) -> list[Lock]:
    """The keys that publishers want for these sources."""
    wanted: dict[tuple[str, bool], list[str]] = {}
    for source in sources:
        if key := key_of(source):
            wanted.setdefault((source.key or key.variable, key.required), []).append(source.id)
    return [Lock(variable, required, tuple(ids)) for (variable, required), ids in sorted(wanted.items())]


def _seen(ledger: Ledger, sources: Sequence[Source]) -> dict[str, Seen]:
    """Validators of the newest good answer of each address."""
    answers = [row.snapshot for source in sources for row in ledger.snapshots.latest_parts(source.id)]
    return {
        answer.final_url or answer.url: Seen(
            answer.etag, answer.last_modified, answer.sha256, answer.media_type, answer.size
        )
        for answer in answers
        if answer.sha256
    }


def keep(ledger: Ledger, archive: Archive, source: Source, snapshot: Snapshot) -> Snapshot:
    """Judge an answer and append it: a good one of a text must hold the provision."""
    text = digest = None
    before = ledger.snapshots.latest_good(source.id, snapshot.url)
    if snapshot.outcome in GOOD and source.is_text and not snapshot.part and snapshot.sha256:
        try:
            text = cut(source, archive.get(snapshot.sha256), snapshot.media_type)
            digest = text_digest(text)
        except Unreadable as fault:
            changed = {"outcome": fault.outcome, "reason": fault.reason, "etag": None, "last_modified": None}
            snapshot = snapshot.model_copy(update=changed)
    if snapshot.outcome == "ok" and before and before.snapshot.sha256 == snapshot.sha256:
        snapshot = snapshot.model_copy(update={"outcome": "unchanged"})
    ledger.snapshots.add(snapshot, recipe(source), text, digest)
    return snapshot
