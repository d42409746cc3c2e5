"""Open States API v3: one bill, or a page of results. Nulls are left out, dates may be empty."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.bills.document import Action, BillDocument, chamber, distinct, newest
from tracker.bills.fields import Fields
from tracker.bills.stages import law_maker

_LAST = 1_000_000


def read(answer: Fields) -> list[BillDocument]:
    """Documents of one answer; empty where it is none of Open States'."""
    found = answer.each("results") if "results" in answer else iter((answer,))
    return [_document(bill) for bill in found if bill.has("identifier", "title") and _known(bill)]


def _known(bill: Fields) -> bool:
    return (
        (bill.words("id") or "").startswith("ocd-bill/")
        or bill.has("session", "jurisdiction")
        or "from_organization" in bill
    )


def _document(bill: Fields) -> BillDocument:
    place = bill.of("jurisdiction").words("id") or bill.words("jurisdiction_id", "jurisdiction")
    actions = distinct(list(_actions(bill)))
    abstracts = [text for item in bill.each("abstracts") if (text := item.words("abstract"))]
    links = [url for item in bill.each("sources") if (url := item.words("url"))]
    return BillDocument(
        identifier=bill.words("identifier"),
        session=bill.words("session", "legislative_session"),
        jurisdiction=law_maker(place)[0] or None if place and place.startswith("ocd-") else None,
        title=bill.words("title"),
        abstract="\n".join(dict.fromkeys(abstracts)) or None,
        actions=actions,
        url=bill.words("openstates_url") or (links[0] if links else None),
        published=newest(actions),
    )


def _actions(bill: Fields) -> Iterator[Action]:
    for place, line in enumerate(bill.each("actions")):
        if text := line.words("description"):
            order = line.number("order")
            yield Action(
                on=line.day("date"),
                order=place if order is None else order,
                text=text,
                chamber=chamber(line.of("organization").raw("classification")),
                publisher="Open States action classification",
                codes=line.texts("classification"),
            )
    if "actions" not in bill and (text := bill.words("latest_action_description")):
        yield Action(bill.day("latest_action_date"), _LAST, text)
        if passed := bill.day("latest_passage_date"):
            codes = ("passage",)
            yield Action(passed, 0, "latest passage", None, "Open States action classification", codes, label=True)
