"""Regulations.gov: a docket with two pages of documents; and an older one whose proposed rule was withdrawn.

The recorded answers are cassettes (YAML around the bodies), so they are none of the interface's own documents.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading


def search(docket: str, page: int) -> str:
    asked = {"filter[docketId]": docket, "sort": "-lastModifiedDate", "page[size]": 250, "page[number]": page}
    return f"/v4/documents?{urlencode(asked)}"


def document(
    docket: str, number: int, kind: str, title: str, posted: str, changed: str, **more: Any
) -> dict[str, Any]:
    told = {
        "documentType": kind, "lastModifiedDate": changed, "highlightedContent": "", "frDocNum": None,
        "withdrawn": False, "agencyId": docket[:3], "commentStartDate": None, "commentEndDate": None, "title": title,
        "postedDate": posted, "docketId": docket, "subtype": None, "openForComment": False, "objectId": f"09{number}",
        **more,
    }  # fmt: skip
    return {"id": f"{docket}-{number:04}", "type": "documents", "attributes": told, "links": {"self": "..."}}


def page(number: int, pages: int, elements: int, *documents: dict[str, Any]) -> bytes:
    meta = {
        "hasNextPage": number < pages, "numberOfElements": len(documents), "pageNumber": number, "pageSize": 250,
        "totalElements": elements, "totalPages": pages, "firstPage": number == 1, "lastPage": number == pages,
    }  # fmt: skip
    return json.dumps({"data": documents, "meta": meta}).encode()


def docket(name: str, title: str) -> bytes:
    told = {
        "title": title,
        "docketType": "Rulemaking",
        "dkAbstract": None,
        "modifyDate": "2026-07-02T01:10:49Z",
        "rin": None,
    }
    return json.dumps({"data": {"id": name, "type": "dockets", "attributes": told}}).encode()


def of_the_rule(site: str) -> Mapping[str, bytes]:
    name = "DEA-2026-0012"
    proposed = document(
        name, 1, "Proposed Rule", "Placement of 7-Hydroxymitragynine in Schedule I", "2026-06-30T04:00:00Z",
        "2026-07-31T02:00:09Z", frDocNum="2026-12345", commentStartDate="2026-06-30T04:00:00Z",
        commentEndDate="2026-07-31T03:59:59Z",
    )  # fmt: skip
    study = document(
        name,
        2,
        "Supporting & Related Material",
        "Eight-Factor Analysis",
        "2026-06-30T04:00:00Z",
        "2026-06-30T14:00:00Z",
    )
    notice = document(
        name, 3, "Notice", "Hearing on 7-Hydroxymitragynine", "2026-02-03T05:00:00Z", "2026-02-03T12:00:00Z",
        commentStartDate="2026-02-03T05:00:00Z", commentEndDate="2026-03-06T04:59:59Z",
    )  # fmt: skip
    return {
        search(name, 1): page(1, 2, 3, proposed, study),
        search(name, 2): page(2, 2, 3, notice),
        f"/v4/dockets/{name}": docket(name, "Schedules of Controlled Substances: 7-Hydroxymitragynine"),
    }


def of_the_withdrawn(site: str) -> Mapping[str, bytes]:
    name = "FDA-2016-N-0034"
    gone = document(
        name, 1, "Proposed Rule", "Dietary supplements with kratom", "2016-08-31T04:00:00Z", "2016-10-13T02:00:00Z", withdrawn=True,
    )  # fmt: skip
    return {
        search(name, 1): page(1, 1, 1, gone),
        f"/v4/dockets/{name}": docket(name, "Kratom in dietary supplements"),
    }


def told_of_the_rule(reading: Reading) -> None:
    (rule,) = reading.proposals
    assert (rule.identifier, rule.stage) == ("DEA-2026-0012", "proposed")
    assert rule.title == "Schedules of Controlled Substances: 7-Hydroxymitragynine"
    assert rule.substances == ("7-oh",)
    assert rule.url == "https://www.regulations.gov/docket/DEA-2026-0012"
    assert [(e.on, e.stage, e.text) for e in rule.events] == [
        ("2026-02-03", None, "Notice: Hearing on 7-Hydroxymitragynine (comments from 2026-02-03 to 2026-03-05)"),
        ("2026-06-30", "proposed",
         "Proposed Rule: Placement of 7-Hydroxymitragynine in Schedule I (comments from 2026-06-30 to 2026-07-30)"),
        ("2026-06-30", None, "Supporting & Related Material: Eight-Factor Analysis"),
    ]  # fmt: skip


def told_of_the_withdrawn(reading: Reading) -> None:
    (rule,) = reading.proposals
    assert (rule.identifier, rule.stage, rule.title) == (
        "FDA-2016-N-0034",
        "withdrawn",
        "Kratom in dietary supplements",
    )
    assert rule.events[0].on == "2016-08-31"


REPLICAS = [
    Replica(
        interface="regulations_gov",
        url="/v4/dockets/DEA-2026-0012",
        first=search("DEA-2026-0012", 1),
        answers=of_the_rule,
        told=told_of_the_rule,
        empty=page(1, 0, 0),
        renamed=(
            '"data"', '"meta"', "attributes", '"documentType"', "postedDate", "commentEndDate", '"withdrawn"', '"docketId"',
            "lastModifiedDate", "totalPages", "totalElements", '"docketType"', '"title"', "Supporting & Related",
        ),
        requests=3,
        disorder=in_json("data"),
    ),
    Replica(
        interface="regulations_gov",
        url="/v4/dockets/FDA-2016-N-0034",
        first=search("FDA-2016-N-0034", 1),
        answers=of_the_withdrawn,
        told=told_of_the_withdrawn,
        empty=b'{"errors": [{"status": "400", "title": "Invalid"}]}',
        renamed=('"title"',),
        requests=2,
    ),
]  # fmt: skip
