"""likumi.lv (https://likumi.lv/): the page of an act. There is no interface for programs.

A source's address is that of the act, `https://likumi.lv/ta/id/121086`. robots.txt asks for a second between
requests, and bars older versions and some acts. `lastmod` of the site map is no day of the law, and is not asked.
"""

from __future__ import annotations

from spiders.interface import Card
from spiders.page import first, read

__all__ = ["CARD", "first", "read"]

CARD = Card(
    body="Latvijas Vēstnesis (Latvia)",
    watches="an act as consolidated",
    signal="ETag or Last-Modified, else the text itself",
    base="https://likumi.lv/",
    pace=1.0,
)
