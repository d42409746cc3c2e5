"""Every dated record of the research is answered by the dossiers on a day inside its period."""

from __future__ import annotations

import json
import os
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.command import ROOT
from tracker.answer import answer
from tracker.normalize import first_day, last_day
from tracker.places import Known
from tracker.registry import load

FOLDER = Path(os.environ.get("TRACKER_FACTS") or ROOT.parent / "shared" / "facts")
if not FOLDER.is_dir():
    pytest.skip(f"no research records at {FOLDER}: set TRACKER_FACTS", allow_module_level=True)

RECORDS: list[dict[str, Any]] = [
    json.loads(line) for path in sorted(FOLDER.glob("*.jsonl")) for line in path.read_text().splitlines()
]
REGISTRY = load(ROOT / "data")
KNOWN = Known.of_dossiers(REGISTRY.dossiers)


def certain_day(record: dict[str, Any]) -> date | None:
    """A day that lies in the period however its partial dates are meant; None where there is none."""
    begins, ends = record["effective_from"], record["effective_to"]
    first = last_day(begins) if begins else None
    last = first_day(ends) - timedelta(days=len(ends) != len("YYYY-MM-DD")) if ends else None
    if first and last and first > last:
        return None
    return first or last or date(2026, 11, 21)


def answers(record: dict[str, Any], day: date) -> tuple[str, str]:
    said = answer(
        KNOWN.chain(KNOWN.gazetteer.one(record["jurisdiction"])), REGISTRY.subject, record["substance"], day, None
    )
    return said.layers[0].status, said.status


@pytest.mark.parametrize(
    "record", RECORDS, ids=lambda r: f"{r['jurisdiction']}-{r['substance']}-{r['effective_from']}"
)
def test_a_record_is_the_answer_on_its_days(record: dict[str, Any]) -> None:
    day = certain_day(record)
    if day is None:
        assert len(record["effective_to"]) < len("YYYY-MM-DD")  # only a partial date leaves no certain day
        return
    own, answered = answers(record, day)
    assert record["status"] in (own, answered)  # a layer above may decide, and the own record is kept and shown


def test_every_place_of_the_records_has_a_dossier() -> None:
    assert {KNOWN.gazetteer.one(record["jurisdiction"]) for record in RECORDS} <= REGISTRY.codes
