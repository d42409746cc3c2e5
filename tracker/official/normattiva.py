"""Normattiva: an article as HTML inside JSON, with the days from and to which it counts (99999999: no end).

`annoGU`, `meseGU`, `giornoGU` are the day of the gazette. Words between double brackets are those of the newest
change, and are law like the others.
"""

from __future__ import annotations

import json

from tracker.charset import as_text
from tracker.lawtext.claims import DocumentKind
from tracker.official.sheet import Sheet, day

_KINDS: dict[str, DocumentKind] = {
    "COSTITUZIONE": "act", "LEGGE": "act", "LEGGE COSTITUZIONALE": "act", "DECRETO LEGISLATIVO": "act",
    "DECRETO-LEGGE": "act", "DECRETO": "rule", "REGIO DECRETO": "act",
    "DECRETO DEL PRESIDENTE DELLA REPUBBLICA": "act",
}  # fmt: skip


def sheet(body: bytes) -> Sheet:
    act = json.loads(as_text(body, None))["data"]["atto"]
    if not act["articoloHtml"]:
        raise ValueError("no articoloHtml in the act")
    gazette = f"{int(act['annoGU']):04}-{int(act['meseGU']):02}-{int(act['giornoGU']):02}"
    return Sheet(
        document=f"<html><body>{act['articoloHtml']}</body></html>".encode(),
        identifier=act["titolo"],
        title=" ".join(str(act.get("sottoTitolo") or act["titolo"]).split()),
        language="it",
        kind=_KINDS.get(act["tipoProvvedimentoDescrizione"]),
        published=day(gazette),
        in_force_from=day(act["articoloDataInizioVigenza"]),
        in_force_to=day(act["articoloDataFineVigenza"]),
    )
