"""What the observers of one source share: where they look, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tracker.archive import Archive
from tracker.ledger import Ledger
from tracker.model import Change, Dossier, Evidence, Finding, Instrument, Source, Status, StatusPeriod, Subject
from tracker.review import Kind, open_review
from tracker.timeline import periods, status_at


@dataclass
class Observation:
    """What came of one source: changes to tell, digests of entries recorded but not told, what went wrong."""

    changes: list[Change] = field(default_factory=list)
    quiet: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)

    @property
    def is_news(self) -> bool:
        """False of most: those of 50,000 sources would fill a tenth of the memory that a run may take."""
        return bool(self.changes or self.quiet or self.faults)


@dataclass(frozen=True)
class Scene:
    """One source of one dossier at one recording."""

    ledger: Ledger
    archive: Archive
    subject: Subject
    dossier: Dossier
    source: Source
    now: datetime
    result: Observation = field(default_factory=Observation)

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.dossier.jurisdiction.timezone)).date()

    def status(self, substance: str) -> Status:
        """The place's own status today, with the subject's fall-back."""
        held = self.ledger.held(self.dossier.jurisdiction.code)
        fallback = self.subject.substance(substance).falls_back_to or ""
        return status_at(periods(held.get(substance, [])), self.today, periods(held.get(fallback, [])))

    def entry(self, finding: Finding, evidence: Evidence) -> StatusPeriod | None:
        """The entry a finding would make, by what the dossier says it means or by its words; None if by neither."""
        status = self.source.means or finding.status
        if status is None:
            return None
        citation = finding.citation or self.source.title
        return StatusPeriod(
            substance=finding.substance,
            status=status,
            effective_from=finding.effective_from,
            sunset=finding.sunset,
            min_age=finding.min_age,
            limits=finding.limits,
            published=finding.published,
            label=finding.label,
            testing=finding.testing,
            registration=finding.registration,
            synthetic_ban=finding.synthetic_ban,
            preempts_local=finding.preempts_local,
            confidence="high",
            as_of=self.today.isoformat() if status == "unregulated" else None,
            instrument=Instrument(
                kind="code" if self.source.kind == "code" else "rule",
                citation=citation,
                url=finding.url or self.source.url,
            ),
            evidence=(evidence,),
        )

    def write_entry(self, entry: StatusPeriod, claim: str, *, quiet: bool) -> None:
        """Record by machine what a claim says now, once."""
        code = self.dossier.jurisdiction.code
        if self.ledger.record_entry(code, entry, self.source.id, f"{self.source.id}|{claim}", self.now) and quiet:
            self.result.quiet.add(entry.digest)

    def ask(self, kind: Kind, finding: Finding, proposed: StatusPeriod | None) -> None:
        """Put a finding before a person."""
        open_review(self.ledger, kind, self.source, finding, proposed, self.now)
