"""BOE: the metadata of a norm, and its text with an older version of an article and a lapsed one."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_xml
from tracker.model import Reading

NORM = "/datosabiertos/api/legislacion-consolidada/id/BOE-A-1977-27160"
ANSWER = '<?xml version="1.0" encoding="UTF-8"?><response><status><code>200</code><text>ok</text></status><data>{}</data></response>'
METADATA = """<metadatos><fecha_actualizacion>20260915T101500Z</fecha_actualizacion>
<identificador>BOE-A-1977-27160</identificador><ambito codigo="1">Estatal</ambito>
<departamento codigo="7723">Jefatura del Estado</departamento><rango codigo="1340">Real Decreto</rango>
<fecha_disposicion>19771006</fecha_disposicion><numero_oficial>2829/1977</numero_oficial>
<titulo>Real Decreto 2829/1977, por el que se regulan las sustancias y preparados psicotrópicos.</titulo>
<fecha_publicacion>19771116</fecha_publicacion><fecha_vigencia>19771206</fecha_vigencia>
<estatus_derogacion>N</estatus_derogacion><estatus_anulacion>N</estatus_anulacion>
<vigencia_agotada>N</vigencia_agotada><url_eli>https://www.boe.es/eli/es/rd/1977/10/06/2829</url_eli></metadatos>"""
TEXT = """<texto>
<bloque id="a1" tipo="precepto" titulo="Artículo 1">
<version id_norma="BOE-A-1977-27160" fecha_publicacion="19771116" fecha_vigencia="19771206">
<p class="articulo">Artículo 1.</p><p class="parrafo">Se permite la venta de kratom.</p></version>
<version id_norma="BOE-A-2026-17001" fecha_publicacion="20260914" fecha_vigencia="20260915">
<p class="articulo">Artículo 1.</p><p class="parrafo">Queda prohibida la venta de kratom (Mitragyna speciosa).</p>
</version></bloque>
<bloque id="dt" tipo="precepto" titulo="Disposición transitoria" fecha_caducidad="20200101">
<version id_norma="BOE-A-1977-27160" fecha_publicacion="19771116" fecha_vigencia="19771206">
<p class="parrafo">Queda prohibida la venta de 7-hidroximitraginina.</p></version></bloque>
</texto>"""


def answers(site: str) -> Mapping[str, bytes]:
    return {f"{NORM}/metadatos": ANSWER.format(METADATA).encode(), f"{NORM}/texto": ANSWER.format(TEXT).encode()}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "es", True)
    assert document.published == "1977-11-16"
    assert {f.substance for f in reading.findings} == {"kratom"}
    assert not any("permite" in f.quote for f in reading.findings)


REPLICAS = [
    Replica(
        interface="boe",
        url=NORM,
        first=f"{NORM}/metadatos",
        answers=answers,
        told=told,
        empty=ANSWER.format("").encode(),
        renamed=("fecha_actualizacion", "estatus_derogacion", "fecha_vigencia", "<version"),
        requests=2,
        disorder=in_xml("version"),
    )
]
