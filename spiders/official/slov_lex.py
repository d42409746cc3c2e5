"""Slov-Lex (https://static.slov-lex.sk/): versions of a law from its catalogue, its text and its history as pages.

A source's address is that of the catalogue's answer,
`https://api-gateway.slov-lex.sk/vyhladavanie/predpisZbierky/znenie?predpis=/SK/ZZ/1998/139`. Each version's `iri`
ends in the day from which it counts; `zodpovedajucaUcinnost` is the day for which the catalogue answers, never
before today. A consolidated text may come without its annexes: so the page of its history is brought too, and the
newest act that the history names.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.interface import Answer, Ask, Card
from spiders.official.slov_lex_versions import amending, newest
from tracker.model import Source

CARD = Card(
    body="Ministry of Justice (Slovakia)",
    watches="a law as consolidated, its history, and the newest act that changed it",
    signal="the newest version that counts in the catalogue's answer",
    base="https://api-gateway.slov-lex.sk/",
    hosts=("static.slov-lex.sk",),
)
_LAW = AddressForm(
    re.compile(r"(?P<base>.+/)vyhladavanie/predpisZbierky/znenie\?predpis=(?P<law>/SK/ZZ/\d+/\d+)"),
    "a law: .../znenie?predpis=/SK/ZZ/1998/139",
)


def first(source: Source) -> Ask:
    _LAW.of(source)
    return Ask(source.url, "signal", accept="application/json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    if ask.role == "signal":
        at = _LAW.of(source)
        version = newest(at["law"], body)
        folder = f"{at['base'].replace('//api-gateway.', '//static.')}static{at['law']}/"
        text = Ask(f"{folder}{version}.html", once=True)
        return Answer(follow=(text, Ask(f"{folder}#{version}", "history", once=True)))
    acts = amending(url, body) if ask.role == "history" else ()
    return Answer(follow=tuple(Ask(act, "amendments", once=True) for act in acts))
