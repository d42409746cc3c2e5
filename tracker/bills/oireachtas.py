"""Bills of the Houses of the Oireachtas (https://api.oireachtas.ie/): stages, their house and days, a status.

An Act has its number and the day it was signed. A day may be missing; a stage that is not completed does nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tracker.bills.document import Action, BillDocument, distinct, newest
from tracker.bills.fields import Fields
from tracker.bills.steps import Chamber

_LAST = 1_000_000
_HOUSES: dict[str, Chamber] = {"dail": "lower", "seanad": "upper"}


def read(answer: Fields) -> list[BillDocument]:
    """The bills of a list; empty where it is another kind of answer."""
    bills = [result.of("bill") for result in answer.each("results")]
    return [_bill(bill) for bill in bills if bill.has("billNo", "billYear", "stages")]


def _bill(bill: Fields) -> BillDocument:
    actions = distinct([*_stages(bill), *_end(bill)])
    year = bill.words("billYear")
    return BillDocument(
        identifier=f"Bill {bill.words('billNo')} of {year}",
        session=year,
        title=bill.words("shortTitleEn", "shortTitleGa"),
        abstract=bill.words("longTitleEn", "longTitleGa"),
        actions=actions,
        url=bill.words("uri"),
        published=newest(actions),
    )


def _stages(bill: Fields) -> Iterator[Action]:
    for stage in (item.of("event") for item in bill.each("stages")):
        name = stage.words("showAs") or "stage"
        done = stage.raw("stageCompleted") is True
        house = _HOUSES.get((stage.of("house").words("houseCode") or "").lower())
        yield Action(
            on=max((day for dated in stage.each("dates") if (day := dated.day("date"))), default=None),
            order=stage.number("progressStage") or 0,
            text=name if done else f"{name}, not completed",
            chamber=house,
            publisher="Oireachtas stage",
            codes=(name,) if done else (),
            label=True,
        )


def _end(bill: Fields) -> Iterator[Action]:
    """What became of it: the Act with the day of its signature, else the status as of now."""
    act, status = bill.of("act"), bill.words("status")
    if number := act.words("actNo"):
        signed = act.day("dateSigned")
        text = f"Act {number} of {act.words('actYear')}, signed"
        yield Action(signed, _LAST, text, None, "Oireachtas bill status", ("Enacted",), label=True)
    if status:
        yield Action(None, _LAST, status, None, "Oireachtas bill status", (status,), label=True)
