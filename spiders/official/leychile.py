"""Ley Chile (https://www.bcn.cl/leychile/consulta/legislacion_abierta_web_service): a norm as XML.

A source's address is that of the norm, `https://www.leychile.cl/Consulta/obtxml?opt=7&idNorma=235507`; `opt=7` asks
for the newest version. The network before it refuses some programs. Annexes that are pictures are not in the text.
"""

from __future__ import annotations

from spiders.interface import Card
from spiders.page import first, read

__all__ = ["CARD", "first", "read"]

CARD = Card(
    body="Biblioteca del Congreso Nacional (Chile)",
    watches="a norm in its newest version",
    signal="ETag or Last-Modified, else the text itself",
    base="https://www.leychile.cl/Consulta/",
    hosts=("www.bcn.cl", "nuevo.leychile.cl"),
)
