"""The law service of the Ministry of Government Legislation (https://open.law.go.kr/LSO/openApi/guideList.do): DRF.

A source's address is that of the search for a law by its whole name,
`https://www.law.go.kr/DRF/lawSearch.do?target=law&type=XML&query=마약류 관리에 관한 법률`. The search names
the serial number (MST) of the version that counts; its text is asked by that number, once. `OC` is the id that one
registers. Annexes (별표) come as text within the XML, or only as links to HWP and PDF files: so what was enacted on
the law, `eflaw`, is brought as well, with versions to come. Errors come with status 200.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, quote, urlsplit

from lxml import etree

from spiders.answers import elements, text_of, xml_root
from spiders.interface import Answer, Ask, Card, Key
from tracker.model import Source

CARD = Card(
    body="Ministry of Government Legislation (Republic of Korea)",
    watches="an act, decree or ordinance in the version that counts, and its other versions",
    signal="serial number of the law in the search by its name",
    base="https://www.law.go.kr/DRF/",
    key=Key("LAW_GO_KR_OC", 1_000, "day", parameter="OC"),  # no limit is published: this is ours
)
_ANSWER = re.compile("<(?:법령|LawSearch)[ >]")
_ABOUT_ID = ("검증", "인증", "미신청", "사용자 정보")
_SEARCH = re.compile(r"(?P<base>.+/DRF/)lawSearch\.do\?target=law&type=XML&query=(?P<name>[^&]+)")


def first(source: Source) -> Ask:
    _search(source)
    return Ask(source.url, "signal")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if (refusal := _refused(body)) is not None:
        return refusal
    if ask.role == "main":
        text_of(xml_root(body, "법령"), "조문/조문단위/조문내용")
        return Answer()
    found = elements(xml_root(body, "LawSearch"), "law")
    name = _plain(parse_qs(urlsplit(source.url).query)["query"][0])
    ours = [one for one in found if _plain(text_of(one, "법령명한글")) == name]
    if not ours:
        raise ValueError(f"no law of this name among {len(found)}")
    return Answer(follow=_versions(source, ours) if ask.role == "signal" else ())


def _versions(source: Source, ours: list[etree._Element]) -> tuple[Ask, ...]:
    at, serial = _search(source), max(int(text_of(one, "법령일련번호")) for one in ours)
    text = Ask(f"{at['base']}lawService.do?target=law&type=XML&MST={serial}", once=True)
    listed = f"{at['base']}lawSearch.do?target=eflaw&type=XML&display=100&query={at['name']}#{serial}"
    return text, Ask(listed, "amendments", once=True)


def _refused(body: bytes) -> Answer | None:
    """An id that is not registered, or not for this address, is told in a `Response` or a page, with status 200."""
    if _ANSWER.search(body[:1000].decode("utf-8", "ignore")):
        return None
    text = re.sub("<[^>]*>", " ", body.decode("utf-8", "replace"))
    about_id = any(word in text for word in _ABOUT_ID)
    return Answer("blocked" if about_id else "broken", f"law.go.kr says: {' '.join(text.split())[:200]}")


def _plain(name: str) -> str:
    return "".join(name.split())


def _search(source: Source) -> re.Match[str]:
    if found := _SEARCH.fullmatch(source.url):
        return found
    raise ValueError(
        f"{source.url} is not a search by name: .../DRF/lawSearch.do?target=law&type=XML&query={quote('민법')}"
    )
