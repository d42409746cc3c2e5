"""eCFR: the versions of a section, and the text of the newest one."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica, in_json
from tracker.model import Reading

VERSIONS = "/api/versioner/v1/versions/title-21.json?part=1308&section=1308.11"
FULL = "/api/versioner/v1/full/2026-09-02/title-21.xml?part=1308&section=1308.11"
TEXT = b"""<?xml version="1.0" encoding="UTF-8"?>
<DIV8 N="1308.11" TYPE="SECTION" hierarchy_metadata="{&quot;citation&quot;:&quot;21 CFR 1308.11&quot;}">
<HEAD>\xc2\xa7 1308.11 Schedule I.</HEAD>
<P>(a) Schedule I shall consist of the drugs and other substances, by whatever official name, listed in this section.</P>
<P>(h) <I>Temporary listing of substances subject to emergency scheduling.</I> Any material that contains any quantity of
the following substances:</P>
<P>(70) 7-hydroxymitragynine, its isomers, esters, ethers and salts.</P>
<CITA TYPE="N">[39 FR 22141, June 20, 1974]</CITA>
</DIV8>
"""


def version(date: str, *, removed: bool = False) -> dict[str, object]:
    return {
        "date": date, "amendment_date": date, "issue_date": date, "identifier": "1308.11", "removed": removed,
        "name": "\u00a7 1308.11 Schedule I.", "part": "1308", "title": "21", "type": "section", "substantive": True,
    }  # fmt: skip


def answers(site: str) -> Mapping[str, bytes]:
    versions = [version("2024-05-17"), version("2026-09-02"), version("2025-01-03")]
    return {VERSIONS: json.dumps({"content_versions": versions}).encode(), FULL: TEXT}


def told(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.in_force) == ("code", True)
    assert document.published == "2026-09-02"
    assert [f.substance for f in reading.findings if f.kind == "bars"] == ["7-oh"]


REPLICAS = [
    Replica(
        interface="ecfr",
        url="/current/title-21/section-1308.11",
        first=VERSIONS,
        answers=answers,
        told=told,
        empty=b'{"content_versions": []}',
        renamed=("content_versions", '"date"', "removed"),
        requests=2,
        disorder=in_json("content_versions"),
        recorded=("ecfr/title-3-*.xml",),
    )
]
