"""SD Legislature API: a bill joined with its action log and versions.

The same words are said in committee and on the floor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tracker.bills.document import Action, BillDocument, distinct, newest
from tracker.bills.fields import Fields
from tracker.bills.steps import Chamber

_STATE = "US-SD"
_LAST = 1_000_000
_KINDS = {
    "house bill": "HB", "house joint resolution": "HJR", "house concurrent resolution": "HCR",
    "senate bill": "SB", "senate joint resolution": "SJR", "senate concurrent resolution": "SCR",
}  # fmt: skip
_FLOORS: tuple[tuple[re.Pattern[str], Chamber], ...] = (
    (re.compile(r"^first read\w* (?:in )?(?:the )?house|^signed by the speaker", re.IGNORECASE), "lower"),
    (re.compile(r"^first read\w* (?:in )?(?:the )?senate|^signed by the president", re.IGNORECASE), "upper"),
)
_HOUSES: dict[str, Chamber] = {"House of Representatives": "lower", "Senate": "upper"}
_VOTES = (("Yea", "Yeas"), ("Nay", "Nays"))
_PAGES = "https://sdlegislature.gov/Session/Bill"
_BY_RESULT = {"P": True, "F": False}


def read(answer: Sequence[Fields]) -> list[BillDocument]:
    """Documents of bills with an action log, or of a bare log; empty where it is neither."""
    bills = [
        item
        for item in answer
        if item.has("bill_title", "action_log") or item.has("bill_id", "bill_number", "title")
    ]
    if bills:
        return [_document(item) for item in bills]
    logs = [item for item in answer if item.has("status_text", "action_date")]
    return [_document(Fields({"action_log": answer}), list(logs))] if logs else []


def _document(bill: Fields, log: list[Fields] | None = None) -> BillDocument:
    actions = distinct([*_actions(log if log is not None else list(bill.each("action_log"))), *_law(bill)])
    versions = sorted(
        bill.each("bill_versions"),
        key=lambda item: (item.day("bill_version_date") or "", item.number("bill_version_id") or 0),
    )
    kind = bill.words("bill_type") or ""
    kind = kind if kind in _KINDS.values() else _KINDS.get(kind.lower(), "")
    number = bill.words("bill_number_only", "bill_number")
    return BillDocument(
        identifier=f"{kind} {number}".strip() if number else None,
        session=bill.of("session").words("year") or bill.words("session", "session_id"),
        jurisdiction=_STATE,
        title=bill.words("bill_title", "title"),
        text=versions[-1].words("bill_text") if versions else None,
        actions=actions,
        published=newest(actions),
        url=f"{_PAGES}/{record}" if (record := bill.words("bill_id")) else None,
        record=record,
    )


def _actions(log: list[Fields]) -> Iterator[Action]:
    floors = {
        floor: house for line in log if (floor := line.number("committee_id_action")) and (house := _floor(line))
    }
    for order, line in enumerate(log):
        if not (text := line.words("status_text", "description")):
            continue
        votes = sum(_count(line.of("vote").raw(*side)) for side in _VOTES)
        result = _BY_RESULT.get((line.words("result") or "").upper())
        house = floors.get(line.number("committee_id_action") or 0) or _HOUSES.get(
            line.of("action_committee").words("name") or ""
        )
        yield Action(
            on=line.day("action_date"),
            order=order,
            text=text,
            chamber=house,
            passed=result,
            votes=votes or None,
            body="floor" if house else None,
            url=line.words("document_url"),
        )


def _law(bill: Fields) -> Iterator[Action]:
    """A bill that has a place among the session laws is law."""
    if bill.raw("session_law") is not None:
        yield Action(None, _LAST, "Session law")


def _floor(line: Fields) -> Chamber | None:
    text = line.words("status_text", "description") or ""
    return next((house for pattern, house in _FLOORS if pattern.search(text)), None)


def _count(value: object) -> int:
    return len(value) if isinstance(value, list) else value if isinstance(value, int) else 0
