"""Text of the recorded official documents."""

from __future__ import annotations

import json
from functools import cache

import pytest

from tests.real import recorded
from tracker.challenge import wall
from tracker.extract import Unreadable, extract
from tracker.quotation import found

recorded.needed()

FILES = recorded.manifest()


@cache
def text(file: str, **more: str) -> str:
    return extract(recorded.body(file), recorded.media_type(file), **more)


def test_every_recorded_document_is_text_or_refused_with_a_reason() -> None:
    refused = {}
    for file in FILES:
        try:
            assert text(file).strip(), file
        except Unreadable as fault:
            refused[file.rsplit("/", 1)[1]] = fault.outcome
            assert fault.reason, file
    assert refused == {"members.xml": "broken", "SOBI.D140509.T124706.TXT": "broken"}  # attributes only; NUL bytes


@pytest.mark.parametrize(
    ("file", "quote"),
    [
        (
            "us-dc-law-xml/7-742.11.xml",
            '(2) "Food establishment" shall have the same meaning as provided in § 48-102(5).',
        ),
        ("us-dc-law-xml/48-902.04.xml", "§ 48-902.02"),
        ("us-co-crs-html/gov.co.crs.title.44.html", "A synthetic material that contains the alkaloid mitragynine"),
        ("us-or-ors-html/ors156.html", "156.080 Defendant’s plea; refusal to plead"),
        ("us-nv-nrs-html/NRS-001.html", "[41:19:1865"),
        ("us-ga-ocga-html/gov.ga.ocga.title.26.html.gz", "Regulation of labeling, distribution, and use of"),
        ("us-uscode-uslm/sample-uscode-title1.xml", "§ 1. Words denoting number, gender, and so forth"),
        ("ch-fedlex/sample-regulation.xml", "1 Die Kommission"),
        ("ecfr/title-3-part-101-2024-05-17.xml", "§ 101.1 Executive Office of the President."),
        ("be-justel/sample-ordinary-law.html", "7 JANVIER 2024."),
        ("mx-dof/nota_5785960_acuerdo_fiscal.html", "DOF: 24/04/2026"),
        ("eu-cellar/32019R2088.xhtml", "REGULATION (EU) 2019/2088"),
        ("se-sfs-text/SFS-1992-1554-bilaga1-slut.txt", "mitragynin"),
        ("us-nm-legislature-pdf/2017_vote_senate.pdf", "NEW MEXICO STATE SENATE"),
        ("uy-impo/sample-regulation.json", "REGLAMENTACION DE LA LEY 18.331"),
        ("change-pairs-gov-html/unknown_encoding.html", "Yellow=Warning (5<=Lvl2<30 min)"),
    ],
)
def test_words_of_the_document_are_found_in_its_text(file: str, quote: str) -> None:
    assert found(quote, text(file))


@pytest.mark.parametrize("file", [file for file in FILES if FILES[file]["media_type"].startswith("text/html")])
def test_no_html_keeps_markup_or_torn_letters(file: str) -> None:
    words = text(file)
    assert words.count("\ufffd") <= recorded.body(file).decode("utf-8", "ignore").count("\ufffd")
    assert "<script" not in words
    assert "\u00c2\u00a7" not in words


def test_a_selector_cuts_the_kratom_section_and_finds_nothing_in_the_older_release() -> None:
    now, before = "us-co-crs-html/gov.co.crs.title.44.html", "us-co-crs-html/r76-gov.co.crs.title.44.html.gz"
    section = "//*[@id='t44c01s44-1-105' or starts-with(normalize-space(.), '44-1-105.')][self::h3 or self::h4]"
    assert found("regulation of kratom", text(now))
    assert not found("kratom", text(before))
    assert found("regulation of kratom", text(now, select=section))
    with pytest.raises(Unreadable, match="matches nothing"):
        text(before, select=section)


def test_a_page_that_differs_in_its_menus_only_is_the_same_text() -> None:
    one, other = (f"change-pairs-gov-html/falsepos-small-changes-{side}.html" for side in "ab")
    assert recorded.body(one) != recorded.body(other)
    assert text(one) == text(other)


def test_a_page_that_was_rewritten_is_another_text() -> None:
    one, other = (text(f"change-pairs-gov-html/truepos-major-changes-{side}.html") for side in "ab")
    assert not found("Federal Partner Collaboration", other)
    assert found("Federal Partner Collaboration", one)


def test_only_the_layout_of_a_table_changed_and_the_names_stand() -> None:
    for version in ("2024-12-31", "2025-08-02", "2026-02-23"):
        assert found("mitragüniin", text(f"ee-riigiteataja/902508@{version}.md").casefold())


def test_block_pages_are_known_by_their_title_and_other_pages_are_not() -> None:
    walls = {}
    for file in FILES:
        if file.startswith("blocked-responses/"):
            seen = json.loads(recorded.body(file))["data"]
            walls[file.split("/")[1].split("-")[0]] = wall(seen["title"], "", "")
    assert walls.pop("unblock.federalregister") == "Federal Register request for access"
    assert set(walls.values()) == {
        None
    }  # ordinary pages and plain errors behind a wall: told apart by their status


def test_no_recorded_document_is_taken_for_a_wall() -> None:
    for file in FILES:
        if not file.startswith("blocked-responses/") and "html" in FILES[file]["media_type"]:
            assert text(file)
