"""The D.C. Code: a section that lists kratom, and one that is repealed."""

from __future__ import annotations

from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.dc_code import sheet

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<section xmlns="https://code.dccouncil.us/schemas/dc-library" containing-doc="D.C. Code">'
ROOT = "/DCCouncil/law-xml-codified/main/us/dc/council/code/titles/48/sections"
LISTED = f"""{HEAD}<num>48-902.04</num><heading>Schedule I enumerated.</heading>
<text>The controlled substances listed in this section are included in Schedule I:</text>
<para><num>(3)</num><text>Any of the following substances:</text>
<para><num>(A)</num><text>Mitragynine;</text></para><para><num>(B)</num><text>7-hydroxymitragynine.</text></para></para>
<annotations><annotation doc="D.C. Law 4-29" type="History" path="\u00a7203">Aug. 5, 1981, D.C. Law 4-29, \u00a7 203, 28 DCR 3081</annotation>
<annotation app="2025-10-01" doc="D.C. Law 26-7" eff="2025-09-14" path="\u00a72" type="History"/>
<annotation app="2023-07-01" doc="D.C. Law 25-21" eff="2023-07-01" path="\u00a72" type="History"/></annotations></section>""".encode()
GONE = f"""{HEAD}<num>48-1101</num><reason>Repealed</reason><heading>Definitions.</heading>
<annotations><annotation doc="D.C. Law 20-1" eff="2014-05-03" type="History"/></annotations></section>""".encode()


def listed(site: str) -> Mapping[str, bytes]:
    return {f"{ROOT}/48-902.04.xml": LISTED}


def gone(site: str) -> Mapping[str, bytes]:
    return {f"{ROOT}/48-1101.xml": GONE}


def told_listed(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("code", "en", True)
    facts = sheet(LISTED)
    assert (facts.identifier, facts.in_force_from) == ("D.C. Code \u00a7 48-902.04", "2025-09-14")
    assert "7-oh" in {f.substance for f in reading.findings}


def told_gone(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.title, document.in_force) == ("Definitions.", False)


REPLICAS = [
    Replica(
        interface="dc_code",
        url=path,
        first=path,
        answers=answers,
        told=told,
        empty=b"<section/>",
        renamed=("<section", "num>", "heading"),
        requests=1,
        recorded=("us-dc-law-xml/*-*.xml",),
    )
    for path, answers, told in (
        (f"{ROOT}/48-902.04.xml", listed, told_listed),
        (f"{ROOT}/48-1101.xml", gone, told_gone),
    )
]
