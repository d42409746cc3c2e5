"""What the readers make of the recorded official documents."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from tests.real import recorded
from tracker.extract import extract
from tracker.model import Reading
from tracker.quotation import found
from tracker.readers import READERS, Part
from tracker.registry import load_subject

recorded.needed()

KRATOM = load_subject(Path(__file__).parents[2] / "data")
TODAY = date(2026, 11, 22)
REGISTER = "federal-register/"


def read(reader: str, *files: str) -> Reading:
    parts = [Part(url=file, body=recorded.body(file), text=text(file)) for file in files]
    return READERS[reader](parts, KRATOM, TODAY)


@cache
def text(file: str) -> str:
    return extract(recorded.body(file), recorded.media_type(file))


def test_a_food_law_that_names_kratom_in_passing_is_a_mention_without_a_status() -> None:
    for reader in ("quotes", "listing"):
        (finding,) = read(reader, "us-dc-law-xml/7-742.11.xml").findings
        assert (finding.kind, finding.substance, finding.status) == ("mention", "kratom", None)
        assert found("cannabis, CBD, Kava, Kratom or any other unapproved food additive", finding.quote)


@pytest.mark.parametrize(
    "file",
    [
        "us-dc-law-xml/48-902.04.xml",
        "us-dc-law-xml/uncodified-48-902.04.xml",
        "us-co-crs-html/r76-gov.co.crs.title.44.html.gz",
        "us-nv-nrs-html/NRS-001.html",
        "us-or-ors-html/ors156.html",
        "us-ga-ocga-html/gov.ga.ocga.title.26.html.gz",
        "sk-slovlex/ZZ-1983-13.md",
        "cz-esbirka/SB-1983-13.md",
        "normalized-worldwidelaw/SI-DrzavniZbor-record_0008.json",
    ],
)
def test_laws_that_name_no_substance_give_nothing(file: str) -> None:
    assert not read("quotes", file).findings
    assert not read("listing", file).findings


def test_the_kratom_section_is_cited_in_its_own_words() -> None:
    file = "us-co-crs-html/gov.co.crs.title.44.html"
    findings = read("quotes", file).findings
    assert {finding.substance for finding in findings} == {"kratom", "7-oh"}
    assert any("Feasibility report - regulation of kratom" in finding.quote for finding in findings)
    assert all(found(finding.quote, text(file)) for finding in findings[:3])


@pytest.mark.parametrize(
    ("file", "substances"),
    [
        ("ee-riigiteataja/902508@2024-12-31.md", {"kratom", "7-oh"}),
        ("ee-riigiteataja/902508@2026-02-23.md", {"kratom", "7-oh"}),
        ("se-sfs-text/SFS-1992-1554-bilaga1-slut.txt", {"kratom", "7-oh"}),
    ],
)
def test_real_schedules_list_what_they_list(file: str, substances: set[str]) -> None:
    listed = {f.substance: f for f in read("listing", file).findings if f.kind == "listed"}
    assert substances <= set(listed)
    assert all(found(finding.quote, text(file)) for finding in listed.values())


def test_every_document_that_names_kratom_is_found_and_quoted_verbatim() -> None:
    for file, row in recorded.manifest().items():
        if row["about_kratom"] and row["bytes"] < 200_000:
            findings = read("quotes", file).findings
            assert findings, file
            whole = text(file)
            for finding in findings[:9]:
                assert found(finding.quote, whole), (file, finding.quote)
                assert len(finding.quote.split()) <= 40


# Federal Register


def test_one_document_of_the_api() -> None:
    reading = read("federal_register", f"{REGISTER}document-2025-05887.json")
    (document,) = reading.documents
    assert (document.kind, document.published, document.in_force) == ("notice", "2025-04-07", False)
    assert document.title == (
        "2,4-Dichlorophenoxyacetic Acid From the People's Republic of China: "
        "Final Affirmative Countervailing Duty Determination"
    )
    assert not reading.findings
    assert not reading.proposals


def test_a_search_of_the_api() -> None:
    documents = read("federal_register", f"{REGISTER}documents-search-uscis-trimmed.json").documents
    assert len(documents) == 3
    assert {document.kind for document in documents} <= {"notice", "rule", "proposed_rule"}
    assert [document.published for document in documents] == sorted(
        document.published or "" for document in documents
    )


def test_a_daily_issue() -> None:
    reading = read("federal_register", f"{REGISTER}2016-04-15.xml")
    kinds = [document.kind for document in reading.documents]
    assert (kinds.count("rule"), kinds.count("proposed_rule"), kinds.count("notice")) == (9, 4, 132)
    assert {document.published for document in reading.documents} == {"2016-04-15"}
    in_force = {
        document.title or "": document.in_force for document in reading.documents if document.kind == "rule"
    }
    by_start = {title[:22]: state for title, state in in_force.items()}
    assert by_start["Regulatory Capital Rul"] is True  # "The correction is effective April 15, 2016."
    assert by_start["Title Evidence for Tru"] is True  # delayed "to May 16, 2016"
    assert by_start["Exempt Infant Formula "] is None  # no day of effect
    assert not reading.findings
    assert not reading.proposals


def test_api_and_issue_together_in_any_order() -> None:
    files = [f"{REGISTER}{name}" for name in ("2016-04-15.xml", "document-2025-05887.json")]
    assert read("federal_register", *files) == read("federal_register", *files[::-1], files[1])
