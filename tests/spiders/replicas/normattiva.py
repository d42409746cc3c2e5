"""Normattiva: an article of a decree."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

SERVICE = "/t/normattiva.api/bff-opendata/v1/api/v1/atto/dettaglio-atto-urn"
ARTICLE = """<div class="bodyTesto">
 <h2 class="article-num-akn" id="art_14">Art. 14</h2>
 <div class="art-comma-div-akn"><span class="comma-num-akn">1. </span><span class="art_text_in_comma">
 &Egrave; vietata la vendita di kratom ((Mitragyna speciosa)).</span></div></div>"""


def answers(site: str) -> Mapping[str, bytes]:
    act = {
        "titolo": "DECRETO LEGISLATIVO 9 ottobre 1990, n. 309", "sottoTitolo": " Disciplina\r\ndegli stupefacenti.\r\n",
        "articoloHtml": ARTICLE, "tipoProvvedimentoDescrizione": "DECRETO LEGISLATIVO",
        "tipoProvvedimentoCodice": "PLL", "annoProvvedimento": 1990, "meseProvvedimento": 10,
        "giornoProvvedimento": 9, "numeroProvvedimento": 309, "annoGU": 1990, "meseGU": 10, "giornoGU": 31,
        "numeroGU": 255, "dataPubblicazioneInGazzetta": None, "articoloDataInizioVigenza": "20240801",
        "articoloDataFineVigenza": "99999999", "testoInVigore": None,
    }  # fmt: skip
    told = {"code": None, "message": None, "data": {"atto": act, "lista": None, "message": "ok"}, "success": True}
    return {SERVICE: json.dumps(told).encode()}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("act", "it", True)
    assert (document.title, document.published) == ("Disciplina degli stupefacenti.", "1990-10-31")
    assert {f.substance for f in reading.findings if f.kind == "bars"} == {"kratom"}


REPLICAS = [
    Replica(
        interface="normattiva",
        url=f"{SERVICE}?urn=urn:nir:stato:decreto.legislativo:1990-10-09;309~art14",
        first=SERVICE,
        answers=answers,
        told=told,
        empty=b'{"code": null, "data": {"atto": null, "lista": null, "message": "nessun atto"}, "success": true}',
        renamed=('"success"', '"atto"', "articoloHtml", "articoloDataInizioVigenza", "annoGU"),
        requests=1,
        recorded=("it-normattiva/*.json",),
    )
]
