"""Readers of any text: mentions, and what a list lists. Invented law."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from tracker.model import Finding, Reading
from tracker.model.words import Bills, Text
from tracker.quotation import found
from tracker.readers import READERS, Part
from tracker.registry import load_subject

KRATOM = load_subject(Path(__file__).parents[2] / "data")
TODAY = date(2026, 11, 22)

SCHEDULE = """Marshland Code
9-114. Schedule I. Unless excepted, any material which contains any of the following is not lawful to have:
(1) Brugmansine;
(2) Mitragynine, its salts, isomers, and salts of isomers, where such is possible;
(3) 7-hydroxymitragynine, except as naturally present in unprocessed leaf;
(4) [Repealed]
History: Act 7 of 2025 added item (2). A proposal to add MGM-15 was not moved."""


def read(reader: str, *texts: str) -> Reading:
    return READERS[reader]([Part(url="https://marsh.example/9", text=text) for text in texts], KRATOM, TODAY)


def listed(*texts: str) -> set[str]:
    return {finding.substance for finding in read("listing", *texts).findings if finding.kind == "listed"}


def test_every_reader_has_one_name() -> None:
    assert set(READERS) == {"quotes", "listing", "law", "federal_register", *get_args(Bills), *get_args(Text)}


# Quotes


def test_each_line_that_names_a_substance_is_a_mention_and_claims_nothing() -> None:
    findings = read("quotes", SCHEDULE).findings
    assert [(finding.substance, finding.quote.split()[0]) for finding in findings] == [
        ("kratom", "(2)"),
        ("7-oh", "(3)"),
        ("mgm-15", "History:"),
    ]
    for finding in findings:
        assert found(finding.quote, SCHEDULE)
        claimed = finding.model_dump(exclude_defaults=True).keys()
        assert claimed <= {"kind", "substance", "quote", "prefix", "suffix", "rule", "url"}


def test_the_same_line_is_told_once() -> None:
    assert len(read("quotes", "Kratom.\nElm.\nKratom.", "Kratom.").findings) == 1


def test_a_page_is_a_document_that_does_not_tell_whether_it_is_in_force() -> None:
    (document,) = read("quotes", SCHEDULE).documents
    assert (document.kind, document.title, document.in_force) == ("page", "Marshland Code", None)


# Listing


def test_a_schedule_gives_one_finding_a_substance_with_its_line() -> None:
    findings = {finding.substance: finding for finding in read("listing", SCHEDULE).findings}
    assert findings["kratom"].kind == findings["7-oh"].kind == "listed"
    assert findings["kratom"].quote.startswith("(2) Mitragynine, its salts")
    assert findings["kratom"].status is None
    assert (findings["mgm-15"].kind, findings["mgm-15"].rule) == ("mention", "named in passing")


@pytest.mark.parametrize(
    "text",
    [
        "Mitragynine",
        "(62) Mitragynine;",
        "Brugmansine\nMitragynine\nSalvinorin",
        "brugmansine\nmitragynine\nsalvinorin",
        "88\tMethylphenidate\tII\n89\tMitragyna speciosa (kratom), mitragynine\tI",
        "Opioids: (1) AH-7921; (2) MT-45; (3) Mitragynine (kratom); (4) U-47700.",
        "Hallucinogens: salvinorin A, kratom, and tianeptine.",
        "(91) Methyl (E)-2-[(2S,3S)-3-ethyl-8-methoxy]-3-methoxyacrylate (commonly known as mitragynine) 9675",
        "Any plant material of the tree Mitragyna speciosa, growing or not;",
        "Mitragynine is hereby placed in Schedule I.",
        "Mitragynine ................ 7771",
        "* Mitragynine, its esters",
        "№ 14. Кратом.",
        "三十四 ミトラガイナ スペシオーサ及びその塩類",
    ],
)
def test_ways_to_list(text: str) -> None:
    assert listed(text) == {"kratom"}


@pytest.mark.parametrize(
    "text",
    [
        "Nothing in this act bars kratom.\nKratom is not a controlled substance.",
        "The Board did not add mitragynine to Schedule I.",
        "The Board of the Marsh voted at its meeting of the second of June not to add\nmitragynine to Schedule I.",
        "(3) Mitragynine [Repealed by Act 9 of 2026];",
        "(3) All opioids except kratom;",
        '"Kratom" means the leaf of a tree.',
        "Products containing cannabis are sold. Kratom leaf holds a small amount of it.",
        "Does not make food that holds kava, Kratom or any other additive;",
        "The sale of kratom, khat and kava",
        "An ordinance relating to kratom.",
        "A study of kratom and kava.",
        "",
    ],
)
def test_ways_to_name_in_passing(text: str) -> None:
    assert listed(text) == set()


def test_what_stands_below_an_item_tells_what_falls_under_it() -> None:
    threshold = """(91) 7-hydroxymitragynine above a threshold, described as: 9675
(A) Any botanical material of the plant Mitragyna speciosa, also known as kratom, above 9 percent, or
(B) Any other material that contains more than 9 mg.
(92) MGM-15"""
    assert listed(threshold) == {"7-oh", "mgm-15"}
    assert listed("(4) Kratom alkaloids:\n(A) Mitragynine;\n(B) 7-hydroxymitragynine.") == {"kratom", "7-oh"}


def test_an_item_in_any_part_counts() -> None:
    assert listed("No kratom was found.", "(1) Kratom;") == {"kratom"}


def test_a_long_text_takes_no_longer_than_it_is_long() -> None:
    findings: tuple[Finding, ...] = read("listing", "kratom " * 20_000 + "\n(1) MGM-16").findings
    assert {finding.substance for finding in findings} == {"kratom", "mgm-16"}
