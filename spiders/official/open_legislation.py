"""Open Legislation of the New York State Senate (https://legislation.nysenate.gov/static/docs/html/bills.html).

A source's address is that of a session: `https://legislation.nysenate.gov/api/3/bills/2025`; sessions are named
after their first year, which is odd. The search looks into all fields, the full text among them, and answers with
the info of each bill (its number, version, status, milestones). A bill is asked again only when that differs.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

from spiders.address_form import AddressForm
from spiders.answers import json_object, member, rows
from spiders.interface import Answer, Ask, Card, Key
from spiders.query import words
from tracker.model import Source

CARD = Card(
    body="New York State Senate",
    watches="bills of a session, of both houses, in which the subject is named",
    signal="the info of each bill in the search: version, status, milestones",
    base="https://legislation.nysenate.gov/api/3/",
    key=Key("OPEN_LEGISLATION_KEY", 10_000, "day", parameter="key"),
)
_SESSION = AddressForm(re.compile(r".+/bills/\d{3}[13579]"), "a session: .../api/3/bills/2025")
_MOST = 500
_INFO = ("basePrintNo", "session", "printNo", "title", "status", "milestones")


def first(source: Source) -> Ask:
    _SESSION.of(source)
    asked = {"term": " OR ".join(words(source)), "limit": _MOST, "offset": 1}
    return Ask(f"{source.url}/search?{urlencode(asked)}")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    answer = json_object(body, "success", "result")
    if answer["success"] is not True:
        raise ValueError(f"Open Legislation says: {answer.get('message')}")
    if ask.role == "bill":
        next(rows([answer["result"]], "bill", *_INFO, "actions", "amendments"))
        return Answer()
    found = list(_found(answer))
    if not found and not source.may_be_empty:
        return Answer("broken", "no bills found")
    return Answer(follow=tuple(_bill(source, bill) for bill in found))


def _found(answer: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if int(answer.get("total") or 0) > _MOST:
        raise ValueError(f"{answer['total']} bills, more than the {_MOST} of a page: narrow the query")
    for row in rows(member(answer, "result").get("items"), "item", "result"):
        yield from rows([row["result"]], "bill", *_INFO)


def _bill(source: Source, bill: dict[str, Any]) -> Ask:
    version = hashlib.sha256(json.dumps(bill, sort_keys=True).encode()).hexdigest()[:16]
    return Ask(f"{source.url}/{quote(str(bill['basePrintNo']))}#{version}", "bill", once=True)
