"""Hong Kong e-Legislation (https://data.gov.hk/en-data/dataset/hk-doj-hkel-legislation-current): chapters in XML.

The publisher's open data are archives of three hundred chapters each
(`https://resource.data.one.gov.hk/doj/data/hkel_c_leg_cap_1_cap_300_en.zip`), in which a chapter is one file,
`cap_134_en_c/cap_134_20240101000000_en_c.xml`. A source's address is that of one such file, or of an archive with
nothing else in it: an archive of many chapters is refused. Pages of the site itself want a script to run.
"""

from __future__ import annotations

from spiders.interface import Card
from spiders.page import first, read

__all__ = ["CARD", "first", "read"]

CARD = Card(
    body="Department of Justice (Hong Kong)",
    watches="a chapter of the laws, consolidated",
    signal="ETag or Last-Modified, else the text itself",
    base="https://resource.data.one.gov.hk/doj/data/",
    hosts=("www.elegislation.gov.hk",),
)
