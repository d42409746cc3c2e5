"""Singapore Statutes Online (https://sso.agc.gov.sg/): an Act or subsidiary legislation, in pieces of HTML.

A source's address is that of the whole document, `https://sso.agc.gov.sg/Act/MDA1973?WholeDoc=1`, or of a part of
it, `https://sso.agc.gov.sg/Act/MDA1973?ProvIds=Sc1-` (the First Schedule). The page of the whole has one part;
where each other belongs it has a mark (class `dms`), and its variables (class `global-vars`) say under which name
and version each is asked. The terms of use (13(d)) let programs in between 03:00 and 07:00 Singapore time, and
robots.txt asks for six seconds between requests. No page was recorded: from public clients.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import html_root
from spiders.interface import Answer, Ask, Card
from spiders.official.sso_parts import left_out
from tracker.model import Source

CARD = Card(
    body="Attorney-General's Chambers (Singapore)",
    watches="an Act or subsidiary legislation as it stands",
    signal="name and version of each part on the page",
    base="https://sso.agc.gov.sg/",
    pace=6.0,
)
_DOCUMENT = AddressForm(
    re.compile(r"(?P<base>.+/)(?:Act|SL|Bills-Supp|Acts-Supp)/[^?]+(?:\?.*)?"),
    "a document: .../Act/MDA1973?WholeDoc=1",
)


def first(source: Source) -> Ask:
    _DOCUMENT.of(source)
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "part":
        return Answer()
    service = f"{_DOCUMENT.of(source)['base']}Details/GetLazyLoadContent"
    asked = left_out(html_root(body))
    return Answer(follow=tuple(Ask(f"{service}?{query}", "part", once=True) for query in asked))
