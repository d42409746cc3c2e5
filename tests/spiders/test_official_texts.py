"""What is apart in single text interfaces: addresses, refusals, pages that are missing, days in many forms."""

from __future__ import annotations

import json

import pytest

from spiders.interface import Ask
from spiders.official import INTERFACES
from tests.spiders.crawl_child import source
from tests.spiders.replicas import e_sbirka, fedlex, finlex, retsinformation, riigi_teataja, ris
from tracker.extract import extract
from tracker.official import SHEETS
from tracker.official.sheet import day

ADDRESSES = {
    "bwb": "https://repository.officiele-overheidspublicaties.nl/bwb/BWBR0001941/manifest.xml",
    "e_sbirka": "https://e-sbirka.gov.cz/sb/2025/448",
    "eur_lex": "https://publications.europa.eu/resource/celex/32019R2088.ENG",
    "fedlex": "https://fedlex.data.admin.ch/eli/cc/2011/363/de",
    "finlex": "https://opendata.finlex.fi/finlex/avoindata/v1/akn/fi/act/statute-consolidated/2014/1130/fin@",
    "retsinformation": "https://www.retsinformation.dk/eli/lta/2021/2446/xml",
    "riigi_teataja": "https://www.riigiteataja.ee/akti_redaktsioonid.xml?grupiId=158713",
    "riksdagen": "https://data.riksdagen.se/dokument/sfs-1992-1554.json",
    "ris": "https://data.bka.gv.at/ris/api/v2.6/Bundesrecht?Applikation=BrKons&Gesetzesnummer=10011041",
    "sejm": "https://api.sejm.gov.pl/eli/acts/DU/2022/1665",
}


def read(interface: str, body: bytes, role: str = "signal", url: str = "") -> str | None:
    """What is said of a body; the words of the error if it is refused."""
    asked = source(interface, url or ADDRESSES[interface], interface=interface)
    try:
        return INTERFACES[interface].read(asked, Ask(asked.url, role), asked.url, body).reason
    except (ValueError, KeyError) as fault:
        return str(fault)


@pytest.mark.parametrize("interface", ADDRESSES)
def test_the_official_address_is_asked_on_the_official_host(interface: str) -> None:
    asked = INTERFACES[interface].first(source(interface, ADDRESSES[interface], interface=interface))
    assert asked.url.startswith(INTERFACES[interface].CARD.base)


@pytest.mark.parametrize("interface", ADDRESSES)
def test_another_address_is_refused_by_name(interface: str) -> None:
    other = f"{INTERFACES[interface].CARD.base}about.html"
    with pytest.raises(ValueError, match=r"about\.html"):
        INTERFACES[interface].first(source(interface, other, interface=interface))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2025-01-06+02:00", "2025-01-06"), ("2024-01-05T15:15:16.000+01:00", "2024-01-05"), ("20250106", "2025-01-06"),
        ("1992-12-10 00:00:00", "1992-12-10"), ("2024-05", "2024-05"), ("1998", "1998"), ("2999-01-01", None),
        ("3000-01-01", None), ("9999-12-31", None), ("0001-01-01T00:00:00Z", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_days_as_publishers_write_them(said: str | None, meant: str | None) -> None:
    assert day(said) == meant


@pytest.mark.parametrize("said", ["soon", "6.1.2025", "2025-13-01", "2025-02-30"])
def test_what_is_no_day_is_named(said: str) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        day(said)


def test_a_firewall_that_answers_with_status_200_blocks() -> None:
    page = b"<html><head><title>Request Rejected</title></head><body>Your support ID is: 1</body></html>"
    for role in ("signal", "main"):
        assert read("sejm", page, role) == "the firewall says: Request Rejected"


def test_an_act_without_any_text_is_named() -> None:
    act = {"ELI": "DU/2022/1665", "changeDate": "x", "inForce": "IN_FORCE", "textHTML": False, "textPDF": False}
    assert read("sejm", json.dumps(act).encode()) == "the act has neither HTML nor PDF"


def test_one_page_of_many_is_not_taken_for_the_text() -> None:
    page = e_sbirka.fragments("/sb/2025/448/2026-01-01", *e_sbirka.NORM, pages=3)
    told = read("e_sbirka", page, "main")
    assert told and told.startswith("page 1 of 3: the address must name the page")
    assert read("e_sbirka", page, "main", f"{ADDRESSES['e_sbirka']}?cisloStranky=2") is None
    past = read("e_sbirka", page, "main", f"{ADDRESSES['e_sbirka']}?cisloStranky=3")
    assert past == "no page 3 of 3, counted from 0"


def test_a_list_that_is_not_whole_is_named() -> None:
    listed = [ris.document("", "10011041", "NOR1", "§ 1", "2020-01-01")]
    assert read("ris", ris.hits(listed, 130)) == "1 of 130 documents: the address must ask for fewer"


def test_a_version_without_text_is_named() -> None:
    versions = fedlex.version("", "2026-10-01")
    versions.pop("url")
    told = read("fedlex", fedlex.table("consol dateAppl url", versions))
    assert told == "the consolidation of 2026-10-01 has no XML in this language"


def test_a_status_that_nobody_knows_is_named() -> None:
    unknown = retsinformation.VALID.replace(b"<Status>Valid", b"<Status>Suspended")
    with pytest.raises(ValueError, match="unknown Status 'Suspended'"):
        SHEETS["retsinformation"](unknown)


def test_another_document_than_the_one_asked_for_is_named() -> None:
    assert "not 2014/1130/fin@" in (read("finlex", finlex.OLD, "main") or "")
    other = retsinformation.HISTORIC
    assert read("retsinformation", other, "main") == "the document with Year 2009"


def test_quoted_html_is_part_of_the_text() -> None:
    document = SHEETS["riigi_teataja"](riigi_teataja.text("1", "2026-02-23")).document.decode()
    assert "<td>Mytragynine</td>" in document
    assert "CDATA" not in document and "&lt;" not in document


def test_what_a_word_processor_left_in_quoted_html_does_no_harm() -> None:
    left = riigi_teataja.text("1", "2026-02-23").replace(
        b"<td>Mytragynine</td>", b'<td 2="" o:x="1"><o:p>Kratom</o:p></td>'
    )
    assert "Kratom" in extract(SHEETS["riigi_teataja"](left).document, None)
