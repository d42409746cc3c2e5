"""The words of the contract (design, section 6) and the forms of plain values."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator

from tracker.normalize import file_name, legal_date, link, official_url, one_line, period, plain_text

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
Page = Literal["page", "feed"]
"""Any page: believed when it is seen twice."""
Register = Literal["federal_register"]
"""Documents with a type and a day of effect in fields, some of which make law."""
Bills = Literal[
    "billstatus", "congress", "legiscan", "legistar", "legistar_insite", "oireachtas", "open_legislation",
    "open_states", "oregon", "regulations_gov", "south_dakota", "texas", "tris", "virginia",
]  # fmt: skip
"""Systems of bills, drafts and proposed rules: they tell of proposals and never of law."""
Text = Literal[
    "australia", "boe", "bwb", "dc_code", "dof", "e_sbirka", "ecfr", "egov_japan", "eisb", "elegislation_hk",
    "eur_lex", "fedlex", "finlex", "gesetze_im_internet", "impo", "justel", "justice_canada", "law_go_kr",
    "legilux", "legislation_nz", "legislation_uk", "leychile", "likumi", "lovdata", "normattiva", "rada",
    "retsinformation", "riigi_teataja", "riksdagen", "ris", "sejm", "slov_lex", "sso", "tar_lithuania", "us_code",
]  # fmt: skip
"""Official texts of law with their publisher's own fields: read as pages are, and believed at first sight."""
Interface = Literal[Page, Register, Bills, Text, "hand"]
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
Line = Annotated[str, AfterValidator(one_line)]
"""Words in one line: names and titles."""
Code = Annotated[str, AfterValidator(file_name)]
"""Of a place or a substance: feeds are files of that name."""
LegalDate = Annotated[str, AfterValidator(legal_date)]
Url = Annotated[str, AfterValidator(official_url)]
Link = Annotated[str | None, AfterValidator(link)]
"""What publishers give for an address: None where it is none."""
Every = Annotated[str, AfterValidator(period)]
