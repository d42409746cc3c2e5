"""The words of the contract (design, section 6) and the forms of plain values."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator

from tracker.normalize import legal_date, official_url, period, plain_text

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
