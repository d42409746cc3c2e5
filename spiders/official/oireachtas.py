"""Bills of the Houses of the Oireachtas (https://api.oireachtas.ie/v1/legislation).

A source's address says since when: `https://api.oireachtas.ie/v1/legislation?date_start=2025-01-01`. There is no
search for words, and the list has each bill whole, so all bills are asked in one answer and the reader chooses
those that name the subject. If there are more than an answer holds, that is an error: take a later day.
"""

from __future__ import annotations

from w3lib.url import add_or_replace_parameters

from spiders.answers import json_object, member, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Houses of the Oireachtas Service (Ireland)",
    watches="bills before both Houses",
    signal="the list of bills itself",
    base="https://api.oireachtas.ie/v1/",
)
_MOST = "1000"
_NEEDED = ("billNo", "billYear", "status", "stages", "shortTitleEn", "act")


def first(source: Source) -> Ask:
    return Ask(add_or_replace_parameters(source.url, {"limit": _MOST, "skip": "0"}), accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    answer = json_object(body, "head", "results")
    bills = [member(row, "bill") for row in rows(answer["results"], "result", "bill")]
    list(rows(bills, "bill", *_NEEDED))
    for bill in bills:
        events = [member(stage, "event") for stage in rows(bill["stages"], "stage", "event")]
        list(rows(events, "stage", "showAs", "dates", "stageCompleted"))
    total = int(member(member(answer, "head"), "counts")["billCount"])
    if total > len(bills):
        raise ValueError(f"{total} bills, and only {len(bills)} in the answer: take a later date_start")
    return Answer() if bills or source.may_be_empty else Answer("broken", "no bills found")
