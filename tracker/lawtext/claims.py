"""What a law text says, claim by claim, with the place of the words that say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tracker.model import Aim, Limit, Status

BarredAct = Literal["possession", "sale", "import", "manufacture"]
TermName = Literal["label", "testing", "registration", "synthetic_ban", "preempts_local"]
DocumentKind = Literal[
    "act", "bill", "code", "rule", "emergency_rule", "proposed_rule", "ordinance", "court_order", "notice", "page",
    "action_list", "other",
]  # fmt: skip


@dataclass(frozen=True)
class Claim:
    """Words at `start` to `end` of the text, and the rule that read them so."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True)
class Ban(Claim):
    """The text's own operative words bar these acts with a substance. `status`: what that makes of it."""

    substance: str
    acts: tuple[BarredAct, ...]
    status: Status
    over: Limit | None = None
    """Only what exceeds this is barred."""


@dataclass(frozen=True)
class Listed(Claim):
    """The text names the substance in a list that bars nothing of itself, or whose effect stands elsewhere."""

    substance: str
    status: Status | None = None
    """What the list makes of it, where it tells: `prescription_only` of a list of medicines."""


@dataclass(frozen=True)
class Age(Claim):
    """Nobody younger may buy or have it."""

    years: int


@dataclass(frozen=True)
class Cap(Claim):
    """The most of a substance that a product may have."""

    limit: Limit


@dataclass(frozen=True)
class Term(Claim):
    """What the text requires of a product or seller, or says of local law."""

    name: TermName
    value: bool


@dataclass(frozen=True)
class Repeal(Claim):
    """The text takes a rule about a substance away."""

    what: str
    substances: tuple[str, ...]


@dataclass(frozen=True)
class Effect(Claim):
    """When the text or a part of it begins. `day` None: the words name no computable day."""

    day: str | None
    scope: str | None = None


@dataclass(frozen=True)
class Sunset(Claim):
    """The last day in effect. `day` None: it ends on an event."""

    day: str | None


@dataclass(frozen=True)
class Aimed(Claim):
    """What the text is for."""

    aim: Aim


@dataclass(frozen=True)
class Face:
    """What a document is by its own face."""

    kind: DocumentKind
    language: str
    title: str | None
    identifier: str | None
    session: str | None
    published: str | None
    in_force: bool | None
