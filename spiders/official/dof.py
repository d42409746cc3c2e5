"""Diario Oficial de la Federación (https://www.dof.gob.mx/): one notice of the gazette.

A source's address is that of a notice, `https://www.dof.gob.mx/nota_detalle.php?codigo=5785960&fecha=24/04/2026`.
A notice never changes; a new one changes the law. There is no consolidated text: laws as they stand are on the
pages of the Chamber of Deputies, as PDF.
"""

from __future__ import annotations

import re

from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Secretaría de Gobernación (Mexico)",
    watches="a notice of the official gazette",
    signal="ETag or Last-Modified, else the text itself",
    base="https://www.dof.gob.mx/",
    hosts=("dof.gob.mx", "sidof.segob.gob.mx"),
)


def first(source: Source) -> Ask:
    if not re.search(r"[?&]codigo=\d+", source.url):
        raise ValueError(f"{source.url} is not the address of a notice: .../nota_detalle.php?codigo=5785960")
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    return Answer()
