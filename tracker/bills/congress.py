"""Congress: BILLSTATUS files in both schemas, and the answers of the Congress.gov API v3. Newest action first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from tracker.bills.document import Action, BillDocument, chamber, distinct, newest
from tracker.bills.fields import Fields

_NATION = "US"
_LAST = 1_000_000
_LISTS = frozenset({"item", "summary", "bill", "law"})


def read(answer: Fields) -> list[BillDocument]:
    """Documents of one API answer: a bill, a list, actions, summaries, titles; empty where it is none of these."""
    request = answer.of("request")
    bill = answer.of("bill")
    if bill.has("congress", "type", "number"):
        return [_document(bill)]
    if listed := [item for item in answer.each("bills") if item.has("congress", "number")]:
        return [_document(item) for item in listed]
    about = request if request.has("congress", "billNumber") else bill
    if about.has("congress") and any(name in answer for name in ("actions", "summaries", "titles")):
        return [_document(answer, about)]
    return []


def read_status(root: etree._Element) -> list[BillDocument]:
    """Documents of a BILLSTATUS file."""
    return [_document(Fields(_plain(bill))) for bill in root.iterfind("{*}bill")]


def _document(bill: Fields, about: Fields | None = None) -> BillDocument:
    about = about or bill
    actions = distinct(list(_actions(bill)))
    kind, number = about.words("type", "billType"), about.words("number", "billNumber")
    return BillDocument(
        identifier=f"{kind.upper()} {number}" if kind and number else number,
        session=about.words("congress"),
        jurisdiction=_NATION,
        title=bill.words("title")
        or next((text for item in bill.each("titles") if (text := item.words("title"))), None),
        abstract=_abstract(bill),
        actions=actions,
        url=bill.words("legislationUrl", "url") or about.words("billUrl"),
        published=newest(actions),
    )


def _abstract(bill: Fields) -> str | None:
    """The newest summary says what the bill is now."""
    summaries = [*_items(bill, "summaries"), *_items(bill.of("summaries"), "billSummaries", "summary", "item")]
    dated = [
        (item.day("actionDate") or "", text)
        for item in summaries
        if (text := item.words("text") or item.of("cdata").words("text"))
    ]
    return max(dated, key=lambda item: item[0])[1] if dated else None


def _actions(bill: Fields) -> Iterator[Action]:
    lines = list(_items(bill, "actions"))
    for place, line in enumerate(lines):
        if text := line.words("text"):
            # Never by the type: files have "Prayer" and "Placeholder Text" there, and it tells less than the line.
            code = line.words("actionCode")
            yield Action(
                on=line.day("actionDate"),
                order=len(lines) - place,
                text=text,
                chamber=chamber(line.of("sourceSystem").raw("name")),
                publisher="BILLSTATUS actionCode",
                codes=(code,) if code else (),
            )
    latest = bill.of("latestAction")
    if not lines and (text := latest.words("text")):
        yield Action(latest.day("actionDate"), _LAST, text)
    for law in _items(bill, "laws"):
        if name := law.words("type"):
            yield Action(None, _LAST, f"Became {name} No: {law.words('number') or ''}".strip())
    if introduced := bill.day("introducedDate"):
        yield Action(introduced, 0, "Introduced")


def _items(bill: Fields, *names: str) -> Iterator[Fields]:
    for name in names:
        value: Any = bill.raw(name)
        yield from bill.each(name) if isinstance(value, dict | list) else ()


def _plain(element: etree._Element) -> dict[str, Any] | str:
    """An element as the API has it: children by name, lists where a name may come twice, else its text."""
    children = [child for child in element if isinstance(child.tag, str)]
    if not children:
        return element.text or ""
    names = [etree.QName(child).localname for child in children]
    values = [_plain(child) for child in children]
    return {
        name: _value(name, [v for n, v in zip(names, values, strict=True) if n == name])
        for name in dict.fromkeys(names)
    }


def _value(name: str, values: Sequence[Any]) -> Any:
    return list(values) if name in _LISTS else values[0]
