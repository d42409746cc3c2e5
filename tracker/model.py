"""The nouns, as frozen pydantic models: what a dossier says, what a spider brings, what a reader finds.

Field names and words are the contract of the design (sections 6 to 8): they are used from outside.
Legal dates are text, `YYYY[-MM[-DD]]`, with the precision the source gave; instants are aware UTC datetimes.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from tracker.normalize import is_loopback, legal_date, official_url, period, plain_text

Status = Literal[
    "prohibited",
    "sale_prohibited",
    "prescription_only",
    "regulated",
    "age_restricted",
    "unregulated",
    "unknown",
]
Act = Literal["lawful", "unlawful", "conditional", "unknown"]
Confidence = Literal["high", "medium", "low"]
Outcome = Literal["ok", "unchanged", "missing", "blocked", "unreachable", "broken", "skipped"]
Interface = Literal["page", "feed", "federal_register", "hand"]
JurisdictionKind = Literal[
    "union",
    "country",
    "state",
    "province",
    "territory",
    "district",
    "county",
    "parish",
    "city",
    "town",
    "township",
]
InstrumentKind = Literal[
    "act", "code", "rule", "emergency_rule", "ordinance", "gazette", "order", "agency_policy", "court_order"
]
SourceKind = Literal["code", "act", "bill", "rule", "gazette", "register", "agency", "index"]
Stage = Literal[
    "introduced", "committee", "passed_one_house", "passed_both", "to_executive", "enacted", "vetoed", "failed",
    "withdrawn", "proposed", "final",
]  # fmt: skip
Aim = Literal[
    "prohibit",
    "restrict_sale",
    "regulate",
    "age_limit",
    "schedule_7oh",
    "repeal_ban",
    "preempt_local",
    "other",
]
ChangeKind = Literal[
    "took_effect", "lapsed", "scheduled", "learned", "amended", "corrected", "retracted",
    "evidence_lost", "evidence_restored", "source_broken", "source_recovered",
    "introduced", "advanced", "enacted", "vetoed", "failed", "withdrawn", "heartbeat",
]  # fmt: skip

GOOD: frozenset[Outcome] = frozenset({"ok", "unchanged"})
"""Outcomes of a fetch that brought the document."""

Words = Annotated[str, AfterValidator(plain_text)]
"""Text without control characters, never empty."""
LegalDate = Annotated[str, AfterValidator(legal_date)]
Url = Annotated[str, AfterValidator(official_url)]
Every = Annotated[str, AfterValidator(period)]


class Noun(BaseModel):
    """Base of all nouns: frozen, and an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Limit(Noun):
    """The most of a substance that a product may hold, e.g. 2 `%` `of alkaloids`.

    `over` is what exceeding it makes the thing.
    """

    substance: Words
    max: float = Field(ge=0, allow_inf_nan=False)
    unit: Literal["%", "ppm", "mg", "mg/g", "mg/mL", "ratio"]
    basis: Literal[
        "of alkaloids", "w/w", "dry weight", "per serving", "per dosage unit", "per container", "per day", "product",
        "to mitragynine",
    ]  # fmt: skip
    over: Literal["prohibited", "sale_prohibited"] | None = None


class Instrument(Noun):
    """The act, rule or ordinance as made, how lawyers cite it, and where it sits in the code."""

    kind: InstrumentKind
    citation: Words
    codified: Words | None = None
    url: Url | None = None


class Evidence(Noun):
    """The words that prove a claim: either a quote from a watched source, or a page somebody read."""

    source: Words | None = None
    quote: Words | None = None
    url: Url | None = None
    kind: Literal["official", "secondary"] | None = None
    page_date: LegalDate | None = None
    says: Words | None = None

    @model_validator(mode="after")
    def _one_of_two_forms(self) -> Self:
        if self.source:
            if not self.quote:
                raise ValueError(
                    f"evidence from source '{self.source}' needs a quote: the words that prove the claim"
                )
            if len(self.quote.split()) > 40:
                raise ValueError(f"quote is {len(self.quote.split())} words long: give at most 40")
        elif not (self.url and self.kind):
            raise ValueError("evidence needs either source and quote, or url and kind")
        return self


class Terms(Noun):
    """What an entry says the law is. A change of any of these is news; a change of its wording is not."""

    status: Status
    effective_from: LegalDate | None = None
    enforced_from: LegalDate | None = None
    sunset: LegalDate | Literal["unknown"] | None = None
    possession: Act | None = None
    sale: Act | None = None
    import_: Act | None = Field(default=None, alias="import")
    min_age: int | None = Field(default=None, ge=0, le=99)
    limits: tuple[Limit, ...] = ()
    label: bool | None = None
    testing: bool | None = None
    registration: bool | None = None
    synthetic_ban: bool | None = None
    penalty: Words | None = None
    preempts_local: bool | None = None
    enjoined: bool | None = None


