"""IMPO (https://www.impo.com.uy/bases/): a norm as JSON, for which its address takes `?json=true`.

A source's address is that of the norm, `https://www.impo.com.uy/bases/decretos/414-2009?json=true`. Annexes are not
in it, and references to amending norms are links alone.
"""

from __future__ import annotations

from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Centro de Información Oficial, IMPO (Uruguay)",
    watches="a norm as updated",
    signal="ETag or Last-Modified, else the text itself",
    base="https://www.impo.com.uy/bases/",
)


def first(source: Source) -> Ask:
    if "json=true" not in source.url:
        raise ValueError(f"{source.url} has no ?json=true")
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if not body.lstrip().startswith(b"{"):
        raise ValueError("not an object in JSON")
    return Answer()
