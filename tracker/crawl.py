"""Runs the spiders that are due and judges what they bring. The one module that knows both sides."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from datetime import datetime
from typing import Any

from spiders.budget import by_key, key_of, since
from spiders.conditional import Seen
from spiders.run import Ended, crawl
from spiders.turns import shared_by
from tracker.archive import Archive
from tracker.doctor.keys import Lock
from tracker.due import Crawl
from tracker.extract import Unreadable
from tracker.ledger import Ledger
from tracker.model import GOOD, Snapshot, Source
from tracker.provision import cut, recipe, text_digest
from tracker.snapshots import Row

__all__ = ["Judge", "ask", "crawl_sources", "keep", "keys_wanted", "seen_of", "shared_by", "spent"]
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
    """Ask all sources; an answer is in the ledger a second after it is judged. Once a process.

    `within`: seconds after which no source is begun with. `tell` hears of each answer that was judged.
    Two kinds are kept when the crawl is over. Answers of a typed source, together: a register half read by a run
    that was killed would count as asked. Big ones: by then no other body is in memory beside them.
    """
    judge = Judge(sources, ledger, archive, tell)
    later: list[Snapshot] = []

    def receive(snapshot: Snapshot) -> None:
        if judge.by_id[snapshot.source].typed or (snapshot.size or 0) > BIG:
            later.append(snapshot)
            return
        if not ledger.db.conn.in_transaction:
            ledger.db.begin()
        judge(snapshot)

    if not sources:
        return Crawl()
    spent, seen = ledger.snapshots.requests_since, _seen(ledger, archive, sources)
    left = crawl(sources, archive, seen, spent, clock, allow_loopback, receive, within, ledger.db.commit).left
    with ledger.db.atomic():
        for snapshot in later:
            judge(snapshot)
    return judge.crawl(left)


class Judge:
    """Takes answers into the ledger, each as it comes, and counts those that could be read."""

    def __init__(
        self, sources: Sequence[Source], ledger: Ledger, archive: Archive, tell: Callable[[Snapshot], None]
    ) -> None:
        self.by_id = {source.id: source for source in sources}
        self.ledger, self.archive, self.tell = ledger, archive, tell
        self.good: set[str] = set()

    def __call__(self, snapshot: Snapshot) -> None:
        kept = keep(self.ledger, self.archive, self.by_id[snapshot.source], snapshot)
        if kept.part:
            return
        self.tell(kept)
        if kept.outcome in GOOD:
            self.good.add(kept.source)

    def crawl(self, left: Container[str]) -> Crawl:
        """What became of the sources, of which some were left."""
        return Crawl(tuple(self.by_id), len(self.good), left=tuple(id for id in self.by_id if id in left))


def ask(
    sources: Sequence[Source],
    archive: Archive,
    seen: Mapping[str, tuple[Any, ...]],
    spent: Mapping[str, int],
    clock: Callable[[], datetime],
    allow_loopback: bool,
    receive: Callable[[Snapshot], None],
    within: float | None,
    hosts: Container[str],
) -> Ended:
    """Ask sources where there is no ledger: all that it would tell is handed in."""
    known = {url: Seen(*facts) for url, facts in seen.items()}
    return crawl(
        sources, archive, known, lambda sharing, _: spent[next(iter(by_key(sharing)))], clock, allow_loopback,
        receive, within, hosts=hosts,
    )  # fmt: skip


def spent(sources: Sequence[Source], ledger: Ledger, now: datetime) -> dict[str, int]:
    """How many requests were made for these sources with each key, in its present day or month."""
    count = ledger.snapshots.requests_since
    return {name: count(sharing, since(sharing, now)) for name, sharing in by_key(sources).items()}


def keys_wanted(sources: Sequence[Source]) -> list[Lock]:
    """The keys that publishers want for these sources."""
    wanted: dict[tuple[str, bool], list[str]] = {}
    for source in sources:
        if key := key_of(source):
            wanted.setdefault((source.key or key.variable, key.required), []).append(source.id)
    return [Lock(variable, required, tuple(ids)) for (variable, required), ids in sorted(wanted.items())]


def _seen(ledger: Ledger, archive: Archive, sources: Sequence[Source]) -> dict[str, Seen]:
    """Bytes that were lost are asked for anew, without validators."""
    return {url: known for url, known in seen_of(ledger, sources).items() if known.sha256 in archive}


def seen_of(ledger: Ledger, sources: Sequence[Source]) -> dict[str, Seen]:
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
    before = ledger.snapshots.latest_good(source.id, snapshot.url)
    text, digest = None, _read_before(before, source, snapshot) if before else None
    is_text = snapshot.outcome in GOOD and source.is_text and not snapshot.part
    if is_text and snapshot.sha256 and not digest:
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


def _read_before(before: Row, source: Source, snapshot: Snapshot) -> str | None:
    """The sha256 of the text, if these very bytes were read before, in the same way: nothing is read twice."""
    known = before.snapshot
    same = (known.sha256, known.media_type, known.part) == (snapshot.sha256, snapshot.media_type, snapshot.part)
    return before.text if same and before.recipe == recipe(source) and snapshot.outcome in GOOD else None
