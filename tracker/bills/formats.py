"""Which record of bills the bytes are, and the documents in it. Content decides, never a name or a header."""

from __future__ import annotations

import json
from collections.abc import Callable

from lxml import etree

from tracker.bills import (
    action_log,
    bill_history,
    congress,
    dockets,
    history_pages,
    legiscan,
    legistar,
    legistar_pages,
    measures,
    oireachtas,
    open_legislation,
    openstates,
    rows,
    tris,
)
from tracker.bills.document import BillDocument
from tracker.bills.fields import Fields, records
from tracker.charset import as_text, as_utf8

__all__ = ["BillDocument", "bill_documents"]

_BIGGEST = 33_554_432
_SNIFFED = 65_536
_OF_ONE: tuple[Callable[[Fields], list[BillDocument]], ...] = (
    legiscan.read, congress.read, open_legislation.read, openstates.read, dockets.read,
    oireachtas.read,
)  # fmt: skip
_OF_MANY = (legistar.read, action_log.read, measures.read)
_ROOTS: dict[str, Callable[[etree._Element], list[BillDocument]]] = {
    "billStatus": congress.read_status,
    "billstatus": open_legislation.read_status,
    "veto_message": open_legislation.read_veto,
    "billhistory": bill_history.read,
}


def bill_documents(body: bytes) -> list[BillDocument]:
    """The bills of a record, from LegiScan to a page with a history: the modules imported here.

    An empty list where the bytes are none of these. Any bytes in: never an exception.
    """
    if len(body) > _BIGGEST:
        return []
    start = body[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start in (b"{", b"["):
        return _json(body)
    if start == b"<":
        return _markup(body)
    if measures.is_text(body):
        return measures.read_text(body)
    return rows.read(as_text(body, None)) if b"," in body[:200] and b"\n" in body[:_SNIFFED] else []


def _json(body: bytes) -> list[BillDocument]:
    try:
        answer = json.loads(as_text(body, None))
    except (ValueError, RecursionError):
        return []
    if isinstance(answer, dict):
        fields = Fields(answer)
        found = next((documents for read in _OF_ONE if (documents := read(fields))), None)
        if found:
            return found
        # Some answers wrap their list: {"data": [...]}, {"value": [...]}.
        answer = next((answer[key] for key in ("data", "value") if isinstance(answer.get(key), list)), answer)
    items = records(answer)
    many = next((documents for read in _OF_MANY if (documents := read(items))), None)
    return many or [document for item in items for document in openstates.read(item)]


def _markup(body: bytes) -> list[BillDocument]:
    head = body[:_SNIFFED]
    if legistar_pages.could_be(body):
        return legistar_pages.read(as_utf8(body, None))
    if tris.could_be(body):
        return tris.read(as_utf8(body, None))
    if not any(f"<{name}".encode() in head for name in _ROOTS):
        return history_pages.read(as_utf8(body, None)) if history_pages.could_be(body) else []
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(body.lstrip(b"\xef\xbb\xbf \t\r\n"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return []
    read = _ROOTS.get(str(etree.QName(root).localname)) if root is not None else None
    return read(root) if read else []
