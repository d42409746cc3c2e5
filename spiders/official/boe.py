"""BOE open data, consolidated legislation (https://www.boe.es/datosabiertos/documentos/APIconsolidada.pdf).

A source's address is that of a norm, `.../datosabiertos/api/legislacion-consolidada/id/BOE-A-1977-27160`. The small
answer `metadatos` has `fecha_actualizacion`, which is raised with every version (and at times without one); the
text's own address has no version in it. The service answers in XML or JSON as it is asked.
"""

from __future__ import annotations

import re

from spiders.address_form import AddressForm
from spiders.answers import text_of, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Agencia Estatal Boletín Oficial del Estado (Spain)",
    watches="a norm as consolidated",
    signal="fecha_actualizacion of the norm's metadata",
    base="https://www.boe.es/datosabiertos/api/",
)
_NORM = AddressForm(
    re.compile(r"(?P<norm>.+/legislacion-consolidada/id/[A-Z]+-[A-Za-z]-\d+-[\w-]+)/?"),
    "a norm: .../legislacion-consolidada/id/BOE-A-1977-27160",
)
_XML = "application/xml"


def first(source: Source) -> Ask:
    return Ask(f"{_NORM.of(source)['norm']}/metadatos", "signal", accept=_XML)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    root = xml_root(body, "response")
    if (code := text_of(root, "status/code")) != "200":
        raise ValueError(f"status {code}: {text_of(root, 'status/text')}")
    if ask.role == "main":
        text_of(root, "data/texto/bloque/version")
        return Answer()
    version = text_of(root, "data/metadatos/fecha_actualizacion")
    return Answer(follow=(Ask(f"{_NORM.of(source)['norm']}/texto#{version}", once=True, accept=_XML),))
