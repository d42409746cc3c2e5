"""Open data of the Verkhovna Rada (https://data.rada.gov.ua/open/main/api): an act's card, and one edition's text.

A source's address is that of the act, `.../laws/show/770-2000-п`. Its card lists the editions; `datred` is the one
that counts today, others may lie in the future. The text of an edition is asked by its date. 60 requests a minute
and 100,000 a day are granted; the card wants a token, or `OpenData`, as User-Agent, and else sends programs to the
site for people.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import json_object, rows
from spiders.interface import Answer, Ask, Card, Key
from tracker.model import Source

CARD = Card(
    body="Verkhovna Rada (Ukraine)",
    watches="an act in the edition that counts",
    signal="datred of the act's card, and its status",
    base="https://data.rada.gov.ua/",
    hosts=("zakon.rada.gov.ua",),
    key=Key("RADA_TOKEN", 100_000, "day", header="User-Agent", required=False),
)
_ACT = AddressForm(
    re.compile(r"(?P<base>.+/laws/)(?:show|card)/(?P<nreg>[^/?#]+?)(?:\.json|\.txt)?"),
    "an act: .../laws/show/770-2000-%D0%BF",
)


def first(source: Source) -> Ask:
    at = _ACT.of(source)
    return Ask(f"{at['base']}card/{at['nreg']}.json", "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        if body.lstrip().startswith(b"<"):
            raise ValueError("a page, not the text of an edition")
        return Answer()
    at, card = _ACT.of(source), json_object(body, "eds", "datred", "status")
    editions = {int(one["datred"]) for one in rows(card["eds"], "edition", "datred")}
    newest = int(card["datred"])
    if newest not in editions:
        raise ValueError(f"datred {newest} is none of the {len(editions)} editions")
    return Answer(follow=(Ask(f"{at['base']}show/{at['nreg']}/ed{newest}.txt", once=True),))
