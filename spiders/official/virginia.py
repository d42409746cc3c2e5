"""Virginia's Legislative Information System: its files of a session (https://lis.virginia.gov/developers).

A source's address is the session's: `https://lis.blob.core.windows.net/lisfiles/20251`, where 20251 is the regular
session of 2025. BILLS.CSV has every bill with its last actions; the whole histories and the summaries are asked
again only when it differs. Which bills name the subject is seen in the files: there is no search without a key.
"""

from __future__ import annotations

import hashlib
import re

from spiders.address_form import AddressForm
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Virginia Division of Legislative Automated Systems",
    watches="bills of a session whose title or summary names the subject",
    signal="ETag or Last-Modified of BILLS.CSV, else the file itself",
    base="https://lis.blob.core.windows.net/lisfiles/",
)
_SESSION = AddressForm(re.compile(r".+/lisfiles/20\d{2}\d"), "a session: .../lisfiles/20251")
_COLUMNS = {
    "main": (
        "Bill_id",
        "Bill_description",
        "Last_house_action",
        "Last_senate_action",
        "Passed",
        "Failed",
        "Introduction_date",
    ),
    "history": ("Bill_id", "History_date", "History_description"),
    "summaries": ("SUM_BILNO", "SUMMARY_TEXT"),
}


def first(source: Source) -> Ask:
    _SESSION.of(source)
    return Ask(f"{source.url}/BILLS.CSV")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    header, _, rest = body.partition(b"\n")
    names = [name.strip(' "\r') for name in header.decode("utf-8-sig", "replace").split(",")]
    for name in _COLUMNS[ask.role]:
        if name not in names:
            raise ValueError(f"no column '{name}' among {', '.join(names)[:200]!r}")
    if ask.role != "main":
        return Answer()
    if not rest.strip():
        return Answer("broken", "no bills in the file")
    version = hashlib.sha256(body).hexdigest()[:16]
    files = (("history", "HISTORY.CSV"), ("summaries", "Summaries.csv"))
    return Answer(follow=tuple(Ask(f"{source.url}/{name}#{version}", role, once=True) for role, name in files))
