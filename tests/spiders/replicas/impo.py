"""IMPO: a decree in ISO-8859-1, with a raw tab in a string."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

NORM = "/bases/decretos/454-1976?json=true"
TEXT = """{  "tipoNorma" : "Decreto"
  ,"nroNorma" : "454"
  ,"anioNorma" : 1976
  ,"nombreNorma" : "REGLAMENTACION DE LA LEY 14.294, RELATIVO A ESTUPEFACIENTES"
  ,"leyenda" : " Documento Actualizado "
    ,"urlVerImagen" : "/diariooficial/1976/08/03/5"
    ,"fechaPromulgacion" : "20/07/1976"
  ,"fechaPublicacion" : "03/08/1976"
 ,"RNLD" : {  "tomo" : "1" ,"semestre" : 2 ,"anio" : 1976 ,"pagina" : 189 }
  ,"vistos" : " VISTO: la Ley N\u00ba 14.294.\\r\\n "
  ,"articulos" : [
  { "nroArticulo" : "1"
   ,"secArticulo" : ""
  ,"tituloArticulo" : "Art\u00edculo 1"
  ,"urlArticulo" : "/bases/decretos/454-1976/1"
 ,"textoArticulo" : "  Proh\u00edbese la venta\tde kratom (Mitragyna speciosa).\\r\\n "
  } ]
  ,"firmantes" : " APARICIO MENDEZ\\r\\n "
 }"""


def answers(site: str) -> Mapping[str, bytes]:
    return {NORM: TEXT.encode("latin-1")}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("rule", "es", True)
    assert document.published == "1976-08-03"
    assert {f.substance for f in reading.findings} == {"kratom"}
    assert any("Prohíbese" in f.quote for f in reading.findings)


REPLICAS = [
    Replica(
        interface="impo",
        url=NORM,
        first=NORM,
        answers=answers,
        told=told,
        empty=b'{"articulos": []}',
        renamed=("articulos", "leyenda", "fechaPublicacion", "textoArticulo", "tipoNorma"),
        requests=1,
        recorded=("uy-impo/*.json",),
    )
]
