"""ELI of the Sejm (https://api.sejm.gov.pl/eli/openapi/): acts of the Dziennik Ustaw and the Monitor Polski.

A source's address is that of an act's data, `https://api.sejm.gov.pl/eli/acts/DU/2022/1665`; its `changeDate` names
the version. Some acts have no HTML, then the PDF is read. Tables in annexes can be missing from the HTML: a source
for one of those must name in `expect` words of the table. The firewall refuses with status 200.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import json_object
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Chancellery of the Sejm (Poland)",
    watches="an act, regulation or consolidated text",
    signal="changeDate in the act's data",
    base="https://api.sejm.gov.pl/",
)
_ACT = AddressForm(re.compile(r".+/eli/acts/\w+/\d{4}/\d+"), "an act: .../eli/acts/DU/2022/1665")


def first(source: Source) -> Ask:
    _ACT.of(source)
    return Ask(source.url, "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if b"Request Rejected" in body[:2000]:
        return Answer("blocked", "the firewall says: Request Rejected")
    if ask.role == "main":
        return Answer()
    act = json_object(body, "ELI", "changeDate", "inForce", "textHTML", "textPDF")
    if not source.url.endswith(f"/{act['ELI']}"):
        raise ValueError(f"the data of {act['ELI']}")
    forms = [form for form in ("textHTML", "textPDF") if act[form] is True]
    if not forms:
        raise ValueError("the act has neither HTML nor PDF")
    name = {"textHTML": "text.html", "textPDF": "text.pdf"}[forms[0]]
    return Answer(follow=(Ask(f"{source.url}/{name}#{act['changeDate']}", once=True),))
