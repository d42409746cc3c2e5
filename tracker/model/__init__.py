"""The nouns, as frozen pydantic models: what a dossier says, what a spider brings, what a reader finds.

Field names and words are the contract of the design (sections 6 to 8): they are used from outside.
Legal dates are text, `YYYY[-MM[-DD]]`, with the precision the source gave; instants are aware UTC datetimes.
"""

from __future__ import annotations

from tracker.model.change import Change
from tracker.model.law import Evidence, Instrument, Limit, StatusPeriod, Terms
from tracker.model.noun import Noun, fingerprint
from tracker.model.place import Dossier, Jurisdiction, Source, Subject, Substance
from tracker.model.publication import Publication
from tracker.model.reading import Document, Finding, Proposal, ProposalEvent, Reading, Snapshot
from tracker.model.words import (
    GOOD,
    Act,
    Aim,
    ChangeKind,
    Confidence,
    InstrumentKind,
    Interface,
    JurisdictionKind,
    Outcome,
    SourceKind,
    Stage,
    Status,
)

__all__ = [
    "GOOD",
    "Act",
    "Aim",
    "Change",
    "ChangeKind",
    "Confidence",
    "Document",
    "Dossier",
    "Evidence",
    "Finding",
    "Instrument",
    "InstrumentKind",
    "Interface",
    "Jurisdiction",
    "JurisdictionKind",
    "Limit",
    "Noun",
    "Outcome",
    "Proposal",
    "ProposalEvent",
    "Publication",
    "Reading",
    "Snapshot",
    "Source",
    "SourceKind",
    "Stage",
    "Status",
    "StatusPeriod",
    "Subject",
    "Substance",
    "Terms",
    "fingerprint",
]