class StatusPeriod(Terms):
    """One `[[status]]` entry: it lasts until the next entry of its substance begins, or its sunset."""

    substance: Words
    enacted: LegalDate | None = None
    published: LegalDate | None = None
    confidence: Confidence = "low"
    disputed: bool = False
    as_of: LegalDate | None = None
    note: Words | None = None
    instrument: Instrument | None = None
    evidence: tuple[Evidence, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _needs_what_its_kind_needs(self) -> Self:
        if self.status == "unregulated" and not (self.as_of and any(e.says for e in self.evidence)):
            raise ValueError("status 'unregulated' needs a dated negative search: as_of, and an evidence with says")
        if self.instrument and self.instrument.kind == "emergency_rule" and self.sunset is None:
            raise ValueError('an emergency_rule needs a sunset: its last day in effect, or "unknown"')
        return self

    @property
    def terms(self) -> dict[str, Any]:
        """The legal content alone, as plain JSON values."""
        return self.model_dump(mode="json", by_alias=True, include=set(Terms.model_fields), exclude_defaults=True)

    @property
    def digest(self) -> str:
        """Identity of what this entry says: the same for two entries that differ in wording only."""
        return fingerprint(self.substance, self.terms)

    @property
    def url(self) -> str | None:
        """The best link of the entry itself: its instrument's, else its first evidence's."""
        if self.instrument and self.instrument.url:
            return self.instrument.url
        return next((e.url for e in self.evidence if e.url), None)

    @property
    def citation(self) -> str | None:
        return self.instrument.citation if self.instrument else None


class Source(Noun):
    """A watched official document. `id` is full: jurisdiction code, slash, id in the dossier."""

    id: Words
    jurisdiction: Words
    interface: Interface
    kind: SourceKind
    title: Words
    url: Url
    expect: Words | None = None
    select: Words | None = None
    every: Every = "1d"
    reader: Literal["quotes", "listing", "federal_register"] | None = None
    means: Status | None = None
    trust: Literal["review", "record"] = "review"
    may_be_empty: bool = False
    needs_js: bool = False
    checked: Words | None = None
    language: Words | None = None
    query: Words | None = None
    key: Words | None = None
    note: Words | None = None

    @model_validator(mode="after")
    def _plain_http_needs_a_reason(self) -> Self:
        if self.url.startswith("http://") and not (is_loopback(self.url) or self.note):
            raise ValueError(
                f"url {self.url}: use https; where the official site has only http, say so in the source's note"
            )
        if self.reader == "listing" and self.means is None:
            raise ValueError("reader 'listing' needs means: the status of a substance that is named here")
        if self.means in ("unregulated", "unknown"):
            raise ValueError(f"means '{self.means}': that a law names a substance cannot mean that none does")
        return self

    @property
    def reads_with(self) -> str:
        """The reader's name: the interface's own for typed interfaces, else `quotes`."""
        return self.reader or ("federal_register" if self.interface == "federal_register" else "quotes")

    @property
    def typed(self) -> bool:
        """Typed interfaces are believed at first sight; pages are not."""
        return self.interface not in ("page", "feed")


class Jurisdiction(Noun):
    """Whose law it is. `code` is the dossier's place in the tree, `parent` the code above it."""

    code: Words
    parent: Words | None
    name: Words
    kind: JurisdictionKind
    iso: Words | None = None
    ocd: Words | None = None
    timezone: Words


class Dossier(Noun):
    """A place's file: identity, sources to watch, status held."""

    jurisdiction: Jurisdiction
    sources: tuple[Source, ...] = ()
    status: tuple[StatusPeriod, ...] = ()


class Substance(Noun):
    """A substance and all its names; `reject` are look-alike words that are not it."""

    id: Words
    name: Words
    names: tuple[Words, ...] = Field(min_length=1)
    falls_back_to: Words | None = None


class Subject(Noun):
    """What is tracked: its substances, look-alikes to reject, and the words a search is made of."""

    id: Words
    name: Words
    query: Words
    reject: tuple[Words, ...] = ()
    substances: tuple[Substance, ...] = Field(min_length=1)

    def substance(self, key: str) -> Substance:
        for substance in self.substances:
            if substance.id == key:
                return substance
        known = ", ".join(s.id for s in self.substances)
        raise KeyError(f"substance '{key}' is not in subject '{self.id}'; known: {known}")


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
    url: str | None = None
    published: str | None = None


class ProposalEvent(Noun):
    """One dated step of a proposal."""

    on: str | None
    stage: Stage | None
    text: str
    url: str | None = None


class Proposal(Noun):
    """A bill, proposed rule or draft ordinance: it never sets a status."""

    identifier: str
    session: str | None = None
    title: str
    stage: Stage
    aim: tuple[Aim, ...] = ()
    substances: tuple[str, ...] = ()
    events: tuple[ProposalEvent, ...] = ()
    effective_from: str | None = None
    url: str | None = None


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


class Change(Noun):
    """One event of the change log. `id` is its `tag:` URI; `retracts` the id of the event it undoes."""

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


def fingerprint(*parts: object) -> str:
    """A short stable name for plain JSON values: sha256 of their canonical form, 16 hex digits."""
    canonical = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no canonical form")
