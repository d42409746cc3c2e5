"""The Federal Register's reader: what only proposes, one proposal a docket. Invented documents."""

from __future__ import annotations

from random import Random

import pytest

from tests.tracker.register import (
    EXTENDED,
    FINAL,
    INTENT,
    RELATIVES,
    RELATIVES_TEXT,
    SITE,
    WITHDRAWN,
    only,
    placed,
    read,
    record,
    search,
)

# Proposals


def test_one_docket_is_one_proposal_with_its_steps() -> None:
    proposal = only(read(search(WITHDRAWN, EXTENDED, INTENT)))
    assert (proposal.identifier, proposal.stage, proposal.aim) == ("EX-7", "withdrawn", ("schedule_7oh",))
    assert (proposal.title, proposal.substances) == ("Placement of 7-Hydroxymitragynine in Schedule I", ("7-oh",))
    assert [(event.on, event.stage, event.text, event.url) for event in proposal.events] == [
        ("2026-07-06", "proposed", "Notice of intent.", f"{SITE}2026-100"),
        ("2026-08-06", None, "Notice of intent; extension of comment period.", f"{SITE}2026-200"),
        ("2026-10-13", "withdrawn", "Withdrawal of notice of intent.", f"{SITE}2026-300"),
    ]


def test_the_rule_of_a_docket_is_its_last_step() -> None:
    proposal = only(read(search(FINAL, INTENT)))
    assert (proposal.stage, proposal.effective_from, proposal.url) == ("final", "2026-12-01", f"{SITE}2026-400")


def test_an_extension_alone_is_still_a_proposal() -> None:
    proposal = only(read(EXTENDED | {"docket_ids": None}))
    assert (proposal.identifier, proposal.stage, proposal.events[0].stage) == ("2026-200", "proposed", None)


@pytest.mark.parametrize(
    ("title", "abstract", "aim"),
    [
        ("Placement of Mitragynine in Schedule I", "", "prohibit"),
        ("Placement of Mitragynine and 7-Hydroxymitragynine in Schedule I", "", "prohibit"),
        ("Placement of 7-Hydroxymitragynine in Schedule I", "Kratom is a tree.", "schedule_7oh"),
        ("Placement of MGM-15 in Schedule I", "", "other"),
        (RELATIVES, "Places MGM-15 and MGM-16. It does not reach kratom.", "other"),
        ("Removal of Kratom From Schedule I", "", "repeal_ban"),
        ("Labels of Kratom as Food", "", "other"),
    ],
)
def test_the_aim_is_that_of_what_is_proposed(title: str, abstract: str, aim: str) -> None:
    assert only(read(record("2026-1", "Proposed Rule", title, abstract=abstract))).aim == (aim,)


@pytest.mark.parametrize(
    ("title", "action"),
    [
        ("Importer of Controlled Substances Application: 7-Hydroxymitragynine, Ltd.", "Notice of application."),
        (
            "Agency Information Collection; Proposed Collection; Kratom Survey",
            "Notice of proposed rules of a form.",
        ),
        ("Import of Kratom", "Notice."),
        ("Proposed Rules of the Quota", "Notice of intent."),
    ],
)
def test_a_notice_that_merely_names_is_no_proposal(title: str, action: str) -> None:
    notice = record("2026-1", "Notice", title, action=action, abstract="They import 7-hydroxymitragynine.")
    assert not read(notice).proposals
    assert len(read(notice).documents) == 1


def test_a_step_letter_of_the_agency_is_no_other_docket() -> None:
    notice, withdrawal = INTENT | {"docket_ids": ["DEA-442"]}, WITHDRAWN | {"docket_ids": ["Docket No. DEA-442W"]}
    assert only(read(search(notice, withdrawal))).identifier == "DEA-442"


def test_other_documents_of_a_docket_are_steps_without_a_stage() -> None:
    hearing = record("2026-150", "Notice", "Hearing on an Indole", action="Notice of hearing.", docket_ids=["EX-7"])
    others = record("2026-160", "Rule", "Placement of Brugmansine", docket_ids=["EX-7"])
    proposal = only(read(search(INTENT, hearing, others)))
    assert (proposal.stage, [event.stage for event in proposal.events]) == ("proposed", ["proposed", None, None])


def test_the_same_reading_in_any_order_and_however_often_it_is_told() -> None:
    stale = FINAL | {"effective_on": None, "action": None}
    parts = [search(INTENT, WITHDRAWN), FINAL, search(FINAL, EXTENDED), stale, RELATIVES_TEXT, RELATIVES_TEXT]
    first, random = read(*parts), Random(7)
    for _ in range(12):
        random.shuffle(parts)
        again = read(*parts, search(FINAL))
        assert (again.documents, again.proposals) == (first.documents, first.proposals)
        assert placed(again)["7-oh"] == placed(first)["7-oh"]
    assert len(first.documents) == 5
    assert placed(first)["7-oh"].effective_from == "2026-12-01"


# Days for comments


def periods(*records: dict[str, object]) -> list[tuple[str | None, str]]:
    """Where comments may be made, and what is said of when."""
    events = only(read(search(*records))).events
    return [(event.url, event.text) for event in events if "(comments from" in event.text]


ASKED = INTENT | {"comments_close_on": "2026-08-05"}
LONGER = EXTENDED | {"comments_close_on": "2026-10-30"}


def test_days_for_comments_are_told_apart_from_the_step() -> None:
    assert periods(ASKED) == [(f"{SITE}2026-100", "Notice of intent. (comments from 2026-07-06 to 2026-08-05)")]
    assert [event.stage for event in only(read(ASKED)).events] == ["proposed", None]
    assert only(read(ASKED)).events[0] == only(read(INTENT)).events[0]


def test_an_extension_moves_the_days_of_what_it_extends() -> None:
    assert periods(ASKED, LONGER) == [
        (f"{SITE}2026-100", "Notice of intent. (comments from 2026-07-06 to 2026-10-30)")
    ]


def test_a_withdrawal_ends_what_is_open_and_may_ask_itself() -> None:
    asks = WITHDRAWN | {"comments_close_on": "2026-12-01"}
    of_withdrawal = (
        f"{SITE}2026-300",
        "Withdrawal of notice of intent. (comments from 2026-10-13 to 2026-12-01)",
    )
    assert periods(ASKED, asks) == [*periods(ASKED), of_withdrawal]
    ended, asked = periods(ASKED, LONGER, asks)
    assert ended[1].endswith("to 2026-10-30) (withdrawn)")
    assert asked == of_withdrawal


@pytest.mark.parametrize("closes", [None, "", "soon"])
def test_no_day_for_comments_is_none(closes: str | None) -> None:
    assert periods(INTENT | {"comments_close_on": closes}) == []


def test_a_rule_is_no_proposal_to_comment_on() -> None:
    assert periods(INTENT, FINAL | {"comments_close_on": "2026-12-01"}) == []
