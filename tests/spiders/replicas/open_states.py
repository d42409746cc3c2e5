"""Open States: a search of three bills on two pages, the second of which has an older bill."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from tests.spiders.crawl_site import reply
from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

WORDS = [("q", "kratom or mitragynine"), ("sort", "updated_desc")]
INCLUDE = [("include", name) for name in ("actions", "abstracts", "sources", "versions")]
SEARCH = f"/bills?jurisdiction=la&{urlencode([*WORDS, *INCLUDE, ('per_page', 20)])}&page="
HOUSES = {"lower": "House of Representatives", "upper": "Senate", "executive": "Governor"}


def action(order: int, day: str, house: str, text: str, *classes: str) -> dict[str, Any]:
    return {
        "id": f"0000-{order}", "organization": {"id": "ocd-organization/1", "name": HOUSES[house], "classification": house},
        "description": text, "date": day, "classification": list(classes), "order": order, "related_entities": [],
    }  # fmt: skip


def bill(
    number: int, session: str, name: str, title: str, updated: str, *actions: dict[str, Any]
) -> dict[str, Any]:
    return {
        "id": f"ocd-bill/00000000-0000-0000-0000-00000000000{number}", "session": session, "identifier": name,
        "jurisdiction": {
            "id": "ocd-jurisdiction/country:us/state:la/government", "name": "Louisiana", "classification": "state",
        },
        "from_organization": {"id": "ocd-organization/2", "name": "Senate", "classification": "upper"},
        "title": title, "classification": ["bill"], "subject": [], "extras": {}, "created_at": "2025-03-30T05:01:12.1+00:00",
        "updated_at": updated, "openstates_url": f"https://openstates.org/la/bills/{session}/{name.replace(' ', '')}/",
        "first_action_date": actions[0]["date"], "latest_action_date": actions[-1]["date"], "latest_passage_date": "",
        "latest_action_description": actions[-1]["description"], "abstracts": [], "sources": [], "versions": [],
        "actions": list(actions),
    }  # fmt: skip


def page(number: int, *bills: dict[str, Any]) -> bytes:
    pagination = {"per_page": 20, "page": number, "max_page": 2, "total_items": 3}
    return json.dumps({"results": bills, "pagination": pagination}).encode()


BAN = bill(
    1, "2025", "SB 154", "Prohibits kratom and adds it to Schedule I.", "2025-06-21T04:10:00.5+00:00",
    action(0, "2025-04-01", "upper", "Introduced in the Senate", "introduction"),
    action(1, "2025-05-20", "upper", "Passed by a vote of 30 yeas and 5 nays; sent to the House.", "passage"),
    action(2, "2025-06-10", "lower", "Passed by a vote of 80 yeas and 10 nays.", "passage"),
    action(3, "2025-06-20", "executive", "Signed by the Governor. Act No. 41.", "executive-signature"),
)  # fmt: skip
AGE = bill(
    2, "2025", "HB 253", "Provides for the sale of kratom to persons under twenty-one.", "2025-04-16T04:10:00.5+00:00",
    action(0, "2025-04-15", "lower", "Read by title, referred to the Committee on Health", "referral-committee"),
)  # fmt: skip
OLDER = bill(
    3, "2024", "HB 9", "Regulates products with mitragynine.", "2024-06-30T04:10:00+00:00",
    action(0, "2024-03-11", "lower", "Introduced in the House", "introduction"),
    action(1, "2024-06-03", "lower", "Withdrawn from the files of the House", "withdrawal"),
    action(2, "2024-06-04", "lower", "Moved to a new list", "a-new-class"),
)  # fmt: skip


def answers(site: str) -> Mapping[str, bytes]:
    return {f"{SEARCH}1": page(1, BAN, AGE), f"{SEARCH}2": page(2, OLDER)}


def told(reading: Reading) -> None:
    found = {(p.session, p.identifier): (p.stage, p.url) for p in reading.proposals}
    assert found == {
        ("2025", "SB 154"): ("enacted", "https://openstates.org/la/bills/2025/SB154/"),
        ("2025", "HB 253"): ("committee", "https://openstates.org/la/bills/2025/HB253/"),
        ("2024", "HB 9"): ("withdrawn", "https://openstates.org/la/bills/2024/HB9/"),
    }
    (old,) = [p for p in reading.proposals if p.session == "2024"]
    assert "Open States action classification 'a-new-class' is unknown" in old.events[-1].text
    assert old.events[1].on == "2024-06-03"


REPLICAS = [
    Replica(
        interface="open_states",
        url="/bills?jurisdiction=la",
        first=f"{SEARCH}1",
        source={"query": "kratom | mitragynine"},
        answers=answers,
        told=told,
        empty=b'{"results": [], "pagination": {"per_page": 20, "page": 1, "max_page": 1, "total_items": 0}}',
        renamed=(
            "results",
            "pagination",
            "max_page",
            "total_items",
            "updated_at",
            '"actions"',
            '"title"',
            '"session"',
        ),
        requests=2,
        expired=reply(b'{"detail": "Invalid API Key"}', 401),
        disorder=in_json("results"),
        recorded=("openstates/fulltext-raw-*.csv",),
    )
]
