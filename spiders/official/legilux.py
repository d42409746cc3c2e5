"""Legilux (https://data.legilux.public.lu/): a law's versions by SPARQL in the JOLux vocabulary, and their files.

A source's address is that of the work, `.../eli/etat/leg/rgd/1974/03/20/n1`. One query lists what may count today:
the act as published, its consolidations, and the acts that modify it, each with its Akoma Ntoso file. Annexes are
not in consolidated texts: the lines that an amending act puts into a list stand in that act alone. So the newest
one is brought as well.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from spiders.address_form import AddressForm
from spiders.answers import xml_root
from spiders.interface import Answer, Ask, Card
from spiders.official.jolux import LUXEMBOURG_VERSIONS
from spiders.sparql import asked, bindings
from tracker.model import Source

CARD = Card(
    body="Service central de législation (Luxembourg)",
    watches="an act as consolidated, and the newest act that modifies it",
    signal="the newest day of applicability among the versions of the work",
    base="https://data.legilux.public.lu/",
)
_WORK = AddressForm(
    re.compile(r"(?P<base>.+/)(?P<work>eli/etat/(?:leg|adm)/[\w/-]+?)(?:/jo)?/?"),
    "a work: .../eli/etat/leg/rgd/1974/03/20/n1",
)
_ROLES = {"version": "main", "amendment": "amendments"}


def first(source: Source) -> Ask:
    at = _WORK.of(source)
    work = f"{urlsplit(CARD.base)._replace(scheme='http').geturl()}{at['work']}"
    query = asked(f"{at['base']}sparqlendpoint", LUXEMBOURG_VERSIONS, work=work)
    return Ask(query, "signal", accept="application/sparql-results+json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role != "signal":
        xml_root(body, "akomaNtoso")
        return Answer()
    newest: dict[str, dict[str, str]] = {}
    for row in bindings(body, "kind", "act", "date", "file"):
        if row["kind"] not in _ROLES:
            raise ValueError(f"unknown kind '{row['kind']}'")
        newest[row["kind"]] = max(newest.get(row["kind"], row), row, key=lambda one: (one["date"], one["file"]))
    at = _WORK.of(source)
    files = {_ROLES[kind]: urlsplit(row["file"]).path.lstrip("/") for kind, row in newest.items()}
    return Answer(follow=tuple(Ask(f"{at['base']}{path}", role, once=True) for role, path in files.items()))
