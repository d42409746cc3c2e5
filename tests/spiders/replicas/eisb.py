"""The Irish Statute Book: an Act in XML, and regulations on a page."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.eisb import sheet

ACT_AT = "/eli/1977/act/12/enacted/en/xml"
ACT = b"""<?xml version="1.0"?>
<act><metadata><title>Misuse of Drugs Act 1977</title><number>12</number><year>1977</year>
<dateofenactment>19770516</dateofenactment></metadata><frontmatter><p just="left"><b>Misuse of Drugs Act 1977</b></p></frontmatter>
<body><sect id="SEC3"><number>3.</number><p>A person shall not have a controlled drug in his possession.</p></sect></body>
<backmatter><schedule><p>SCHEDULE</p><p>Controlled drugs: Kratom (Mitragyna speciosa).</p></schedule></backmatter></act>"""
RULE_AT = "/eli/2017/si/173/made/en/print"
RULE = b"""<!DOCTYPE html><html lang="en"><head><title>S.I. No. 173/2017 - Misuse of Drugs Regulations 2017</title>
<meta property="eli:date_publication" content="2017-05-05"/></head><body>
<ol><li><a href="/eli/2017/si/173/made/en/html">S.I.</a></li></ol><div class="act-content" id="act">
<p>SCHEDULE 1</p><p>Schedule 1 shall consist of the following substances:</p><p>(a) 7-Hydroxymitragynine.</p><p>(b) Mitragynine.</p>
</div></body></html>"""


def act(site: str) -> Mapping[str, bytes]:
    return {ACT_AT: ACT}


def rule(site: str) -> Mapping[str, bytes]:
    return {RULE_AT: RULE}


def told_act(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.title, document.published) == ("act", "Misuse of Drugs Act 1977", "1977-05-16")
    facts = sheet(ACT)
    assert (facts.identifier, facts.in_force_from, facts.repealed) == ("1977/act/12", None, None)
    assert "kratom" in {f.substance for f in reading.findings}


def told_rule(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.published) == ("rule", "en", "2017-05-05")
    assert (sheet(RULE).identifier, sheet(RULE).repealed) == ("2017/si/173", None)
    assert "7-oh" in {f.substance for f in reading.findings}


REPLICAS = [
    Replica(
        interface="eisb",
        url=path,
        first=path,
        answers=answers,
        told=told,
        empty=empty,
        renamed=renamed,
        requests=1,
        recorded=("ie-eisb/*",),
    )
    for path, answers, told, empty, renamed in (
        (ACT_AT, act, told_act, b"<act/>", ("<act", "title", "dateofenactment", "<year")),
        (RULE_AT, rule, told_rule, b"<html><body>Not found</body></html>", ('"act"', "title>")),
    )
]
