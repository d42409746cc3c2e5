"""What a spider brings and what a reader finds in it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from tracker.model.law import Limit
from tracker.model.noun import Noun
from tracker.model.words import Aim, Link, Outcome, Stage, Status


class Snapshot(Noun):
    """One answer of an official source, good or bad. `part` marks what hangs on the source's main answer."""

    source: str
    url: str
    final_url: str | None = None
    part: bool = False
    fetched_at: datetime
    outcome: Outcome
    reason: str | None = None
    http_status: int | None = None
    media_type: str | None = None
    sha256: str | None = None
    size: int | None = None
    etag: str | None = None
    last_modified: str | None = None
    retry_after: datetime | None = None


class Finding(Noun):
    """A claim read in a text, with the words that prove it. What the text does not say is null."""

    kind: str
    substance: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    rule: str
    acts: tuple[Literal["possession", "sale", "import", "manufacture"], ...] = ()
    status: Status | None = None
    effective_from: str | None = None
    sunset: str | None = None
    min_age: int | None = None
    limits: tuple[Limit, ...] = ()
    label: bool | None = None
    testing: bool | None = None
    registration: bool | None = None
    synthetic_ban: bool | None = None
    preempts_local: bool | None = None
    citation: str | None = None
    url: Link = None
    published: str | None = None


class ProposalEvent(Noun):
    """One dated step of a proposal.

    `stage`: what its words alone say. `reached`: where the proposal stands with it, by all steps before: the second
    house's passage makes it `passed_both`, a session's end fails nothing that was carried over. None where the step
    moves nothing; it is for the ledger, and no document has it.
    """

    on: str | None
    stage: Stage | None
    text: str
    url: Link = None
    reached: Stage | None = Field(default=None, exclude=True)

    @property
    def step(self) -> Stage | None:
        """The stage that the ledger keeps of it."""
        return self.reached or self.stage


class Proposal(Noun):
    """A bill, proposed rule or draft ordinance: it never sets a status.

    `jurisdiction`: ISO code of whose it is, where the record says so.
    """

    identifier: str
    jurisdiction: str | None = None
    session: str | None = None
    title: str
    stage: Stage
    aim: tuple[Aim, ...] = ()
    substances: tuple[str, ...] = ()
    events: tuple[ProposalEvent, ...] = ()
    effective_from: str | None = None
    url: Link = None


class Document(Noun):
    """What a saved file is. `in_force` is null where the text cannot tell."""

    kind: str
    title: str | None = None
    language: str | None = None
    published: str | None = None
    in_force: bool | None = None


class Reading(Noun):
    """All that a reader makes of one document."""

    documents: tuple[Document, ...] = ()
    findings: tuple[Finding, ...] = ()
    proposals: tuple[Proposal, ...] = ()

    def __add__(self, other: Reading) -> Reading:
        return Reading(
            documents=self.documents + other.documents,
            findings=self.findings + other.findings,
            proposals=self.proposals + other.proposals,
        )
