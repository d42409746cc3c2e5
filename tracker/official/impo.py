"""IMPO: a norm in JSON with control characters in its texts, in ISO-8859-1 or UTF-8; days are 15/09/2009.

`leyenda` says what the text is: of an updated document what has gone is marked in its articles, of an original one
nothing is. Texts of articles are wrapped by hand and may hold HTML.
"""

from __future__ import annotations

import html
import json
from typing import Any

from tracker.charset import as_text
from tracker.lawtext.claims import DocumentKind
from tracker.official.fields import european
from tracker.official.sheet import Sheet

_KINDS: dict[str, DocumentKind] = {
    "ley": "act", "decreto ley": "act", "decreto-ley": "act", "decreto": "rule", "resolución": "rule",
    "reglamento": "rule", "constitución": "act", "código": "code",
}  # fmt: skip
_STATES: dict[str, bool | None] = {"derogad": True, "documento actualizado": False, "documento original": None}


def sheet(body: bytes) -> Sheet:
    norm = json.loads(as_text(body, None), strict=False)
    articles = [_article(one) for one in norm["articulos"]]
    if not articles:
        raise ValueError("no articulos")
    kind, legend = str(norm["tipoNorma"]), str(norm["leyenda"]).strip().lower()
    state = next((name for name in _STATES if name in legend), None)
    if state is None:
        raise ValueError(f"unknown leyenda '{norm['leyenda']}'")
    title = " ".join(str(norm["nombreNorma"]).split())
    text = f"<h1>{html.escape(title)}</h1><pre>{norm.get('vistos') or ''}</pre>{''.join(articles)}"
    return Sheet(
        document=f'<html><head><meta charset="utf-8"></head><body>{text}</body></html>'.encode(),
        identifier=f"{kind} {norm['nroNorma']}/{norm['anioNorma']}",
        title=title,
        language="es",
        kind=_KINDS.get(kind.lower()),
        published=european(norm["fechaPublicacion"]),
        repealed=_STATES[state],
    )


def _article(one: dict[str, Any]) -> str:
    heading = f"<h2>{one.get('titulosArticulo') or ''}</h2><h3>{one['tituloArticulo']}</h3>"
    notes = f"<aside>{one['notasArticulo']}</aside>" if one.get("notasArticulo") else ""
    return f"<article id='art{one['nroArticulo']}'>{heading}<pre>{one['textoArticulo']}</pre>{notes}</article>"
