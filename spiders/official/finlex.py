"""Finlex open data (https://opendata.finlex.fi/): statutes as consolidated or as made, in Akoma Ntoso.

A source's address is that of one language version, `.../akn/fi/act/statute-consolidated/2014/1130/fin@`: without a
date after the `@` it is always the newest. No smaller answer tells the version, so the text itself is compared.
Some decrees have no consolidated text: for them the address is under `/act/statute/`.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import elements, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Ministry of Justice (Finland)",
    watches="a statute or decree, consolidated or as made",
    signal="the text itself",
    base="https://opendata.finlex.fi/",
)
_EXPRESSION = AddressForm(
    re.compile(r".+/akn/fi/act/[\w-]+/(?P<work>\d+/\d+)/(?P<language>[a-z]{3})@(?:\d+)?"),
    "a language version: .../act/statute/2014/1130/fin@",
)


def first(source: Source) -> Ask:
    _EXPRESSION.of(source)
    return Ask(source.url, accept="application/xml")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    asked, root = _EXPRESSION.of(source), xml_root(body, "akomaNtoso")
    answered = [one.get("value") or "" for one in elements(root, ".//FRBRExpression/FRBRuri")]
    if not any(f"/{asked['work']}/{asked['language']}@" in uri for uri in answered):
        raise ValueError(f"{', '.join(answered) or 'no expression'}, not {asked['work']}/{asked['language']}@")
    return Answer()
