"""What a search of RIS finds: a document for each version of each provision. One hit is an object, not a list."""

from __future__ import annotations

from typing import Any, NamedTuple

from spiders.answers import json_object, member


class Found(NamedTuple):
    """A document of the search: one version of one provision, the newest in order last."""

    begins: str
    text: str
    changed: str
    provision: str
    law: str


def documents_of(body: bytes) -> list[Found]:
    """All that were found, each once. ValueError where there is none, or where the page has not all."""
    results = member(member(json_object(body, "OgdSearchResult"), "OgdSearchResult"), "OgdDocumentResults")
    listed = [one["Data"] for one in _listed(results.get("OgdDocumentReference"))]
    documents = list({one["Metadaten"]["Technisch"]["ID"]: _found(one) for one in listed}.values())
    hits = int(results["Hits"]["#text"])
    if hits != len(documents):
        raise ValueError(f"{len(documents)} of {hits} documents: the address must ask for fewer")
    if not documents:
        raise ValueError("no documents: there is no such law")
    return documents


def _found(data: dict[str, Any]) -> Found:
    own, general = data["Metadaten"]["Bundesrecht"]["BrKons"], data["Metadaten"]["Allgemein"]
    main = _listed(data["Dokumentliste"]["ContentReference"])[0]
    urls = {one["DataType"]: one["Url"] for one in _listed(main["Urls"]["ContentUrl"])}
    begins, changed = own["Inkrafttretensdatum"], str(general.get("Geaendert", ""))
    return Found(begins, urls["Xml"], changed, own["ArtikelParagraphAnlage"], own["GesamteRechtsvorschriftUrl"])


def _listed(value: object) -> list[dict[str, Any]]:
    """A single one comes as an object, none not at all."""
    return value if isinstance(value, list) else [value] if isinstance(value, dict) else []
