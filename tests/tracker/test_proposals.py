"""Steps of a proposal: each is told once, however its publisher tells it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dossiers import STATE, page
from tests.spiders.replicas import open_states
from tests.tracker.law import SUBJECT, day
from tests.tracker.statehouse import Statehouse, moment
from tracker.model import Change, Proposal, ProposalEvent, Stage
from tracker.proposals import current_stage, record_proposal
from tracker.readers import Part, bill_records
from tracker.registry import load

INTRODUCED = ProposalEvent(on="2026-03-01", stage="introduced", text="Introduced")
REFERRED = ProposalEvent(on="2026-03-09", stage="committee", text="Referred")
PASSED = ProposalEvent(on="2026-04-20", stage="passed_both", text="Passed")
RETURNED = ProposalEvent(on="2026-05-02", stage="committee", text="Sent back")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Statehouse]:
    one = Statehouse(tmp_path)
    one.dossier("xx", STATE, page("code", "https://law.example/1"))
    one.record("2026-03-01")
    yield one
    one.ledger.close()


def told(house: Statehouse, at: str, *events: ProposalEvent) -> list[tuple[str, str | None]]:
    dossier = load(house.data).dossiers["xx"]
    proposal = Proposal(
        identifier="26-0411", title="On kratom", stage=events[-1].stage or "introduced", events=events
    )
    changes: list[Change] = list(
        record_proposal(house.ledger, dossier.jurisdiction, dossier.sources[0], proposal, moment(at), quiet=False)
    )
    return [(change.kind, change.on) for change in changes]


def status(stage: Stage) -> ProposalEvent:
    """What a publisher's field says of the present, without a day."""
    return ProposalEvent(on=None, stage=stage, text=stage)


def test_a_step_that_its_status_told_is_not_told_again_with_its_day(house: Statehouse) -> None:
    assert told(house, "2026-03-02", INTRODUCED) == [("introduced", "2026-03-01")]
    assert told(house, "2026-03-10", INTRODUCED, status("committee")) == [("advanced", None)]
    assert told(house, "2026-03-11", INTRODUCED, REFERRED, status("committee")) == []


def test_the_same_step_a_second_time_in_law_is_told_a_second_time(house: Statehouse) -> None:
    told(house, "2026-03-02", INTRODUCED, status("committee"))
    assert told(house, "2026-04-21", INTRODUCED, REFERRED, PASSED) == [("advanced", "2026-04-20")]
    assert told(house, "2026-05-03", INTRODUCED, REFERRED, PASSED, RETURNED) == [("advanced", "2026-05-02")]


def lines(*rows: tuple[str, str, str]) -> tuple[ProposalEvent, ...]:
    """A bill's steps as its publisher's lines are read: day, house, words."""
    actions = [open_states.action(number, on, house, words) for number, (on, house, words) in enumerate(rows)]
    bill = open_states.bill(1, "2026", "SB 1", "Prohibits kratom.", "2026-06-01T00:00:00", *actions)
    (proposal,) = bill_records.read([Part(body=open_states.page(1, bill))], SUBJECT, day("2026-06-01")).proposals
    return proposal.events


def test_the_second_house_moves_a_bill_on(house: Statehouse) -> None:
    both = lines(
        ("2026-03-01", "upper", "Introduced in the Senate"),
        ("2026-03-02", "upper", "Passed by a vote of 30 yeas and 5 nays."),
        ("2026-03-03", "lower", "Referred to the Committee on Health"),
        ("2026-03-04", "lower", "Passed by a vote of 80 yeas and 10 nays."),
    )
    assert told(house, "2026-03-05", *both) == [
        ("introduced", "2026-03-01"), ("advanced", "2026-03-02"), ("advanced", "2026-03-04"),
    ]  # fmt: skip
    assert current_stage(house.ledger, "xx/26-0411") == "passed_both"


def test_an_override_by_both_houses_is_told_as_law(house: Statehouse) -> None:
    told(house, "2026-03-02", *lines(("2026-03-01", "upper", "Introduced in the Senate")))
    overridden = lines(
        ("2026-03-01", "upper", "Introduced in the Senate"),
        ("2026-04-01", "executive", "Vetoed by the Governor."),
        ("2026-04-10", "upper", "Senate overrode the veto by a vote of 30 to 5"),
        ("2026-04-11", "lower", "House overrode the veto by a vote of 80 to 10"),
    )
    assert told(house, "2026-04-12", *overridden) == [("vetoed", "2026-04-01"), ("enacted", "2026-04-11")]


def test_a_line_that_moves_nothing_is_told_to_nobody_though_the_record_before_was_another(
    house: Statehouse,
) -> None:
    """A ledger of before kept the stage of the last line alone: a referral in the second house."""
    until_then = (
        ("2026-03-01", "upper", "Introduced in the Senate"),
        ("2026-03-02", "upper", "Passed by a vote of 30 yeas and 5 nays."),
        ("2026-03-03", "lower", "Referred to the Committee on Health"),
    )
    kept_before = [event.model_copy(update={"reached": None}) for event in lines(*until_then)]
    told(house, "2026-03-04", *kept_before)
    assert current_stage(house.ledger, "xx/26-0411") == "committee"
    again = ("2026-03-09", "lower", "Referred to the Committee on Finance")
    assert told(house, "2026-03-10", *lines(*until_then, again)) == []


def test_a_sessions_end_fails_nothing_that_was_carried_over(house: Statehouse) -> None:
    first = ("2026-03-01", "upper", "Introduced in the Senate")
    told(house, "2026-03-02", *lines(first))
    kept = lines(
        first,
        ("2026-05-01", "upper", "Carried over to the next session"),
        ("2026-05-31", "upper", "Adjourned sine die"),
    )
    assert told(house, "2026-06-01", *kept) == []
    assert current_stage(house.ledger, "xx/26-0411") == "introduced"
