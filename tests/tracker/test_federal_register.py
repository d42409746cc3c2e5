"""The Federal Register's reader: what places, from which day, what only proposes. Invented documents in its formats."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tracker.model import Finding, Proposal, Reading
from tracker.readers import READERS, Part
from tracker.registry import load_subject
from tracker.unreadable import Unreadable

KRATOM = load_subject(Path(__file__).parents[2] / "data")
TODAY = date(2026, 11, 22)
SITE = "https://register.example/"


def record(number: str, kind: str, title: str, **more: Any) -> dict[str, Any]:
    return {
        "document_number": number, "type": kind, "title": title, "publication_date": "2026-09-01", "action": None,
        "abstract": "", "dates": None, "effective_on": None, "docket_ids": [], "citation": f"99 FR {number[-3:]}",
        "html_url": f"{SITE}{number}", **more,
    }  # fmt: skip


def full_text(number: str, title: str, *paragraphs: str, kind: str = "RULE", **said: str) -> bytes:
    items = "".join(f"<P>{paragraph}</P>" for paragraph in paragraphs)
    return f"""<?xml version="1.0"?><{kind}><PREAMB><DEPDOC>{said.get("docket", "")}</DEPDOC><SUBJECT>{title}</SUBJECT>
<ACT><HD>ACTION:</HD><P>{said.get("action", "Final rule.")}</P></ACT>
<SUM><HD>SUMMARY:</HD><P>{said.get("summary", "")}</P></SUM>
<EFFDATE><HD SOURCE="HED">DATES:</HD><P>{said.get("dates", "")}</P></EFFDATE></PREAMB>
<SUPLINF><P>Kratom, mitragynine and 7-hydroxymitragynine are the matter of another docket.</P>
<REGTEXT TITLE="99" PART="9"><AMDPAR>In § 9.11, add paragraphs:</AMDPAR>{items}</REGTEXT></SUPLINF>
<FRDOC>[FR Doc. {number} Filed 8-31-26; 8:45 am]</FRDOC></{kind}>""".encode()


def read(*bodies: bytes | dict[str, Any], on: date = TODAY) -> Reading:
    parts = [
        Part(url=f"{SITE}part", body=body if isinstance(body, bytes) else json.dumps(body).encode())
        for body in bodies
    ]
    return READERS["federal_register"](parts, KRATOM, on)


def search(*records: dict[str, Any]) -> dict[str, Any]:
    return {"count": len(records), "results": list(records)}


def placed(reading: Reading) -> dict[str, Finding]:
    return {finding.substance: finding for finding in reading.findings if finding.kind == "listed"}


def only(reading: Reading) -> Proposal:
    (proposal,) = reading.proposals
    return proposal


RELATIVES = "Schedules: Temporary Placement of Three Indole Derivatives in Schedule I"
RELATIVES_TEXT = full_text(
    "2026-19911", RELATIVES, "(71) mitragynine pseudoindoxyl ... 7701", "(72) MGM-15 ... 7702", "(73) MGM-16 ... 7703",
    docket="[Docket No. EX-1688]", action="Temporary amendment; temporary scheduling order.",
    dates="This order is effective September 2, 2026, until September 2, 2028. Comments close October 1, 2026.",
)  # fmt: skip
INTENT = record("2026-100", "Proposed Rule", "Placement of 7-Hydroxymitragynine in Schedule I",
                action="Notice of intent.", docket_ids=["Docket No. EX-7"], publication_date="2026-07-06")  # fmt: skip
EXTENDED = record("2026-200", "Proposed Rule", "Placement of 7-Hydroxymitragynine; Comment Period Extended",
                  action="Notice of intent; extension of comment period.", docket_ids=["EX–7"],
                  publication_date="2026-08-06")  # fmt: skip
WITHDRAWN = record("2026-300", "Notice", "Placement of 7-Hydroxymitragynine", docket_ids=["[Docket No. ex-7; RIN 1-A]"],
                   action="Withdrawal of notice of intent.", publication_date="2026-10-13")  # fmt: skip
FINAL = record("2026-400", "Rule", "Placement of 7-Hydroxymitragynine in Schedule I", docket_ids=["EX-7"],
               action="Final rule.", effective_on="2026-12-01", publication_date="2026-11-01")  # fmt: skip


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


# Proposals


def test_one_docket_is_one_proposal_with_its_steps() -> None:
    proposal = only(read(search(WITHDRAWN, EXTENDED, INTENT)))
    assert (proposal.identifier, proposal.stage, proposal.aim) == ("EX-7", "withdrawn", ("schedule_7oh",))
    assert (proposal.title, proposal.substances) == ("Placement of 7-Hydroxymitragynine in Schedule I", ("7-oh",))
    assert [(event.on, event.stage, event.text, event.url) for event in proposal.events] == [
        ("2026-07-06", "proposed", "Notice of intent.", f"{SITE}2026-100"),
        ("2026-08-06", None, "Notice of intent; extension of comment period.", f"{SITE}2026-200"),
        ("2026-10-13", "withdrawn", "Withdrawal of notice of intent.", f"{SITE}2026-300"),
    ]


def test_the_rule_of_a_docket_is_its_last_step() -> None:
    proposal = only(read(search(FINAL, INTENT)))
    assert (proposal.stage, proposal.effective_from, proposal.url) == ("final", "2026-12-01", f"{SITE}2026-400")


def test_an_extension_alone_is_still_a_proposal() -> None:
    proposal = only(read(EXTENDED | {"docket_ids": None}))
    assert (proposal.identifier, proposal.stage, proposal.events[0].stage) == ("2026-200", "proposed", None)


@pytest.mark.parametrize(
    ("title", "abstract", "aim"),
    [
        ("Placement of Mitragynine in Schedule I", "", "prohibit"),
        ("Placement of Mitragynine and 7-Hydroxymitragynine in Schedule I", "", "prohibit"),
        ("Placement of 7-Hydroxymitragynine in Schedule I", "Kratom is a tree.", "schedule_7oh"),
        ("Placement of MGM-15 in Schedule I", "", "other"),
        (RELATIVES, "Places MGM-15 and MGM-16. It does not reach kratom.", "other"),
        ("Removal of Kratom From Schedule I", "", "repeal_ban"),
        ("Labels of Kratom as Food", "", "other"),
    ],
)
def test_the_aim_is_that_of_what_is_proposed(title: str, abstract: str, aim: str) -> None:
    assert only(read(record("2026-1", "Proposed Rule", title, abstract=abstract))).aim == (aim,)


@pytest.mark.parametrize(
    ("title", "action"),
    [
        ("Importer of Controlled Substances Application: 7-Hydroxymitragynine, Ltd.", "Notice of application."),
        (
            "Agency Information Collection; Proposed Collection; Kratom Survey",
            "Notice of proposed rules of a form.",
        ),
        ("Import of Kratom", "Notice."),
        ("Proposed Rules of the Quota", "Notice of intent."),
    ],
)
def test_a_notice_that_merely_names_is_no_proposal(title: str, action: str) -> None:
    notice = record("2026-1", "Notice", title, action=action, abstract="They import 7-hydroxymitragynine.")
    assert not read(notice).proposals
    assert len(read(notice).documents) == 1


def test_a_step_letter_of_the_agency_is_no_other_docket() -> None:
    notice, withdrawal = INTENT | {"docket_ids": ["DEA-442"]}, WITHDRAWN | {"docket_ids": ["Docket No. DEA-442W"]}
    assert only(read(search(notice, withdrawal))).identifier == "DEA-442"


def test_other_documents_of_a_docket_are_steps_without_a_stage() -> None:
    hearing = record("2026-150", "Notice", "Hearing on an Indole", action="Notice of hearing.", docket_ids=["EX-7"])
    others = record("2026-160", "Rule", "Placement of Brugmansine", docket_ids=["EX-7"])
    proposal = only(read(search(INTENT, hearing, others)))
    assert (proposal.stage, [event.stage for event in proposal.events]) == ("proposed", ["proposed", None, None])


def test_the_same_reading_in_any_order_and_however_often_it_is_told() -> None:
    stale = FINAL | {"effective_on": None, "action": None}
    parts = [search(INTENT, WITHDRAWN), FINAL, search(FINAL, EXTENDED), stale, RELATIVES_TEXT, RELATIVES_TEXT]
    first, random = read(*parts), Random(7)
    for _ in range(12):
        random.shuffle(parts)
        again = read(*parts, search(FINAL))
        assert (again.documents, again.proposals) == (first.documents, first.proposals)
        assert placed(again)["7-oh"] == placed(first)["7-oh"]
    assert len(first.documents) == 5
    assert placed(first)["7-oh"].effective_from == "2026-12-01"
