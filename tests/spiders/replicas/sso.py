"""Singapore Statutes Online: an Act whose schedule is a part that is asked for itself, and that schedule alone."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading

ACT = "/Act/MDA1973?WholeDoc=1"
ALONE = "/Act/MDA1973?ProvIds=Sc1-"
SERIES = "0b9c1f7e-54f0-4d1a-9d0c-3a1f6a2b7c11"
TOC = "5f1e2d3c-1111-4222-8333-444455556666"
PART = f"/Details/GetLazyLoadContent?TocSysId={TOC}&SeriesId={SERIES}&FragSysId=77aa&_=20260901000000"
PAGE = """<!DOCTYPE html><html><head><title>Misuse of Drugs Act 1973 - Singapore Statutes Online</title></head><body>
<div class="global-vars" data-json='{{"isLoggedIn":false}}'></div>
<div class="global-vars" data-json='{told}'></div>
<div class="status-value">Current version as at 22 Nov 2026</div>
<div id="legisContent"><div class="front"><div class="legis-title">Misuse of Drugs Act 1973</div></div>
<div class="prov1"><td class="prov1Hdr" id="pr5-">Trafficking in controlled drugs</td><p><strong>5.</strong>—(1) No person
shall sell, supply or possess a controlled drug.</p></div>
<div class="dms" data-field="seriesId" data-term="{series}"></div></div></body></html>"""
SCHEDULE = """<div class="schedule" id="Sc1-"><div class="sHdr">FIRST SCHEDULE</div><table><tr><td>Class A controlled drugs
prohibited for sale, possession and import</td></tr><tr><td>Mitragynine</td></tr><tr><td>7-hydroxymitragynine</td></tr>
</table></div>"""


def answers(site: str) -> Mapping[str, bytes]:
    fragments = {SERIES: {"Item1": "77aa", "Item2": "20260901000000"}}
    told = html.escape(json.dumps({"tocSysId": TOC, "fragments": fragments}))
    return {ACT: PAGE.format(told=told, series=SERIES).encode(), PART: SCHEDULE.encode()}


def schedule(site: str) -> Mapping[str, bytes]:
    """Asked by its own address, a part stands in the page, and nothing is left out."""
    page = PAGE.format(told="{}", series="")
    body, mark = page.index('<div class="prov1">'), page.index('<div class="dms"')
    return {ALONE: f"{page[:body]}{SCHEDULE}{page[page.index('</div>', mark) + 6 :]}".encode()}


def told(reading: Reading) -> None:
    facts = [(one.kind, one.title, one.language, one.in_force) for one in reading.documents]
    assert facts == [("act", "Misuse of Drugs Act 1973", "en", True)] * 2
    assert {f.substance for f in reading.findings} == {"kratom", "7-oh"}


def told_alone(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.title, document.in_force) == ("act", "Misuse of Drugs Act 1973", True)
    assert {f.substance for f in reading.findings} == {"kratom", "7-oh"}


EMPTY = b"<!DOCTYPE html><html><head><title>Singapore Statutes Online</title></head><body>Not found</body></html>"
REPLICAS = [
    Replica(
        interface="sso",
        url=ACT,
        first=ACT,
        answers=answers,
        told=told,
        empty=EMPTY,
        renamed=("tocSysId", "fragments", "legisContent", "Item1"),
        requests=2,
    ),
    Replica(
        interface="sso",
        url=ALONE,
        first=ALONE,
        answers=schedule,
        told=told_alone,
        empty=EMPTY,
        renamed=("legisContent",),
        requests=1,
    ),
]
