"""The Federal Register's reader: what places, and from which day. Invented documents in its formats."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.tracker.register import (
    FINAL,
    INTENT,
    RELATIVES,
    RELATIVES_TEXT,
    SITE,
    full_text,
    placed,
    read,
    record,
    search,
)
from tracker.unreadable import Unreadable

# What places


def test_a_rule_places_by_its_amendatory_text_and_never_by_its_background() -> None:
    reading = read(RELATIVES_TEXT)
    assert set(placed(reading)) == {"mitragynine-pseudoindoxyl", "mgm-15", "mgm-16"}
    finding = placed(reading)["mgm-15"]
    assert (finding.quote, finding.rule, finding.status) == ("(72) MGM-15 ... 7702", "rule amendatory text", None)
    assert (finding.effective_from, finding.sunset) == ("2026-09-02", "2028-09-02")
    assert (finding.citation, finding.url, finding.published) == ("FR Doc. 2026-19911", f"{SITE}part", None)


def test_the_register_gives_day_citation_and_link_and_the_text_what_is_placed() -> None:
    told = record("2026-19911", "Rule", RELATIVES, effective_on="2026-09-03", docket_ids=["Docket No. EX-1688"],
                  abstract="It does not reach kratom.", action="Temporary scheduling order.")  # fmt: skip
    finding = placed(read(search(told), RELATIVES_TEXT))["mgm-16"]
    assert (finding.effective_from, finding.sunset) == ("2026-09-03", "2028-09-02")
    assert (finding.citation, finding.url, finding.published) == ("99 FR 911", f"{SITE}2026-19911", "2026-09-01")


def test_a_rule_without_a_day_in_the_register_has_none_whatever_its_text_says() -> None:
    told = record("2026-19911", "Rule", RELATIVES)
    assert placed(read(search(told), RELATIVES_TEXT))["mgm-16"].effective_from is None
    assert placed(read(FINAL | {"effective_on": ""}))["7-oh"].effective_from is None
    assert placed(read(FINAL | {"effective_on": "soon"}))["7-oh"].effective_from is None


def test_a_temporary_order_without_a_last_day_says_so() -> None:
    order = FINAL | {"title": "Temporary Placement of 7-Hydroxymitragynine"}
    assert placed(read(order))["7-oh"].sunset == "unknown"
    assert placed(read(FINAL))["7-oh"].sunset is None
    dated = order | {"dates": "Effective December 1, 2026, and expires December 1, 2028."}
    assert placed(read(dated))["7-oh"].sunset == "2028-12-01"


@pytest.mark.parametrize(
    "title",
    [
        "Placement of MGM-15, a Derivative of Mitragynine, in Schedule I",
        "Placement of MGM-15, but Not of Kratom, in Schedule I",
    ],
)
def test_what_a_title_names_beside_its_matter_is_not_placed(title: str) -> None:
    assert set(placed(read(record("2026-1", "Rule", title, effective_on="2026-09-01")))) == {"mgm-15"}


def test_a_threshold_places_only_what_it_is_about() -> None:
    text = full_text("2026-5", "Temporary Placement of 7-Hydroxymitragynine Above a Threshold",
                     "(91) 7-hydroxymitragynine above a threshold, described as: 9675",
                     "(A) Any botanical material of the plant Mitragyna speciosa, known as kratom, above 9 percent;")  # fmt: skip
    assert set(placed(read(text))) == {"7-oh"}


@pytest.mark.parametrize("kind", ["Proposed Rule", "Notice", "Presidential Document", "PRORULE", "NOTICE"])
def test_nothing_else_places(kind: str) -> None:
    assert not read(FINAL | {"type": kind}).findings


@pytest.mark.parametrize(
    "action", ["Direct final rule; withdrawal.", "Final rule; removal from schedule.", "Rescission"]
)
def test_a_rule_that_takes_back_asks_a_person(action: str) -> None:
    (finding,) = read(FINAL | {"action": action}).findings
    assert (finding.kind, finding.effective_from) == ("removed", None)


def test_a_rule_whose_own_words_were_not_read_asks_a_person() -> None:
    told = record(
        "2026-9", "Rule", RELATIVES, abstract="Places MGM-15. It does not reach kratom.", effective_on="2026-09-02"
    )
    (finding,) = read(search(told), b"<html><body>Request Access</body></html>").findings
    assert (finding.kind, finding.substance, finding.effective_from) == ("mention", "mgm-15", None)
    assert not read(search(told), full_text("2026-9", RELATIVES, "(71) Nitazenes")).findings


def test_a_delay_moves_the_day_and_places_nothing_anew() -> None:
    delay = FINAL | {
        "document_number": "2026-401", "publication_date": "2026-11-20", "effective_on": "2026-11-20",
        "action": "Final rule; delay of effective date.",
        "dates": "The effective date of the rule is delayed from December 1, 2026, until February 1, 2027.",
    }  # fmt: skip
    (finding,) = read(search(FINAL, delay)).findings
    assert (finding.effective_from, finding.citation) == ("2027-02-01", "99 FR 400")
    (finding,) = read(search(delay)).findings
    assert finding.effective_from == "2027-02-01"
    (finding,) = read(search(FINAL, delay | {"dates": "Delayed until further notice."})).findings
    assert finding.effective_from is None


# Documents


@pytest.mark.parametrize(
    ("change", "on", "in_force"),
    [
        ({}, "2026-11-30", False),
        ({}, "2026-12-01", True),
        ({}, "2026-12-02", True),
        ({"effective_on": None}, "2027-01-01", None),
        ({"type": "Proposed Rule"}, "2027-01-01", False),
        ({"type": "Notice"}, "2027-01-01", False),
        ({"dates": "Effective December 1, 2026, until December 31, 2026."}, "2026-12-31", True),
        ({"dates": "Effective December 1, 2026, until December 31, 2026."}, "2027-01-01", False),
    ],
)
def test_in_force_is_a_rule_on_or_after_its_day(change: dict[str, Any], on: str, in_force: bool | None) -> None:
    (document,) = read(FINAL | change, on=date.fromisoformat(on)).documents
    assert document.in_force is in_force


def test_a_daily_issue_gives_its_day_and_kinds() -> None:
    rule = RELATIVES_TEXT.split(b"?>")[1]
    proposed = full_text("2026-2", "Airspace", kind="PRORULE").split(b"?>")[1]
    issue = b"<FEDREG><DATE>Wednesday, September 2, 2026</DATE><RULES>%s</RULES><PRORULES>%s</PRORULES></FEDREG>"
    reading = read(issue % (rule, proposed))
    assert [(document.kind, document.published) for document in reading.documents] == [
        ("rule", "2026-09-02"),
        ("proposed_rule", "2026-09-02"),
    ]
    assert placed(reading)["mgm-15"].published == "2026-09-02"


def test_public_inspection_and_lookups_have_their_own_shapes() -> None:
    filed = {"document_number": "2026-500", "type": "Rule", "title": "Placement of MGM-16", "docket_numbers": ["EX-3"],
             "publication_date": "2026-11-24"}  # fmt: skip
    reading = read(search(filed) | {"errors": {"not_found": ["1-1"]}}, INTENT, {"count": 0, "description": "none"})
    assert [document.published for document in reading.documents] == ["2026-07-06", "2026-11-24"]
    assert placed(reading)["mgm-16"].effective_from is None
    assert {proposal.identifier for proposal in reading.proposals} == {"EX-3", "EX-7"}


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b'{"errors": {}}', b"<html/>", b"<RULE>", b"\xff", b"[" * 9_000]
)
def test_what_is_not_the_register_is_refused_but_never_hides_the_rest(body: bytes) -> None:
    with pytest.raises(Unreadable):
        read(body)
    assert set(placed(read(body, FINAL))) == {"7-oh"}


def test_fields_of_another_kind_than_they_should_be_are_passed_over() -> None:
    odd = {
        "document_number": 7,
        "type": None,
        "title": {},
        "docket_ids": "Docket No. EX-7",
        "effective_on": 1,
        "dates": [],
    }
    assert len(read(search(odd, {"title": "no number"})).documents) == 1
    assert not read({"count": 3, "results": None}).documents
