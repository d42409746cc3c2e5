"""The Federal Register's interface: what is asked, what hangs on an answer, and what is not its answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from spiders.interface import Ask
from spiders.official import federal_register, federal_register_search
from tests.spiders.crawl_child import Crawl, crawl, source
from tests.spiders.crawl_site import Route, Site, moved, reply, serving
from tracker.model import Source


def register(name: str, url: str, **more: Any) -> Source:
    return source(name, url, **{"interface": "federal_register", "query": "kratom | mitragynine", **more})


def document(number: str, kind: str = "Notice", **more: Any) -> dict[str, Any]:
    return {"document_number": number, "title": f"Document {number}", "type": kind, "effective_on": None, **more}


def answer(*documents: dict[str, Any], next_page_url: str | None = None, **headers: str) -> bytes:
    body = {"description": "Documents matching", "count": len(documents), "results": documents}
    more = {"next_page_url": next_page_url} if next_page_url else {}
    return reply(json.dumps(body | more).encode(), **{"Content_Type": "application/json; charset=utf-8", **headers})


NO_HITS = reply(b'{"count": 0, "description": "Documents matching"}', Content_Type="application/json")
REQUEST_ACCESS = b"<html><head><title>Federal Register :: Request Access</title></head></html>"


def renamed(old: str, new: str) -> bytes:
    fields = document("2026-1")
    fields[new] = fields.pop(old)
    return answer(document("2026-2"), fields)


def routes(site: Site) -> dict[str, Route]:
    """Many registers on one site, each under its own folder."""
    search = {
        "full": answer(
            document("2026-1", "Rule", full_text_xml_url=site.url("/full/xml/2026-1.xml")),
            document("2026-2", "Proposed Rule", full_text_xml_url=site.url("/full/xml/2026-2.xml")),
            next_page_url=site.url("/full/page2"),
        ),
        "replica": answer({k: v for k, v in document("2026/3").items() if k != "effective_on"}),
        "none": NO_HITS,
        "none-allowed": NO_HITS,
        "abroad": answer(document("2026-1"), next_page_url="https://elsewhere.example/api/v1/documents?page=2"),
        "endless": answer(document("2026-1"), next_page_url=site.url("/endless/again")),
        "hostile": answer(
            {"document_number": "\ud800/../x", "title": None, "type": []}, next_page_url="https://\ud800\x00[/"
        ),
        "document": reply(json.dumps(document("2026-1")).encode()),
        "no-number": renamed("document_number", "number"),
        "no-title": renamed("title", "heading"),
        "no-type": renamed("type", "kind"),
        "counted": reply(b'{"count": 7, "description": "Documents matching"}'),
        "other": reply(b'{"status": "ERROR"}'),
        "list": reply(b"[]"),
        "deep": reply(b"[" * 200_000),
        "html": reply(b"<p>Down for maintenance</p>"),
        "huge": reply(b" " * (5 * 2**20)),
        "access": reply(REQUEST_ACCESS),
        "gone": reply(b"{}", 404),
    }
    return {f"/{name}/documents.json": route for name, route in search.items()} | {
        "/full/page2": answer(document("2026-4"), next_page_url=site.url("/full/page3")),
        "/full/page3": reply(b'{"count": 1, "next_page_url": null, "results": []}'.replace(b"1", b"0")),
        "/full/xml/2026-1.xml": reply(b"<RULE/>", Content_Type="text/xml"),
        "/full/public-inspection-documents.json": answer(document("2026-6")),
        "/replica/documents/2026%2F3.json": reply(
            json.dumps(document("2026/3", "Rule", full_text_xml_url=site.url("/replica/3.xml"))).encode()
        ),
        "/replica/3.xml": reply(b"<RULE/>", Content_Type="text/xml"),
        "/endless/again": answer(document("2026-1"), next_page_url=site.url("/endless/again")),
        "/lost/documents.json": moved("/lost/elsewhere"),
    }


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serving({}) as site:
        site.routes |= routes(site)
        yield site


@pytest.fixture(scope="module")
def crawled(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    names = [path.split("/")[1] for path in site.routes if path.endswith("/documents.json")]
    sources = [register(name, site.url(f"/{name}/"), may_be_empty=name == "none-allowed") for name in names]
    sources.append(register("without-query", site.url("/full"), query=None))
    return crawl(sources, tmp_path_factory.mktemp("register"))


NOT_IT = "not the interface's answer: "


@pytest.mark.parametrize(
    ("name", "outcome", "reason"),
    [
        ("full", "ok", None),
        ("replica", "ok", None),
        ("document", "ok", None),
        ("hostile", "ok", None),
        ("none", "broken", "no documents found"),
        ("none-allowed", "ok", None),
        ("no-number", "broken", NOT_IT + "document 2 has no 'document_number'"),
        ("no-title", "broken", NOT_IT + "document 2 has no 'title'"),
        ("no-type", "broken", NOT_IT + "document 2 has no 'type'"),
        ("counted", "broken", NOT_IT + "count is 7, but there are no results"),
        ("other", "broken", NOT_IT + "no count, results or document_number among its keys 'status'"),
        ("list", "broken", NOT_IT + "a list, not an object"),
        ("deep", "broken", NOT_IT + "maximum recursion depth exceeded"),
        ("html", "broken", NOT_IT + "Expecting value"),
        ("huge", "broken", NOT_IT + "5242880 bytes, more than 4194304"),
        ("access", "blocked", "the Federal Register asks to request access: "),
        ("gone", "missing", "status 404"),
        ("lost", "missing", "status 404"),
        ("without-query", "broken", "cannot be asked: interface federal_register needs a query"),
    ],
)
def test_only_its_own_shape_is_good(crawled: Crawl, name: str, outcome: str, reason: str | None) -> None:
    snapshot = crawled.main(f"zz/{name}")
    assert snapshot.outcome == outcome
    assert (snapshot.reason or "").startswith(reason or "")
    assert (snapshot.reason is None) == (reason is None)


def test_what_is_asked_is_stable(crawled: Crawl) -> None:
    asked = urlsplit(crawled.main("zz/full").url)
    parameters = parse_qs(asked.query)
    assert asked.path == "/full/documents.json"
    assert parameters.pop("fields[]") == list(federal_register_search.FIELDS)
    assert parameters == {"conditions[term]": ["kratom | mitragynine"], "per_page": ["100"], "order": ["newest"]}
    assert not {"page_views", "excerpts", "public_inspection_pdf_url"} & {
        *federal_register_search.FIELDS,
        *federal_register_search.FILED,
    }


def test_pages_full_texts_and_filed_documents_are_parts(crawled: Crawl, site: Site) -> None:
    parts = {urlsplit(part.url).path: part for part in crawled.parts("zz/full")}
    assert sorted(parts) == [
        "/full/page2", "/full/page3", "/full/public-inspection-documents.json", "/full/xml/2026-1.xml",
    ]  # fmt: skip
    assert {part.outcome for part in parts.values()} == {"ok"}
    assert crawled.archive.get(parts["/full/xml/2026-1.xml"].sha256 or "") == b"<RULE/>"


def test_a_document_without_its_date_of_effect_is_asked_by_number(crawled: Crawl) -> None:
    good = [urlsplit(part.url).path for part in crawled.parts("zz/replica") if part.outcome == "ok"]
    assert good == ["/replica/documents/2026%2F3.json", "/replica/3.xml"]


def test_a_part_that_fails_leaves_the_main_answer_alone(crawled: Crawl) -> None:
    assert [part.outcome for part in crawled.parts("zz/none-allowed")] == ["missing"]
    assert crawled.main("zz/none-allowed").outcome == "ok"


def test_a_part_on_another_host_is_refused(crawled: Crawl) -> None:
    (refused,) = [part for part in crawled.parts("zz/abroad") if "elsewhere" in part.url]
    assert refused.outcome == "skipped"
    assert refused.reason == f"refused address {refused.url}: not the source's host"


def test_what_a_list_names_cannot_lead_astray(crawled: Crawl, site: Site) -> None:
    parts = {part.url: part.outcome for part in crawled.parts("zz/hostile") if "inspection" not in part.url}
    assert parts == {"https://[/": "skipped", site.url("/hostile/documents/%3F%2F..%2Fx.json"): "missing"}


def test_paging_that_goes_round_ends(crawled: Crawl, site: Site) -> None:
    assert site.paths().count("/endless/again") == 1


def test_a_bad_list_leads_nowhere(crawled: Crawl) -> None:
    assert crawled.parts("zz/no-type") == []


def test_the_request_access_page_is_known_by_its_host() -> None:
    watched = register("us", "https://www.federalregister.gov/api/v1")
    read = federal_register.read(watched, Ask(watched.url), "https://unblock.federalregister.gov/", b"{}")
    assert read.outcome == "blocked"


@pytest.mark.parametrize(
    "base", ["https://www.federalregister.gov/api/v1", "https://www.federalregister.gov/api/v1/"]
)
def test_the_base_may_end_in_a_slash(base: str) -> None:
    first = federal_register.first(register("us", base))
    assert first.url.startswith("https://www.federalregister.gov/api/v1/documents.json?conditions%5Bterm%5D=kratom")
