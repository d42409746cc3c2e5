"""Ley Chile: `Norma`, whose attributes tell the version (`fechaVersion`) and if the norm has gone (`derogado`).

Parts of a norm bear the same attributes; one that has gone stays in the text, marked. `FechaDerogacion` is the
first day on which it is no law any more.
"""

from __future__ import annotations

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import eve, needed, said, xml
from tracker.official.sheet import Sheet, day

_KINDS: dict[str, DocumentKind] = {
    "ley": "act", "decreto ley": "act", "decreto con fuerza de ley": "act", "decreto": "rule", "resolución": "rule",
    "código": "code", "resolución exenta": "rule",
}  # fmt: skip
_STATES = {"derogado": True, "no derogado": False}


def sheet(body: bytes) -> Sheet:
    root = xml(body, "Norma")
    about = root.find("Identificador")
    if about is None:
        raise ValueError("no Identificador in Norma")
    kind, state = needed(about, "TiposNumeros/TipoNumero/Tipo"), root.get("derogado", "")
    if state not in _STATES:
        raise ValueError(f"unknown derogado '{state}'")
    if root.find(".//Texto") is None:
        raise ValueError("no Texto in Norma")
    return Sheet(
        document=_as_it_is(root, whole=_STATES[state]),
        identifier=f"{kind} {said(about, 'TiposNumeros/TipoNumero/Numero') or ''}".strip(),
        title=needed(root, "Metadatos/TituloNorma"),
        language="es",
        kind=_KINDS.get(kind.lower()),
        published=day(about.get("fechaPublicacion")),
        in_force_from=None if _STATES[state] else day(root.attrib["fechaVersion"]),
        in_force_to=eve(day(said(root, "Metadatos/FechaDerogacion"))),
        repealed=_STATES[state],
    )


def _as_it_is(root: etree._Element, *, whole: bool) -> bytes:
    """Without parts that have gone from a norm that has not: old words would be read as law."""
    for part in [] if whole else root.findall(".//EstructuraFuncional[@derogado='derogado']"):
        parent = part.getparent()
        if parent is not None:
            parent.remove(part)
    return etree.tostring(root, encoding="utf-8")
