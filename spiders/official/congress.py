"""The Congress.gov API v3 (https://github.com/LibraryOfCongress/api.congress.gov): one bill of Congress.

A source's address is the bill's: `https://api.congress.gov/v3/bill/119/hr/1234`. The bill tells when it or its text
was last updated; its actions and summaries are asked again only then. The API has no search of words. Since April
2026 it answers in XML unless asked for JSON. A `limit` above 250 is cut to that in silence.
"""

from __future__ import annotations

import re
from typing import Any

from spiders.address_form import AddressForm
from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card, Key
from spiders.official.bill_types import check_type
from spiders.official.congress_pages import next_page, pages
from tracker.model import Source

CARD = Card(
    body="Library of Congress (United States)",
    watches="one bill of Congress, with its actions and summaries",
    signal="updateDateIncludingText of the bill, else updateDate",
    base="https://api.congress.gov/v3/",
    key=Key("CONGRESS_KEY", 24 * 5_000, "day", header="X-Api-Key"),
)
_BILL = AddressForm(re.compile(r".+/bill/\d+/(?P<type>[a-z]+)/\d+"), "a bill: .../v3/bill/119/hr/1234")


def first(source: Source) -> Ask:
    check_type(_BILL.of(source)["type"])
    return Ask(f"{source.url}?format=json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    answer = json_object(body, "request", "bill" if ask.role == "main" else ask.role)
    if ask.role == "main":
        return Answer(follow=tuple(pages(source, _bill(answer))))
    list(rows(answer[ask.role], ask.role, "text", "actionDate"))
    return Answer(follow=tuple(next_page(source, ask, answer, url)))


def _bill(answer: dict[str, Any]) -> dict[str, Any]:
    needed = ("congress", "type", "number", "title", "updateDate", "latestAction", "actions")
    return next(rows([answer["bill"]], "bill", *needed))
