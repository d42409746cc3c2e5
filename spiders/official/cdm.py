"""CDM, the ontology of CELLAR (https://publications.europa.eu/ontology/cdm): what is asked of an act."""

from __future__ import annotations

ACT_AND_CONSOLIDATIONS = (
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
"""The act of number `{celex}`, with its title in `{language}` and its consolidated versions that have begun."""
