"""JOLux, the vocabulary of Fedlex and Legilux (https://data.legilux.public.lu/resource/ontology/jolux): queries."""

from __future__ import annotations

_PREFIX = "PREFIX jolux: <http://data.legilux.public.lu/resource/ontology/jolux#> "
SWISS_CONSOLIDATIONS = _PREFIX + (
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
"""Consolidations of `{work}` that have begun, each with its file in `{language}`."""
SWISS_AMENDMENTS = _PREFIX + (
    "SELECT DISTINCT ?source ?date WHERE { "
    "?impact jolux:impactToLegalResource ?target ; jolux:impactFromLegalResource ?part . "
    "?target jolux:legalResourceSubdivisionIsPartOf <{work}> . "
    "?part jolux:legalResourceSubdivisionIsPartOf ?source . "
    "OPTIONAL { ?impact jolux:legalResourceImpactHasDateEntryInForce ?date } } ORDER BY ?date"
)
"""Acts that changed `{work}`, with the day from which each change counts."""
LUXEMBOURG_VERSIONS = (
    _PREFIX
    + """
SELECT DISTINCT ?kind ?act ?date ?end ?title ?file WHERE {
 { ?act jolux:isMemberOf <{work}> . ?act jolux:dateApplicability|jolux:dateEntryInForce ?date .
   BIND("version" AS ?kind) }
 UNION { ?act jolux:consolidates <{work}/jo> ; jolux:dateApplicability ?date . BIND("version" AS ?kind) }
 UNION { ?act jolux:modifies <{work}/jo> ; jolux:dateDocument ?date . BIND("amendment" AS ?kind) }
 OPTIONAL { ?act jolux:dateNoLongerInForce|jolux:dateEndApplicability ?end }
 ?act jolux:isRealizedBy ?expression . ?expression jolux:title ?title ; jolux:isEmbodiedBy ?form .
 ?form jolux:isExemplifiedBy ?file .
 ?form jolux:userFormat <http://data.legilux.public.lu/resource/authority/user-format/xml>
 FILTER(SUBSTR(STR(?date), 1, 10) <= SUBSTR(STR(NOW()), 1, 10))
} ORDER BY ?date"""
)
"""What may count of `{work}` today, and the acts that modify it: of each the day, the title, its file."""
