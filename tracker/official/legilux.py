"""Legilux: SPARQL rows that tell the versions, and Akoma Ntoso whose facts stand in the publisher's JOLux fields.

Values of FRBR are often empty, and 2999-01-01 stands for no day. Annexes are not in consolidated texts.
"""

from __future__ import annotations

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official import akoma_ntoso
from tracker.official.fields import eve, sparql, starts_with
from tracker.official.sheet import Sheet, day

_NAME, _LANGUAGE = "{http://www.scl.lu}name", "{http://www.scl.lu}lg"
_KINDS: dict[str, DocumentKind] = {
    "LOI": "act",
    "CODE": "code",
    "CONST": "act",
    "RGD": "rule",
    "AGD": "rule",
    "RMIN": "rule",
}


def sheet(body: bytes) -> Sheet:
    if starts_with(body, "{"):
        return _of_rows(list(sparql(body)))
    root = akoma_ntoso.root_of(body)
    if root.find(".//body") is None:
        raise ValueError("no body in akomaNtoso")
    told = _jolux(root)
    kind = told.get("typeDocument", "").rpartition("/")[2]
    starts = (day(told.get(name)) for name in ("dateEntryInForce", "dateApplicability"))
    return Sheet(
        document=body,
        identifier=told.get("uriThis") or akoma_ntoso.value(root, "FRBRWork", "FRBRthis"),
        title=told.get("title") or akoma_ntoso.words(root.find(".//longTitle")),
        language=akoma_ntoso.LANGUAGES.get(told.get("language", "").rpartition("/")[2].lower()),
        kind=_KINDS.get(kind),
        published=day(told.get("publicationDate")),
        in_force_from=max(filter(None, starts), default=None),
        in_force_to=eve(day(told.get("dateNoLongerInForce"))),
    )


def _jolux(root: etree._Element) -> dict[str, str]:
    """Each field by its name: the first that says something, of the act before that of the work it belongs to."""
    fields = root.findall(".//JOLUXLegalResource/jolux") + root.findall(".//JOLUXExpression/jolux")
    told = {one.get(_NAME, ""): akoma_ntoso.words(one) for one in reversed(fields)}
    return {name: said for name, said in told.items() if said}


def _of_rows(rows: list[dict[str, str]]) -> Sheet:
    versions = [row for row in rows if row["kind"] == "version"]
    if not versions:
        raise ValueError("no version of the work")
    newest = max(versions, key=lambda row: (row["date"], row["file"]))
    return Sheet(
        identifier=newest["act"],
        title=newest.get("title"),
        in_force_from=day(newest["date"]),
        in_force_to=eve(day(newest.get("end"))),
    )
