"""Riigi Teataja, the State Gazette of Estonia (https://www.riigiteataja.ee/): texts in XML, one address a version.

A source's address is that of the list of an act's consolidated versions (RSS, the day each begins in brackets),
`https://www.riigiteataja.ee/akti_redaktsioonid.xml?grupiId=158713`, by the terviktekstiGrupiID that all versions
share; or that of one text, `https://www.riigiteataja.ee/akt/103012025003.xml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spiders.answers import elements, text_of, xml_root
from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Riigi Teataja, Ministry of Justice (Estonia)",
    watches="an act or regulation, consolidated or as made",
    signal="the act's list of versions",
    base="https://www.riigiteataja.ee/",
)
_LIST = re.compile(r"(?P<base>.+/)akti_redaktsioonid\.xml\?grupiId=\d+")
_TEXT = re.compile(r".+/akt/\d+\.xml")
_VERSION = re.compile(r"/akt/(\d+)")
_BEGINS = re.compile(r"\((\d{1,2})\.(\d{1,2})\.(\d{4})\)")


def first(source: Source) -> Ask:
    if not (_LIST.fullmatch(source.url) or _TEXT.fullmatch(source.url)):
        raise ValueError(f"{source.url} is no list of versions: .../akti_redaktsioonid.xml?grupiId=158713")
    return Ask(source.url, "main" if _TEXT.fullmatch(source.url) else "signal")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if ask.role == "main":
        xml_root(body, "oigusakt")
        return Answer()
    listed, versions = _LIST.fullmatch(source.url), dict(_versions(body))
    if listed is None or not versions:
        raise ValueError("no versions: there is no such act")
    texts = {day: f"{listed['base']}akt/{number}.xml" for day, number in versions.items()}
    return Answer(follow=tuple(Ask(url, once=True, since=day) for day, url in sorted(texts.items())))


def _versions(body: bytes) -> Iterator[tuple[str, str]]:
    """The first day and the number of each version."""
    for item in elements(xml_root(body, "rss"), ".//item"):
        begins, number = _BEGINS.search(text_of(item, "title")), _VERSION.search(text_of(item, "link"))
        if not begins or not number:
            raise ValueError(f"'{text_of(item, 'title')}' has no day in brackets, or no number in its link")
        day, month, year = begins.groups()
        yield f"{year}-{month:0>2}-{day:0>2}", number[1]
