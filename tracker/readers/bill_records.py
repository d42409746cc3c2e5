"""All answers of a system of bills: one bill a jurisdiction, session and number, however often it is listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tracker.bills.addresses import record_of, session_of
from tracker.bills.document import BillDocument, distinct
from tracker.bills.formats import bill_documents
from tracker.model import Reading, Subject
from tracker.normalize import bill_number
from tracker.readers import bills
from tracker.readers.part import Part

Identity = tuple[str | None, str | None, str | None]


def read(parts: Sequence[Part], subject: Subject, on: date) -> Reading:
    """Proposals of the bills that name the subject. Parts in any order, and twice, give the same reading."""
    known: dict[Identity, tuple[BillDocument, Part]] = {}
    for one in sorted(parts, key=lambda part: (part.url or "", part.body)):
        part = replace(one, url=(one.url or "").partition("#")[0] or None)  # what a fragment adds is our own
        for told in bill_documents(part.body):
            bill = replace(told, session=told.session or session_of(part.url or ""))
            identity = _identity(bill, part)
            known[identity] = (_joined(bill, known[identity][0]), part) if identity in known else (bill, part)
    reading = Reading()
    for _, (bill, part) in sorted(known.items(), key=lambda item: tuple(map(str, item[0]))):
        reading += bills.read_bill(bill, part, subject, on)
    return reading


def _identity(bill: BillDocument, part: Part) -> Identity:
    """By the register's own number where it has one: a history alone does not name its bill."""
    record = bill.record or (None if bill.identifier else record_of(part.url or ""))
    number = bill_number(bill.identifier or bill.title or "")
    return (None, None, record) if record else (bill.jurisdiction, bill.session, number)


def _joined(bill: BillDocument, before: BillDocument) -> BillDocument:
    """What two answers tell of one bill: words of the newer one, the steps of both."""
    older, newer = sorted((before, bill), key=lambda one: (one.published or "", len(one.actions)))
    return replace(
        newer,
        identifier=newer.identifier or older.identifier,
        session=newer.session or older.session,
        title=newer.title or older.title,
        abstract=newer.abstract or older.abstract,
        text=newer.text or older.text,
        url=newer.url or older.url,
        actions=distinct([*older.actions, *newer.actions]),
    )
