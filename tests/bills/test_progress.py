"""How far a bill came: whole histories of invented bills."""

from __future__ import annotations

import random

import pytest

from tracker.bills.document import Action, BillDocument
from tracker.bills.progress import document_stage, events_of, stage_reached
from tracker.bills.steps import Chamber

HISTORIES: list[tuple[str, str | None, str, list[tuple[str | None, str]]]] = [
    ("nothing done", "US-OH", "introduced", []),
    ("the second house's committee keeps what the first reached", "US-WA", "passed_one_house", [
        ("2026-01-12", "First reading, referred to Health."),
        ("2026-02-02", "Third reading, passed; yeas, 90; nays, 8."),
        ("2026-02-04", "First reading, referred to Law & Justice."),
    ]),
    ("only the second referral is known", "US", "passed_one_house", [
        ("2026-03-04", "Received in the Senate and Read twice and referred to the Committee on the Judiciary."),
    ]),
    ("two houses", "US-IA", "passed_both", [
        ("2026-02-02", "Passed House, ayes 90, nays 8."), ("2026-03-02", "Passed Senate, ayes 40, nays 8."),
    ]),
    ("one house, told twice", "US", "passed_one_house", [
        ("2026-02-02", "On motion to suspend the rules and pass the bill Agreed to by voice vote."),
        ("2026-02-02", "Passed/agreed to in House: On motion to suspend the rules and pass the bill Agreed to."),
    ]),
    ("the second house passed other words", "US", "passed_one_house", [
        ("2026-02-02", "Passed/agreed to in House: On passage Passed by voice vote."),
        ("2026-03-02", "Passed Senate with an amendment by Voice Vote."),
    ]),
    ("and the first agreed to them", "US", "passed_both", [
        ("2026-02-02", "Passed/agreed to in House: On passage Passed by voice vote."),
        ("2026-03-02", "Passed Senate with an amendment by Voice Vote."),
        ("2026-03-09", "On motion that the House agree to the Senate amendment Agreed to without objection."),
    ]),
    ("conference keeps", "US-MO", "passed_both", [
        ("2026-03-02", "Truly Agreed To and Finally Passed"), ("2026-03-03", "H conferees appointed: Doe, Roe"),
    ]),
    ("no signature needed", "US-KY", "enacted", [
        ("2026-03-30", "delivered to Governor"), ("2026-04-12", "became law without Governor's Signature"),
    ]),
    ("signed by the Speaker only", "US-ND", "passed_both", [("2026-04-01", "Signed by Speaker")]),
    ("vetoed", "US-KS", "vetoed", [
        ("2026-04-01", "Enrolled and presented to Governor"), ("2026-04-09", "Vetoed by Governor"),
        ("2026-04-10", "Referred to Committee on Federal and State Affairs"),
    ]),
    ("overridden in one house", "US-KS", "vetoed", [
        ("2026-04-09", "Vetoed by Governor"), ("2026-04-20", "Veto overridden in House; Yea: 90 Nay: 30"),
    ]),
    ("overridden in both", "US-KS", "enacted", [
        ("2026-04-09", "Vetoed by Governor"), ("2026-04-20", "Veto overridden in House; Yea: 90 Nay: 30"),
        ("2026-04-21", "Veto overridden in Senate; Yea: 30 Nay: 10"),
    ]),
    ("overridden in one, lost in the other", "US-KS", "vetoed", [
        ("2026-04-09", "Vetoed by Governor"), ("2026-04-20", "Veto overridden in House; Yea: 90 Nay: 30"),
        ("2026-04-21", "Motion to override veto failed in Senate; Yea: 20 Nay: 20"),
    ]),
    ("partly vetoed", "US-WI", "enacted", [
        ("2026-07-03", "Report approved by the Governor with partial veto"), ("2026-07-05", "Published 7-4-2026"),
    ]),
    ("the session ends", "US-IL", "failed", [
        ("2026-02-02", "Do Pass / Short Debate Public Health Committee; 010-002-000"),
        ("2027-01-12", "Session Sine Die"),
    ]),
    ("the session ends, and it was carried over", "US-HI", "committee", [
        ("2026-02-02", "Referred to HLT, referral sheet 4"),
        ("2026-05-08", "Carried over to 2027 Regular Session."), ("2026-05-08", "Session adjourned sine die"),
    ]),
    ("the session ends on the executive's desk", "US-IL", "to_executive", [
        ("2026-06-20", "Sent to the Governor"), ("2026-06-30", "Session Sine Die"),
    ]),
    ("back to its own house in January", "US-NY", "enacted", [
        ("2025-06-25", "PASSED SENATE"), ("2026-01-07", "DIED IN ASSEMBLY"), ("2026-01-07", "returned to senate"),
        ("2026-05-24", "PASSED SENATE"), ("2026-06-08", "passed assembly"), ("2026-12-31", "SIGNED CHAP.514"),
    ]),
    ("killed, then taken up again", "US-NE", "to_executive", [
        ("2026-02-02", "Indefinitely postponed"), ("2026-02-09", "Motion to reconsider prevailed"),
        ("2026-04-02", "Passed on Final Reading 40-2-7"), ("2026-04-03", "Presented to Governor"),
    ]),
    ("killed, and a clerk still writes", "US-CO", "failed", [
        ("2026-02-02", "House Committee on Health Postpone Indefinitely"), ("2026-03-02", "Fiscal note printed"),
    ]),
    ("taken back", "US-IA", "withdrawn", [("2026-02-02", "Introduced"), ("2026-03-02", "Withdrawn. H.J. 412.")]),
    ("a status without a day is what holds now", "US-GA", "failed", [(None, "Failed"), ("2026-03-02", "House Passed/Adopted")]),
]  # fmt: skip


