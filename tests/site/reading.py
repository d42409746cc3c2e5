"""Pages as a reader has them: words, rows of tables, items of lists, with white space folded."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import lxml.html


async def main(client: Any, path: str, *, status: int = 200) -> Any:
    """The main part of a page, as a tree."""
    response = await client.get(path)
    assert response.status_code == status, response.text
    (part,) = lxml.html.fromstring(response.text).xpath("//main")
    return part


def words(element: Any) -> str:
    """Its text, blocks apart."""
    seen = deepcopy(element)
    for block in seen.iter("div", "p", "small", "li", "br"):
        block.tail = f" {block.tail or ''}"
    return " ".join(seen.text_content().split())


def rows(part: Any) -> list[list[str]]:
    """The rows of the first table of a page, the head left out."""
    (table, *_) = part.xpath(".//table")
    return [[words(cell) for cell in row.xpath("./th|./td")] for row in table.xpath("./tbody/tr")]


def events(part: Any) -> list[tuple[str, str]]:
    """Heading and first words of each item of a page's lists of events."""
    return [
        (words(item.xpath('ancestor::section[1]/*[self::h2 or self::h3]')[0]) if item.xpath("ancestor::section") else "",
         words(item)) for item in part.xpath('.//ul[@class="events"]/li')
    ]  # fmt: skip


def links(part: Any, text: str) -> list[str]:
    return [str(link.get("href")) for link in part.xpath(".//a") if words(link) == text]
