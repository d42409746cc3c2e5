"""The Federal Register: a proposal is not law, a rule without a day sets nothing, a day that moves is one correction."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.dossiers import COUNTRY, FREE
from tests.tracker.statehouse import Statehouse

REGISTER = """
[[source]]
id = "register"
interface = "federal_register"
kind = "register"
title = "Register of Examplia"
url = "https://register.example/api/v1/"
trust = "record"
means = "prohibited"
"""
MAIN = "https://register.example/api/v1/documents.json"


def document(number: str, kind: str, title: str, published: str, **more: Any) -> dict[str, Any]:
    return {
        "document_number": number, "type": kind, "title": title, "publication_date": published, "effective_on": None,
        "docket_ids": ["Docket No. EX-1"], "action": kind, "abstract": "", "citation": f"91 ER {number}", "dates": None,
        "html_url": f"https://register.example/{number}", **more,
    }  # fmt: skip


PROPOSED = document("2026-1", "Proposed Rule", "Placement of Mitragynine in Schedule I", "2026-02-01")
WITHDRAWN = document("2026-2", "Proposed Rule", "Placement of Mitragynine in Schedule I; Withdrawal", "2026-03-01",
                     action="Withdrawal of proposed rule")  # fmt: skip
RULE = document("2026-3", "Rule", "Placement of Mitragynine in Schedule I", "2026-03-10", effective_on="2026-05-01")
NO_DAY = document("2026-4", "Rule", "Placement of Mitragynine in Schedule I", "2026-03-10")
DELAY = document(
    "2026-5", "Rule", "Placement of Mitragynine in Schedule I; Delay of Effective Date", "2026-04-10",
    action="Final rule; delay of effective date", effective_on="2026-04-10",
    dates="The effective date of the rule published March 10, 2026, is delayed from May 1, 2026, until July 1, 2026.",
)  # fmt: skip
RELATIVES = document("2026-6", "Rule", "Temporary Placement of MGM-15 in Schedule I", "2026-03-10",
                     effective_on="2026-03-10", abstract="Mitragynine and 7-hydroxymitragynine are not touched.",
                     docket_ids=["EX-9"])  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> Statehouse:
    house = Statehouse(tmp_path)
    house.dossier("xx", COUNTRY, REGISTER, FREE)
    return house


def publish(
    house: Statehouse, at: str, *documents: dict[str, Any]
) -> list[tuple[str, str | None, str | None, str | None]]:
    body = json.dumps({"count": len(documents), "results": list(documents)})
    house.answer(at, body, "xx/register", url=MAIN, media_type="application/json")
    return house.told(at)


def status(house: Statehouse) -> list[tuple[str, str | None]]:
    return [(h.entry.status, h.entry.effective_from) for h in house.ledger.held("xx")["kratom"]]


def test_a_proposal_never_sets_a_status(house: Statehouse) -> None:
    assert publish(house, "2026-01-15T12:00") == []
    assert publish(house, "2026-02-02T12:00", PROPOSED) == [("introduced", "2026-02-01", None, None)]
    assert publish(house, "2026-02-03T12:00", PROPOSED) == []
    assert status(house) == [("unregulated", None)]
    assert publish(house, "2026-03-02T12:00", PROPOSED, WITHDRAWN) == [("withdrawn", "2026-03-01", None, None)]
    assert status(house) == [("unregulated", None)]


def test_a_rule_with_a_day_is_recorded_and_its_proposal_enacted(house: Statehouse) -> None:
    publish(house, "2026-02-02T12:00", PROPOSED)
    assert sorted(publish(house, "2026-03-11T12:00", PROPOSED, RULE)) == [
        ("enacted", "2026-03-10", None, None),
        ("scheduled", "2026-05-01", "unregulated", "prohibited"),
    ]
    stages = [row["stage"] for row in house.ledger.db.query("SELECT stage FROM proposals")]
    assert stages == ["enacted"]
    assert house.told("2026-05-01T12:00") == [("took_effect", "2026-05-01", "unregulated", "prohibited")]


def test_what_the_first_fetch_shows_is_recorded_and_not_told_but_its_day_is(house: Statehouse) -> None:
    assert publish(house, "2026-03-11T12:00", PROPOSED, RULE) == []
    assert status(house) == [("unregulated", None), ("prohibited", "2026-05-01")]
    assert house.told("2026-05-01T12:00") == [("took_effect", "2026-05-01", "unregulated", "prohibited")]


def test_a_rule_without_a_day_asks_a_person(house: Statehouse) -> None:
    publish(house, "2026-01-15T12:00", PROPOSED)
    publish(house, "2026-03-11T12:00", PROPOSED, NO_DAY)
    assert status(house) == [("unregulated", None)]
    assert house.reviews() == [("no_date", "kratom")]


def test_a_day_that_moves_is_one_correction_that_names_what_was_told(house: Statehouse) -> None:
    publish(house, "2026-01-15T12:00", PROPOSED)
    publish(house, "2026-03-11T12:00", PROPOSED, RULE)
    scheduled = next(c.id for c in house.ledger.changes() if c.kind == "scheduled")
    assert publish(house, "2026-04-11T12:00", PROPOSED, RULE, DELAY)[0] == (
        "corrected", "2026-07-01", "prohibited", "prohibited",
    )  # fmt: skip
    assert [c.retracts for c in house.ledger.changes() if c.kind == "corrected"] == [scheduled]
    assert house.told("2026-05-01T12:00") == []
    assert house.told("2026-07-01T12:00") == [("took_effect", "2026-07-01", "unregulated", "prohibited")]


def test_relatives_alone_are_placed_and_the_background_is_not(house: Statehouse) -> None:
    publish(house, "2026-01-15T12:00", PROPOSED)
    publish(house, "2026-03-11T12:00", PROPOSED, RELATIVES)
    assert status(house) == [("unregulated", None)]
    assert sorted(house.ledger.held("xx")) == ["kratom", "mgm-15"]


def test_what_the_register_no_longer_lists_is_not_withdrawn(house: Statehouse) -> None:
    publish(house, "2026-02-02T12:00", PROPOSED)
    publish(house, "2026-03-11T12:00", PROPOSED, RULE)
    assert publish(house, "2026-03-12T12:00") == []
    assert status(house) == [("unregulated", None), ("prohibited", "2026-05-01")]


def test_a_register_whose_bytes_are_gone_is_named_and_the_rest_goes_on(house: Statehouse) -> None:
    publish(house, "2026-02-02T12:00", PROPOSED)
    for kept in (house.folder / "archive").rglob("*.gz"):
        kept.unlink()
    body = json.dumps({"count": 1, "results": [RULE]})
    house.answer("2026-03-11T12:00", body, "xx/register", url=MAIN, media_type="application/json")
    for kept in (house.folder / "archive").rglob("*.gz"):
        kept.unlink()
    house.dossier("yy", COUNTRY, FREE.replace("2026-01-01", "2026-01-02"))
    recording = house.record("2026-03-11T12:00")
    assert recording.faults[0].startswith("xx/register: could not be read: KeyError")
    assert status(house) == [("unregulated", None)]
    assert "yy" in house.ledger.dossiers()
