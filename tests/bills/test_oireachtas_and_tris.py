"""What the lists of one parliament and the pages of TRIS say beyond a plain bill: withdrawal, gaps, unknown words."""

from __future__ import annotations

import json
from typing import Any

from tests.spiders.replicas.tris import notification
from tracker.bills.formats import bill_documents
from tracker.bills.progress import document_stage, events_of


def bill(**changes: Any) -> bytes:
    event = {"showAs": "First Stage", "dates": [], "stageCompleted": True, "house": None, "progressStage": 1}
    told = {
        "billNo": "7",
        "billYear": "2026",
        "shortTitleEn": "Kratom Bill 2026",
        "stages": [{"event": event}],
        **changes,
    }
    return json.dumps({"head": {}, "results": [{"bill": told}]}).encode()


def test_an_unknown_status_or_stage_is_named_and_moves_nothing() -> None:
    (document,) = bill_documents(bill(status="Parked", act=None))
    assert document_stage(document) == "introduced"
    (fault,) = [event.fault for event in events_of(document) if event.fault]
    assert fault == "Oireachtas bill status 'Parked' is unknown: add it to the table of codes with its meaning"


def test_a_withdrawn_bill_without_any_day() -> None:
    (document,) = bill_documents(bill(status="Withdrawn", act=None))
    assert (document_stage(document), document.published) == ("withdrawn", None)


def test_a_notification_that_was_withdrawn() -> None:
    page = notification("2025/0111/CZ (Czechia)", "03/03/2025", "04/06/2025", "A draft", "Lists kratom.")
    label = '<div class="ecl-col-3">Withdrawn:</div><div class="ecl-col-9">05/05/2025</div></main>'
    (document,) = bill_documents(page.replace(b"</main>", label.encode()))
    assert document_stage(document) == "withdrawn"
    assert [event.on for event in events_of(document)] == ["2025-03-03", "2025-05-05", "2025-06-04"]


def test_a_page_that_only_looks_like_one() -> None:
    assert bill_documents(b'<html><div class="ecl-col-3">Notification Number</div></html>') == []
