"""LegiScan: a search, and a bill for each result."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import urlencode

from tests.spiders.crawl_site import reply
from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

QUERY = "kratom | mitragynine"
SEARCH = "/?state=LA&" + urlencode({"op": "getSearchRaw", "query": "kratom OR mitragynine"})


def bill(number: int, name: str, title: str, status: int, *history: tuple[str, str, str]) -> bytes:
    steps = [{"date": d, "action": a, "chamber": c, "chamber_id": 1, "importance": 1} for d, a, c in history]
    told = {
        "bill_id": number, "change_hash": f"hash{number}", "bill_number": name, "title": title, "description": title,
        "state": "LA", "state_id": 18, "status": status, "status_date": history[-1][0], "history": steps,
        "session": {"session_id": 2155, "year_start": 2025, "year_end": 2025, "special": 0, "session_name": "2025"},
        "url": f"https://legiscan.com/LA/bill/{name}/2025", "progress": [{"date": history[-1][0], "event": status}],
        "texts": [], "votes": [], "amendments": [], "committee": [],
    }  # fmt: skip
    return json.dumps({"status": "OK", "bill": told}).encode()


def answers(site: str) -> Mapping[str, bytes]:
    results = [{"relevance": 99, "bill_id": n, "change_hash": f"hash{n}"} for n in (1, 2)]
    found = {"summary": {"page": "1 of 1", "count": 2}, "results": results}
    return {
        SEARCH: json.dumps({"status": "OK", "searchresult": found}).encode(),
        "/?state=LA&op=getBill&id=1": bill(
            1, "SB154", "Prohibits kratom.", 4,
            ("2025-04-01", "Introduced in the Senate", "S"), ("2025-06-20", "Signed by the Governor. Act No. 41.", "S"),
        ),
        "/?state=LA&op=getBill&id=2": bill(
            2, "HB253", "Provides for the sale of kratom to those under twenty-one.", 1,
            ("2025-04-02", "Read by title, referred to the Committee on Health", "H"),
        ),
    }  # fmt: skip


def told(reading: Reading) -> None:
    stages = {(p.session, p.identifier): p.stage for p in reading.proposals}
    assert stages == {("2025", "SB154"): "enacted", ("2025", "HB253"): "committee"}


REPLICAS = [
    Replica(
        interface="legiscan",
        url="/?state=LA",
        first=SEARCH,
        source={"query": QUERY},
        answers=answers,
        told=told,
        empty=b'{"status": "OK", "searchresult": {"summary": {"count": 0}, "results": []}}',
        renamed=("searchresult", "change_hash", "bill_id", '"bill"', '"history"'),
        requests=3,
        expired=reply(b'{"status": "ERROR", "alert": {"message": "Invalid API key"}}'),
        disorder=in_json("searchresult", "results"),
        recorded=("legiscan/bill-*.json",),
    )
]
