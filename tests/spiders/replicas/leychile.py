"""Ley Chile: a decree with an article that has gone, and a decree that has gone as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

NORM = "/Consulta/obtxml?opt=7&idNorma=269323"
GONE = "/Consulta/obtxml?opt=7&idNorma=258831"
XML = """<?xml version="1.0" encoding="UTF-8"?>
<Norma xmlns="http://www.leychile.cl/esquemas" normaId="269323" esTratado="no tratado" fechaVersion="{version}"
 SchemaVersion="1.0" derogado="{state}"><Identificador fechaPromulgacion="2007-08-08" fechaPublicacion="2008-02-19">
<TiposNumeros><TipoNumero><Tipo>Decreto</Tipo><Numero>867</Numero></TipoNumero></TiposNumeros>
<Organismos><Organismo>MINISTERIO DEL INTERIOR</Organismo></Organismos></Identificador>
<Metadatos><TituloNorma>APRUEBA REGLAMENTO DE LA LEY Nº 20.000</TituloNorma>{end}</Metadatos>
<Encabezado fechaVersion="2008-02-19" derogado="no derogado"><Texto>Núm. 867.- Santiago.</Texto></Encabezado>
<EstructurasFuncionales>
<EstructuraFuncional tipoParte="Artículo" fechaVersion="2015-01-01" derogado="derogado" idParte="1">
<Texto>     Artículo 1.- Se permite la venta de kratom.</Texto></EstructuraFuncional>
<EstructuraFuncional tipoParte="Artículo" fechaVersion="{version}" derogado="no derogado" idParte="2">
<Texto>     Artículo 2.- Se prohíbe la venta de kratom (Mitragyna speciosa).</Texto></EstructuraFuncional>
</EstructurasFuncionales></Norma>"""


def current(site: str) -> Mapping[str, bytes]:
    return {NORM: XML.format(version="2026-05-04", state="no derogado", end="").encode()}


def gone(site: str) -> Mapping[str, bytes]:
    end = "<FechaDerogacion>2020-02-19</FechaDerogacion>"
    return {GONE: XML.format(version="2020-02-19", state="derogado", end=end).encode()}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "es", True)
    assert document.published == "2008-02-19"
    assert {f.substance for f in reading.findings} == {"kratom"}
    assert not any("permite" in f.quote for f in reading.findings)


def told_gone(reading: Reading) -> None:
    assert [one.in_force for one in reading.documents] == [False]


RENAMED = ("derogado", "TituloNorma", "<Texto", "Identificador")
EMPTY = b'<?xml version="1.0" encoding="UTF-8"?><Norma xmlns="http://www.leychile.cl/esquemas"/>'
REPLICAS = [
    Replica(
        interface="leychile", url=NORM, first=NORM, answers=current, told=told, empty=EMPTY, renamed=RENAMED,
        requests=1, recorded=("cl-bcn/*.xml",),
    ),
    Replica(
        interface="leychile", url=GONE, first=GONE, answers=gone, told=told_gone, empty=EMPTY, renamed=RENAMED,
        requests=1,
    ),
]  # fmt: skip
