"""South Dakota: the action log of a bill and the bill; and an older one that was put off for ever."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.spiders.replicas import Replica
from tracker.model import Reading


def line(day: str, text: str, acted: str | None, result: str = "N", yeas: int = 0, nays: int = 0) -> dict[str, Any]:
    vote = {"VoteId": 7, "Yeas": yeas, "Nays": nays} if yeas else None
    committee = {"Name": acted, "Body": "S" if acted == "Senate" else "H"} if acted else None
    return {
        "ActionDate": f"{day}T14:00:00-06:00", "StatusText": text, "Description": text, "Result": result, "Vote": vote,
        "JournalPage": 190, "DocumentId": None, "ActionCommittee": committee, "AssignedCommittee": None, "Amendment": None,
    }  # fmt: skip


def bill(number: int, kind: str, only: int, title: str, year: str) -> bytes:
    told = {
        "BillId": number, "BillType": kind, "BillNumber": str(only), "BillNumberOnly": only, "Title": title,
        "SessionId": 44, "Session": {"SessionId": 44, "Year": year}, "BillSponsor": [], "Keywords": [],
        "Documents": [{"DocumentId": 1, "DocumentDate": f"{year}-02-03T11:54:27.337-06:00", "BillVersion": "Introduced"}],
    }  # fmt: skip
    return json.dumps(told).encode()


def of_the_law(site: str) -> Mapping[str, bytes]:
    log = [
        line("2021-02-03", "First Reading House", "House of Representatives"),
        line("2021-02-10", "Do Pass Amended", "Commerce and Energy", "P", 11, 1),
        line("2021-02-16", "Do Pass Amended", "House of Representatives", "P", 50, 18),
        line("2021-03-25", "Signed by the Governor on March 25, 2021", None),
    ]
    return {
        "/api/Bills/ActionLog/22134": json.dumps(log).encode(),
        "/api/Bills/22134": bill(
            22134, "HB", 1262, "regulate kratom for those under the age of twenty-one.", "2021"
        ),
    }


def of_the_deferred(site: str) -> Mapping[str, bytes]:
    log = [
        line("2026-01-28", "First Reading House", "House of Representatives"),
        line("2026-02-06", "Deferred to the 41st legislative day", "Health and Human Services", "P", 9, 4),
    ]
    return {
        "/api/Bills/ActionLog/26633": json.dumps(log).encode(),
        "/api/Bills/26633": bill(26633, "HB", 1155, "prohibit the sale of kratom products.", "2026"),
    }


def told_of_the_law(reading: Reading) -> None:
    (one,) = reading.proposals
    assert (one.identifier, one.session, one.stage) == ("HB 1262", "2021", "enacted")
    assert [(event.on, event.stage) for event in one.events] == [
        ("2021-02-03", "introduced"), ("2021-02-10", "committee"), ("2021-02-16", "passed_one_house"), ("2021-03-25", "enacted"),
    ]  # fmt: skip
    assert one.url == "https://sdlegislature.gov/Session/Bill/22134"


def told_of_the_deferred(reading: Reading) -> None:
    (one,) = reading.proposals
    assert (one.identifier, one.session, one.stage) == ("HB 1155", "2026", "failed")


REPLICAS = [
    Replica(
        interface="south_dakota",
        url="/api/Bills/22134",
        first="/api/Bills/ActionLog/22134",
        answers=of_the_law,
        told=told_of_the_law,
        empty=b"[]",
        renamed=(
            '"ActionDate"',
            '"StatusText"',
            '"Result"',
            '"BillId"',
            '"BillType"',
            '"BillNumber"',
            '"Title"',
            '"HB"',
        ),
        requests=2,
        recorded=("us-sd-legislature/*.json",),
    ),
    Replica(
        interface="south_dakota",
        url="/api/Bills/26633",
        first="/api/Bills/ActionLog/26633",
        answers=of_the_deferred,
        told=told_of_the_deferred,
        empty=b'{"Message": "An error has occurred."}',
        renamed=('"StatusText"',),
        requests=2,
    ),
]