def bill(where: str | None, lines: list[tuple[str | None, str]]) -> BillDocument:
    actions = tuple(Action(on, order, text) for order, (on, text) in enumerate(lines))
    return BillDocument("HB 1", jurisdiction=where, actions=actions)


@pytest.mark.parametrize(("story", "where", "stage", "lines"), HISTORIES)
def test_stage_of_a_history(story: str, where: str | None, stage: str, lines: list[tuple[str | None, str]]) -> None:
    assert document_stage(bill(where, lines)) == stage


@pytest.mark.parametrize(("story", "where", "stage", "lines"), HISTORIES)
def test_shuffling_changes_nothing(
    story: str, where: str | None, stage: str, lines: list[tuple[str | None, str]]
) -> None:
    events = list(events_of(bill(where, lines)))
    for seed in range(8):
        random.Random(seed).shuffle(events)
        assert stage_reached(events) == stage


def test_the_same_day_goes_by_the_publishers_order() -> None:
    lines: list[tuple[str, int]] = [("Referred to Rules", 2), ("Failed to pass", 1)]
    actions = tuple(Action("2026-02-02", order, text) for text, order in lines)
    assert document_stage(BillDocument("HB 1", jurisdiction="US-OH", actions=actions)) == "failed"


@pytest.mark.parametrize(
    ("houses", "stage"), [(("lower", "upper"), "passed_both"), (("lower", "lower"), "passed_one_house"), ((None, None), "passed_one_house")]
)  # fmt: skip
def test_both_houses_are_two_different_houses(houses: tuple[Chamber | None, ...], stage: str) -> None:
    actions = tuple(Action(f"2026-02-0{n + 1}", n, "Passed", chamber=house) for n, house in enumerate(houses))
    assert document_stage(BillDocument("HB 1", jurisdiction="US-OH", actions=actions)) == stage


def test_words_decide_before_codes() -> None:
    """A publisher's code for the result of a vote does not tell what the result was."""
    text = "On motion to suspend the rules and pass the bill Failed by the Yeas and Nays: 200 - 210."
    action = Action("2026-02-02", 0, text, "lower", "BILLSTATUS actionCode", ("H37300",))
    assert document_stage(BillDocument("HR 1", jurisdiction="US", actions=(action,))) == "failed"


def test_an_unknown_code_is_named_and_the_words_still_read() -> None:
    action = Action("2026-02-02", 0, "Presented to President.", None, "BILLSTATUS actionCode", ("E99",))
    (event,) = events_of(BillDocument("HR 1", jurisdiction="US", actions=(action,)))
    assert event.stage == "to_executive"
    assert event.fault
    assert "'E99' is unknown" in event.fault
