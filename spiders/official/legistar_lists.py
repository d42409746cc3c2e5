"""Lists of matters on Legistar's public pages, or their feeds: the link and the words of each row."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from spiders.answers import elements, html_root, xml_root


def matters(body: bytes) -> Iterator[tuple[str, str]]:
    """Of a feed or of a page; ValueError where the page has not all of the list."""
    yield from _feed(body) if b"<rss" in body[:500] else _grid(body)


def _feed(body: bytes) -> Iterator[tuple[str, str]]:
    for item in elements(xml_root(body, "rss"), ".//item"):
        told = {str(etree.QName(child).localname): child.text or "" for child in item}
        yield told["link"], " ".join(told[name] for name in ("title", "description", "pubDate") if name in told)


def _grid(body: bytes) -> Iterator[tuple[str, str]]:
    page = html_root(body)
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
