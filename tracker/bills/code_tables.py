"""The codes that publishers give, and what each does to a bill. From the publishers' own documents.

Sources: LegiScan API manual (status, progress); GPO BILLSTATUS user guide, tables 3 and 4, and recorded files;
Open States documentation of action classifications; Federal Register API v1 (document types); Regulations.gov API
v4 (document types); NY Senate Open Legislation (bill status types); api.oireachtas.ie (bill_status, stages). An
unknown code is an error that names it: a new code may mean anything.
"""

from __future__ import annotations

from collections.abc import Mapping

from tracker.bills.steps import STAGES, Step
from tracker.model import Stage

LEGISCAN_STATUS: Mapping[int, Step] = {
    0: "nothing",  # pre-filed, or nothing known
    1: "introduced",
    2: "passed_one_house",  # "engrossed" is LegiScan's word for passed by the first house
    3: "enrolled",
    4: "enacted",  # "passed"; of a resolution it only says that it was adopted
    5: "vetoed",
    6: "failed",
}
LEGISCAN_PROGRESS: Mapping[int, Step] = {
    **{code: step for code, step in LEGISCAN_STATUS.items() if code},
    7: "override",  # one house or both is not told
    8: "enacted",
    9: "committee",
    10: "committee",
    11: "committee",
    12: "nothing",
}
OPEN_STATES: Mapping[str, Step] = {
    "filing": "introduced",
    "introduction": "introduced",
    "reading-1": "introduced",
    "reading-2": "nothing",
    "reading-3": "nothing",
    "passage": "passed_one_house",
    "failure": "failed",
    "withdrawal": "withdrawn",
    "substitution": "nothing",
    "deferral": "nothing",
    "receipt": "received",
    "referral": "committee",
    "referral-committee": "committee",
    "became-law": "enacted",
    "amendment-introduction": "nothing",
    "amendment-passage": "nothing",
    "amendment-withdrawal": "nothing",
    "amendment-failure": "nothing",
    "amendment-amendment": "nothing",
    "amendment-deferral": "nothing",
    "committee-passage": "committee",
    "committee-passage-favorable": "committee",
    "committee-passage-unfavorable": "committee",
    "committee-failure": "failed",
    "executive-receipt": "to_executive",
    "executive-signature": "enacted",
    "executive-veto": "vetoed",
    "executive-veto-line-item": "enacted",
    "veto-override-passage": "override",
    "veto-override-failure": "veto_stands",
    "enrolled": "enrolled",
    "carried-over": "carried_over",
    "sponsorship": "nothing",
}
BILLSTATUS_CODES: Mapping[str, Step] = {
    **dict.fromkeys(("1000", "10000", "Intro-H", "Intro-S"), "introduced"),
    **dict.fromkeys(
        (
            "2000", "5000", "11000", "13100", "13200", "14000", "14500", "14900", "H11100", "H11100-A", "H11200",
            "H12100", "H12200", "H12300", "H12410",
        ),
        "committee",
    ),
    **dict.fromkeys(("8000", "17000", "H37300"), "passed_one_house"),
    **dict.fromkeys(("28000", "E20000"), "to_executive"),
    **dict.fromkeys(("36000", "E30000", "E40000"), "enacted"),
    "31000": "vetoed",
    **dict.fromkeys(
        (
            "91000", "93000", "94000", "B00100", "H14000", "H15000", "H17000", "H1L210", "H1L220", "H25200",
            "H30000", "H30200", "H30300", "H35000", "H37100", "H38310", "H81000", "H8D000",
        ),
        "nothing",
    ),
}  # fmt: skip
BILLSTATUS_TYPES: Mapping[str, Step] = {
    "BecameLaw": "enacted",
    **dict.fromkeys(("Committee", "Committee Actions", "Calendars", "Discharge"), "committee"),
    **dict.fromkeys(("Introduced in House", "Introduced in Senate"), "introduced"),
    **dict.fromkeys(
        (
            "Actions by the President", "Actions Related to President", "Actions Related to Veto",
            "Amending Actions", "Chamber Actions", "Chamber Consideration Actions", "Conference Actions",
            "Floor", "ForwardY-N", "House Actions", "IntroReferral", "NotUsed", "President", "Procedural",
            "ResolvingDifferences", "Senate Actions", "Significant Actions", "Unknown", "VARIES",
        ),
        "nothing",
    ),
}  # fmt: skip
FEDERAL_REGISTER_TYPES: Mapping[str, Step] = {
    **dict.fromkeys(("RULE", "Rule"), "final"),
    **dict.fromkeys(("PRORULE", "Proposed Rule"), "proposed"),
    **dict.fromkeys(("NOTICE", "Notice", "PRESDOCU", "Presidential Document"), "nothing"),
}  # fmt: skip
REGULATIONS_GOV_TYPES: Mapping[str, Step] = {
    "Proposed Rule": "proposed",
    "Proposed Rule, withdrawn": "withdrawn",  # its `withdrawn` or its title says so
    "Rule": "final",
    **dict.fromkeys(("Notice", "Other", "Supporting & Related Material"), "nothing"),
}  # fmt: skip
OPEN_LEGISLATION: Mapping[str, Step] = {
    "INTRODUCED": "introduced",
    **dict.fromkeys(
        ("IN_ASSEMBLY_COMM", "IN_SENATE_COMM", "ASSEMBLY_FLOOR", "SENATE_FLOOR"), "committee"
    ),
    **dict.fromkeys(("PASSED_ASSEMBLY", "PASSED_SENATE"), "passed_one_house"),
    "DELIVERED_TO_GOV": "to_executive",
    **dict.fromkeys(("SIGNED_BY_GOV", "POCKET_APPROVAL"), "enacted"),
    "VETOED": "vetoed",
    "STRICKEN": "withdrawn",
    "LOST": "failed",
    **dict.fromkeys(("SUBSTITUTED", "ADOPTED"), "nothing"),
}  # fmt: skip
"""`ADOPTED` stands on resolutions; which houses adopted is in the lines."""
OIREACHTAS_STATUS: Mapping[str, Step] = {
    "Current": "nothing",
    "Enacted": "enacted",
    "Withdrawn": "withdrawn",
    **dict.fromkeys(("Rejected", "Defeated", "Lapsed"), "failed"),
}
OIREACHTAS_STAGES: Mapping[str, Step] = {
    "First Stage": "introduced",
    "Second Stage": "nothing",
    "Order for Second Stage": "nothing",
    "Committee Stage": "committee",
    "Report Stage": "nothing",
    **dict.fromkeys(("Fifth Stage", "Final Stage", "Report and Final Stages"), "passed_one_house"),
}
"""Of stages that were completed. Reading and committee are of the house named beside them."""
TRIS: Mapping[str, Step] = {"notified": "proposed", "standstill": "nothing", "withdrawn": "withdrawn"}
"""Our words for the three days of a notification."""

