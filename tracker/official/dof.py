"""Diario Oficial de la Federación: a page with the notice inside, as a page of its own under `RESULTADO`.

Letters are written as names or as decimal codes (`&#243;`). The day of the gazette stands above the notice. When it
takes effect is told in its words alone.
"""

from __future__ import annotations

import re

from lxml import etree

from tracker.lawtext.claims import DocumentKind
from tracker.official.akoma_ntoso import words
from tracker.official.fields import european, html
from tracker.official.sheet import Sheet

_KINDS: dict[str, DocumentKind] = {
    "LEY": "act", "DECRETO": "act", "CÓDIGO": "code", "REGLAMENTO": "rule", "ACUERDO": "rule", "NORMA": "rule",
    "LINEAMIENTOS": "rule", "PROYECTO": "proposed_rule", "AVISO": "notice", "RESPUESTA": "notice",
    "EXTRACTO": "notice",
}  # fmt: skip
_DAY = re.compile(r"\bDOF:\s*(\d\d/\d\d/\d{4})")


def sheet(body: bytes) -> Sheet:
    root = html(body)
    result, note = root.find(".//resultado"), root.find(".//*[@id='DivDetalleNota']")
    if note is None:
        raise ValueError("no DivDetalleNota on the page")
    if result is not None and result.get("codigo") != "1":
        raise ValueError(f"the gazette says: {result.get('estado')}")
    published = _DAY.search(" ".join(words(one) or "" for one in root.iterfind(".//td")))
    if published is None:
        raise ValueError("no day of the gazette (DOF: ...) on the page")
    title = _title(note)
    return Sheet(
        document=body,
        identifier=_code(body),
        title=title,
        language="es",
        kind=_KINDS.get(title.split()[0].upper().strip(".:,")),
        published=european(published[1]),
    )


def _title(note: etree._Element) -> str:
    """The heading; a notice without one begins with its title."""
    named = (note.iter(name) for name in ("h1", "title", "p", "div"))
    heading = next((one for those in named for one in those if words(one) and one is not note), None)
    if heading is None:
        raise ValueError("no text in DivDetalleNota")
    return (words(heading) or "")[:500]


def _code(body: bytes) -> str | None:
    found = re.search(rb"codigo=(\d+)", body)
    return f"DOF {found[1].decode()}" if found else None
