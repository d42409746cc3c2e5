"""Systems of bills: addresses that say too little are refused by name, and nothing is cut off in silence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spiders.interface import Ask
from spiders.official import INTERFACES
from tests.spiders.crawl_child import source

REFUSED = [
    ("open_states", "https://v3.openstates.org/bills", {"query": "kratom"}, "jurisdiction="),
    ("open_states", "https://v3.openstates.org/bills?jurisdiction=la", {}, "needs a query"),
    (
        "open_states",
        "https://v3.openstates.org/bills?jurisdiction=la",
        {"query": "hb 21 | kratom"},
        "number of a bill",
    ),
    ("legiscan", "https://api.legiscan.com/", {"query": "kratom"}, "has no .state="),
    ("legiscan", "https://api.legiscan.com/?state=LA", {}, "needs a query"),
    ("legistar", "https://webapi.legistar.com/v1/seattle", {}, "needs a query"),
    ("legistar_insite", "https://chicago.legistar.com/Legislation.aspx", {}, "needs a query"),
    (
        "oregon",
        "https://api.oregonlegislature.gov/odata/LegislativeSessions('2025R1')/Measures",
        {},
        "needs a query",
    ),
    ("open_legislation", "https://legislation.nysenate.gov/api/3/bills/2025", {}, "needs a query"),
    ("tris", "https://technical-regulation-information-system.ec.europa.eu/en/search", {}, "needs a query"),
    ("congress", "https://api.congress.gov/v3/bill/119", {}, "not the address of a bill"),
    ("congress", "https://api.congress.gov/v3/bill/119/hb/12", {}, "unknown type of bill 'hb'"),
    ("billstatus", "https://www.govinfo.gov/bulkdata/BILLSTATUS/119/hr/", {}, "not the address of a file"),
    ("billstatus", "https://www.govinfo.gov/bulkdata/BILLSTATUS/119/hb/BILLSTATUS-119hb12.xml", {}, "unknown type"),
    ("regulations_gov", "https://api.regulations.gov/v4/dockets/DOJ_FRDOC_0001", {}, "docket of one rule"),
    ("open_legislation", "https://legislation.nysenate.gov/api/3/bills/2026", {"query": "kratom"}, "a session"),
    ("virginia", "https://lis.blob.core.windows.net/lisfiles/2025", {}, "not the address of a session"),
    ("texas", "https://capitol.texas.gov/BillLookup/History.aspx?LegSess=89R&Bill=HB41", {}, "a bill's file"),
    ("oregon", "https://api.oregonlegislature.gov/odata/odataservice.svc/Measures", {"query": "kratom"}, "2025R1"),
    ("south_dakota", "https://sdlegislature.gov/Session/Bill/26633", {}, "not the address of a bill"),
]


@pytest.mark.parametrize(("interface", "url", "more", "named"), REFUSED)
def test_an_address_that_says_too_little(interface: str, url: str, more: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        INTERFACES[interface].first(source("bill", url, interface=interface, **more))


@pytest.mark.parametrize(
    ("interface", "url"),
    [
        ("legistar_insite", "https://chicago.legistar.com/LegislationDetail.aspx?ID=1&GUID=A-1"),
        ("tris", "https://technical-regulation-information-system.ec.europa.eu/en/notification/27740"),
    ],
)
def test_one_document_needs_no_query(interface: str, url: str) -> None:
    assert INTERFACES[interface].first(source("bill", url, interface=interface)).url == url


def test_a_continuation_is_followed_from_where_it_was_given() -> None:
    url = "https://api.oregonlegislature.gov/odata/odataservice.svc/LegislativeSessions('2025R1')/Measures"
    watched = source("or", url, interface="oregon", query="kratom", may_be_empty=True)
    body = json.dumps({"value": [], "odata.nextLink": "../Measures?$skiptoken=7"}).encode()
    (more,) = INTERFACES["oregon"].read(watched, Ask(url), f"{url}?$expand=MeasureHistoryActions", body).follow
    assert more.url == "https://api.oregonlegislature.gov/odata/odataservice.svc/Measures?$skiptoken=7"


def test_more_than_the_publisher_gives_is_an_error() -> None:
    url = "https://legislation.nysenate.gov/api/3/bills/2025"
    body = json.dumps({"success": True, "total": 501, "result": {"items": []}}).encode()
    with pytest.raises(ValueError, match="501 bills, more than the 500"):
        INTERFACES["open_legislation"].read(source("ny", url, interface="open_legislation"), Ask(url), url, body)
    url = "https://api.regulations.gov/v4/dockets/DEA-2025-0001"
    told = dict.fromkeys(("title", "docketId", "postedDate", "commentEndDate", "withdrawn", "lastModifiedDate"))
    data = [{"id": "1", "type": "documents", "attributes": {"documentType": "Rule", **told}}]
    body = json.dumps({"data": data, "meta": {"totalPages": 21, "totalElements": 5_100}}).encode()
    with pytest.raises(ValueError, match="21 pages of documents"):
        INTERFACES["regulations_gov"].read(source("us", url, interface="regulations_gov"), Ask(url), url, body)
