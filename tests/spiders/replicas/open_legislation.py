"""Open Legislation: a search of two bills of a session, one of them amended and signed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from tests.spiders.crawl_site import reply
from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

SEARCH = "/api/3/bills/2025/search?" + urlencode({"term": "kratom OR mitragynine", "limit": 500, "offset": 1})
Line = tuple[str, str, str]


def items(*listed: Any) -> dict[str, Any]:
    return {"items": list(listed), "size": len(listed)}


def info(number: str, version: str, title: str, *reached: tuple[str, str, str]) -> dict[str, Any]:
    steps = [{"statusType": t, "statusDesc": d, "actionDate": day, "committeeName": None} for t, d, day in reached]
    return {
        "basePrintNo": number, "session": 2025, "basePrintNoStr": f"{number}-2025", "printNo": number + version,
        "billType": {"chamber": "SENATE", "desc": "Senate", "resolution": False}, "title": title,
        "activeVersion": version, "year": 2025, "publishedDateTime": "2025-01-08T10:45:46", "summary": title,
        "signed": False, "adopted": False, "vetoed": False, "status": steps[-1], "milestones": items(*steps),
        "programInfo": None,
    }  # fmt: skip


def whole(bill: dict[str, Any], text: str, *lines: Line) -> bytes:
    acts = [
        {"billId": {"basePrintNo": bill["basePrintNo"], "session": 2025}, "date": day, "chamber": c, "sequenceNo": n, "text": t}
        for n, (day, c, t) in enumerate(lines, 1)
    ]  # fmt: skip
    version = bill["activeVersion"]
    amended = {version: {"printNo": bill["printNo"], "version": version, "fullText": text, "memo": ""}}
    result = {**bill, "actions": items(*acts), "amendments": {"items": amended, "size": 1}, "votes": items()}
    return json.dumps({"success": True, "message": "", "responseType": "bill", "result": result}).encode()


AGE = info(
    "S100", "A", "Prohibits the sale of kratom to individuals under the age of twenty-one",
    ("IN_SENATE_COMM", "In Senate Committee", "2025-01-08"), ("PASSED_SENATE", "Passed Senate", "2025-05-20"),
    ("PASSED_ASSEMBLY", "Passed Assembly", "2025-06-10"), ("SIGNED_BY_GOV", "Signed by Governor", "2025-12-01"),
)  # fmt: skip
STUDY = info(
    "A77", "", "Relates to dietary substances", ("IN_ASSEMBLY_COMM", "In Assembly Committee", "2025-02-04"),
    ("NEW_STATUS", "Something new", "2025-02-05"),
)  # fmt: skip


def answers(site: str) -> Mapping[str, bytes]:
    found = [{"result": bill, "rank": 9.1, "highlights": {}} for bill in (AGE, STUDY)]
    search = {
        "success": True, "message": "", "responseType": "search-results list", "total": 2, "offsetStart": 1,
        "offsetEnd": 2, "limit": 500, "result": items(*found),
    }  # fmt: skip
    return {
        SEARCH: json.dumps(search).encode(),
        "/api/3/bills/2025/S100": whole(
            AGE, "No person shall sell kratom to any individual under the age of twenty-one.",
            ("2025-01-08", "SENATE", "REFERRED TO HEALTH"), ("2025-05-20", "SENATE", "PASSED SENATE"),
            ("2025-06-10", "ASSEMBLY", "passed assembly"), ("2025-12-01", "SENATE", "SIGNED CHAP.600"),
        ),
        "/api/3/bills/2025/A77": whole(
            STUDY, "The department shall study mitragynine.", ("2025-02-04", "ASSEMBLY", "referred to health"),
        ),
    }  # fmt: skip


def told(reading: Reading) -> None:
    assert {(p.identifier, p.session): p.stage for p in reading.proposals} == {
        ("S100", "2025"): "enacted",
        ("A77", "2025"): "committee",
    }
    (study,) = [p for p in reading.proposals if p.identifier == "A77"]
    assert study.events[0].on == "2025-02-04"
    assert any("Open Legislation status 'NEW_STATUS' is unknown" in event.text for event in study.events)


REPLICAS = [
    Replica(
        interface="open_legislation",
        url="/api/3/bills/2025",
        first=SEARCH,
        source={"query": "kratom | mitragynine"},
        answers=answers,
        told=told,
        empty=b'{"success": true, "responseType": "empty list", "total": 0, "result": {"items": [], "size": 0}}',
        renamed=(
            '"success"', '"result": {', '"items": [{"result', '"basePrintNo"', '"session"', '"printNo"', '"title"',
            '"status"', '"milestones"', '"actions"', '"amendments"',
        ),
        requests=3,
        expired=reply(b'{"success": false, "message": "API key required", "errorCode": 1}', 401),
        disorder=in_json("result", "items"),
        recorded=("us-ny-openlegislation/S609-2017.json", "us-ny-openlegislation/*BILLSTAT*.XML", "us-ny-openlegislation/*VETOMSG*"),
    )
]  # fmt: skip
