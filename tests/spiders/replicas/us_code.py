"""The United States Code: a section as a page, and a title by its release point."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from tests.spiders.replicas import Replica
from tracker.model import Reading
from tracker.official.us_code import sheet

SECTION = "/view.xhtml?req=granuleid:USC-prelim-title21-section812&num=0&edition=prelim"
PAGE = b"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>USC</title></head><body><div id="docViewer">
<!-- documentid:21_812  usckey:210000000081200000000000000000000 currentthrough:20260918_119-111 documentPDFPage:-1 -->
<!-- itempath:/210/CHAPTER 13/SUBCHAPTER I/Part B/Sec. 812 -->
<!-- field-start:head --><h3 class="section-head">&sect;812. Schedules of controlled substances</h3><!-- field-end:head -->
<!-- field-start:statute --><p class="statutory-body">Schedule I shall consist of the following drugs and other substances:</p>
<p class="statutory-body-1em">(18) Mitragyna speciosa (kratom).</p><p class="statutory-body-1em">(19) 7-hydroxymitragynine.</p>
<!-- field-end:statute --></div></body></html>"""
DOWNLOAD = "/download/download.shtml?title=21"
RELEASE = "releasepoints/us/pl/119/111/xml_usc{}@119-111.zip"
LIST = f"""<html><body><h3>Current Release Point</h3><p>Public Law 119-111 (09/18/2026)</p>
<a href="{RELEASE.format("20")}">[XML]</a><a href="{RELEASE.format("21")}">[XML]</a></body></html>""".encode()
TITLE = """<?xml version="1.0" encoding="UTF-8"?><uscDoc xml:lang="en" identifier="/us/usc/t21"
 xmlns="http://xml.house.gov/schemas/uslm/1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><meta><dc:title>Title 21</dc:title>
<docPublicationName>Online@119-111</docPublicationName></meta><main><title identifier="/us/usc/t21"><num value="21">Title 21\u2014</num>
<heading>FOOD AND DRUGS</heading><section identifier="/us/usc/t21/s812"><num value="812">\u00a7 812.</num>
<heading> Schedules of controlled substances</heading><content><p>Schedule I shall consist of the following drugs:</p>
<p>Mitragyna speciosa (kratom).</p></content></section></title></main></uscDoc>""".encode()


def archive() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(zipfile.ZipInfo("usc21.xml"), TITLE)
    return packed.getvalue()


def section(site: str) -> Mapping[str, bytes]:
    return {SECTION: PAGE}


def title(site: str) -> Mapping[str, bytes]:
    return {DOWNLOAD: LIST, f"/download/{RELEASE.format('21')}": archive()}


def told_section(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.language, document.in_force) == ("code", "en", True)
    facts = sheet(PAGE)
    assert (facts.identifier, facts.title) == ("21 U.S.C. 812", "\u00a7812. Schedules of controlled substances")
    assert {f.substance for f in reading.findings} >= {"kratom", "7-oh"}
    assert sheet(PAGE.replace(b"&sect;812. Schedules", b"[&sect;812. Repealed. Pub. L. 119-5")).repealed


def told_title(reading: Reading) -> None:
    (document,) = reading.documents
    assert (document.kind, document.title, document.in_force) == ("code", "Title 21", True)
    assert sheet(archive()).identifier == "/us/usc/t21"
    assert "kratom" in {f.substance for f in reading.findings}


REPLICAS = [
    Replica(
        interface="us_code",
        url=SECTION,
        first=SECTION,
        answers=section,
        told=told_section,
        empty=b"<html><body>Document not found</body></html>",
        renamed=("documentid", "currentthrough", "section-head"),
        requests=1,
    ),
    Replica(
        interface="us_code",
        url=DOWNLOAD,
        first=DOWNLOAD,
        answers=title,
        told=told_title,
        empty=b"<html><body>The site is being maintained.</body></html>",
        renamed=("xml_usc21", "releasepoints", "uscDoc", "identifier"),
        requests=2,
        recorded=("us-uscode-uslm/*",),
    ),
]
