"""Oregon's legislature: measures of its OData service with their histories, and the text files of before.

A measure is law once it has a chapter, and no veto that stood. In the text files the fields are parted by the byte
E4, without quotes, and a measure's key is its number with a digit for its version behind it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tracker.bills.document import Action, BillDocument, chamber, distinct, newest
from tracker.bills.fields import Fields

_STATE = "US-OR"
_LAST = 1_000_000
_PARTED = b"\xe4"
_PAGES = "https://olis.oregonlegislature.gov/liz"


def read(answer: Sequence[Fields]) -> list[BillDocument]:
    """Documents of measures; empty where they are none."""
    return [_document(item) for item in answer if item.has("MeasurePrefix", "MeasureNumber", "SessionKey")]


def read_text(body: bytes) -> list[BillDocument]:
    """Documents of a text file: of measures, or of their histories."""
    first, *lines = body.split(b"\n")
    names = _cells(first)
    rows = [Fields(dict(zip(names, _cells(line), strict=False))) for line in lines if line.strip()]
    by_number: defaultdict[str, list[Fields]] = defaultdict(list)
    for row in rows:
        if (prefix := row.words("MeasPrefix")) and (number := row.words("MeasNumber")):
            by_number[f"{prefix} {number}"].append(row)
    return [_of_rows(number, told) for number, told in by_number.items()]


def is_text(body: bytes) -> bool:
    """The bytes are one of the text files."""
    return _PARTED in (first := body[:400].partition(b"\n")[0]) and b"Meas_Number" in first


def _document(item: Fields) -> BillDocument:
    session, number = item.words("SessionKey"), f"{item.words('MeasurePrefix')} {item.words('MeasureNumber')}"
    actions = distinct([*_actions(list(item.each("MeasureHistoryActions"))), *_end(item)])
    told = (item.words("CatchLine"), item.words("MeasureSummary"))
    return BillDocument(
        identifier=number,
        session=session,
        jurisdiction=_STATE,
        title=item.words("RelatingTo", "RelatingToFull", "CatchLine"),
        abstract="\n".join(text for text in told if text) or None,
        actions=actions,
        url=f"{_PAGES}/{session}/Measures/Overview/{number.replace(' ', '')}",
        published=newest(actions),
    )


def _of_rows(number: str, rows: list[Fields]) -> BillDocument:
    actions = distinct(list(_actions(rows)))
    title, abstract = rows[0].words("RelatingTo"), rows[0].words("CatchLine")
    return BillDocument(number, None, _STATE, title, abstract, None, actions, published=newest(actions))


def _actions(lines: list[Fields]) -> Iterator[Action]:
    """Of one day in the order of the clock: the service lists them in none."""
    ordered = sorted(lines, key=lambda line: (line.words("ActionDate") or "", line.words("ActionTime") or ""))
    for order, line in enumerate(ordered):
        if text := line.words("ActionText"):
            yield Action(line.day("ActionDate"), order, text, chamber(line.raw("Chamber", "HouseOfAction")))


def _end(item: Fields) -> Iterator[Action]:
    if item.raw("Vetoed") is True:
        yield Action(None, _LAST, "Vetoed by Governor")
    elif chapter := item.words("ChapterNumber"):
        yield Action(None, _LAST, f"Chapter {chapter}, Oregon Laws")


def _cells(line: bytes) -> list[str]:
    return [cell.decode("cp1252", "replace").strip() for cell in line.split(_PARTED)]
