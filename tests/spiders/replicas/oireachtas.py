"""The Houses of the Oireachtas: a list with an enacted bill, a current one, one that lapsed and one on another matter."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

LIST = "/v1/legislation?date_start=2024-01-01&limit=1000&skip=0"


def stage(name: str, house: str, number: int, done: bool, *days: str) -> dict[str, Any]:
    named = {"dail": "D\u00e1il \u00c9ireann", "seanad": "Seanad \u00c9ireann"}[house]
    event = {
        "showAs": name, "progressStage": number, "stageCompleted": done, "stageOutcome": None,
        "dates": [{"date": day} for day in days], "house": {"houseCode": house, "houseNo": "34", "showAs": named},
        "chamber": {"showAs": named, "uri": ""}, "uri": "", "stageURI": "",
    }  # fmt: skip
    return {"event": event}


def bill(
    number: int, year: int, title: str, status: str, *stages: dict[str, Any], act: dict[str, str] | None = None
) -> dict[str, Any]:
    told = {
        "billNo": str(number), "billYear": str(year), "shortTitleEn": title, "shortTitleGa": "", "status": status,
        "longTitleEn": f"<p>Bill entitled an Act to amend the law. {title}</p>", "stages": list(stages), "act": act,
        "uri": f"https://data.oireachtas.ie/ie/oireachtas/bill/{year}/{number}", "lastUpdated": "2026-11-01T09:00:00+00:00",
        "events": [], "versions": [], "sponsors": [], "mostRecentStage": stages[-1],
    }  # fmt: skip
    return {"bill": told, "billSort": {}}


def answers(site: str) -> Mapping[str, bytes]:
    found = [
        bill(
            7, 2026, "Misuse of Drugs (Kratom) Bill 2026", "Enacted",
            stage("First Stage", "dail", 1, True, "2026-02-03"), stage("Second Stage", "dail", 2, True, "2026-03-03"),
            stage("Committee Stage", "dail", 3, True, "2026-03-10", "2026-03-17"),
            stage("Fifth Stage", "dail", 5, True, "2026-04-01"), stage("Fifth Stage", "seanad", 10, True, "2026-05-06"),
            act={"actNo": "12", "actYear": "2026", "dateSigned": "2026-05-20"},
        ),
        bill(90, 2026, "Kratom (Sale to Minors) Bill 2026", "Current",
             stage("First Stage", "seanad", 1, True, "2026-10-06"), stage("Second Stage", "seanad", 2, False)),
        bill(4, 2024, "Prohibition of Kratom Bill 2024", "Lapsed", stage("First Stage", "dail", 1, True, "2024-01-23")),
        bill(5, 2024, "Road Traffic Bill 2024", "Enacted", stage("First Stage", "dail", 1, True, "2024-01-24")),
    ]  # fmt: skip
    head = {"counts": {"billCount": len(found), "resultCount": len(found)}, "lang": "en"}
    return {LIST: json.dumps({"head": head, "results": found}).encode()}


def told(reading: Reading) -> None:
    stages = {(p.session, p.identifier): p.stage for p in reading.proposals}
    assert stages == {
        ("2026", "Bill 7 of 2026"): "enacted",
        ("2026", "Bill 90 of 2026"): "introduced",
        ("2024", "Bill 4 of 2024"): "failed",
    }
    (act,) = [p for p in reading.proposals if p.stage == "enacted"]
    assert [(e.on, e.stage) for e in act.events][2:] == [
        ("2026-03-17", "committee"), ("2026-04-01", "passed_one_house"), ("2026-05-06", "passed_one_house"),
        ("2026-05-20", "enacted"), (None, "enacted"),
    ]  # fmt: skip


REPLICAS = [
    Replica(
        interface="oireachtas",
        url="/v1/legislation?date_start=2024-01-01",
        first=LIST,
        answers=answers,
        told=told,
        empty=b'{"head": {"counts": {"billCount": 0, "resultCount": 0}}, "results": []}',
        renamed=('"results"', '"bill"', "billNo", '"status"', '"stages"', "showAs", "stageCompleted", "billCount"),
        requests=1,
        disorder=in_json("results"),
    )
]
