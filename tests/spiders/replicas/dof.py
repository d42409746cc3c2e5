"""Diario Oficial de la Federación: a notice with decimal codes of letters, in ISO-8859-1."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

NOTICE = "/nota_detalle.php?codigo=5790001&fecha=24/04/2026"
PAGE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>DOF - Diario Oficial de la Federación</title>
<meta http-equiv="content-type" content="text/html; charset=ISO-8859-1" /></head><body><div id="cuerpo_principal">
<table><tr><td class='txt'><a href='nota_detalle_popup.php?codigo=5790001'>Si el documento se presenta incompleto</a>
</td></tr><tr><td class='txt'><b>DOF: 24/04/2026</b> </td></tr>
<tr><td><div id='DivDetalleNota' align='justify'>
<RESULTADO CODIGO="1" ESTADO="NOTA-OK" TIPO_SUCESO="OK">  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "y"> <HTML>
<head> <title>DECRETO por el que se reforma la Ley General de Salud</title> </head> <BODY>
<h1 class='Titulo_1'><span>DECRETO</span><span> </span><span>por el que se reforma la Ley General de Salud.</span></h1>
<div class='Texto'><span>Art&#237;culo 237.- Queda prohibida la venta de kratom (Mitragyna speciosa) en todo el
 territorio nacional.</span></div></BODY></HTML></RESULTADO></div></td></tr></table></div></body></html>"""


def answers(site: str) -> Mapping[str, bytes]:
    return {NOTICE: PAGE.encode("latin-1")}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.published) == ("act", "es", "2026-04-24")
    assert document.title == "DECRETO por el que se reforma la Ley General de Salud."
    assert {f.substance for f in reading.findings if f.kind == "bars"} == {"kratom"}


REPLICAS = [
    Replica(
        interface="dof",
        url=NOTICE,
        first=NOTICE,
        answers=answers,
        told=told,
        empty=PAGE.replace("DivDetalleNota", "Nada").encode("latin-1"),
        renamed=("DivDetalleNota", "DOF: ", 'CODIGO="1"'),
        requests=1,
        recorded=("mx-dof/*.html",),
    )
]
