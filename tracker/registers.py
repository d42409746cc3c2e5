"""What the answers of a typed register tell: believed at first sight, documents joined by their number.

A rule with a date of effect may record by itself where the source is trusted with that; a rule without one asks a
person. What a register no longer lists is not withdrawn.
"""

from __future__ import annotations

from collections.abc import Iterable

from tracker.model import Evidence, Finding, Jurisdiction, Proposal
from tracker.proposals import record_proposal
from tracker.readers import READERS, Part
from tracker.scene import Scene


def take_in_register(scene: Scene, processed: int, upto: int) -> None:
    """Read all newest good answers of the register together, if there is a new one."""
    ledger, source = scene.ledger, scene.source
    if not ledger.snapshots.of(source.id, good=True, after=processed, upto=upto):
        return
    first = ledger.snapshots.last_good_main(source.id, processed) is None
    parts = [
        Part(url=row.snapshot.url, media_type=row.snapshot.media_type, body=scene.archive.get(row.snapshot.sha256))
        for row in ledger.snapshots.latest_parts(source.id, upto)
        if row.snapshot.sha256
    ]
    reading = READERS[source.reads_with](parts, scene.subject, scene.today)
    for finding in reading.findings if source.tells_law else ():
        _take_in(scene, finding, quiet=first)
    places = _places(scene, reading.proposals)
    for proposal in reading.proposals:
        place = places.get(proposal.jurisdiction or "", scene.dossier.jurisdiction)
        scene.result.changes += record_proposal(ledger, place, source, proposal, scene.now, quiet=first)


def _places(scene: Scene, proposals: Iterable[Proposal]) -> dict[str, Jurisdiction]:
    """Places by ISO code and OCD id, where a system of bills tells of others than its own: of all states, say."""
    own = scene.dossier.jurisdiction
    if all(proposal.jurisdiction in (None, own.iso, own.ocd) for proposal in proposals):
        return {}
    places = [dossier.jurisdiction for dossier in scene.ledger.dossiers().values()]
    return {name: place for place in places for name in (place.iso, place.ocd) if name}


def _take_in(scene: Scene, finding: Finding, *, quiet: bool) -> None:
    """Record a placement with a date where the source is trusted; put everything else before a person."""
    if finding.kind != "listed":
        scene.ask("delisted" if finding.kind == "removed" else "mention", finding, None)
        return
    url = finding.url or scene.source.url
    evidence = Evidence(url=url, kind="official", page_date=finding.published, says=finding.quote)
    entry = scene.entry(finding, evidence)
    if entry and finding.effective_from and scene.source.trust == "record":
        scene.write_entry(entry, f"{finding.citation or url}|{finding.substance}", quiet=quiet)
    else:
        scene.ask("listed" if finding.effective_from else "no_date", finding, entry)
