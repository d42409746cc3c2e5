"""EUR-Lex by way of CELLAR (https://publications.europa.eu/): acts of the European Union, by CELEX number.

A source's address is that of an act in one language, `https://publications.europa.eu/resource/celex/32019R2088.ENG`.
The SPARQL end point (60 seconds a query; ontology CDM) tells whether it is in force and its consolidated versions;
the newest that has begun is followed, else the act. A consolidated text is not the legal act: it says so itself,
and what counts is the act and those that amend it, in the Official Journal.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.interface import Answer, Ask, Card
from spiders.official.cdm import ACT_AND_CONSOLIDATIONS
from spiders.sparql import asked, bindings
from tracker.model import Source

CARD = Card(
    body="Publications Office of the European Union",
    watches="a regulation, directive or decision, consolidated",
    signal="the newest consolidated version by SPARQL",
    base="https://publications.europa.eu/",
)
_ACT = AddressForm(
    re.compile(r"(?P<base>.+/)resource/celex/(?P<celex>3\d{4}[A-Z]{1,2}\d{4})\.(?P<language>[A-Z]{3})"),
    "an act: .../resource/celex/32019R2088.ENG",
)


def first(source: Source) -> Ask:
    at = _ACT.of(source)
    endpoint = f"{at['base']}webapi/rdf/sparql"
    query = asked(endpoint, ACT_AND_CONSOLIDATIONS, celex=at["celex"], language=at["language"])
    return Ask(query, "signal", accept="application/sparql-results+json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        if b"<html" not in body[:2000].lower():
            raise ValueError("not a text in HTML")
        return Answer()
    at, rows = _ACT.of(source), list(bindings(body, "celex", "date", "force"))
    if not rows or any(row["celex"] != at["celex"] for row in rows):
        raise ValueError(f"no act {at['celex']}")
    versions = [(row["versionDate"], row["version"]) for row in rows if "version" in row]
    _, number = max(versions, default=("", at["celex"]))
    text = f"{at['base']}resource/celex/{number}.{at['language']}"
    return Answer(follow=(Ask(text, once=True, accept="application/xhtml+xml, text/html;q=0.9"),))
