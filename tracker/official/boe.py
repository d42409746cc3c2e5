"""BOE: metadata of a norm, and its text as blocks, each with all its versions, of which the newest is law.

A version has `fecha_publicacion` and `fecha_vigencia`; a block that has lapsed has `fecha_caducidad`. What stands
in older versions and lapsed blocks is left out of the document, or old words would be read as law.
"""

from __future__ import annotations

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import day_of, eve, needed, said, xml
from tracker.official.sheet import Sheet, day

_KINDS: dict[str, DocumentKind] = {
    "1010": "act", "1020": "act", "1040": "act", "1070": "act", "1080": "act", "1180": "rule", "1220": "act",
    "1290": "act", "1300": "act", "1310": "act", "1320": "act", "1340": "rule", "1350": "rule", "1370": "rule",
    "1510": "rule",
}  # fmt: skip


def sheet(body: bytes) -> Sheet:
    root = xml(body, "response")
    text = root.find("data/texto")
    return _of_metadata(root.find("data/metadatos")) if text is None else Sheet(document=_as_it_is(text))


def _of_metadata(data: etree._Element | None) -> Sheet:
    if data is None:
        raise ValueError("neither metadatos nor texto in data")
    gone = {needed(data, "estatus_derogacion"), said(data, "estatus_anulacion"), said(data, "vigencia_agotada")}
    rank = data.find("rango")
    return Sheet(
        identifier=said(data, "url_eli") or needed(data, "identificador"),
        title=needed(data, "titulo"),
        language="es",
        kind=_KINDS.get(rank.get("codigo", "")) if rank is not None else None,
        published=day_of(data, "fecha_publicacion"),
        in_force_from=day_of(data, "fecha_vigencia"),
        in_force_to=eve(day(said(data, "fecha_derogacion"))),
        repealed="S" in gone,
    )


def _as_it_is(text: etree._Element) -> bytes:
    blocks = text.findall("bloque")
    newest = max((_age(version) for version in text.iterfind("bloque/version")), default="")
    if not newest:
        raise ValueError("no version in any bloque")
    for block in blocks:
        versions = sorted(
            block.findall("version"), key=lambda one: (day(one.get("fecha_vigencia")) or "", _age(one))
        )
        lapsed = day(block.get("fecha_caducidad"))
        for old in versions if lapsed and lapsed <= newest else versions[:-1]:
            block.remove(old)
    return etree.tostring(text, encoding="utf-8")


def _age(version: etree._Element) -> str:
    return day(version.get("fecha_publicacion")) or ""
