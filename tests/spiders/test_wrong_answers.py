"""Answers that came in full and are not what was asked for: another document, a part of a list, a refusal in words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spiders.interface import Ask
from spiders.official import INTERFACES
from tests.spiders.crawl_child import source
from tests.spiders.play import ALL
from tests.spiders.replicas import Replica, law_go_kr, legistar_insite, oireachtas, rada, tar_lithuania
from tests.spiders.replicas.ecfr import REPLICAS as ECFR

SITE = "http://127.0.0.1:1"
OTHERS = {
    "australia": ("F2025L00049", "F2025L00050"),
    "billstatus": ("119hr1234", "119hr1235"),
    "dc_code": ("48-902.04", "48-902.06"),
    "e_sbirka": ("/2025/448", "/2025/449"),
    "egov_japan": ("419M60000100014", "419M60000100015"),
    "elegislation_hk": ("#134", "#135"),
    "finlex": ("2014/1130", "2014/1131"),
    "law_go_kr": ("query=", "query=%EA%B5%AC+"),
    "legislation_nz": ("1975/116", "1975/117"),
    "legislation_uk": ("1971/38", "1971/39"),
    "lovdata": ("sentrale", "lokale"),
    "retsinformation": ("2021/2446", "2021/2447"),
    "riksdagen": ("1992-1554", "1992-1555"),
    "sejm": ("DU/2024/536", "DU/2024/537"),
    "slov_lex": ("1998/139", "1998/140"),
    "texas": ("HB%2041", "HB%2042"),
    "us_code": ("section812", "section813"),
}
"""By interface: what of a source's address says which document it is, and the same for another."""


def told(interface: str, url: str, body: bytes, role: str | None = None, **more: Any) -> str | None:
    """What is said of a body that came for a source; the words of the error where it is refused."""
    asked = source("one", SITE + url, **{"interface": interface, **more})
    first = INTERFACES[interface].first(asked)
    ask = first if role is None else Ask(asked.url, role)
    try:
        return INTERFACES[interface].read(asked, ask, ask.url, body).reason
    except (ValueError, TypeError, KeyError) as fault:
        return str(fault)


def replica_of(interface: str) -> Replica:
    return next(one for one in ALL if one.interface == interface)


@pytest.mark.parametrize("interface", OTHERS)
def test_another_document_than_the_one_asked_for_is_refused(interface: str) -> None:
    replica, (ours, other) = replica_of(interface), OTHERS[interface]
    body = replica.answers(SITE)[replica.first]
    assert told(interface, replica.url, body) is None
    assert told(interface, replica.url.replace(ours, other), body)


def test_the_text_of_another_law_is_refused() -> None:
    replica = replica_of("bwb")
    (text,) = [body for path, body in replica.answers(SITE).items() if path != replica.first]
    assert told("bwb", replica.url, text, "main") is None
    assert (
        told("bwb", replica.url.replace("1941", "1942"), text, "main") == "the text of BWBR0001941, not BWBR0001942"
    )


def test_a_section_that_was_removed_is_missing() -> None:
    (replica,) = ECFR
    body = replica.answers(SITE)[replica.first].replace(b'"removed": false', b'"removed": true')
    assert told("ecfr", replica.url, body) == "section 1308.11 was removed on 2026-09-02"


def test_a_list_that_is_cut_is_refused() -> None:
    whole = json.loads(oireachtas.answers(SITE)[oireachtas.LIST])
    whole["head"]["counts"]["billCount"] += 1
    cut = told("oireachtas", "/v1/legislation?date_start=2024-01-01", json.dumps(whole).encode())
    assert cut == "5 bills, and only 4 in the answer: take a later date_start"
    versions = replica_of("law_go_kr").answers(SITE)[law_go_kr.VERSIONS].replace(b"<totalCnt>4<", b"<totalCnt>5<")
    cut = told("law_go_kr", law_go_kr.SEARCH, versions)
    assert cut == "5 versions, and only 4 in the answer: give the name in full"
    editions = [tar_lithuania.edition(f"n{n}", f"{1500 + n}-01-01", None) for n in range(500)]
    many = told("tar_lithuania", tar_lithuania.SETS + "Dokumentas" + tar_lithuania.ACT,
                tar_lithuania.records("Suvestine", *editions))  # fmt: skip
    assert many == "page 1 of the editions: there are more than 500"


def test_a_page_of_many_without_addresses_is_refused() -> None:
    grid = legistar_insite.rows(SITE)[legistar_insite.LIST]

    def with_pager(words: str) -> str | None:
        paged = grid.replace(b"<body>", f'<body><div class="rgWrap rgInfoPart">{words}</div>'.encode())
        return told("legistar_insite", legistar_insite.LIST, paged, query="kratom")

    assert with_pager("Page 1 of 1, items 1 to 3 of 3.") is None
    many = "Page 1 of 3, items 1 to 100 of 212."
    assert with_pager(many) == f"'{many}': the later ones have no address, watch the feed of the list"


def test_an_edition_that_is_not_in_the_list_is_refused() -> None:
    card = json.loads(rada.answers(SITE)[rada.CARD]) | {"datred": 20250101}
    answer = told("rada", "/laws/show/770-2000-%D0%BF", json.dumps(card).encode())
    assert answer == "datred 20250101 is none of the 3 editions"


def test_no_record_is_no_text() -> None:
    act = tar_lithuania.SETS + "Dokumentas" + tar_lithuania.ACT
    assert told("tar_lithuania", act, b'{"_data": []}', "main") == "no such record"
    assert told("tar_lithuania", act, b'{"_data": []}', "card") == "no such record"
    assert told("tar_lithuania", act, b'{"_data": []}', "annexes") is None


@pytest.mark.parametrize(
    ("interface", "body", "words"),
    [
        ("boe", b"<response><status><code>404</code><text>no</text></status></response>", "status 404: no"),
        ("normattiva", b'{"success": false, "message": "no such act", "data": null}', "the service says: no such act"),
        ("normattiva", b'{"success": true, "data": {"atto": {"articoloHtml": ""}}}', "no articoloHtml in the act"),
        ("open_legislation", b'{"success": false, "message": "bad", "result": {}}', "Open Legislation says: bad"),
        ("legiscan", b'{"status": "ERROR", "alert": {"message": "Unknown op"}}', "LegiScan says: Unknown op"),
        ("rada", b"<html><body>not found</body></html>", "a page, not the text of an edition"),
    ],
)  # fmt: skip
def test_a_refusal_in_words_is_told(interface: str, body: bytes, words: str) -> None:
    replica = replica_of(interface)
    assert told(interface, replica.url, body, "main", **replica.source) == words
