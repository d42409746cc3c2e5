"""The law service of the Ministry of Government Legislation (https://open.law.go.kr/LSO/openApi/guideList.do): DRF.

A source's address is that of the search for a law by its whole name,
`https://www.law.go.kr/DRF/lawSearch.do?target=law&type=XML&query=마약류 관리에 관한 법률`. What is searched
are its versions by day of effect (`eflaw`), the one in force and those to come (`nw=2,3`): so what was enacted on
the law is seen before it counts, also where the annexes (별표) that hold a list are links to HWP and PDF files. The
text is asked by serial number and day. `OC` is the id that one registers. Errors come with status 200.
"""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from lxml import etree

from spiders.address_form import AddressForm
from spiders.answers import elements, text_of, xml_root
from spiders.interface import Answer, Ask, Card, Key
from spiders.official.law_go_kr_refusal import refused
from tracker.model import Source

CARD = Card(
    body="Ministry of Government Legislation (Republic of Korea)",
    watches="an act, decree or ordinance in the version that counts, and those to come",
    signal="serial numbers and days of the law's versions, in force and to come",
    base="https://www.law.go.kr/DRF/",
    key=Key("LAW_GO_KR_OC", 1_000, "day", parameter="OC"),  # no limit is published: this is ours
)
_SEARCH = AddressForm(
    re.compile(r"(?P<base>.+/DRF/)lawSearch\.do\?target=law&type=XML&query=(?P<name>[^&]+)"),
    "a search by name: .../DRF/lawSearch.do?target=law&type=XML&query=%EB%AF%BC%EB%B2%95",
)


def first(source: Source) -> Ask:
    at = _SEARCH.of(source)
    return Ask(f"{at['base']}lawSearch.do?target=eflaw&type=XML&nw=2%2C3&display=100&query={at['name']}", "signal")


def read(source: Source, ask: Ask, url: str, body: bytes) -> Answer:  # noqa: ARG001
    if (refusal := refused(body)) is not None:
        return refusal
    if ask.role == "main":
        text_of(xml_root(body, "법령"), "조문/조문단위/조문내용")
        return Answer()
    found = elements(root := xml_root(body, "LawSearch"), "law")
    if (total := int(text_of(root, "totalCnt"))) > len(found):
        raise ValueError(f"{total} versions, and only {len(found)} in the answer: give the name in full")
    name = _plain(unquote_plus(_SEARCH.of(source)["name"]))
    ours = [one for one in found if _plain(text_of(one, "법령명한글")) == name]
    if not ours:
        raise ValueError(f"no law of this name among {len(found)}")
    return Answer(follow=tuple(_version(source, one) for one in ours))


def _version(source: Source, law: etree._Element) -> Ask:
    serial, day = text_of(law, "법령일련번호"), text_of(law, "시행일자")
    text = f"{_SEARCH.of(source)['base']}lawService.do?target=eflaw&type=XML&MST={serial}&efYd={day}"
    return Ask(text, once=True, since=f"{day[:4]}-{day[4:6]}-{day[6:]}")


def _plain(name: str) -> str:
    return "".join(name.split())
