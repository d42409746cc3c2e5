"""LegiScan: getBill, getMasterList, getSearch. Answers are objects with the keys "0", "1", ... beside a summary."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.bills.document import Action, BillDocument, chamber, distinct, newest
from tracker.bills.fields import Fields

_NATION = "US"
# Of a resolution "passed" says only that it was adopted.
_LAWS = frozenset({None, "B", "JR", "A"})
_ADOPTED = 4
_STATUS_NAMES = ("N/A", "Introduced", "Engrossed", "Enrolled", "Passed", "Vetoed", "Failed")
_LAST = 1_000_000


def read(answer: Fields) -> list[BillDocument]:
    """Documents of one answer; empty where it is none of LegiScan's."""
    bill = answer.of("bill")
    if bill.has("bill_id", "bill_number"):
        return [_document(bill, answer)]
    listed = answer.of("masterlist") if "masterlist" in answer else answer.of("searchresult")
    session = listed.of("session")
    found = [*answer.each("masterlist"), *answer.each("searchresult"), *listed.each("results")]
    return [
        _document(item, session)
        for item in found
        if item.has("bill_id") and ("number" in item or "bill_number" in item)
    ]


def _document(bill: Fields, around: Fields) -> BillDocument:
    session = bill.of("session")
    actions = distinct([*_history(bill), *_progress(bill)])
    return BillDocument(
        identifier=bill.words("bill_number", "number"),
        session=session.words("session_name", "session_title", "year_start") or around.words("session_name"),
        jurisdiction=_jurisdiction(bill.words("state") or around.words("state_abbr", "state")),
        title=bill.words("title"),
        abstract=bill.words("description"),
        actions=actions,
        url=bill.words("url", "state_link"),
        published=newest(actions),
    )


def _jurisdiction(state: str | None) -> str | None:
    if not state or len(state) != 2:
        return None
    return _NATION if state.upper() == _NATION else f"{_NATION}-{state.upper()}"


def _history(bill: Fields) -> Iterator[Action]:
    for order, line in enumerate(bill.each("history")):
        if text := line.words("action"):
            yield Action(line.day("date"), order, text, chamber(line.raw("chamber")))
    if text := bill.words("last_action"):
        yield Action(bill.day("last_action_date"), _LAST, text)


def _progress(bill: Fields) -> Iterator[Action]:
    """LegiScan's own reading: steps with a day, and the status."""
    law = bill.words("bill_type") in _LAWS
    for order, step in enumerate(bill.each("progress")):
        code = step.number("event")
        if code is not None and (law or code != _ADOPTED):
            yield Action(
                step.day("date"), order, f"progress {code}", None, "LegiScan progress event", (code,), label=True
            )
    status = bill.number("status")
    if status and (law or status != _ADOPTED):
        name = _STATUS_NAMES[status] if 0 <= status < len(_STATUS_NAMES) else "status"
        yield Action(bill.day("status_date"), _LAST, name, None, "LegiScan status", (status,), label=True)
