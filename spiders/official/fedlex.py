"""Fedlex, the law of the Swiss Confederation (https://fedlex.data.admin.ch/): consolidations, in Akoma Ntoso.

A source's address is that of an entry of the systematic collection in one language,
`https://fedlex.data.admin.ch/eli/cc/2011/363/de`. The SPARQL end point (GET only; model JOLux) tells its
consolidations and the address of each file, whose name cannot be guessed. Lists in annexes are pictures in the
files, so the acts that changed the entry are asked as well. The newest consolidation that has begun is followed.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.interface import Answer, Ask, Card
from spiders.official.jolux import SWISS_AMENDMENTS, SWISS_CONSOLIDATIONS
from spiders.sparql import asked, bindings
from tracker.model import Source

CARD = Card(
    body="Federal Chancellery (Switzerland)",
    watches="an entry of the systematic collection of federal law",
    signal="the newest dateApplicability of its consolidations",
    base="https://fedlex.data.admin.ch/",
)
_ENTRY = AddressForm(
    re.compile(r"(?P<base>.+/)(?P<work>eli/cc/\w+/\w+)/(?P<language>de|fr|it|rm|en)"),
    "an entry: .../eli/cc/2011/363/de",
)
_LANGUAGES = {"de": "DEU", "fr": "FRA", "it": "ITA", "rm": "ROH", "en": "ENG"}


def first(source: Source) -> Ask:
    return Ask(_query(source, SWISS_CONSOLIDATIONS), "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "amendments":
        list(bindings(body, "source"))
    if ask.role != "signal":
        return Answer()
    begun = list(bindings(body, "consol", "dateAppl"))
    if not begun:
        raise ValueError("no consolidation that has begun: there is no such entry")
    version = max(begun, key=lambda row: (row["dateAppl"], row.get("url", "")))
    if "url" not in version:
        raise ValueError(f"the consolidation of {version['dateAppl']} has no XML in this language")
    changed = Ask(f"{_query(source, SWISS_AMENDMENTS)}#{version['dateAppl']}", "amendments", once=True)
    return Answer(follow=(Ask(version["url"], once=True), changed._replace(accept="application/json")))


def _query(source: Source, query: str) -> str:
    at = _ENTRY.of(source)
    work, language = CARD.base + at["work"], _LANGUAGES[at["language"]]
    return asked(f"{at['base']}sparqlendpoint", query, work=work, language=language)
