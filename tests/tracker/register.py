"""Invented documents in the formats of the Federal Register, and what its reader makes of them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from tracker.model import Finding, Proposal, Reading
from tracker.readers import READERS, Part
from tracker.registry import load_subject

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
