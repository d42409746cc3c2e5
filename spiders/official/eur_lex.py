"""EUR-Lex by way of CELLAR (https://publications.europa.eu/): acts of the European Union, by CELEX number.

A source's address is that of an act in one language, `https://publications.europa.eu/resource/celex/32019R2088.ENG`.
The SPARQL end point (60 seconds a query; ontology CDM) tells whether it is in force and its consolidated versions;
the newest that has begun is followed, else the act. A consolidated text is not the legal act: it says so itself,
and what counts is the act and those that amend it, in the Official Journal.
"""

from __future__ import annotations

import re
from urllib.parse import urlencode

from spiders.answers import bindings
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Publications Office of the European Union",
    watches="a regulation, directive or decision, consolidated",
    signal="the newest consolidated version by SPARQL",
    base="https://publications.europa.eu/",
)
_ACT = re.compile(r"(?P<base>.+/)resource/celex/(?P<celex>3\d{4}[A-Z]{1,2}\d{4})\.(?P<language>[A-Z]{3})")
QUERY = (
    "PREFIX cdm: <http://publications.europa.eu/ontology/cdm#> "
    "SELECT DISTINCT ?celex ?title ?date ?entryForce ?endValidity ?force ?version ?versionDate WHERE { "
    'VALUES ?celex { "{celex}"^^<http://www.w3.org/2001/XMLSchema#string> } '
    "?work cdm:resource_legal_id_celex ?celex ; cdm:work_date_document ?date ; "
    "cdm:resource_legal_in-force ?force . "
    "OPTIONAL { ?work cdm:resource_legal_date_entry-into-force ?entryForce } "
    "OPTIONAL { ?work cdm:resource_legal_date_end-of-validity ?endValidity } "
    "OPTIONAL { ?expression cdm:expression_belongs_to_work ?work ; cdm:expression_title ?title ; "
    "cdm:expression_uses_language <http://publications.europa.eu/resource/authority/language/{language}> } "
    "OPTIONAL { ?text cdm:act_consolidated_based_on_resource_legal ?work ; cdm:resource_legal_id_celex ?version ; "
    "cdm:act_consolidated_date ?versionDate "
    "FILTER(SUBSTR(STR(?versionDate), 1, 10) <= SUBSTR(STR(NOW()), 1, 10)) } "
    "} ORDER BY ?versionDate ?entryForce"
)


def first(source: Source) -> Ask:
    at = _act(source)
    query = QUERY.replace("{celex}", at["celex"]).replace("{language}", at["language"])
    address = f"{at['base']}webapi/rdf/sparql?{urlencode({'query': query})}"
    return Ask(address, "signal", accept="application/sparql-results+json")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        if b"<html" not in body[:2000].lower():
            raise ValueError("not a text in HTML")
        return Answer()
    at, rows = _act(source), list(bindings(body, "celex", "date", "force"))
    if not rows or any(row["celex"] != at["celex"] for row in rows):
        raise ValueError(f"no act {at['celex']}")
    versions = [(row["versionDate"], row["version"]) for row in rows if "version" in row]
    _, number = max(versions, default=("", at["celex"]))
    text = f"{at['base']}resource/celex/{number}.{at['language']}"
    return Answer(follow=(Ask(text, once=True, accept="application/xhtml+xml, text/html;q=0.9"),))


def _act(source: Source) -> re.Match[str]:
    if found := _ACT.fullmatch(source.url):
        return found
    raise ValueError(f"{source.url} is not the address of an act: .../resource/celex/32019R2088.ENG")
