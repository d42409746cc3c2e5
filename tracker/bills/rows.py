"""Bills in CSV rows: LIS files, LegiScan's data sets, Open States' text tables. Known by their headers."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from tracker.bills.document import Action, BillDocument, chamber, distinct, newest
from tracker.bills.fields import Fields
from tracker.bills.stages import law_maker

_LIS_STATE = "US-VA"
_LAST = 1_000_000
_BIGGEST_CELL = 131_000
_FLAGS = (
    ("Carried_over", "Carried over to the next session"),
    ("Passed", "Passed both houses"),
    ("Failed", "Failed"),
    ("Vetoed", "Vetoed by Governor"),
    ("Approved", "Approved by Governor"),
)


def read(text: str) -> list[BillDocument]:
    """Documents of a CSV text, a row each or a bill's rows together; empty where no header is known."""
    header = text[:4000].splitlines()[0] if text.strip() else ""
    names = frozenset(name.strip().strip('"\ufeff').lower() for name in header.split(","))
    reader = next((reader for needed, reader in _READERS if needed <= names), None)
    return reader(_rows(text)) if reader else []


def _rows(text: str) -> list[Fields]:
    """Rows by header; a torn file gives the rows before the tear."""
    rows: list[Fields] = []
    try:
        for row in csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline="")):
            rows.append(Fields({str(key): value for key, value in row.items() if key}))
    except csv.Error:
        pass
    return rows


def _lis_bills(rows: Sequence[Fields]) -> list[BillDocument]:
    return [
        _row(row.words("Bill_id"), row.words("Bill_description"), list(_lis_actions(row)), jurisdiction=_LIS_STATE)
        for row in rows
    ]


def _lis_actions(row: Fields) -> Iterator[Action]:
    """The last line of each body, and what the flags say of the whole."""
    for body in ("house", "senate", "conference", "governor"):
        if text := row.words(f"Last_{body}_action"):
            yield Action(row.day(f"Last_{body}_action_date"), 1, text, chamber(body))
    for house in ("house", "senate"):
        if row.words(f"Passed_{house}") == "Y":
            yield Action(None, 1, f"Passed {house.capitalize()}", chamber(house))
    for order, (name, text) in enumerate(_FLAGS):
        if row.words(name) == "Y":
            yield Action(None, _LAST + order, text)
    if chapter := row.words("Chapter_id"):
        yield Action(None, _LAST + len(_FLAGS), f"Acts of Assembly Chapter {chapter}")
    if row.words("Last_house_committee_id", "Last_senate_committee_id"):
        yield Action(None, 0, "Referred to committee")
    if introduced := row.day("Introduction_date"):
        yield Action(introduced, 0, "Introduced")


def _lis_history(rows: Sequence[Fields]) -> list[BillDocument]:
    return _grouped(rows, "Bill_id", "History_date", "History_description", _LIS_STATE)


def _lis_summaries(rows: Sequence[Fields]) -> list[BillDocument]:
    """One document a bill, with its last summary. Numbers are padded here and nowhere else."""
    last = {number: row for row in rows if (number := row.words("SUM_BILNO"))}
    return [
        BillDocument(identifier=_unpadded(number), jurisdiction=_LIS_STATE, abstract=row.words("SUMMARY_TEXT"))
        for number, row in last.items()
    ]


def _legiscan_bills(rows: Sequence[Fields]) -> list[BillDocument]:
    return [_legiscan_bill(row) for row in rows]


def _legiscan_bill(row: Fields) -> BillDocument:
    link = row.words("url", "bill_url") or ""
    state = link.split("legiscan.com/")[-1][:2] if "legiscan.com/" in link else ""
    actions: list[Action] = []
    if text := row.words("last_action"):
        actions.append(Action(row.day("last_action_date"), 1, text))
    if status := row.number("status"):
        name = row.words("status_desc") or "status"
        actions.append(Action(row.day("status_date"), _LAST, name, None, "LegiScan status", (status,), label=True))
    return _row(
        row.words("bill_number"),
        row.words("title", "bill_title"),
        actions,
        session=row.words("session_name", "session_id"),
        jurisdiction=f"US-{state}" if state.isalpha() and state.isupper() and state != "US" else state or None,
        abstract=row.words("description", "bill_desc"),
        url=link or row.words("state_link"),
    )


def _legiscan_history(rows: Sequence[Fields]) -> list[BillDocument]:
    return _grouped(rows, "bill_id", "date", "action", None)


def _open_states(rows: Sequence[Fields]) -> list[BillDocument]:
    return [
        _row(
            row.words("identifier"),
            row.words("title"),
            [],
            session=row.words("session"),
            jurisdiction=law_maker(row.words("jurisdiction_id"))[0] or None,
            url=row.words("url"),
        )
        for row in rows
    ]


def _grouped(rows: Sequence[Fields], key: str, on: str, text: str, jurisdiction: str | None) -> list[BillDocument]:
    """One document for all the rows of a bill."""
    lines: defaultdict[str, list[Action]] = defaultdict(list)
    for order, row in enumerate(rows):
        if (number := row.words(key)) and (said := row.words(text)):
            lines[number].append(
                Action(row.day(on), row.number("sequence") or order, said, chamber(row.raw("chamber")))
            )
    return [_row(number, None, actions, jurisdiction=jurisdiction) for number, actions in lines.items()]


def _row(
    identifier: str | None,
    title: str | None,
    actions: list[Action],
    *,
    session: str | None = None,
    jurisdiction: str | None = None,
    abstract: str | None = None,
    url: str | None = None,
) -> BillDocument:
    lines = distinct(actions)
    return BillDocument(identifier, session, jurisdiction, title, abstract, None, lines, url, newest(lines))


def _unpadded(number: str) -> str:
    letters = number.rstrip("0123456789")
    return letters + number[len(letters) :].lstrip("0")


_READERS: tuple[tuple[frozenset[str], Callable[[Sequence[Fields]], list[BillDocument]]], ...] = (
    (frozenset({"bill_id", "bill_description"}), _lis_bills),
    (frozenset({"bill_id", "history_date", "history_description"}), _lis_history),
    (frozenset({"sum_bilno", "summary_text"}), _lis_summaries),
    (frozenset({"bill_id", "bill_number", "status"}), _legiscan_bills),
    (frozenset({"bill_id", "date", "action"}), _legiscan_history),
    (frozenset({"session", "identifier", "title", "jurisdiction_id"}), _open_states),
)
