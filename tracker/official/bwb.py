"""Basiswettenbestand: the manifest of a law (`work`, an `expression` for each version) and a version (`toestand`).

In a version `inwerkingtreding` is its own first day; `inwerkingtredingsdatum` is that of the law as first made.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.akoma_ntoso import XML_LANG
from tracker.official.fields import xml
from tracker.official.sheet import Sheet, day

_KINDS: Mapping[str, DocumentKind] = {
    "wet": "act", "rijkswet": "act", "AMvB": "rule", "rijksAMvB": "rule", "KB": "rule", "rijksKB": "rule",
    "ministeriele-regeling": "rule", "zbo": "rule", "pbo": "rule", "circulaire": "notice", "beleidsregel": "notice",
}  # fmt: skip
_FIRST_ISSUE = "intitule/meta-data/brondata/oorspronkelijk/publicatie/uitgiftedatum"


def sheet(body: bytes) -> Sheet:
    root = xml(body, "work", "toestand")
    if root.tag == "work":
        return _of_manifest(root)
    law = root.find("wetgeving")
    if law is None or not root.get("inwerkingtreding"):
        raise ValueError("no 'wetgeving', or no day 'inwerkingtreding'")
    issued = law.find(_FIRST_ISSUE)
    return Sheet(
        document=body,
        identifier=str(root.attrib["bwb-id"]),
        title=_own_words(law, "citeertitel") or _own_words(law, "intitule"),
        language=law.get(XML_LANG, "nl"),
        kind=_KINDS.get(law.get("soort", "")),
        published=day(issued.get("isodatum")) if issued is not None else None,
        in_force_from=day(root.get("inwerkingtreding")),
    )


def _of_manifest(root: etree._Element) -> Sheet:
    """Facts of the version that the manifest calls the latest."""
    label = str(root.attrib["_latestItem"]).partition("/")[0]
    told = root.find(f"expression[@label='{label}']/metadata")
    if told is None:
        raise ValueError(f"no expression '{label}' with metadata")
    return Sheet(
        identifier=str(root.attrib["label"]),
        in_force_from=day(told.findtext("datum_inwerkingtreding")),
        in_force_to=day(told.findtext("einddatum")),
    )


def _own_words(law: etree._Element, name: str) -> str | None:
    """The words of a title without the data on its sources, which stand inside it."""
    found = law.find(name)
    own = [found.text or "", *(part.tail or "" for part in found)] if found is not None else []
    return " ".join(" ".join(own).split()) or None
