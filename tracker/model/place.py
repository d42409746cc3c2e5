"""Places with the sources that are watched for them, and the subject that is tracked."""

from __future__ import annotations

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from tracker.model.law import StatusPeriod
from tracker.model.noun import Noun
from tracker.model.words import (
    Bills,
    Code,
    Every,
    Interface,
    JurisdictionKind,
    Line,
    Page,
    SourceKind,
    Status,
    Text,
    Url,
    Words,
)
from tracker.normalize import is_loopback


class Source(Noun):
    """A watched official document. `id` is full: jurisdiction code, slash, id in the dossier."""

    id: Line
    jurisdiction: Words
    interface: Interface
    kind: SourceKind
    title: Line
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
        """The reader's name: the interface's own for registers and bills, else `quotes`."""
        return self.reader or ("quotes" if self.is_text else self.interface)

    @property
    def is_text(self) -> bool:
        """The document is a text, watched for its words; else it is a list of documents with fields."""
        return self.interface in (*get_args(Page), *get_args(Text))

    @property
    def typed(self) -> bool:
        """Typed interfaces are believed at first sight; pages are not."""
        return self.interface not in get_args(Page)

    @property
    def tells_law(self) -> bool:
        """False for systems of bills and drafts: what they say is not yet law."""
        return self.interface not in get_args(Bills)


class Jurisdiction(Noun):
    """Whose law it is. `code` is the dossier's place in the tree, `parent` the code above it.

    `geoid` is the US Census Bureau's identifier, FIPS codes joined; `names` are further names, local ones first.
    """

    code: Code
    parent: Words | None
    name: Line
    kind: JurisdictionKind
    iso: Words | None = None
    ocd: Words | None = None
    geoid: Annotated[str, Field(pattern=r"^[0-9]{2,10}$")] | None = None
    names: tuple[Line, ...] = ()
    timezone: Words


class Dossier(Noun):
    """A place's file: identity, sources to watch, status held."""

    jurisdiction: Jurisdiction
    sources: tuple[Source, ...] = ()
    status: tuple[StatusPeriod, ...] = ()


class Substance(Noun):
    """A substance and all its names; `reject` are look-alike words that are not it."""

    id: Code
    name: Line
    names: tuple[Line, ...] = Field(min_length=1)
    falls_back_to: Words | None = None


class Subject(Noun):
    """What is tracked: its substances, look-alikes to reject, and the words a search is made of."""

    id: Line
    name: Line
    query: Line
    reject: tuple[Words, ...] = ()
    substances: tuple[Substance, ...] = Field(min_length=1)

    def substance(self, key: str) -> Substance:
        for substance in self.substances:
            if substance.id == key:
                return substance
        known = ", ".join(s.id for s in self.substances)
        raise KeyError(f"substance '{key}' is not in subject '{self.id}'; known: {known}")
