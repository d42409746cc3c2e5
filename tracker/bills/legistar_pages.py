"""The page of a matter in Legistar InSite: fields stand under ids, the history in a grid with headed columns."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree, html

from tracker.bills import legistar
from tracker.bills.document import BillDocument, words
from tracker.bills.fields import Fields

_FIELDS = {
    "MatterFile": "lblFile2",
    "MatterTitle": "lblTitle2",
    "MatterName": "lblName2",
    "MatterStatusName": "lblStatus2",
    "MatterIntroDate": "lblIntroduced2",
    "MatterPassedDate": "lblPassed2",
    "MatterEnactmentDate": "lblEnactmentDate2",
    "MatterText": "divText",
}
_COLUMNS = {"Date": "Date", "Action By": "BodyName", "Action": "ActionName", "Result": "Result"}
_RESULTS = {"pass": 1, "fail": 0}


def could_be(body: bytes) -> bool:
    return b"_lblFile2" in body


def read(body: bytes) -> list[BillDocument]:
    """The matter of a page, by the fields that the Web API gives it."""
    try:
        root = html.fromstring(body)
    except (etree.ParserError, ValueError):
        return []
    matter = {name: _field(root, ending) for name, ending in _FIELDS.items()}
    return legistar.read(
        [Fields({**matter, "MatterId": matter["MatterFile"], "MatterHistories": list(_lines(root))})]
    )


def _field(root: etree._Element, ending: str) -> str | None:
    found = next((one for one in root.iter("span", "a", "div") if one.get("id", "").endswith(f"_{ending}")), None)
    return None if found is None else words("".join(map(str, found.itertext())))


def _lines(root: etree._Element) -> Iterator[dict[str, object]]:
    for grid in root.iter("table"):
        if not grid.get("id", "").endswith("_gridLegislation_ctl00"):
            continue
        heads = [_cell(head) for head in grid.iter("th") if "rgHeader" in head.get("class", "")]
        for row in grid.iter("tr"):
            if row.get("class") in ("rgRow", "rgAltRow"):
                cells = dict(zip(heads, map(_cell, row.iterchildren("td")), strict=False))
                line = {name: cells.get(column) for column, name in _COLUMNS.items()}
                yield {**line, "PassedFlag": _RESULTS.get(str(line["Result"]).lower())}


def _cell(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
