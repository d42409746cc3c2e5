"""Akoma Ntoso 3.0 (OASIS): what all publishers write in the same places. What they write apart, their modules add.

http://docs.oasis-open.org/legaldocml/akn-core/v1.0/: identification is by FRBR, at the levels work, expression and
manifestation. Names of dates are the publisher's own, and a value may be empty or stand for none.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from tracker.markup import xml_page
from tracker.official.sheet import Sheet, day

LANGUAGES: Mapping[str, str] = {
    "dan": "da", "deu": "de", "eng": "en", "fin": "fi", "fra": "fr", "ita": "it", "roh": "rm", "swe": "sv",
}  # fmt: skip
"""ISO 639-2, as some write it, to ISO 639-1."""
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def root_of(body: bytes) -> etree._Element:
    """The document, its elements named without their namespace. ValueError for another kind of XML."""
    root = xml_page(body).root
    if root.tag != "akomaNtoso":
        raise ValueError(f"the root is {root.tag}, not akomaNtoso")
    return root


def sheet(root: etree._Element, body: bytes) -> Sheet:
    """Identifier of the work, title and language; the whole document is the text."""
    title = root.find(".//docTitle")
    language = value(root, "FRBRExpression", "FRBRlanguage", "language")
    if not language:
        raise ValueError("no FRBRlanguage in FRBRExpression")
    return Sheet(
        document=body,
        identifier=value(root, "FRBRWork", "FRBRalias") or value(root, "FRBRWork", "FRBRuri"),
        title=words(title),
        language=LANGUAGES.get(language.lower(), language[:2].lower()),
    )


def value(root: etree._Element, level: str, name: str, attribute: str = "value") -> str | None:
    """Of the first such element of a level that says something."""
    said = (element.get(attribute) for element in root.iterfind(f".//identification/{level}/{name}"))
    return next(filter(None, said), None)


def dates(root: etree._Element, level: str) -> dict[str, str]:
    """The days of a level by their names, without those that stand for none."""
    told = {one.get("name", ""): day(one.get("date")) for one in root.iterfind(f".//{level}/FRBRdate")}
    return {name: said for name, said in told.items() if said}


def words(element: etree._Element | None) -> str | None:
    """Text of an element on one line."""
    return " ".join("".join(map(str, element.itertext())).split()) or None if element is not None else None
