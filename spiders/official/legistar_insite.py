"""Legistar's public pages (InSite): lists of a council's matters, their feeds, and the page of a matter.

A source's address is that of a list (`https://chicago.legistar.com/Legislation.aspx`), of its feed
(`.../Feed.ashx?M=L&ID=...&GUID=...`, which the list page links to) or of one matter
(`.../LegislationDetail.aspx?ID=...&GUID=...`). Of a list, matters whose row has a word of `query` are asked. A row
of a list page shows the status, one of a feed does not: what follows on a matter known from a feed is seen only by
a source of its own. Later pages of a list come by ASP.NET postback and not by address. Error pages come with status
200.
"""

from __future__ import annotations

from urllib.parse import parse_qs, quote, urljoin, urlsplit

from spiders.interface import Answer, Ask, Card
from spiders.official.legistar_lists import matters
from spiders.query import names_one, whole
from tracker.model import Source

CARD = Card(
    body="City and county councils that use Granicus Legistar (United States)",
    watches="matters of a council whose row in the list has the subject's words",
    signal="the words of a matter's row in the list",
    base="https://legistar.com/",
)
_LONGEST = 300


def first(source: Source) -> Ask:
    if "LegislationDetail" not in source.url:
        whole(source)  # it chooses from a list
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if "LegislationDetail" in ask.url:
        return Answer() if b"_lblFile2" in body else Answer("broken", "not the page of a matter")
    rows = list(matters(body))
    if not rows and not source.may_be_empty:
        return Answer("broken", "no matters in the list")
    chosen = [(link, text) for link, text in rows if names_one(text, source)]
    return Answer(follow=tuple(_detail(source, link, text) for link, text in chosen))


def _detail(source: Source, link: str, text: str) -> Ask:
    """The page of a matter with its text. A feed links to a gateway, with the same two ids."""
    ids = {name.lower(): value[0] for name, value in parse_qs(urlsplit(link).query).items()}
    page = f"LegislationDetail.aspx?ID={ids['id']}&GUID={ids['guid']}&Options=ID%7CText%7C&FullText=1"
    return Ask(f"{urljoin(source.url, page)}#{quote(text[:_LONGEST])}", "matter", once=True)
