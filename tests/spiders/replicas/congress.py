"""Congress.gov: a bill with two pages of actions and a summary, and an older one that became law."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

PAGE = "format=json&limit=250&offset="
Line = tuple[str, str | None, str]
BAN: Sequence[Line] = (
    ("2025-09-16", None, "Read twice and referred to the Committee on the Judiciary."),
    ("2025-09-15", "8000", "Passed/agreed to in House: On passage Passed by recorded vote: 300 - 110."),
    *[("2025-08-01", "H30000", f"Considered under the rule, part {number}.") for number in range(248)],
    ("2025-05-02", "1000", "Introduced in House"),
)
"""251 lines, so that there is a second page."""
LAW: Sequence[Line] = (
    ("2018-11-20", "36000", "Became Public Law No: 115-999."),
    ("2018-11-20", "X9999", "A step that no table knows."),
    ("2018-03-01", "10000", "Introduced in Senate"),
)


def listed(
    name: str, records: Sequence[dict[str, Any]], congress: str, kind: str, number: str, more: str | None = None
) -> bytes:
    request = {
        "congress": congress,
        "billType": kind,
        "billNumber": number,
        "contentType": "application/json",
        "format": "json",
    }
    pagination = {"count": len(records), **({"next": more} if more else {})}
    return json.dumps({name: records, "pagination": pagination, "request": request}).encode()


def actions(lines: Sequence[Line]) -> list[dict[str, Any]]:
    return [
        {
            "actionDate": day, "text": text, "type": "Floor", "sourceSystem": {"code": 2, "name": "House floor actions"},
            **({"actionCode": code} if code else {}),
        }
        for day, code, text in lines
    ]  # fmt: skip


def bill(site: str, congress: int, kind: str, number: str, title: str, lines: Sequence[Line], **more: Any) -> bytes:
    own = f"{site}/v3/bill/{congress}/{kind}/{number}"
    told = {
        "congress": congress, "type": kind.upper(), "number": number, "title": title, "originChamber": "House",
        "introducedDate": lines[-1][0], "latestAction": {"actionDate": lines[0][0], "text": lines[0][2]},
        "actions": {"count": len(lines), "url": f"{own}/actions?format=json"}, "updateDate": f"{lines[0][0]}T08:05:10Z",
        "textVersions": {"count": 1, "url": f"{own}/text?format=json"}, **more,
    }  # fmt: skip
    return json.dumps({"bill": told, "request": {"congress": str(congress), "format": "json"}}).encode()


def of_the_ban(site: str) -> Mapping[str, bytes]:
    own, which = "/v3/bill/119/hr/1234", ("119", "hr", "1234")
    lines = actions(BAN)
    summary = {"actionDate": "2025-05-02", "actionDesc": "Introduced in House", "versionCode": "00",
               "text": "<p>This bill prohibits the sale of kratom with added 7-hydroxymitragynine.</p>"}  # fmt: skip
    older = {**summary, "actionDate": "2025-01-01", "text": "<p>This bill concerns dietary supplements.</p>"}
    return {
        f"{own}?format=json": bill(
            site, 119, "hr", "1234", "Kratom Safety Act", BAN, summaries={"count": 2, "url": f"{site}{own}/summaries"},
            updateDateIncludingText="2025-09-17T10:00:00Z", laws=[],
        ),
        f"{own}/actions?{PAGE}0": listed("actions", lines[:250], *which, more=f"{site}{own}/actions?offset=250"),
        f"{own}/actions?{PAGE}250": listed("actions", lines[250:], *which),
        f"{own}/summaries?{PAGE}0": listed("summaries", [summary, older], *which),
    }  # fmt: skip


def of_the_law(site: str) -> Mapping[str, bytes]:
    own = "/v3/bill/115/s/77"
    laws = [{"number": "115-999", "type": "Public Law"}]
    return {
        f"{own}?format=json": bill(site, 115, "s", "77", "A bill to study kratom.", LAW, laws=laws),
        f"{own}/actions?{PAGE}0": listed("actions", actions(LAW), "115", "s", "77"),
    }


def told_of_the_ban(reading: Reading) -> None:
    (ban,) = reading.proposals
    assert (ban.identifier, ban.session, ban.title, ban.stage) == (
        "HR 1234", "119", "Kratom Safety Act", "passed_one_house",
    )  # fmt: skip
    assert {"7-oh", "kratom"} & set(ban.substances)
    assert ban.events[0].on == "2025-05-02"
    assert ban.events[-1].on == "2025-09-16"
    assert len(ban.events) > 250


def told_of_the_law(reading: Reading) -> None:
    (law,) = reading.proposals
    assert (law.identifier, law.session, law.stage) == ("S 77", "115", "enacted")
    assert any("BILLSTATUS actionCode 'X9999' is unknown" in event.text for event in law.events)


REPLICAS = [
    Replica(
        interface="congress",
        url="/v3/bill/119/hr/1234",
        first="/v3/bill/119/hr/1234?format=json",
        answers=of_the_ban,
        told=told_of_the_ban,
        empty=b'{"bill": {}, "request": {}}',
        renamed=(
            '"bill"',
            '"type": "HR"',
            '"number"',
            '"title"',
            '"updateDate"',
            '"actionDate"',
            '"actions"',
            '"count"',
            '"text"',
        ),
        requests=4,
        disorder=in_json("summaries"),
        recorded=(
            "congress-api-v3/bill.json.txt",
            "congress-api-v3/bill_117.json.txt",
            "congress-api-v3/bill_117_hr_21.json.txt",
            "congress-api-v3/*_actions.json.txt",
            "congress-api-v3/*_summaries.json.txt",
        ),
    ),
    Replica(
        interface="congress",
        url="/v3/bill/115/s/77",
        first="/v3/bill/115/s/77?format=json",
        answers=of_the_law,
        told=told_of_the_law,
        empty=b"<api-root></api-root>",
        renamed=('"request"', '"congress"', '"latestAction"'),
        requests=2,
    ),
]
