"""Justel (https://www.ejustice.just.fgov.be/): the page of a consolidated text. There is no interface for programs.

A source's address is that of the page, `.../cgi_loi/article.pl?language=fr&cn_search=2017090601&caller=eli` or
`.../eli/arrete/2017/09/06/2017031231/justel`. robots.txt bars `/eli/`: which of the two may be asked is settled by
robots.txt, as for all pages. Older versions are archived as 001, 002 ... and are not asked.
"""

from __future__ import annotations

from spiders.interface import Card
from spiders.page import first, read

__all__ = ["CARD", "first", "read"]

CARD = Card(
    body="Federal Public Service Justice (Belgium)",
    watches="a law or decree as consolidated",
    signal="ETag or Last-Modified, else the text itself",
    base="https://www.ejustice.just.fgov.be/",
)
