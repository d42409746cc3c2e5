"""Legistar: matters of a council on two pages, and a history for each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from tests.spiders.crawl_site import reply
from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

FILTER = "substringof('kratom',MatterTitle) or substringof('kratom',MatterName)"
SEARCH = f"/v1/fresno/matters?{urlencode({'$filter': FILTER, '$orderby': 'MatterLastModifiedUtc desc', '$top': 100})}&%24skip="


def matter(number: int, file: str, title: str, status: str, changed: str, **days: str) -> dict[str, Any]:
    return {
        "MatterId": number, "MatterGuid": f"00000000-0000-0000-0000-00000000000{number}", "MatterFile": file,
        "MatterLastModifiedUtc": changed, "MatterName": None, "MatterTitle": title, "MatterTypeName": "Ordinance",
        "MatterStatusName": status, "MatterBodyName": "City Council", "MatterIntroDate": "2026-02-03T00:00:00",
        "MatterAgendaDate": None, "MatterPassedDate": None, "MatterEnactmentDate": None, "MatterEnactmentNumber": None,
        "MatterVersion": "1", **days,
    }  # fmt: skip


def line(number: int, day: str, action: str, body: str, passed: int | None = None) -> dict[str, Any]:
    return {
        "MatterHistoryId": number, "MatterHistoryActionDate": f"{day}T00:00:00", "MatterHistoryActionName": action,
        "MatterHistoryActionText": None, "MatterHistoryActionBodyName": body, "MatterHistoryPassedFlag": passed,
    }  # fmt: skip


def answers(site: str) -> Mapping[str, bytes]:
    ban = matter(3, "26-0411", "AN ORDINANCE prohibiting the sale of kratom", "Passed", "2026-05-12T17:00:41.03",
                 MatterPassedDate="2026-05-05T00:00:00")  # fmt: skip
    study = matter(2, "26-0102", "Request for a report on kratom products", "In Committee", "2026-03-01T08:00:00")
    older = matter(1, "24-0007", "AN ORDINANCE on kratom sold to minors", "Withdrawn", "2024-08-02T10:11:12.5",
                   MatterIntroDate="2024-06-04T00:00:00")  # fmt: skip
    passed = [
        line(11, "2026-03-03", "Referred ", "City Council"),
        line(12, "2026-05-05", "Passed ", "City Council", 1),
    ]
    return {
        f"{SEARCH}0": json.dumps([ban, *[study] * 99]).encode(),
        f"{SEARCH}100": json.dumps([older]).encode(),
        "/v1/fresno/matters/3/histories": json.dumps([*passed, passed[1]]).encode(),
        "/v1/fresno/matters/2/histories": b"[]",
        "/v1/fresno/matters/1/histories": json.dumps([line(9, "2024-08-01", "Withdrawn", "City Council")]).encode(),
    }


def told(reading: Reading) -> None:
    stages = {p.identifier: p.stage for p in reading.proposals}
    assert stages == {"26-0411": "passed_both", "26-0102": "committee", "24-0007": "withdrawn"}
    (ban,) = [p for p in reading.proposals if p.identifier == "26-0411"]
    assert [(e.on, e.text) for e in ban.events] == [
        ("2026-02-03", "Introduced"), ("2026-03-03", "Referred"), ("2026-05-05", "Passed"), ("2026-05-05", "Passed"),
        (None, "Passed"),
    ]  # fmt: skip


REPLICAS = [
    Replica(
        interface="legistar",
        url="/v1/fresno",
        first=f"{SEARCH}0",
        source={"query": "kratom"},
        answers=answers,
        told=told,
        empty=b"[]",
        renamed=("MatterId", '"MatterFile', "MatterTitle", "MatterLastModifiedUtc", "MatterHistoryActionName"),
        requests=5,
        expired=reply(b'{"Message": "Token is required"}', 403),
        disorder=in_json(),
        recorded=("legistar-webapi/*dupe_event.json", "legistar-nyc-mirror/*-*-*.json"),
    )
]
