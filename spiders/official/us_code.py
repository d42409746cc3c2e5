"""The United States Code of the Office of the Law Revision Counsel (https://uscode.house.gov/).

A source's address is that of a section, `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title21-
section812&num=0&edition=prelim`, answered as a page with the publisher's marks in comments; or that of a title,
`https://uscode.house.gov/download/download.shtml?title=21`: the page names the current release point, and the file
of a title in USLM lies under it as a ZIP archive. A title of more than 20 MB cannot be read: watch its sections.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin

from spiders.interface import Answer, Ask, Card
from tracker.model import Source

CARD = Card(
    body="Office of the Law Revision Counsel, House of Representatives (United States)",
    watches="a section of the United States Code, or a title",
    signal="of a title the release point; of a section the text itself",
    base="https://uscode.house.gov/",
)
_SECTION = re.compile(r"granuleid:USC-\w+-title(\d+[aA]?)-section([\w.-]+)")
_TITLE = re.compile(r"/download\.shtml\?title=(\d\d[aA]?)")


def first(source: Source) -> Ask:
    if _SECTION.search(source.url):
        return Ask(source.url)
    if _TITLE.search(source.url):
        return Ask(source.url, "signal")
    raise ValueError(f"{source.url} is neither the address of a section nor download.shtml?title=21")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:
    if ask.role == "signal":
        return Answer(follow=(_release(source, url, body),))
    if section := _SECTION.search(source.url):
        mark = f"documentid:{section[1]}_{section[2]} "
        if mark.encode() not in body:
            raise ValueError(f"no '{mark.strip()}' in the page: another section, or none")
    elif not body.startswith(b"PK\x03\x04"):
        raise ValueError("not a ZIP archive")
    return Answer()


def _release(source: Source, url: str, body: bytes) -> Ask:
    title = _TITLE.search(source.url)
    file = re.escape(title[1].lower()) if title else ""
    links = re.findall(rf'href="((?:[^"]*/)?releasepoints/us/pl/[^"]*/xml_usc{file}@[\w-]+\.zip)"', body.decode())
    if len(set(links)) != 1:
        raise ValueError(f"{len(set(links))} links to a release point of title {file}, not one")
    return Ask(urljoin(url, links[0]), once=True)
