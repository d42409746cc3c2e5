"""Legistar's public pages (InSite): lists of a council's matters, their feeds, and the page of a matter.

A source's address is that of a list (`https://chicago.legistar.com/Legislation.aspx`), of its feed
(`.../Feed.ashx?M=L&ID=...&GUID=...`, which the list page links to) or of one matter
(`.../LegislationDetail.aspx?ID=...&GUID=...`). Of a list, matters whose row has a word of `query` are asked. A row
of a list page shows the status, one of a feed does not: what follows on a matter known from a feed is seen only by
a source of its own. Later pages of a list come by ASP.NET postback and not by address. Error pages come with status
200.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, quote, urljoin, urlsplit

from lxml import etree, html

from spiders.answers import elements, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="City and county councils that use Granicus Legistar (United States)",
    watches="matters of a council whose row in the list has the subject's words",
    signal="the words of a matter's row in the list",
    base="https://legistar.com/",
)
_LONGEST = 300


def first(source: Source) -> Ask:
    if "LegislationDetail" in source.url:
        return Ask(source.url)
    if not source.query:
        raise ValueError("interface legistar_insite needs a query to choose from a list")
    return Ask(source.url)


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if "LegislationDetail" in ask.url:
        return Answer() if b"_lblFile2" in body else Answer("broken", "not the page of a matter")
    rows = list(_feed(body) if b"<rss" in body[:500] else _grid(body))
    if not rows and not source.may_be_empty:
        return Answer("broken", "no matters in the list")
    words = [word.strip().lower() for word in (source.query or "").split("|")]
    chosen = [(link, text) for link, text in rows if any(word in text.lower() for word in words)]
    return Answer(follow=tuple(_detail(source, link, text) for link, text in chosen))


def _feed(body: bytes) -> Iterator[tuple[str, str]]:
    for item in elements(xml_root(body, "rss"), ".//item"):
        told = {str(etree.QName(child).localname): child.text or "" for child in item}
        yield told["link"], " ".join(told[name] for name in ("title", "description", "pubDate") if name in told)


def _grid(body: bytes) -> Iterator[tuple[str, str]]:
    page = html.fromstring(body)
    pager = next((_words(part) for part in page.iter("div") if "rgInfoPart" in part.get("class", "")), "")
    if pager.startswith("Page") and " of 1," not in pager:
        raise ValueError(f"'{pager}': the later ones have no address, watch the feed of the list")
    for row in page.iter("tr"):
        if row.get("class") in ("rgRow", "rgAltRow"):
            links = [link.get("href", "") for link in row.iter("a")]
            detail = [link for link in links if "/LegislationDetail.aspx?" in f"/{link}"]
            if not detail:
                raise ValueError(f"a row links to no LegislationDetail, but to {links[:3]}")
            yield detail[0], _words(row)


def _words(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _detail(source: Source, link: str, text: str) -> Ask:
    """The page of a matter with its text. A feed links to a gateway, with the same two ids."""
    ids = {name.lower(): value[0] for name, value in parse_qs(urlsplit(link).query).items()}
    page = f"LegislationDetail.aspx?ID={ids['id']}&GUID={ids['guid']}&Options=ID%7CText%7C&FullText=1"
    return Ask(f"{urljoin(source.url, page)}#{quote(text[:_LONGEST])}", "matter", once=True)
