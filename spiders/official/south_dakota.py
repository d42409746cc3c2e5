"""The API of the South Dakota Legislature (https://sdlegislature.gov/api/): one bill.

A source's address is the bill's: `https://sdlegislature.gov/api/Bills/26633`. Every step stands in its action log,
which is asked each day; the bill with its title, which can be replaced as a whole ("hoghouse"), is asked again when
the log has changed. Scrapers of this API are all that documents it.
"""

from __future__ import annotations

import hashlib
import re

from spiders.address_form import AddressForm
from spiders.answers import json_object, json_value, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="South Dakota Legislative Research Council",
    watches="one bill, with its action log",
    signal="the action log itself",
    base="https://sdlegislature.gov/api/",
)
_BILL = AddressForm(re.compile(r"(?P<base>.+/api/Bills/)(?P<id>\d+)"), "a bill: .../api/Bills/26633")
_TYPES = frozenset({"HB", "SB", "HJR", "SJR", "HCR", "SCR", "HR", "SR", "HC", "SC"})


def first(source: Source) -> Ask:
    at = _BILL.of(source)
    return Ask(f"{at['base']}ActionLog/{at['id']}")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "bill":
        bill = json_object(body, "BillId", "BillType", "BillNumber", "Title")
        if bill["BillType"] not in _TYPES:
            raise ValueError(f"unknown type of bill '{bill['BillType']}': one of {', '.join(sorted(_TYPES))}")
        return Answer()
    if not list(rows(json_value(body), "line", "ActionDate", "StatusText", "Result")):
        return Answer("broken", "no lines in the action log")
    version = hashlib.sha256(body).hexdigest()[:16]
    return Answer(follow=(Ask(f"{source.url}#{version}", "bill", once=True),))
