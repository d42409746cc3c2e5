"""Labelled texts, and what of a reading answers to a label: both as sets of items, field by field.

The labels' form and the rules by which they were decided: README.md in the folder of the gold.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tests.command import ROOT
from tracker.model import Reading, Subject
from tracker.model.reading import Finding
from tracker.names import mentions

GOLD = Path(os.environ.get("TRACKER_GOLD") or ROOT.parent / "shared" / "gold")
OURS = ROOT / "tests" / "lawtext" / "labelled"
"""Texts of our own invention, labelled in the same form."""
AS_OF = "2026-11-21"
"""The day the labels were made: the day to read on where a document has no date."""
TERMS = ("label", "testing", "registration", "synthetic_ban", "preempts_local")

BASES = {
    "of the overall alkaloid composition of the product": "of alkaloids",
    "of the weight of the substance (kratom)": "w/w",
    "of the weight of the substance (extract)": "w/w",
    "dry weight basis, botanical material": "w/w",
    "weight/weight, weight/volume, or volume/volume": "w/w",
    "per unit pack": "per container",
    "per unit pack (kratom)": "per container",
    "per unit pack (extract)": "per container",
    "single dose": "per dosage unit",
}
"""What some labels of recorded documents take from the text, in the normal form that the README gives for it."""
MILLIGRAMS = {"g": 1000, "g or ml": 1000}
"""Units in which labels of recorded documents tell milligrams."""

Item = tuple[str, ...]
Items = Mapping[str, frozenset[Item]]


@dataclass(frozen=True)
class Labelled:
    """One document and its label."""

    file: str
    body: bytes
    label: Mapping[str, Any]

    @property
    def round(self) -> int:
        """1: read while the rules were written. 2: held out then, read afterwards. 3: read by nobody yet.

        A third was set aside by the hash of the file's name. Half of it was opened when it had been measured, and
        half of the rest when two more rounds of rules had been measured on it.
        """
        return {0: 2, 6: 2, 3: 2, 9: 3}.get(
            int(hashlib.sha256(Path(self.file).name.encode()).hexdigest(), 16) % 12, 1
        )

    @property
    def on(self) -> str:
        return str(self.label.get("published") or AS_OF)

    @property
    def unscored(self) -> frozenset[str]:
        """Fields the label does not decide."""
        return frozenset(self.label.get("unscored") or ())


def day(text: str) -> date:
    """A day as labels write it."""
    return date.fromisoformat(text)


def rows(path: Path) -> list[dict[str, Any]]:
    """The lines of a JSONL file; none where it is absent."""
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()] if path.exists() else []


def labelled(folder: Path) -> Iterator[Labelled]:
    """Invented texts, then recorded documents: from the folder itself, else from the recordings beside it."""
    for label in rows(folder / "labels.jsonl"):
        yield Labelled(label["file"], (folder / "texts" / label["file"]).read_bytes(), label)
    for label in rows(folder / "real.jsonl"):
        places = (folder / label["file"], folder.parent / "real" / str(label.get("from_payload")))
        yield Labelled(label["file"], next(place for place in places if place.is_file()).read_bytes(), label)


def wanted(one: Labelled, subject: Subject) -> Items:
    """What the label says, without the fields it leaves unscored."""
    label = one.label
    decided: dict[str, Iterable[Item]] = {
        "names": ((_id(name, subject),) for name in label["names"]),
        "bans": ((_id(ban["substance"], subject), act) for ban in label["bans"] for act in ban["acts"]),
        "ban quotes": ((_id(ban["substance"], subject), ban["quote"]) for ban in label["bans"]),
        "status": ((_id(what, subject), status) for what, status in label["status_if_in_force"].items() if status),
        "aims": ((aim,) for aim in label["aims"]),
        "min_age": _one(label["min_age"]),
        "limits": (_limit({**limit, "substance": _id(limit["substance"], subject)}) for limit in label["limits"]),
        "effective": _one(_date(label["effective"])),
        "sunset": _one(_date(label["sunset"])),
        "repeals": _one("yes" if label["repeals"] else None),
        "citations": ((citation,) for citation in label["citations"]),
        "kind": _one(label["document_kind"]),
        "in_force": _one(label["in_force"]),
        "language": _one(label["language"]),
        **{term: _one(label[term]) for term in TERMS},
    }
    return {
        field: frozenset(items) for field, items in decided.items() if field.partition(" ")[0] not in one.unscored
    }


def undecided(one: Labelled, subject: Subject) -> frozenset[str]:
    """Substances that the label says are listed, and not what is barred with them."""
    return frozenset(_id(ban["substance"], subject) for ban in one.label["bans"] if not ban["acts"])


def got(reading: Reading, citations: Iterable[str]) -> Items:
    """What a reading says, in the same fields."""
    findings, documents = reading.findings, reading.documents[:1]
    items: dict[str, Iterable[Item]] = {
        "names": ((one.substance,) for one in findings),
        "bans": ((one.substance, act) for one in findings for act in one.acts),
        "ban quotes": ((one.substance, one.quote) for one in findings if one.acts),
        "status": ((one.substance, one.status) for one in findings if one.status and one.status != "unknown"),
        "aims": ((aim,) for proposal in reading.proposals for aim in proposal.aim),
        "limits": (_limit(limit.model_dump()) for one in findings for limit in one.limits),
        "effective": ((day,) for day in _effective(reading)),
        "repeals": (("yes",) for one in findings if one.kind.startswith("repeal")),
        "citations": ((citation,) for citation in citations),
        "kind": ((document.kind,) for document in documents),
        "in_force": (item for document in documents for item in _one(document.in_force)),
        "language": (item for document in documents for item in _one(document.language)),
    }
    for term in ("min_age", "sunset", *TERMS):
        items[term] = [item for one in findings for item in _one(getattr(one, term))]
    return {field: frozenset(values) for field, values in items.items()}


def _effective(reading: Reading) -> Iterable[str]:
    """The day that bears on a substance: where a status is claimed, else any day claimed, else the proposal's."""
    choices: tuple[Callable[[Finding], bool], ...] = (lambda one: bool(one.status or one.acts), lambda one: True)
    for bears in choices:
        if days := {one.effective_from for one in reading.findings if one.effective_from and bears(one)}:
            return days
    return {one.effective_from for one in reading.proposals if one.effective_from}


def _id(name: str, subject: Subject) -> str:
    """The substance a label means: some labels write a name of it in place of its id."""
    if name in {substance.id for substance in subject.substances}:
        return name
    return next((mention.substance for mention in mentions(name, subject)), name)


def _date(said: object) -> object:
    """Of words about a day the day they give, if any."""
    return said.get("date") if isinstance(said, dict) else said


def _one(value: object) -> tuple[Item, ...]:
    return () if value is None else ((str(value),),)


def _limit(limit: Mapping[str, Any]) -> Item:
    unit, basis = str(limit["unit"]), str(limit["basis"])
    most = float(limit["max"]) * MILLIGRAMS.get(unit, 1)
    return (str(limit["substance"]), f"{most:g}", "mg" if unit in MILLIGRAMS else unit, BASES.get(basis, basis))
