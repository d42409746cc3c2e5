"""Oregon: measures of a session, one with a chapter of its laws and an older, vetoed one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

MEASURES = "/odata/odataservice.svc/LegislativeSessions('2025R1')/Measures"
FIELDS = ("RelatingTo", "CatchLine", "MeasureSummary")
ASKED = {
    "$filter": " or ".join(f"substringof('{w}',tolower({f}))" for w in ("kratom", "mitragynine") for f in FIELDS),
    "$expand": "MeasureHistoryActions",
    "$orderby": "MeasurePrefix,MeasureNumber",
}
SEARCH = f"{MEASURES}?{urlencode(ASKED)}"


def action(number: int, moment: str, house: str, text: str) -> dict[str, Any]:
    return {
        "MeasureHistoryId": str(number), "SessionKey": "2025R1", "ActionDate": moment, "ActionText": text,
        "Chamber": house, "PublicNotes": None, "CreatedDate": moment, "ModifiedDate": None,
    }  # fmt: skip


def measure(
    prefix: str, number: int, title: str, summary: str, *actions: dict[str, Any], **more: Any
) -> dict[str, Any]:
    return {
        "SessionKey": "2025R1", "MeasurePrefix": prefix, "MeasureNumber": number, "PrefixMeaning": "House Bill",
        "RelatingTo": title, "RelatingToFull": title, "CatchLine": summary, "MeasureSummary": f"{summary} Takes effect later.",
        "ChapterNumber": None, "EffectiveDate": None, "Vetoed": None, "EmergencyClause": False, "CurrentVersion": "A",
        "CurrentLocation": "Chapter Number Assigned", "MeasureHistoryActions": list(actions), **more,
    }  # fmt: skip


def answers(site: str) -> Mapping[str, bytes]:
    law = measure(
        "HB", 2931, "Relating to kratom.", "Prohibits the sale of kratom products to persons under 21 years of age.",
        action(3, "2025-06-24T11:00:00", "S", "Third reading. Carried by Patterson. Passed. Ayes, 25; Nays, 3."),
        action(1, "2025-01-13T08:30:00", "H", "First reading. Referred to Speaker's desk."),
        action(2, "2025-04-22T10:12:00", "H", "Third reading. Carried by Nosse. Passed. Ayes, 50; Nays, 3."),
        action(4, "2025-07-17T09:00:00", "H", "Governor signed."),
        ChapterNumber="412", EffectiveDate="2026-01-01T00:00:00",
    )  # fmt: skip
    veto = measure(
        "SB", 8, "Relating to botanicals.", "Schedules mitragynine.",
        action(9, "2025-02-01T08:30:00", "S", "Introduction and first reading. Referred to President's desk."), Vetoed=True,
    )  # fmt: skip
    return {
        SEARCH: json.dumps(
            {"odata.metadata": f"{site}/odata/odataservice.svc/$metadata#Measures", "value": [law, veto]}
        ).encode()
    }


def told(reading: Reading) -> None:
    assert {(p.session, p.identifier): (p.stage, p.url) for p in reading.proposals} == {
        ("2025R1", "HB 2931"): (
            "enacted",
            "https://olis.oregonlegislature.gov/liz/2025R1/Measures/Overview/HB2931",
        ),
        ("2025R1", "SB 8"): ("vetoed", "https://olis.oregonlegislature.gov/liz/2025R1/Measures/Overview/SB8"),
    }
    (law,) = [p for p in reading.proposals if p.identifier == "HB 2931"]
    assert [event.on for event in law.events] == ["2025-01-13", "2025-04-22", "2025-06-24", "2025-07-17", None]


REPLICAS = [
    Replica(
        interface="oregon",
        url=MEASURES,
        first=SEARCH,
        source={"query": "kratom | mitragynine"},
        answers=answers,
        told=told,
        empty=b'{"odata.metadata": "...", "value": []}',
        renamed=(
            '"value"', "SessionKey", "MeasurePrefix", "MeasureNumber", '"RelatingTo"', "CatchLine", "MeasureSummary",
            "ChapterNumber", "Vetoed", "MeasureHistoryActions", '"ActionDate"', '"ActionText"', '"Chamber"',
        ),
        requests=1,
        disorder=in_json("value"),
        recorded=("us-or-legislature-ftp/measures.txt.gz", "us-or-legislature-ftp/meashistory.txt.gz", "us-or-legislature-ftp/bill-detail-1.html"),
    )
]  # fmt: skip
