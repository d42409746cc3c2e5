"""Singapore Statutes Online (https://sso.agc.gov.sg/): an Act or subsidiary legislation, in pieces of HTML.

A source's address is that of the whole document, `https://sso.agc.gov.sg/Act/MDA1973?WholeDoc=1`. The page has the
first part; where each other part belongs it has a mark (class `dms`), and its variables (class `global-vars`) say
under which name and version each is asked. The terms of use (13(d)) let programs in between 03:00 and 07:00
Singapore time, and robots.txt asks for six seconds between requests. No page was recorded: from public clients.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlencode

from lxml import etree

from spiders.answers import html_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Attorney-General's Chambers (Singapore)",
    watches="an Act or subsidiary legislation as it stands",
    signal="name and version of each part on the page",
    base="https://sso.agc.gov.sg/",
    pace=6.0,
)
_DOCUMENT = re.compile(r"(?P<base>.+/)(?:Act|SL|Bills-Supp|Acts-Supp)/[^?]+(?:\?.*)?")


def first(source: Source) -> Ask:
    _base(source)
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "part":
        return Answer()
    page = html_root(body)
    series = [str(mark.get("data-term")) for mark in page.findall(".//*[@class='dms'][@data-field='seriesId']")]
    told = _variables(page) if series else {}
    lost = [one for one in series if one not in told["fragments"]]
    if lost:
        raise ValueError(f"{len(lost)} of {len(series)} parts are not among the fragments")
    return Answer(follow=tuple(_part(source, told, one) for one in series))


def _part(source: Source, told: dict[str, Any], series: str) -> Ask:
    fragment = told["fragments"][series]
    asked = {
        "TocSysId": told["tocSysId"],
        "SeriesId": series,
        "FragSysId": fragment["Item1"],
        "_": fragment["Item2"],
    }
    return Ask(f"{_base(source)}Details/GetLazyLoadContent?{urlencode(asked)}", "part", once=True)


def _variables(page: etree._Element) -> dict[str, Any]:
    """Those of the document: the page has others beside."""
    for block in page.findall(".//*[@class='global-vars']"):
        told = json.loads(block.get("data-json") or "{}")
        if told.get("tocSysId"):
            return {"fragments": {}, **told}
    raise ValueError("no tocSysId in any global-vars: the parts cannot be asked")


def _base(source: Source) -> str:
    if found := _DOCUMENT.fullmatch(source.url):
        return found["base"]
    raise ValueError(f"{source.url} is not the address of a document: .../Act/MDA1973?WholeDoc=1")
