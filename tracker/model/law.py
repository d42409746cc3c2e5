"""What an entry says the law is, and the words that prove it."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import Field, model_validator

from tracker.model.noun import Noun, fingerprint
from tracker.model.words import Act, Confidence, InstrumentKind, LegalDate, Status, Url, Words


class Limit(Noun):
    """The most of a substance that a product may hold, e.g. 2 `%` `of alkaloids`.

    `over` is what exceeding it makes the thing.
    """

    substance: Words
    max: float = Field(ge=0, allow_inf_nan=False)
    unit: Literal["%", "ppm", "mg", "mg/g", "mg/mL", "ratio"]
    basis: Literal[
        "of alkaloids", "w/w", "dry weight", "per serving", "per dosage unit", "per container", "per day",
        "product", "to mitragynine",
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
