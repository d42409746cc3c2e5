"""Every code that a publisher gives, one by one, and the stage it stands for."""

from __future__ import annotations

import pytest

from tracker.bills.code_tables import TABLES, stage_of_code

STATUS, PROGRESS = "LegiScan status", "LegiScan progress event"
STATES, CODE, TYPE = "Open States action classification", "BILLSTATUS actionCode", "BILLSTATUS action type"
REGISTER, OPEN_LEGISLATION = "Federal Register document type", "Open Legislation status"
REGULATIONS = "Regulations.gov document type"
IE_STATUS, IE_STAGE = "Oireachtas bill status", "Oireachtas stage"
EXPECTED: dict[str, dict[str | None, list[int | str]]] = {
    STATUS: {
        None: [0], "introduced": [1], "passed_one_house": [2], "passed_both": [3], "enacted": [4], "vetoed": [5],
        "failed": [6],
    },
    PROGRESS: {
        None: [7, 12], "introduced": [1], "committee": [9, 10, 11], "passed_one_house": [2], "passed_both": [3],
        "enacted": [4, 8], "vetoed": [5], "failed": [6],
    },
    REGULATIONS: {
        None: ["Notice", "Other", "Supporting & Related Material"], "proposed": ["Proposed Rule"], "final": ["Rule"],
        "withdrawn": ["Proposed Rule, withdrawn"],
    },
    STATES: {
        "introduced": ["filing", "introduction", "reading-1"],
        "committee": ["referral", "referral-committee", "committee-passage", "committee-passage-favorable",
                      "committee-passage-unfavorable"],
        "passed_one_house": ["passage", "receipt"],
        "passed_both": ["enrolled"],
        "to_executive": ["executive-receipt"],
        "enacted": ["became-law", "executive-signature", "executive-veto-line-item"],
        "vetoed": ["executive-veto", "veto-override-failure"],
        "failed": ["failure", "committee-failure"],
        "withdrawn": ["withdrawal"],
        None: ["reading-2", "reading-3", "substitution", "deferral", "amendment-introduction", "amendment-passage",
               "amendment-withdrawal", "amendment-failure", "amendment-amendment", "amendment-deferral",
               "veto-override-passage", "carried-over", "sponsorship"],
    },
    CODE: {
        "introduced": ["1000", "10000", "Intro-H", "Intro-S"],
        "committee": ["2000", "5000", "11000", "13100", "13200", "14000", "14500", "14900", "H11100", "H11100-A",
                      "H11200", "H12100", "H12200", "H12300", "H12410"],
        "passed_one_house": ["8000", "17000", "H37300"],
        "to_executive": ["28000", "E20000"],
        "enacted": ["36000", "E30000", "E40000"],
        "vetoed": ["31000"],
        None: ["91000", "93000", "94000", "B00100", "H14000", "H15000", "H17000", "H1L210", "H1L220", "H25200",
               "H30000", "H30200", "H30300", "H35000", "H37100", "H38310", "H81000", "H8D000"],
    },
    TYPE: {
        "enacted": ["BecameLaw"],
        "committee": ["Committee", "Committee Actions", "Calendars", "Discharge"],
        "introduced": ["Introduced in House", "Introduced in Senate"],
        None: ["Actions by the President", "Actions Related to President", "Actions Related to Veto",
               "Amending Actions", "Chamber Actions", "Chamber Consideration Actions", "Conference Actions", "Floor",
               "ForwardY-N", "House Actions", "IntroReferral", "NotUsed", "President", "Procedural",
               "ResolvingDifferences", "Senate Actions", "Significant Actions", "Unknown", "VARIES"],
    },
    REGISTER: {
        "final": ["RULE", "Rule"], "proposed": ["PRORULE", "Proposed Rule"],
        None: ["NOTICE", "Notice", "PRESDOCU", "Presidential Document"],
    },
    OPEN_LEGISLATION: {
        "introduced": ["INTRODUCED"],
        "committee": ["IN_ASSEMBLY_COMM", "IN_SENATE_COMM", "ASSEMBLY_FLOOR", "SENATE_FLOOR"],
        "passed_one_house": ["PASSED_ASSEMBLY", "PASSED_SENATE"],
        "to_executive": ["DELIVERED_TO_GOV"],
        "enacted": ["SIGNED_BY_GOV", "POCKET_APPROVAL"],
        "vetoed": ["VETOED"],
        "withdrawn": ["STRICKEN"],
        "failed": ["LOST"],
        None: ["SUBSTITUTED", "ADOPTED"],
    },
    "TRIS": {"proposed": ["notified"], None: ["standstill"], "withdrawn": ["withdrawn"]},
    IE_STATUS: {
        None: ["Current"], "enacted": ["Enacted"], "withdrawn": ["Withdrawn"],
        "failed": ["Rejected", "Defeated", "Lapsed"],
    },
    IE_STAGE: {
        "introduced": ["First Stage"], "committee": ["Committee Stage"],
        "passed_one_house": ["Fifth Stage", "Final Stage", "Report and Final Stages"],
        None: ["Second Stage", "Order for Second Stage", "Report Stage"],
    },
}  # fmt: skip
ONE_BY_ONE = [
    (publisher, code, stage)
    for publisher, stages in EXPECTED.items()
    for stage, codes in stages.items()
    for code in codes
]


@pytest.mark.parametrize(("publisher", "code", "stage"), ONE_BY_ONE)
def test_stage_of_a_code(publisher: str, code: int | str, stage: str | None) -> None:
    assert stage_of_code(publisher, code) == stage


def test_no_code_is_without_its_test() -> None:
    tested = {(publisher, code) for publisher, code, _ in ONE_BY_ONE}
    assert {(publisher, code) for publisher, table in TABLES.items() for code in table} == tested


def test_a_number_in_quotes_is_the_number() -> None:
    assert stage_of_code(STATUS, "4") == "enacted"


@pytest.mark.parametrize(
    ("publisher", "code"),
    [(STATUS, 7), (STATUS, -1), (STATUS, True), (PROGRESS, 13), (STATES, "passed"), (CODE, "E99999"), (TYPE, "Prayer"),
     (REGISTER, "ORDER"), (OPEN_LEGISLATION, "GONE")],
)  # fmt: skip
def test_an_unknown_code_is_an_error_that_names_it(publisher: str, code: int | str) -> None:
    with pytest.raises(ValueError, match=f"{publisher} '{code}' is unknown"):
        stage_of_code(publisher, code)


def test_an_unknown_publisher_is_an_error_that_names_the_known() -> None:
    with pytest.raises(ValueError, match=r"'Gazette' is no publisher.*LegiScan status"):
        stage_of_code("Gazette", 1)
