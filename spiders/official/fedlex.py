"""Fedlex, the law of the Swiss Confederation (https://fedlex.data.admin.ch/): consolidations, in Akoma Ntoso.

A source's address is that of an entry of the systematic collection in one language,
`https://fedlex.data.admin.ch/eli/cc/2011/363/de`. The SPARQL end point (GET only; model JOLux) tells its
consolidations and the address of each file, whose name cannot be guessed. Lists in annexes are pictures in the
files, so the acts that changed the entry are asked as well. The newest consolidation that has begun is followed.
"""

from __future__ import annotations

import re
from urllib.parse import urlencode

from spiders.answers import bindings
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Federal Chancellery (Switzerland)",
    watches="an entry of the systematic collection of federal law",
    signal="the newest dateApplicability of its consolidations",
    base="https://fedlex.data.admin.ch/",
)
_ENTRY = re.compile(r"(?P<base>.+/)(?P<work>eli/cc/\w+/\w+)/(?P<language>de|fr|it|rm|en)")
_LANGUAGES = {"de": "DEU", "fr": "FRA", "it": "ITA", "rm": "ROH", "en": "ENG"}
_PREFIX = "PREFIX jolux: <http://data.legilux.public.lu/resource/ontology/jolux#> "
VERSIONS = (
    "SELECT DISTINCT ?consol ?dateAppl ?dateEnd ?status ?url WHERE { "
    "?consol a jolux:Consolidation ; jolux:isMemberOf <{work}> ; jolux:dateApplicability ?dateAppl . "
    "FILTER(SUBSTR(STR(?dateAppl), 1, 10) <= SUBSTR(STR(NOW()), 1, 10)) "
    "OPTIONAL { ?consol jolux:dateEndApplicability ?dateEnd } OPTIONAL { <{work}> jolux:inForceStatus ?status } "
    "OPTIONAL { ?consol jolux:isRealizedBy ?expr . ?expr jolux:isEmbodiedBy ?file ; "
    "jolux:language <http://publications.europa.eu/resource/authority/language/{language}> . "
    "?file jolux:isExemplifiedBy ?url ; "
    "jolux:userFormat <https://fedlex.data.admin.ch/vocabulary/user-format/xml> } "
    "} ORDER BY ?dateAppl"
)
AMENDMENTS = (
    "SELECT DISTINCT ?source ?date WHERE { "
    "?impact jolux:impactToLegalResource ?target ; jolux:impactFromLegalResource ?part . "
    "?target jolux:legalResourceSubdivisionIsPartOf <{work}> . "
    "?part jolux:legalResourceSubdivisionIsPartOf ?source . "
    "OPTIONAL { ?impact jolux:legalResourceImpactHasDateEntryInForce ?date } } ORDER BY ?date"
)


def first(source: Source) -> Ask:
    return Ask(endpoint(source, VERSIONS), "signal", accept="application/json")


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
    changed = Ask(f"{endpoint(source, AMENDMENTS)}#{version['dateAppl']}", "amendments", once=True)
    return Answer(follow=(Ask(version["url"], once=True), changed._replace(accept="application/json")))


def endpoint(source: Source, query: str) -> str:
    """The address that asks for an entry's versions or for what changed it."""
    at = _ENTRY.fullmatch(source.url)
    if at is None:
        raise ValueError(f"{source.url} is not the address of an entry: .../eli/cc/2011/363/de")
    filled = query.replace("{work}", CARD.base + at["work"]).replace("{language}", _LANGUAGES[at["language"]])
    return f"{at['base']}sparqlendpoint?{urlencode({'query': _PREFIX + filled})}"
