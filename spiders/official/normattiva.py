"""Normattiva's open data (https://dati.normattiva.it/): one article of an act, as it stands today.

A source's address is that of the service with the article's URN,
`https://api.normattiva.it/t/normattiva.api/bff-opendata/v1/api/v1/atto/dettaglio-atto-urn?urn=urn:nir:stato:legge:1990-08-07;241~art1`.
The service takes the URN as JSON. A URN without an article is answered with the first article alone, so it is
refused. Tables are no articles, and some kinds of decree are not known to it: for those the page
`https://www.normattiva.it/uri-res/N2Ls?urn:nir:...` is watched as any page.
"""

from __future__ import annotations

import json
import re

from spiders.answers import json_object, member
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Istituto Poligrafico e Zecca dello Stato (Italy)",
    watches="an article of an act as it stands",
    signal="the text itself",
    base="https://api.normattiva.it/t/normattiva.api/bff-opendata/v1/api/v1/",
)
_ARTICLE = re.compile(r"(?P<service>.+/atto/dettaglio-atto-urn)\?urn=(?P<urn>urn:nir:[^~&?]+~art\w+)")


def first(source: Source) -> Ask:
    at = _ARTICLE.fullmatch(source.url.replace("%3A", ":").replace("%3B", ";").replace("%7E", "~"))
    if at is None:
        raise ValueError(f"{source.url} is not the address of an article: .../dettaglio-atto-urn?urn=...~art1")
    urn = at["urn"]
    return Ask(f"{at['service']}#{urn}", accept="application/json", posted=json.dumps({"urn": urn}))


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    answer = json_object(body, "success", "data")
    if not answer["success"]:
        raise ValueError(f"the service says: {answer.get('message')}")
    act = member(member(answer, "data"), "atto")
    if not act.get("articoloHtml"):
        raise ValueError("no articoloHtml in the act")
    return Answer()
