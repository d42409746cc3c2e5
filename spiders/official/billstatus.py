"""BILLSTATUS, the files that govinfo makes of every bill of Congress (https://github.com/usgpo/bill-status).

A source's address is the file's: `https://www.govinfo.gov/bulkdata/BILLSTATUS/119/hr/BILLSTATUS-119hr1234.xml`. It
is whole, and needs no key. Two schemas are in use, whose tags differ: billNumber and number, billType and type.
"""

from __future__ import annotations

import re

from lxml import etree

from spiders.address_form import AddressForm
from spiders.answers import elements, text_of, xml_root
from spiders.interface import Answer, Ask, Card
from spiders.official.bill_types import check_type
from tracker.model import Source

CARD = Card(
    body="Government Publishing Office (United States)",
    watches="one bill of Congress, with all its actions and summaries",
    signal="ETag or Last-Modified of the bill's file, else the file itself",
    base="https://www.govinfo.gov/bulkdata/BILLSTATUS/",
)
_FILE = AddressForm(
    re.compile(r".+/BILLSTATUS-(?P<congress>\d+)(?P<type>[a-z]+)(?P<number>\d+)\.xml"),
    "a file: .../BILLSTATUS/119/hr/BILLSTATUS-119hr1234.xml",
)


def first(source: Source) -> Ask:
    check_type(_FILE.of(source)["type"])
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    bills = elements(xml_root(body, "billStatus"), "bill")
    if len(bills) != 1:
        raise ValueError(f"{len(bills)} bills in the file")
    bill, named = bills[0], _FILE.of(source)
    told = (
        text_of(bill, "congress"),
        _either(bill, "type", "billType").lower(),
        _either(bill, "number", "billNumber"),
    )
    if told != named.groups():
        raise ValueError(f"the file is of {' '.join(told)}, not of {' '.join(named.groups())}")
    text_of(bill, "title")
    text_of(bill, "actions/item/text")
    return Answer()


def _either(bill: etree._Element, name: str, older: str) -> str:
    return text_of(bill, name if elements(bill, name) else older)
