"""e-Sbírka, the electronic collection of laws (https://e-sbirka.gov.cz/): data and fragments of text in JSON.

A source's address is that of a document as people read it, `https://e-sbirka.gov.cz/sb/2025/448`. Its data names
the present version (`staleUrl`, with a day), whose fragments are asked by that name. Long texts come in pages,
counted from 0, and a text is read whole or not at all: for one of several pages the address says which is watched,
`https://e-sbirka.gov.cz/sb/1998/167?cisloStranky=1`, and `expect` what stands there. Annexes that are files hang on
`souboroveDokumenty` and are not in the text. (Client: AIDataForXYZ/legalize-pipeline, src/legalize/fetcher/cz.)
"""

from __future__ import annotations

import re
from urllib.parse import quote

from spiders.address_form import AddressForm
from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Ministry of the Interior (Czechia)",
    watches="an act, decree or order of the collection of laws",
    signal="staleUrl in the document's data, which ends in the first day of the version",
    base="https://e-sbirka.gov.cz/",
)
_DOCUMENT = AddressForm(
    re.compile(r"(?P<base>https?://[^/]+.*?)(?P<name>/sb/\d{4}/\d+)(?:\?cisloStranky=(?P<page>\d+))?"),
    "a document: .../sb/2025/448",
)
_VERSION = re.compile(r"(?P<name>/sb/\d{4}/\d+)/\d{4}-\d\d-\d\d")


def first(source: Source) -> Ask:
    return Ask(_address(source, _DOCUMENT.of(source)["name"]), "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    at = _DOCUMENT.of(source)
    if ask.role == "signal":
        version = str(json_object(body, "staleUrl", "typZneni", "datumUcinnostiZneniOd")["staleUrl"])
        named = _VERSION.fullmatch(version)
        if named is None or named["name"] != at["name"]:
            raise ValueError(f"staleUrl '{version}' is no version of {at['name']}")
        return Answer(
            follow=(Ask(f"{_address(source, version)}/fragmenty?cisloStranky={at['page'] or 0}", once=True),)
        )
    answer = json_object(body, "seznam", "pocetStranek")
    pages = answer["pocetStranek"]
    if pages > 1 and at["page"] is None:
        raise ValueError(f"page 1 of {pages}: the address must name the page, {source.url}?cisloStranky=0")
    if int(at["page"] or 0) >= pages:
        raise ValueError(f"no page {at['page']} of {pages}, counted from 0")
    if not list(rows(answer["seznam"], "fragment", "eli", "kodTypuFragmentu")):
        raise ValueError("no fragments")
    return Answer()


def _address(source: Source, name: str) -> str:
    return f"{_DOCUMENT.of(source)['base']}/sbr-cache/dokumenty-sbirky/{quote(name, safe='')}"
