"""Calendars: the last day for comments on a proposal, as dockets and the Federal Register tell it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from icalendar import Event

from tests.dossiers import STATE, page
from tests.tracker.register import EXTENDED, INTENT, SITE, WITHDRAWN, only, read, search
from tests.tracker.statehouse import Statehouse, moment
from tests.tracker.test_calendar import APRIL, JUNE, MARCH, MAY, build, events, in_short
from tracker.bills.formats import bill_documents
from tracker.model import Change, Proposal, ProposalEvent
from tracker.proposals import record_proposal
from tracker.registry import load


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Statehouse]:
    one = Statehouse(tmp_path)
    one.dossier("xx", STATE, page("code", "https://law.example/1"))
    one.record(MARCH)
    yield one
    one.ledger.close()


def seen(house: Statehouse, proposal: Proposal, at: str) -> list[Change]:
    """What is told of it when it is read at that time."""
    dossier = load(house.data).dossiers["xx"]
    place, (watched,) = dossier.jurisdiction, dossier.sources
    return list(record_proposal(house.ledger, place, watched, proposal, moment(at), quiet=False))


def days(house: Statehouse) -> list[Event]:
    return events(build(house), "xx")


def docket(closes: str, withdrawn: bool = False) -> Proposal:
    """A proposal as the reader of dockets tells it."""
    told = {
        "docketId": "EX-1", "documentType": "Proposed Rule", "title": "7-OH", "postedDate": "2026-03-01T05:00:00Z",
        "commentStartDate": "2026-03-01T05:00:00Z", "commentEndDate": closes, "withdrawn": withdrawn,
    }  # fmt: skip
    record = {"data": [{"type": "documents", "id": "EX-1-1", "attributes": told}]}
    ((action,),) = (document.actions for document in bill_documents(json.dumps(record).encode()))
    step = ProposalEvent(on="2026-03-01", stage="proposed", text=action.text, url=action.url)
    return Proposal(identifier="EX-1", title="Placing 7-OH", stage="proposed", substances=("7-oh",), events=(step,))


def test_the_days_of_a_docket(house: Statehouse) -> None:
    shown = []
    for at, proposal in (
        (MARCH, docket("2026-05-01T03:59:59Z")),
        (APRIL, docket("2026-06-01T03:59:59Z")),
        (MAY, docket("2026-06-01T03:59:59Z", withdrawn=True)),
    ):
        seen(house, proposal, at)
        shown += map(in_short, days(house))
    assert shown == [
        ("comments", date(2026, 4, 30), 0, "CONFIRMED"),
        ("comments", date(2026, 5, 31), 1, "CONFIRMED"),
        ("comments", date(2026, 5, 31), 2, "CANCELLED"),
    ]
    (event,) = days(house)
    assert "last day for comments on proposal EX-1, not law: Placing 7-OH" in str(event["SUMMARY"])
    assert "This is a proposal, not law." in str(event["DESCRIPTION"])
    assert str(event["URL"]) == "https://www.regulations.gov/document/EX-1-1"


def test_the_days_of_the_federal_register(house: Statehouse) -> None:
    asked = INTENT | {"comments_close_on": "2026-08-05"}
    longer = EXTENDED | {"comments_close_on": "2026-10-30"}
    shown, told = [], []
    for at, records in ((MARCH, [asked]), (APRIL, [asked, longer]), (MAY, [asked, longer, WITHDRAWN])):
        told += [change.kind for change in seen(house, only(read(search(*records))), at)]
        shown += map(in_short, days(house))
    assert shown == [
        ("comments", date(2026, 8, 5), 0, "CONFIRMED"),
        ("comments", date(2026, 10, 30), 1, "CONFIRMED"),
        ("comments", date(2026, 10, 30), 2, "CANCELLED"),
    ]
    assert told == ["introduced", "withdrawn"]
    (event,) = days(house)
    assert str(event["URL"]) == f"{SITE}2026-100"


def test_days_that_come_to_a_proposal_we_know_are_no_news(house: Statehouse) -> None:
    """Of a ledger made before these days were read."""
    seen(house, only(read(search(INTENT, WITHDRAWN))), MARCH)
    assert days(house) == []
    asked = WITHDRAWN | {"comments_close_on": "2026-12-01"}
    assert seen(house, only(read(search(INTENT | {"comments_close_on": "2026-10-30"}, asked))), JUNE) == []
    assert [in_short(event)[1:] for event in days(house)] == [(date(2026, 12, 1), 0, "CONFIRMED")]
