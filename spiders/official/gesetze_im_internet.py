"""Gesetze im Internet (https://www.gesetze-im-internet.de/): the law of a federation, one archive for each law.

A source's address is that of the archive, `.../npsg/xml.zip`. There is no smaller answer that tells the version:
validators or the archive itself do. A new archive is no new law: `builddate` is the day it was packed. Parts of an
annex may be pictures (so with the annex of the NpSG), which the archive holds beside the text.
"""

from __future__ import annotations

from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Federal Ministry of Justice and Federal Office of Justice (Germany)",
    watches="a law or regulation of the federation, consolidated",
    signal="ETag or Last-Modified of the archive, else the archive itself",
    base="https://www.gesetze-im-internet.de/",
)


def first(source: Source) -> Ask:
    if not source.url.endswith("/xml.zip"):
        raise ValueError(f"{source.url} is not the address of an archive: .../npsg/xml.zip")
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if not body.startswith(b"PK\x03\x04"):
        raise ValueError("not a ZIP archive")
    return Answer()