TABLES: Mapping[str, Mapping[int, Step] | Mapping[str, Step]] = {
    "LegiScan status": LEGISCAN_STATUS,
    "LegiScan progress event": LEGISCAN_PROGRESS,
    "Open States action classification": OPEN_STATES,
    "BILLSTATUS actionCode": BILLSTATUS_CODES,
    "BILLSTATUS action type": BILLSTATUS_TYPES,
    "Federal Register document type": FEDERAL_REGISTER_TYPES,
    "Regulations.gov document type": REGULATIONS_GOV_TYPES,
    "Open Legislation status": OPEN_LEGISLATION,
    "Oireachtas bill status": OIREACHTAS_STATUS,
    "Oireachtas stage": OIREACHTAS_STAGES,
    "TRIS": TRIS,
}


def step_of_code(publisher: str, code: int | str) -> Step:
    """What a publisher's code does to a bill. Raises ValueError that names publisher and code where it is unknown.

    A number in quotes is the number, where the publisher's table has numbers.
    """
    table = TABLES.get(publisher)
    if table is None:
        raise ValueError(f"'{publisher}' is no publisher of codes: one of {', '.join(TABLES)}")
    # Keys as text: some publishers put their numbers in quotes.
    step = next((step for known, step in table.items() if str(known) == str(code)), None)
    if step is None:
        raise ValueError(f"{publisher} '{code}' is unknown: add it to the table of codes with its meaning")
    return step


def stage_of_code(publisher: str, code: int | str) -> Stage | None:
    """The stage that a publisher's code stands for, None for none. Raises ValueError as `step_of_code` does."""
    return STAGES[step_of_code(publisher, code)]
