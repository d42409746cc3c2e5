"""Lovdata's public data (https://api.lovdata.no/v1/publicData/list): acts and central regulations, a file for each.

The public data comes as archives of all acts (`gjeldende-lover.tar.bz2`) or of all regulations, far more than one
source needs. A source's address is that of one unpacked file of them, or of the same document on lovdata.no.
"""

from __future__ import annotations

from spiders.interface import Card
from spiders.page import first, read

__all__ = ["CARD", "first", "read"]

CARD = Card(
    body="Stiftelsen Lovdata (Norway)",
    watches="an act or a regulation, consolidated",
    signal="ETag or Last-Modified, else the text itself",
    base="https://api.lovdata.no/v1/publicData/",
)
