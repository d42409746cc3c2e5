"""New Zealand Legislation: a current Act that lists kratom, and older regulations that were revoked."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.legislation_nz import sheet

ACT_AT, RULE_AT = "/act/public/1975/116/en/latest", "/secondary-legislation/regulation/1984/143/en/2015-01-01"
ACT = b"""<?xml version="1.0" encoding="UTF-8"?>
<act id="DLM436101" year="1975" act.no="116" act.type="public" date.assent="1975-10-10" date.as.at="2026-08-08" stage="in-force"
 xml:lang="en-NZ"><cover id="DLM2"><title>Misuse of Drugs Act 1975</title></cover><contents><row><entry>6 Dealing</entry></row></contents>
<body><prov id="DLM3"><label>6</label><heading>Dealing with controlled drugs</heading><prov.body><subprov><label>1</label>
<para><text>No person shall import into New Zealand, produce, manufacture or supply a controlled drug listed in Schedule 2.</text></para>
</subprov></prov.body></prov></body><schedule.group><schedule><label>2</label><heading>Controlled drugs</heading>
<para><text>Mitragyna speciosa (kratom).</text></para><para><text>7-hydroxymitragynine.</text></para></schedule></schedule.group></act>"""
RULE = b"""<?xml version="1.0" encoding="UTF-8"?>
<regulation id="DLM1" year="1984" sr.no="143" date.made="1984-06-05" date.as.at="2014-12-01" terminated="revoked" xml:lang="en-NZ">
<cover><title>Medicines Regulations 1984</title></cover><body><prov><label>1</label><heading>Prescription medicines</heading>
<prov.body><para><text>Mitragynine may be sold on prescription only.</text></para></prov.body></prov></body></regulation>"""


def act(site: str) -> Mapping[str, bytes]:
    return {f"{ACT_AT}.xml": ACT}


def rule(site: str) -> Mapping[str, bytes]:
    return {f"{RULE_AT}.xml": RULE}


def told_act(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("act", "en", True)
    facts = sheet(ACT)
    assert (facts.identifier, facts.published, facts.in_force_from) == ("act 1975/116", "1975-10-10", "2026-08-08")
    assert {f.substance for f in reading.findings} >= {"kratom", "7-oh"}


def told_rule(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.title, document.in_force) == ("rule", "Medicines Regulations 1984", False)
    facts = sheet(RULE)
    assert (facts.identifier, facts.published, facts.repealed) == ("regulation 1984/143", "1984-06-05", True)


REPLICAS = [
    Replica(
        interface="legislation_nz",
        url=f"{path}/",
        first=f"{path}.xml",
        answers=answers,
        told=told,
        empty=empty,
        renamed=("date.as.at", "<cover", "<body", root),
        requests=1,
    )
    for path, answers, told, empty, root in (
        (ACT_AT, act, told_act, b"<act/>", "<act"),
        (RULE_AT, rule, told_rule, b"<regulation/>", "<regulation"),
    )
]
