"""Recorded official documents through `tracker read`, and through a whole run against a loopback replay."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from tests.command import Installation, tracker
from tests.dossiers import COUNTRY, FREE, page
from tests.real.recorded import FOLDER, needed

needed()

READ = [
    # file, interface -> kind and title of the first document, substances its findings name
    ("us-dc-law-xml/7-742.11.xml", "page", "code", "7-742.11", {"kratom"}),
    ("us-dc-law-xml/48-902.04.xml", "page", "code", "48-902.04", set()),
    ("us-co-crs-html/gov.co.crs.title.44.html", "page", "code", "", {"kratom", "7-oh"}),
    ("us-co-crs-html/r76-gov.co.crs.title.44.html.gz", "page", "code", "", set()),
    ("us-or-ors-html/ors156.html", "page", "", "", set()),
    ("us-nm-legislature-pdf/2017_vote_senate.pdf", "page", "", "", set()),
    ("federal-register/document-2025-05887.json", "federal_register", "notice", "2,4-Dichlorophenoxyacetic Acid", set()),
    ("federal-register/documents-search-uscis-trimmed.json", "federal_register", "", "", set()),
    ("federal-register/2016-04-15.xml", "federal_register", "", "", set()),
]  # fmt: skip


@pytest.mark.parametrize(("file", "interface", "kind", "title", "names"), READ, ids=[row[0] for row in READ])
def test_a_document_nobody_here_wrote_is_read(
    file: str, interface: str, kind: str, title: str, names: set[str]
) -> None:
    done = tracker("read", FOLDER / file, "--interface", interface, "--json", "--now", "2026-11-21")
    assert done.status == 0
    read = done.json
    assert read["documents"]
    assert read["documents"][0]["kind"].startswith(kind)
    assert title in read["documents"][0]["title"]
    assert {finding["substance"] for finding in read["findings"]} == names
    assert not [finding for finding in read["findings"] if finding["status"] == "prohibited"]  # none of them bans


def test_a_block_page_answered_with_200_is_no_document(tmp_path: Path) -> None:
    recorded = json.loads((next((FOLDER / "blocked-responses").glob("unblock.federalregister*.json"))).read_text())
    bodies = [value for value in _strings(recorded) if "<html" in value.lower()]
    if not bodies:
        assert "Request Access" in json.dumps(recorded)  # the record holds the page's metadata alone
        bodies = [
            "<html><head><title>Federal Register :: Request Access</title></head><body>Request Access</body></html>"
        ]
    saved = tmp_path / "blocked.html"
    saved.write_text(bodies[0])
    done = tracker("read", saved, "--interface", "federal_register", "--json")
    assert (done.status, done.json) == (1, {"documents": [], "findings": [], "proposals": []})
    assert "blocked" in done.err


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inner for text in _strings(one)]


def test_a_run_against_a_replay_of_recorded_documents(tmp_path: Path, httpserver: HTTPServer) -> None:
    """Statute in XML, code page in HTML (one release without and one with the kratom section), PDF, register JSON."""
    place = Installation(tmp_path)
    serve = httpserver.expect_request

    def body(file: str) -> bytes:
        content = (FOLDER / file).read_bytes()
        return gzip.decompress(content) if file.endswith(".gz") else content

    serve("/robots.txt").respond_with_data("", status=404)
    serve("/dc").respond_with_data(body("us-dc-law-xml/7-742.11.xml"), content_type="application/xml")
    serve("/pdf").respond_with_data(
        body("us-nm-legislature-pdf/2017_vote_senate.pdf"), content_type="application/pdf"
    )
    register = body("federal-register/documents-search-uscis-trimmed.json")
    serve("/api/v1/documents.json").respond_with_data(register, content_type="application/json")
    title_44 = httpserver.expect_oneshot_request
    for _ in range(2):  # a big answer is asked for twice until it is known to be big
        title_44("/co").respond_with_data(
            body("us-co-crs-html/r76-gov.co.crs.title.44.html.gz"), content_type="text/html"
        )
    for _ in range(2):
        title_44("/co").respond_with_data(body("us-co-crs-html/gov.co.crs.title.44.html"), content_type="text/html")

    at = httpserver.url_for
    register_source = (
        '\n[[source]]\nid = "fr"\ninterface = "federal_register"\nkind = "register"\ntitle = "Register"\n'
        f'url = "{at("/api/v1/")}"\ntrust = "record"\nmeans = "prohibited"\n'
    )
    place.dossier(
        "us",
        COUNTRY
        + page("dc", at("/dc"), 'expect = "7-742.11"')
        + page("co", at("/co"), 'expect = "44-1-103"', 'reader = "listing"', 'means = "prohibited"')
        + page("pdf", at("/pdf"))
        + register_source
        + FREE,
    )
    outcomes = []
    for day in (1, 2, 3):
        done = place.do("run", "--now", f"2026-07-0{day}T12:00:00Z", "--json")
        assert done.status == 0, done.out
        assert done.json["changes"] == []  # a section that defines it, and a rule that names it in passing: no ban
        outcomes.append(done.json["outcomes"])
    assert outcomes == [{"ok": 4}, {"ok": 1, "unchanged": 3}, {"unchanged": 4}]
    said = place.do("status", "us", "--json", "--now", "2026-07-04T00:00:00Z").json
    assert said["status"] == "unregulated"
    assert {row[2] for row in place.rows()["reviews"]} == {"kratom", "7-oh"}  # a person reads the new section
